package org.demarc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Land as GeoJSON for drawing: longitude first, WGS 84, four decimals (about 10 m), simplified to
 * what a screen shows. Areas are measured before, on the full outline.
 */
final class Shapes {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double SCREEN_PIXELS = 4_000;
  private static final double FINEST_DEGREES = 0.0005;
  private static final double DECIMALS = 1e4;

  private Shapes() {}

  static ObjectNode collection() {
    ObjectNode node = JSON.createObjectNode().put("type", "FeatureCollection");
    node.putArray("features");
    return node;
  }

  static void add(ObjectNode collection, Geometry shape, ObjectNode properties) {
    ObjectNode feature =
        ((ArrayNode) collection.get("features")).addObject().put("type", "Feature");
    feature.set("geometry", geometry(forScreen(shape)));
    feature.set("properties", properties);
  }

  private static Geometry forScreen(Geometry shape) {
    double extent =
        Math.max(shape.getEnvelopeInternal().getWidth(), shape.getEnvelopeInternal().getHeight());
    return TopologyPreservingSimplifier.simplify(
        shape, Math.max(FINEST_DEGREES, extent / SCREEN_PIXELS));
  }

  private static JsonNode geometry(Geometry shape) {
    ObjectNode node = JSON.createObjectNode().put("type", "MultiPolygon");
    ArrayNode polygons = node.putArray("coordinates");
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        rings(polygons.addArray(), polygon);
      }
    }
    return node;
  }

  private static void rings(ArrayNode rings, Polygon polygon) {
    ring(rings.addArray(), polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      ring(rings.addArray(), polygon.getInteriorRingN(i));
    }
  }

  private static void ring(ArrayNode points, LineString ring) {
    for (Coordinate at : ring.getCoordinates()) {
      points.addArray().add(rounded(at.x)).add(rounded(at.y));
    }
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }
}
