package org.demarc.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Plain Voronoi cells around points, in longitude and latitude, drawn where a degree of longitude
 * is shortened to what it measures at 48.5 degrees north.
 */
final class Cells {
  private static final double SHORTENED = Math.cos(Math.toRadians(48.5));
  private static final Envelope FRAME = new Envelope(15, 50, 40, 58);

  private Cells() {}

  /**
   * @return the cell of each point, in their order, corners on the overlay grid
   */
  static List<Geometry> around(List<Coordinate> points) {
    Map<Coordinate, Integer> index = new HashMap<>();
    List<Coordinate> flat = new ArrayList<>();
    for (Coordinate point : points) {
      Coordinate site = new Coordinate(point.x * SHORTENED, point.y);
      if (index.put(site, index.size()) != null) {
        throw new IllegalStateException(
            "got two settlements at " + point + ", expected one at a place");
      }
      flat.add(site);
    }
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(flat);
    builder.setClipEnvelope(
        new Envelope(
            FRAME.getMinX() * SHORTENED,
            FRAME.getMaxX() * SHORTENED,
            FRAME.getMinY(),
            FRAME.getMaxY()));
    Geometry diagram = builder.getDiagram(new GeometryFactory(new PrecisionModel()));
    Geometry[] cells = new Geometry[points.size()];
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      Polygon cell = (Polygon) diagram.getGeometryN(i);
      cells[index.get((Coordinate) cell.getUserData())] = unshortened(cell);
    }
    return List.of(cells);
  }

  private static Geometry unshortened(Polygon cell) {
    Coordinate[] ring = cell.getExteriorRing().getCoordinates();
    for (int i = 0; i < ring.length; i++) {
      ring[i] =
          new Coordinate(
              Overlay.GRID.makePrecise(ring[i].x / SHORTENED), Overlay.GRID.makePrecise(ring[i].y));
    }
    return GeoJson.FACTORY.createPolygon(ring);
  }
}
