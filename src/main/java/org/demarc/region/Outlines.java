package org.demarc.region;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Envelope;

/**
 * The region outlines of {@code geodata/regions}. A file is read when the first of its ids is asked
 * for, a feature parsed when it is.
 */
final class Outlines {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FEATURE =
      Pattern.compile("\\{\\s*\"type\"\\s*:\\s*\"Feature\"\\s*,\\s*\"id\"\\s*:\\s*\"([^\"]+)\"");
  private static final String PROPERTIES = "\"properties\":";
  private static final String COUNTRIES = "countries.geojson.gz";
  static final List<String> FILES =
      List.of(
          "ukraine.geojson",
          COUNTRIES,
          "us-states.geojson.gz",
          "neighbours.geojson.gz",
          "first-level.geojsonl.gz",
          "disputed.geojson");

  private final Path folder;
  private final Map<String, Map<String, byte[]>> lines = new ConcurrentHashMap<>();
  private final Map<String, Region> regions = new ConcurrentHashMap<>();
  private final Map<String, Reach> reaches = new ConcurrentHashMap<>();

  /**
   * @param folder {@code geodata/regions}
   */
  Outlines(Path folder) {
    this.folder = folder;
  }

  /** Empty where no file has that id. */
  Optional<Region> find(String id) {
    Region before = regions.get(id);
    if (before != null) {
      return Optional.of(before);
    }
    // What is not there is not kept: callers may ask for more ids than memory holds.
    Optional<Region> found = read(id);
    found.ifPresent(region -> regions.put(id, region));
    return found;
  }

  /** The first-level units of Ukraine, in the order of their file. */
  List<String> unitsOfUkraine() {
    return List.copyOf(file("ukraine.geojson").keySet());
  }

  /** Every id there is; reads all files. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    FILES.forEach(name -> ids.addAll(file(name).keySet()));
    return ids;
  }

  private Optional<Region> read(String id) {
    for (String name : likely(id)) {
      byte[] line = file(name).get(id);
      if (line != null) {
        return Optional.of(parse(name, line));
      }
    }
    return Optional.empty();
  }

  private static List<String> likely(String id) {
    if (id.startsWith("UA-")) {
      return FILES.subList(0, 1);
    }
    if (id.length() == 2) {
      return FILES.subList(1, 2);
    }
    return id.indexOf(':') > 0 ? FILES.subList(5, 6) : FILES.subList(2, 5);
  }

  /** The countries that may have land in a window, by the bounds of their polygons. */
  Set<String> countriesIn(Envelope window) {
    Set<String> ids = new TreeSet<>();
    file(COUNTRIES)
        .forEach(
            (id, line) -> {
              if (reaches.computeIfAbsent(id, key -> reach(line)).intersects(window)) {
                ids.add(id);
              }
            });
    return ids;
  }

  private Reach reach(byte[] line) {
    try {
      return Reach.of(line);
    } catch (IOException e) {
      throw new IllegalStateException(folder.resolve(COUNTRIES) + ": " + e.getMessage(), e);
    }
  }

  /** What a file says of its regions beside their outlines, which are passed over. */
  Map<String, JsonNode> properties(String name) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    file(name).forEach((id, line) -> properties.put(id, propertiesOf(name, line)));
    return properties;
  }

  /** The build writes them last. */
  private JsonNode propertiesOf(String name, byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    int at = text.lastIndexOf(PROPERTIES);
    if (at < 0) {
      throw new IllegalStateException(
          folder.resolve(name) + ": got a feature without properties, expected them last");
    }
    try {
      return JSON.readTree(text.substring(at + PROPERTIES.length()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          folder.resolve(name)
              + ": got broken JSON, expected properties: "
              + e.getOriginalMessage(),
          e);
    }
  }

  private Region parse(String name, byte[] line) {
    try {
      JsonNode feature = JSON.readTree(line);
      return GeoJson.region(feature);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          folder.resolve(name) + ": got broken JSON, expected a feature: " + e.getOriginalMessage(),
          e);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(folder.resolve(name) + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, byte[]> file(String name) {
    return lines.computeIfAbsent(name, this::index);
  }

  /** The build writes one feature a line, with its id first; so a line can be kept unparsed. */
  private Map<String, byte[]> index(String name) {
    Path path = folder.resolve(name);
    Map<String, byte[]> features = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(path);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in,
                    StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        Matcher matcher = FEATURE.matcher(line);
        if (matcher.lookingAt()) {
          String json = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
          if (features.put(matcher.group(1), json.getBytes(StandardCharsets.UTF_8)) != null) {
            throw new IllegalStateException(
                path + ": got feature " + matcher.group(1) + " twice, expected it once");
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + path, e);
    }
    if (features.isEmpty()) {
      throw new IllegalStateException(path + ": got no feature, expected one a line");
    }
    return features;
  }
}
