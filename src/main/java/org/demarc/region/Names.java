package org.demarc.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarc.article.CallerError;
import org.demarc.region.Subject.Composite;

/** Finds what a region id stands for. */
final class Names {
  static final String UKRAINE = "UA";

  private final Outlines outlines;
  private final Map<String, Composite> composites;

  /**
   * @param folder {@code geodata/regions}
   */
  Names(Path folder, Outlines outlines) {
    this.outlines = outlines;
    this.composites = composites(folder.resolve("composites.json"));
  }

  private static Map<String, Composite> composites(Path file) {
    Map<String, Composite> composites = new LinkedHashMap<>();
    try {
      for (JsonNode each : new ObjectMapper().readTree(Files.readAllBytes(file))) {
        Expression expression = ExpressionParser.parse(each.path("expression").asText());
        String id = each.path("id").asText();
        composites.put(
            id,
            new Composite(
                id, each.path("name").asText(), expression, each.path("note").asText("")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    } catch (CallerError e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
    return composites;
  }

  List<Composite> composites() {
    return List.copyOf(composites.values());
  }

  /** By its exact id, else by the same id in upper or lower case. */
  Optional<Subject> find(String id) {
    return Stream.of(id, id.toUpperCase(Locale.ROOT), id.toLowerCase(Locale.ROOT))
        .distinct()
        .flatMap(spelling -> exact(spelling).stream())
        .findFirst();
  }

  /**
   * @throws CallerError naming ids that look like it
   */
  Subject get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new CallerError(
                    "got the unknown region id '%s', expected one such as %s"
                        .formatted(id, String.join(", ", near(id)))));
  }

  private Optional<Subject> exact(String id) {
    Composite composite = composites.get(id);
    if (composite != null) {
      return Optional.of(composite);
    }
    return outlines
        .find(id)
        .map(
            region ->
                id.equals(UKRAINE)
                    ? new Subject.Ukraine(region)
                    : id.startsWith("UA-")
                        ? new Subject.Unit(region)
                        : new Subject.Elsewhere(region));
  }

  private List<String> near(String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    return Stream.concat(composites.keySet().stream(), outlines.ids().stream())
        .sorted(
            Comparator.comparingInt((String each) -> edits(wanted, each.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /** Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
