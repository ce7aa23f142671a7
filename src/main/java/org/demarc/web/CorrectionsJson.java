package org.demarc.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.CallerError;
import org.demarc.claim.OwnExpression;
import org.demarc.geoparse.Correction;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;

/**
 * {@code [{"text": "Pokrovsk", "place": "geonames:706888" | null}, {"start": 4, "end": 9,
 * "expression": "donbas", "of"?: "UA"}]}, capped and checked.
 */
public final class CorrectionsJson {
  private static final int MOST = 200;
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_ID = 60;
  private static final Set<String> PLACE = Set.of("text", "place");
  private static final Set<String> FIGURE = Set.of("start", "end", "expression");
  private static final String EXPECTED =
      "{\"text\", \"place\": an id, or null for no place} or"
          + " {\"start\", \"end\", \"expression\", \"of\"?}";

  private CorrectionsJson() {}

  /**
   * @throws CallerError with one sentence for anything else than such a list
   */
  public static Corrections of(String list) {
    try {
      return of(Json.parse(list));
    } catch (JsonProcessingException e) {
      throw new CallerError("got text that is not JSON, expected a list of " + EXPECTED);
    }
  }

  static Corrections of(JsonNode list) {
    if (list.isMissingNode() || list.isNull()) {
      return Corrections.NONE;
    }
    if (!list.isArray()) {
      throw new CallerError(
          "got " + kind(list) + " for \"corrections\", expected a list of " + EXPECTED);
    }
    if (list.size() > MOST) {
      throw new CallerError("got " + list.size() + " corrections, expected at most " + MOST);
    }
    List<Correction> places = new ArrayList<>();
    List<OwnExpression> expressions = new ArrayList<>();
    for (int at = 0; at < list.size(); at++) {
      JsonNode each = list.get(at);
      if (each.has("expression")) {
        expressions.add(figure(each, at));
      } else {
        places.add(place(each, at));
      }
    }
    return new Corrections(places, expressions);
  }

  private static Correction place(JsonNode node, int at) {
    String text = node.path("text").asText("").strip();
    JsonNode place = node.path("place");
    boolean known = names(node).equals(PLACE) && node.path("text").isTextual();
    if (!known || !place.isTextual() && !place.isNull()) {
      throw unknown(node, at);
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

  private static OwnExpression figure(JsonNode node, int at) {
    Set<String> names = names(node);
    names.remove("of");
    JsonNode start = node.path("start");
    JsonNode end = node.path("end");
    JsonNode of = node.path("of");
    boolean whole = start.canConvertToInt() && end.canConvertToInt();
    boolean told = node.path("expression").isTextual() && (of.isTextual() || of.isMissingNode());
    if (!names.equals(FIGURE) || !whole || !told) {
      throw unknown(node, at);
    }
    if (start.intValue() < 0 || end.intValue() <= start.intValue()) {
      throw new CallerError(
          "got start %s and end %s in correction %d, expected 0 <= start < end"
              .formatted(start, end, at));
    }
    return new OwnExpression(
        start.intValue(),
        end.intValue(),
        expression(node.path("expression")),
        Optional.of(of).filter(JsonNode::isTextual).map(CorrectionsJson::expression));
  }

  private static Expression expression(JsonNode text) {
    return ExpressionParser.parse(text.textValue());
  }

  private static CallerError unknown(JsonNode node, int at) {
    return new CallerError("got correction " + at + " as " + told(node) + ", expected " + EXPECTED);
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
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
