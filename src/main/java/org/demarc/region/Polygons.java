package org.demarc.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Builds land from a user's GeoJSON geometry, or says where it is at fault. */
final class Polygons {
  private Polygons() {}

  /** What is wrong with it, without the file's name. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fault(String sentence) {
      super(sentence, null, false, false);
    }
  }

  /**
   * @param at names the feature in a fault
   * @return valid, and with an area
   */
  static Geometry of(JsonNode geometry, String at) {
    JsonNode coordinates = geometry.path("coordinates");
    List<Polygon> polygons = new ArrayList<>();
    switch (geometry.path("type").asText()) {
      case "Polygon" -> polygons.add(polygon(coordinates, at));
      case "MultiPolygon" -> coordinates.forEach(each -> polygons.add(polygon(each, at)));
      default -> throw new Fault(at + ": got another geometry, expected Polygon or MultiPolygon");
    }
    if (polygons.isEmpty()) {
      throw new Fault(at + ": got no polygon, expected one or more");
    }
    Geometry land = GeoJson.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    TopologyValidationError error = new IsValidOp(land).getValidationError();
    if (error != null) {
      throw new Fault(
          "%s: got %s near %.5f, %.5f, expected valid polygons"
              .formatted(
                  at,
                  error.getMessage().toLowerCase(java.util.Locale.ROOT),
                  error.getCoordinate().x,
                  error.getCoordinate().y));
    }
    return land;
  }

  private static Polygon polygon(JsonNode rings, String at) {
    List<LinearRing> all = new ArrayList<>();
    rings.forEach(ring -> all.add(ring(ring, at)));
    if (all.isEmpty()) {
      throw new Fault(at + ": got a polygon without a ring, expected one");
    }
    return GeoJson.FACTORY.createPolygon(
        all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode positions, String at) {
    Coordinate[] points = new Coordinate[positions.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = point(positions.get(i), at);
    }
    if (points.length < 4 || !points[0].equals2D(points[points.length - 1])) {
      String near = points.length == 0 ? "" : " at " + points[0].x + ", " + points[0].y;
      throw new Fault(
          "%s: got a ring of %d positions%s, expected at least 4, the last equal to the first"
              .formatted(at, points.length, near));
    }
    return GeoJson.FACTORY.createLinearRing(points);
  }

  private static Coordinate point(JsonNode position, String at) {
    boolean numbers =
        (position.size() == 2 || position.size() == 3)
            && position.path(0).isNumber()
            && position.path(1).isNumber();
    double x = position.path(0).asDouble();
    double y = position.path(1).asDouble();
    if (!numbers || !(Math.abs(x) <= 180) || !(Math.abs(y) <= 90)) {
      String got = position.toString();
      throw new Fault(
          "%s: got position %s, expected longitude -180 to 180, latitude -90 to 90"
              .formatted(at, got.length() <= 60 ? got : got.substring(0, 60) + "…"));
    }
    return new Coordinate(x, y);
  }
}
