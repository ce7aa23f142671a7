package org.demarc.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The quiet map under all others, as the page has it ({@code geodata/basemap}): three levels, each
 * read when first drawn and then kept. Safe for many threads.
 */
public final class Basemap {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Path folder;
  private final Map<Level, Content> read = new EnumMap<>(Level.class);

  private Map<String, List<Spot>> spots;

  /**
   * A place for a country's or a region's name.
   *
   * @param kilometres from there to its edge
   */
  record Spot(double longitude, double latitude, double kilometres) {}

  /** From far to near. */
  enum Level {
    WORLD,
    THEATRE,
    CLOSEUP
  }

  /** What a part of it is. */
  enum Kind {
    LAND,
    LAKE,
    RIVER,
    REGION_BORDER,
    COUNTRY_BORDER
  }

  /**
   * A line, or the ring of a polygon, as longitude and latitude in turn, degrees.
   *
   * @param id of the river it is, or empty
   * @param rank 1 is the greatest
   * @param bounds west, south, east, north
   */
  record Line(Kind kind, String id, int rank, double[] points, double[] bounds) {}

  /**
   * @param rank 1 shows from afar; a sea's is 0
   */
  record Town(String id, String name, int rank, boolean water, double longitude, double latitude) {}

  /** All of a level. */
  record Content(List<Line> lines, List<Town> towns, Map<String, String> rivers) {}

  private Basemap(Path folder) {
    this.folder = folder;
  }

  /**
   * @param folder {@code geodata/basemap}
   */
  public static Basemap in(Path folder) {
    return new Basemap(folder);
  }

  synchronized Content at(Level level) {
    return read.computeIfAbsent(level, this::read);
  }

  /** The roomiest first; none where the id has none. */
  synchronized List<Spot> spots(String id) {
    if (spots == null) {
      spots = readSpots(folder.resolve("spots.json"));
    }
    return spots.getOrDefault(id, List.of());
  }

  private static Map<String, List<Spot>> readSpots(Path file) {
    try {
      Map<String, List<Spot>> spots = new HashMap<>();
      JSON.readTree(file.toFile())
          .properties()
          .forEach(
              country -> {
                List<Spot> each = new ArrayList<>();
                country
                    .getValue()
                    .forEach(
                        s ->
                            each.add(
                                new Spot(
                                    s.get(0).asDouble(),
                                    s.get(1).asDouble(),
                                    s.get(2).asDouble())));
                spots.put(country.getKey(), List.copyOf(each));
              });
      return spots;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the basemap " + file, e);
    }
  }

  private Content read(Level level) {
    Path file = folder.resolve(level.name().toLowerCase(java.util.Locale.ROOT) + ".json");
    try {
      List<Line> lines = new ArrayList<>();
      List<Town> towns = new ArrayList<>();
      Map<String, String> rivers = new java.util.LinkedHashMap<>();
      for (JsonNode feature : JSON.readTree(file.toFile()).path("features")) {
        JsonNode properties = feature.path("properties");
        JsonNode geometry = feature.path("geometry");
        if (geometry.path("type").asText().equals("Point")) {
          towns.add(town(properties, geometry.path("coordinates")));
        } else {
          addLines(lines, properties, geometry.path("coordinates"));
          if (properties.has("name")) {
            rivers.put(properties.path("id").asText(), properties.path("name").asText());
          }
        }
      }
      return new Content(List.copyOf(lines), List.copyOf(towns), Map.copyOf(rivers));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the basemap " + file, e);
    }
  }

  private static Town town(JsonNode properties, JsonNode at) {
    String layer = properties.path("layer").asText();
    boolean river = layer.equals("river-name");
    int rank = properties.path("rank").asInt(layer.equals("sea") ? 0 : 2) + (river ? 3 : 0);
    String name = properties.path("name").asText();
    return new Town(
        properties.path("id").asText(name),
        name,
        rank,
        river || layer.equals("sea"),
        at.path(0).asDouble(),
        at.path(1).asDouble());
  }

  /** Lines and rings lie at some depth of arrays. */
  private static void addLines(List<Line> lines, JsonNode properties, JsonNode coordinates) {
    if (!coordinates.path(0).path(0).isNumber()) {
      coordinates.forEach(part -> addLines(lines, properties, part));
      return;
    }
    double[] points = new double[2 * coordinates.size()];
    double[] bounds = {180, 90, -180, -90};
    for (int i = 0; i < coordinates.size(); i++) {
      double x = coordinates.get(i).get(0).asDouble();
      double y = coordinates.get(i).get(1).asDouble();
      points[2 * i] = x;
      points[2 * i + 1] = y;
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
    Kind kind =
        Kind.valueOf(
            properties.path("layer").asText().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    lines.add(
        new Line(
            kind,
            properties.path("id").asText(""),
            properties.path("rank").asInt(1),
            points,
            bounds));
  }
}
