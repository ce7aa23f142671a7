package org.demarc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.demarc.phrase.Phrase;

/** A measured area for a person at a terminal. */
final class AreaReport {
  private final Told told;
  private final StringBuilder out = new StringBuilder();

  private AreaReport(Told told) {
    this.told = told;
  }

  /**
   * @param area as {@link AreaJson#withMethods} gives it
   */
  static String of(JsonNode area, Told told) {
    return new AreaReport(told).whole(area);
  }

  private String whole(JsonNode area) {
    add("%s%n", area.get("label").asText());
    head(area);
    area.get("comparisons").forEach(this::comparison);
    JsonNode parts = area.get("parts");
    say(
        "area.parts",
        number("%,.0f", parts.get("outline")),
        number("%,.0f", parts.get("control")),
        number("%,.2f", parts.get("method")));
    area.get("official")
        .forEach(o -> row("area.official", kind(o), o.get("km2"), o.get("source").asText()));
    area.get("published")
        .forEach(
            p ->
                row(
                    "area.published",
                    Phrase.verbatim(p.get("date").asText()),
                    p.get("value"),
                    p.get("publisher").asText() + "; " + p.get("definition").asText()));
    add("%s%n", told.say(Phrase.of("area.methods")));
    area.get("methods").forEach(this::method);
    add("%s%n", told.say(Phrase.of("area.restsOn")));
    area.get("sources").forEach(s -> add("  %s%n", s.asText()));
    area.get("notes").forEach(n -> say("area.note", n.asText()));
    return out.toString();
  }

  private void head(JsonNode area) {
    double miles =
        area.get("value").asDouble() / org.demarc.measure.Area.SQUARE_KILOMETRES_PER_SQUARE_MILE;
    say(
        "area.head",
        number("%,.0f", area.get("value")),
        Phrase.number(String.format(Locale.ROOT, "%,.0f", miles)),
        number("%,.0f", area.get("low")),
        number("%,.0f", area.get("high")));
  }

  private void comparison(JsonNode c) {
    say(
        "area.comparison",
        number("%.2f", c.get("ratio")),
        c.get("name").asText(),
        kind(c),
        number("%,.0f", c.get("km2")),
        c.get("source").asText());
  }

  private static Phrase kind(JsonNode of) {
    return Phrase.of("area." + of.get("kind").asText());
  }

  /** " published 2025-12-08 5,827 km² …", in columns. */
  private void row(String key, Phrase what, JsonNode km2, String source) {
    String head = told.say(Phrase.of(key, what));
    String format = km2.asDouble() < 100 ? "%,.1f" : "%,.0f";
    String value = told.say(Phrase.of("amount.km2", number(format, km2)));
    add("  %-20s %16s  %s%n", head, value, source);
  }

  private void method(JsonNode m) {
    String value = told.say(Phrase.of("amount.km2", number("%,.3f", m.get("km2"))));
    String not = m.get("sound").asBoolean() ? "" : told.say(Phrase.of("area.notSound"));
    add("  %22s  %s%s%n", value, told.data(m.get("name").asText()), not);
  }

  private static Phrase number(String format, JsonNode value) {
    return Phrase.number(String.format(Locale.ROOT, format, value.asDouble()));
  }

  private void say(String key, Object... parts) {
    add("  %s%n", told.say(Phrase.of(key, parts)));
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
