package org.demarc.measure;

import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Sums a measure of rings over the polygons of a geometry, holes taken off. */
final class Rings {
  private Rings() {}

  /**
   * @param geometry longitude, latitude in degrees; points and lines in it count nothing
   * @param ringArea square metres enclosed by a ring, of either sign
   * @return square metres
   */
  static double sum(Geometry geometry, ToDoubleFunction<CoordinateSequence> ringArea) {
    double sum = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        sum += ofPolygon(polygon, ringArea);
      } else if (part != geometry) {
        sum += sum(part, ringArea);
      }
    }
    return sum;
  }

  private static double ofPolygon(Polygon polygon, ToDoubleFunction<CoordinateSequence> ringArea) {
    if (polygon.isEmpty()) {
      return 0;
    }
    double sum =
        Math.abs(ringArea.applyAsDouble(polygon.getExteriorRing().getCoordinateSequence()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      sum -= Math.abs(ringArea.applyAsDouble(polygon.getInteriorRingN(i).getCoordinateSequence()));
    }
    return sum;
  }

  static Area area(Geometry geometry, ToDoubleFunction<CoordinateSequence> ringArea) {
    return new Area(Math.max(0, sum(geometry, ringArea) / 1e6));
  }
}
