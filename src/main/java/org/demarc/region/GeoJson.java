package org.demarc.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.gazetteer.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** Reads Demarc's own region features (RFC 7946). Faults are told by feature. */
final class GeoJson {
  static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

  private GeoJson() {}

  static Region region(JsonNode feature) {
    String id = feature.path("id").asText();
    JsonNode properties = feature.path("properties");
    try {
      return new Region(
          id,
          required(properties, "name"),
          Place.Kind.valueOf(required(properties, "kind").toUpperCase(Locale.ROOT)),
          properties.path("country").asText(""),
          polygons(feature.path("geometry")),
          official(properties.path("official")),
          Math.abs(properties.path("outlineError").asDouble(0.02)),
          properties.path("outlineSource").asText("unnamed"),
          label(properties.path("labelPoint")));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("feature " + id + ": " + e.getMessage(), e);
    }
  }

  private static String required(JsonNode properties, String name) {
    String value = properties.path(name).asText("");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("got no property " + name + ", expected one");
    }
    return value;
  }

  static List<Region.Official> official(JsonNode list) {
    List<Region.Official> official = new ArrayList<>();
    for (JsonNode each : list) {
      official.add(
          new Region.Official(
              each.path("km2").asDouble(),
              each.path("kind").asText("total"),
              each.path("source").asText("unnamed")));
    }
    return official;
  }

  private static Optional<Coordinate> label(JsonNode point) {
    return point.size() == 2 ? Optional.of(coordinate(point)) : Optional.empty();
  }

  /** A Polygon or MultiPolygon, on the 1e-7 degree grid. */
  static Geometry polygons(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asText()) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> {
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(each -> polygons.add(polygon(each)));
        yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
      }
      default ->
          throw new IllegalArgumentException(
              "got geometry '" + geometry.path("type").asText() + "', expected (Multi)Polygon");
    };
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> all = new ArrayList<>();
    rings.forEach(ring -> all.add(FACTORY.createLinearRing(coordinates(ring))));
    return FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  static Coordinate[] coordinates(JsonNode line) {
    Coordinate[] coordinates = new Coordinate[line.size()];
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = coordinate(line.get(i));
    }
    return coordinates;
  }

  private static Coordinate coordinate(JsonNode pair) {
    double x = pair.path(0).asDouble(Double.NaN);
    double y = pair.path(1).asDouble(Double.NaN);
    if (!(Math.abs(x) <= 180) || !(Math.abs(y) <= 90)) {
      throw new IllegalArgumentException(
          "got position " + pair + ", expected longitude -180..180, latitude -90..90");
    }
    return new Coordinate(Overlay.GRID.makePrecise(x), Overlay.GRID.makePrecise(y));
  }
}
