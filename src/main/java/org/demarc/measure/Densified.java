package org.demarc.measure;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Edges cut to at most {@value #LONGEST_DEGREES} degree, so that straight lon/lat edges stay so.
 */
final class Densified {
  static final double LONGEST_DEGREES = 0.005;

  private Densified() {}

  static CoordinateSequence ring(CoordinateSequence ring, CoordinateSequenceFactory factory) {
    CoordinateList dense = new CoordinateList();
    dense.add(ring.getCoordinateCopy(0), true);
    for (int i = 1; i < ring.size(); i++) {
      Coordinate from = ring.getCoordinate(i - 1);
      Coordinate to = ring.getCoordinate(i);
      int pieces = pieces(to.x - from.x, to.y - from.y);
      for (int k = 1; k < pieces; k++) {
        double t = (double) k / pieces;
        dense.add(new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)), true);
      }
      dense.add(to.copy(), true);
    }
    return factory.create(dense.toCoordinateArray());
  }

  static int pieces(double dx, double dy) {
    return Math.max(1, (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_DEGREES));
  }

  static Geometry geometry(Geometry geometry) {
    return new GeometryEditor()
        .edit(
            geometry,
            new GeometryEditor.CoordinateSequenceOperation() {
              @Override
              public CoordinateSequence edit(CoordinateSequence sequence, Geometry part) {
                return sequence.size() == 0
                    ? sequence
                    : ring(sequence, part.getFactory().getCoordinateSequenceFactory());
              }
            });
  }
}
