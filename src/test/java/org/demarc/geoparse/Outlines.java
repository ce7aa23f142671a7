package org.demarc.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.demarc.gazetteer.Place;

/** Outlines of countries and regions, to tell how far a point lies from them; for scoring only. */
final class Outlines {
  private static final List<String> FILES =
      List.of(
          "countries.geojson.gz",
          "first-level.geojsonl.gz",
          "us-states.geojson.gz",
          "neighbours.geojson.gz",
          "ukraine.geojson",
          "disputed.geojson");
  private final Map<String, List<double[][]>> rings = new HashMap<>();

  Outlines(Path geodata) throws IOException {
    for (String name : FILES) {
      Path file = geodata.resolve("regions").resolve(name);
      if (Files.exists(file)) {
        read(file);
      }
    }
  }

  private void read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        MappingIterator<JsonNode> all =
            new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
      while (all.hasNext()) {
        JsonNode node = all.next();
        if (node.has("features")) {
          node.get("features").forEach(this::take);
        } else {
          take(node);
        }
      }
    }
  }

  private void take(JsonNode feature) {
    JsonNode geometry = feature.get("geometry");
    List<double[][]> all = new ArrayList<>();
    if (geometry.get("type").asText().equals("Polygon")) {
      all.add(ring(geometry.get("coordinates").get(0)));
    } else {
      geometry.get("coordinates").forEach(polygon -> all.add(ring(polygon.get(0))));
    }
    rings.put(feature.get("id").asText(), all);
  }

  private static double[][] ring(JsonNode ring) {
    double[][] points = new double[ring.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = new double[] {ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()};
    }
    return points;
  }

  /** Kilometres from the place to the point; 0 inside its outline. */
  double kilometres(Place place, double latitude, double longitude) {
    double nearest = Distance.kilometres(place.latitude(), place.longitude(), latitude, longitude);
    for (double[][] ring : rings.getOrDefault(place.id(), List.of())) {
      if (contains(ring, latitude, longitude)) {
        return 0;
      }
      for (double[] vertex : ring) {
        if (Math.abs(vertex[1] - latitude) < 3) {
          nearest =
              Math.min(nearest, Distance.kilometres(vertex[1], vertex[0], latitude, longitude));
        }
      }
    }
    return nearest;
  }

  private static boolean contains(double[][] ring, double latitude, double longitude) {
    boolean inside = false;
    for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      boolean crosses = ring[i][1] > latitude != ring[j][1] > latitude;
      if (crosses
          && longitude
              < (ring[j][0] - ring[i][0]) * (latitude - ring[i][1]) / (ring[j][1] - ring[i][1])
                  + ring[i][0]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
