package org.demarc.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.geoparse.Correction;

/** {@code [{"text": "Pokrovsk", "place": "geonames:706888" | null}]}, capped and checked. */
final class CorrectionsJson {
  private static final int MOST = 200;
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_ID = 60;
  private static final String EXPECTED = "{\"text\", \"place\": an id, or null for no place}";

  private CorrectionsJson() {}

  static List<Correction> of(JsonNode list) {
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw new CallerError(
          "got " + kind(list) + " for \"corrections\", expected a list of " + EXPECTED);
    }
    if (list.size() > MOST) {
      throw new CallerError("got " + list.size() + " corrections, expected at most " + MOST);
    }
    List<Correction> corrections = new ArrayList<>();
    list.forEach(each -> corrections.add(one(each, corrections.size())));
    return corrections;
  }

  private static Correction one(JsonNode node, int at) {
    String text = node.path("text").asText("").strip();
    JsonNode place = node.path("place");
    boolean known = node.isObject() && node.size() == 2 && node.path("text").isTextual();
    if (!known || !place.isTextual() && !place.isNull()) {
      throw new CallerError(
          "got correction " + at + " as " + told(node) + ", expected " + EXPECTED);
    }
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      throw new CallerError(
          "got a text of "
              + text.length()
              + " characters in correction "
              + at
              + ", expected 1 to "
              + LONGEST_TEXT);
    }
    if (place.asText().length() > LONGEST_ID) {
      throw new CallerError(
          "got the id "
              + Queries.quoted(place.asText())
              + " in correction "
              + at
              + ", expected one of at most "
              + LONGEST_ID
              + " characters");
    }
    return new Correction(text, Optional.ofNullable(place.textValue()));
  }

  private static String told(JsonNode node) {
    if (!node.isObject()) {
      return kind(node);
    }
    Iterator<String> names = node.fieldNames();
    List<String> some = new ArrayList<>();
    while (names.hasNext() && some.size() < 4) {
      String name = names.next();
      some.add(Queries.quoted(name) + " with " + kind(node.get(name)));
    }
    return some.isEmpty() ? "an empty object" : String.join(", ", some);
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
