package org.demarc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A measured area for a person at a terminal. */
final class AreaReport {
  private AreaReport() {}

  /**
   * @param area as {@link AreaJson#withMethods} gives it
   */
  static String of(JsonNode area) {
    StringBuilder out = new StringBuilder();
    add(out, "%s%n", area.get("label").asText());
    add(
        out,
        "  %,.0f km² (%,.0f square miles), between %,.0f and %,.0f km²%n",
        area.get("value").asDouble(),
        area.get("value").asDouble() / org.demarc.measure.Area.SQUARE_KILOMETRES_PER_SQUARE_MILE,
        area.get("low").asDouble(),
        area.get("high").asDouble());
    area.get("comparisons")
        .forEach(
            c ->
                add(
                    out,
                    "  %.2f of %s (%s area %,.0f km², %s)%n",
                    c.get("ratio").asDouble(),
                    c.get("name").asText(),
                    c.get("kind").asText(),
                    c.get("km2").asDouble(),
                    c.get("source").asText()));
    JsonNode parts = area.get("parts");
    add(
        out,
        "  of this band: outline ±%,.0f, control ±%,.0f, method ±%,.2f km²%n",
        parts.get("outline").asDouble(),
        parts.get("control").asDouble(),
        parts.get("method").asDouble());
    area.get("official")
        .forEach(
            o ->
                add(
                    out,
                    "  official %-9s %,12.0f km²  %s%n",
                    o.get("kind").asText(),
                    o.get("km2").asDouble(),
                    o.get("source").asText()));
    area.get("published")
        .forEach(
            p ->
                add(
                    out,
                    "  published %-8s %,12.0f km²  %s; %s%n",
                    p.get("date").asText(),
                    p.get("value").asDouble(),
                    p.get("publisher").asText(),
                    p.get("definition").asText()));
    add(out, "methods%n");
    area.get("methods")
        .forEach(
            m ->
                add(
                    out,
                    "  %,18.3f km²  %s%s%n",
                    m.get("km2").asDouble(),
                    m.get("name").asText(),
                    m.get("sound").asBoolean() ? "" : " (not sound: shown for comparison)"));
    add(out, "rests on%n");
    area.get("sources").forEach(s -> add(out, "  %s%n", s.asText()));
    area.get("notes").forEach(n -> add(out, "  note: %s%n", n.asText()));
    return out.toString();
  }

  private static void add(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
