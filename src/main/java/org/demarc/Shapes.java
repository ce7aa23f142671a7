package org.demarc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Land as GeoJSON for drawing: longitude first, WGS 84, four decimals (about 10 m), or three (about
 * 100 m) for a map of many lands, simplified to what a screen shows. Areas are measured before, on
 * the full outline.
 */
final class Shapes {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double SCREEN_PIXELS = 4_000;
  private static final double FINEST_DEGREES = 0.0005;

  /** Of a land: 30 KB as sent, so that the first view of any stays inside its budget. */
  static final int MOST_POINTS = 6_000;

  private static final double COARSER = 1.4;

  /** Side of a square, in degrees, as large as the smallest corner that is kept: about 400 m. */
  private static final double SMALLEST_CORNER = 0.0045;

  private static final double WHOLE = 1e6;
  private static final double FINE = 1e4;
  private static final double COARSE = 1e3;

  /** Of a ring, whose last point is its first. */
  private static final int FEWEST_POINTS = 4;

  private Shapes() {}

  static ObjectNode collection() {
    ObjectNode node = JSON.createObjectNode().put("type", "FeatureCollection");
    node.putArray("features");
    return node;
  }

  /** For a screen; a valid geometry all the same. */
  static void add(ObjectNode collection, Geometry shape, ObjectNode properties) {
    feature(collection, geometry(rounded(forScreen(shape), FINE), FINE), properties);
  }

  /** For other programs: every vertex, six decimals (about 0.1 m), valid. */
  static void addWhole(ObjectNode collection, Geometry shape, ObjectNode properties) {
    feature(collection, geometry(rounded(shape, WHOLE), WHOLE), properties);
  }

  /** Rounding alone could make edges cross. */
  private static Geometry rounded(Geometry shape, double scale) {
    return GeometryPrecisionReducer.reduce(shape, new PrecisionModel(scale));
  }

  /** One of {@link #sideBySide}, as it is. */
  static void addCoarse(ObjectNode collection, Geometry simplified, ObjectNode properties) {
    feature(collection, geometry(simplified, COARSE), properties);
  }

  /**
   * Lands that meet but do not overlap, simplified as one: what neighbours share stays shared, so
   * that no crack opens between them. Where their borders do not share their vertices, the two
   * sides may part by as much as the smallest corner kept.
   */
  static List<Geometry> sideBySide(List<Geometry> lands) {
    return List.of(CoverageSimplifier.simplify(lands.toArray(Geometry[]::new), SMALLEST_CORNER));
  }

  private static void feature(ObjectNode collection, JsonNode geometry, ObjectNode properties) {
    ObjectNode feature =
        ((ArrayNode) collection.get("features")).addObject().put("type", "Feature");
    feature.set("geometry", geometry);
    feature.set("properties", properties);
  }

  private static Geometry forScreen(Geometry shape) {
    double extent =
        Math.max(shape.getEnvelopeInternal().getWidth(), shape.getEnvelopeInternal().getHeight());
    double tolerance = Math.max(FINEST_DEGREES, extent / SCREEN_PIXELS);
    Geometry drawn = TopologyPreservingSimplifier.simplify(shape, tolerance);
    while (drawn.getNumPoints() > MOST_POINTS && tolerance < extent) {
      tolerance *= COARSER;
      drawn = TopologyPreservingSimplifier.simplify(withoutSpecks(shape, tolerance), tolerance);
    }
    return drawn;
  }

  /**
   * Of a coast with thousands of islands, those that are smaller than what is drawn of any line.
   */
  private static Geometry withoutSpecks(Geometry shape, double degrees) {
    List<Geometry> seen = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Envelope part = shape.getGeometryN(i).getEnvelopeInternal();
      if (Math.max(part.getWidth(), part.getHeight()) >= degrees) {
        seen.add(shape.getGeometryN(i));
      }
    }
    return seen.isEmpty() ? shape : shape.getFactory().buildGeometry(seen);
  }

  private static JsonNode geometry(Geometry shape, double decimals) {
    ObjectNode node = JSON.createObjectNode().put("type", "MultiPolygon");
    ArrayNode polygons = node.putArray("coordinates");
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        rings(polygons, polygon, decimals);
      }
    }
    return node;
  }

  private static void rings(ArrayNode polygons, Polygon polygon, double decimals) {
    ArrayNode outer = ring(polygon.getExteriorRing(), decimals);
    if (outer.size() < FEWEST_POINTS) {
      return;
    }
    ArrayNode rings = polygons.addArray().add(outer);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      ArrayNode hole = ring(polygon.getInteriorRingN(i), decimals);
      if (hole.size() >= FEWEST_POINTS) {
        rings.add(hole);
      }
    }
  }

  /** Without points that rounding has laid on the one before. */
  private static ArrayNode ring(LineString ring, double decimals) {
    ArrayNode points = JSON.createArrayNode();
    Coordinate last = null;
    for (Coordinate at : ring.getCoordinates()) {
      Coordinate rounded = new Coordinate(rounded(at.x, decimals), rounded(at.y, decimals));
      if (last == null || !rounded.equals2D(last)) {
        points.addArray().add(rounded.x).add(rounded.y);
      }
      last = rounded;
    }
    return points;
  }

  private static double rounded(double degrees, double decimals) {
    return Math.round(degrees * decimals) / decimals;
  }
}
