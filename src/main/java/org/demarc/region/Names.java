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
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.LocalNames;
import org.demarc.phrase.Phrase;
import org.demarc.region.Subject.Composite;

/** Finds what a region id stands for. */
final class Names {
  static final String UKRAINE = "UA";

  private final Outlines outlines;
  private final LocalNames local;
  private final Map<String, Subject> composites;
  private final Map<String, Subject> known = new ConcurrentHashMap<>();

  /**
   * @param folder {@code geodata/regions}
   */
  Names(Path folder, Outlines outlines, LocalNames local) {
    this.outlines = outlines;
    this.local = local;
    this.composites = composites(folder.resolve("composites.json"));
  }

  private Map<String, Subject> composites(Path file) {
    Map<String, Subject> composites = new LinkedHashMap<>();
    try {
      for (JsonNode each : new ObjectMapper().readTree(Files.readAllBytes(file))) {
        Subject subject = composite(each);
        composites.put(subject.id(), subject);
        if (each.hasNonNull("place")) {
          // The gazetteer's id for the same.
          composites.put(each.path("place").asText(), subject);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    } catch (CallerError e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
    return composites;
  }

  private Subject composite(JsonNode json) {
    String id = json.path("id").asText();
    String name = json.path("name").asText();
    String note = json.path("note").asText("");
    if (!json.hasNonNull("expression")) {
      return new Subject.NoOutline(id, name, local.name(id, name), note);
    }
    Expression expression = ExpressionParser.parse(json.path("expression").asText());
    if (!Expressions.parties(expression).isEmpty()) {
      throw new CallerError(
          "got held() in the region %s, expected only names, for it has no date".formatted(id));
    }
    JsonNode error = json.path("outlineError");
    return new Composite(
        id,
        name,
        local.name(id, name),
        expression,
        note,
        GeoJson.official(json.path("official")),
        error.isNumber() ? OptionalDouble.of(error.asDouble()) : OptionalDouble.empty());
  }

  /** By its exact id, else by the same id in upper or lower case, else as one of Demarc's own. */
  Optional<Subject> find(String id) {
    Subject before = known.get(id);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<Subject> found =
        exact(id)
            .or(() -> exact(id.toUpperCase(Locale.ROOT)))
            .or(() -> exact(id.toLowerCase(Locale.ROOT)))
            .or(() -> exact("demarc:" + id.toLowerCase(Locale.ROOT)));
    // Only under its own name: callers may spell an id in more ways than can be kept.
    found.ifPresent(subject -> known.put(subject.id(), subject));
    return found;
  }

  /**
   * @throws CallerError naming ids that look like it
   */
  Subject get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new CallerError(Phrase.of("expression.unknown", id, String.join(", ", near(id)))));
  }

  private Optional<Subject> exact(String id) {
    Subject composite = composites.get(id);
    if (composite != null) {
      return Optional.of(composite);
    }
    return outlines
        .find(id)
        .map(
            region -> {
              Phrase called = local.name(id, region.name());
              return id.equals(UKRAINE)
                  ? new Subject.Ukraine(region, called)
                  : id.startsWith("UA-")
                      ? new Subject.Unit(region, called)
                      : new Subject.Elsewhere(region, called);
            });
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
