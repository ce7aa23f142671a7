package org.demarc.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarc.article.CallerError;
import org.demarc.measure.Authalic;
import org.demarc.region.Fact.Party;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * One file of a user's layer. Untrusted: bytes, depth, tokens, features and vertices are capped
 * before a geometry is built, and nothing is repaired. All of it is checked when read; its features
 * are joined when the land is first asked for.
 */
final class LayerFile {
  private static final int MOST_BYTES = 16 << 20;
  private static final int DEEPEST = 16;
  private static final int MOST_FEATURES = 2_000;
  private static final int MOST_VERTICES = 200_000;

  /** Two sides' features may overlap by so much before it is a contradiction, km2. */
  private static final double MOST_OVERLAP_KM2 = 1;

  /** Land that misses this has its longitude and latitude the wrong way round. */
  private static final Envelope UKRAINE = new Envelope(22, 40.3, 44.2, 52.5);

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(40)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path path;
  private final List<Geometry> features;
  private Geometry russian;

  private LayerFile(Path path, List<Geometry> features) {
    this.path = path;
    this.features = features;
  }

  Path path() {
    return path;
  }

  int vertices() {
    return features.stream().mapToInt(Geometry::getNumPoints).sum();
  }

  /** Land held by Russia; longitude, latitude in degrees, WGS 84. */
  synchronized Geometry russian() {
    if (russian == null) {
      russian = Overlay.union(features);
    }
    return russian;
  }

  /**
   * @throws CallerError naming file, feature and fault
   */
  static LayerFile read(Path path) {
    byte[] bytes = UserFile.bytes(path, MOST_BYTES);
    try {
      requireSmall(bytes);
      JsonNode root = JSON.readTree(bytes);
      return new LayerFile(path, russian(root));
    } catch (JsonProcessingException e) {
      throw new CallerError(
          "%s line %d: got broken JSON, expected a GeoJSON FeatureCollection: %s"
              .formatted(
                  path,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getOriginalMessage().lines().findFirst().orElse("")));
    } catch (IOException e) {
      throw UserFile.unreadable(path, e);
    } catch (Polygons.Fault e) {
      throw new CallerError(path + e.getMessage());
    }
  }

  /** Counts before anything is kept: a tree of 16 MiB of brackets would take half a gigabyte. */
  private static void requireSmall(byte[] bytes) throws IOException {
    int numbers = 0;
    int objects = 0;
    int arrays = 0;
    try (JsonParser parser = JSON.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        numbers += token.isNumeric() ? 1 : 0;
        objects += token == JsonToken.START_OBJECT ? 1 : 0;
        arrays += token == JsonToken.START_ARRAY ? 1 : 0;
        if (numbers > 3 * MOST_VERTICES || arrays > 2 * MOST_VERTICES) {
          throw tooMany("vertices", MOST_VERTICES);
        }
        if (objects > 4 * MOST_FEATURES) {
          throw tooMany("features", MOST_FEATURES);
        }
      }
    }
  }

  private static Polygons.Fault tooMany(String what, int most) {
    return new Polygons.Fault(": got too many %s, expected at most %,d".formatted(what, most));
  }

  private static List<Geometry> russian(JsonNode root) {
    JsonNode features = root.path("features");
    if (!root.path("type").asText().equals("FeatureCollection") || !features.isArray()) {
      throw new Polygons.Fault(
          ": got type '%s', expected a FeatureCollection"
              .formatted(shortened(root.path("type").asText())));
    }
    requireWgs84(root.path("crs"));
    if (features.size() > MOST_FEATURES) {
      throw tooMany("features", MOST_FEATURES);
    }
    List<Geometry> russian = new ArrayList<>();
    List<Geometry> ukrainian = new ArrayList<>();
    int vertices = 0;
    for (int i = 0; i < features.size(); i++) {
      String at = " feature " + (i + 1);
      Party holder = holder(features.get(i), features.size(), at);
      Geometry land = Polygons.of(features.get(i).path("geometry"), at);
      (holder == Party.RU ? russian : ukrainian).add(land);
      vertices += land.getNumPoints();
      if (vertices > MOST_VERTICES) {
        throw tooMany("vertices", MOST_VERTICES);
      }
    }
    return consistent(russian, ukrainian);
  }

  /** The old member of GeoJSON of 2008; RFC 7946 knows WGS 84 only. */
  private static void requireWgs84(JsonNode crs) {
    String name = crs.path("properties").path("name").asText("");
    if (!crs.isMissingNode() && !crs.isNull() && !name.matches("(?i).*(CRS84|EPSG:+4326)")) {
      throw new Polygons.Fault(": got crs '%s', expected WGS 84".formatted(shortened(name)));
    }
  }

  private static Party holder(JsonNode feature, int features, String at) {
    if (!feature.path("type").asText().equals("Feature")) {
      throw new Polygons.Fault(at + ": got no Feature, expected one");
    }
    JsonNode holder = feature.path("properties").path("holder");
    if (holder.isMissingNode() && features == 1) {
      return Party.RU;
    }
    return switch (holder.asText()) {
      case "UA" -> Party.UA;
      case "RU" -> Party.RU;
      default ->
          throw new Polygons.Fault(
              at
                  + ": got holder '%s', expected UA or RU, or one single feature without holder"
                      .formatted(shortened(holder.asText())));
    };
  }

  private static List<Geometry> consistent(List<Geometry> russian, List<Geometry> ukrainian) {
    if (russian.isEmpty()) {
      throw new Polygons.Fault(": got no feature held by RU, expected one or more");
    }
    if (russian.stream().noneMatch(land -> land.getEnvelopeInternal().intersects(UKRAINE))) {
      throw new Polygons.Fault(
          ": got no land in Ukraine, expected longitude before latitude, in degrees");
    }
    if (!ukrainian.isEmpty()) {
      requireOneHolder(Overlay.union(russian), Overlay.union(ukrainian));
    }
    return russian;
  }

  private static void requireOneHolder(Geometry russian, Geometry ukrainian) {
    Geometry both = Overlay.intersection(russian, ukrainian);
    double km2 = Authalic.area(both).squareKilometres();
    if (km2 > MOST_OVERLAP_KM2) {
      throw new Polygons.Fault(
          ": got %.1f km2 held by both sides, near %.4f, %.4f, expected one holder"
              .formatted(km2, both.getInteriorPoint().getX(), both.getInteriorPoint().getY()));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
