package org.demarc.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.demarc.article.CallerError;

/** Stands in until the flow is wired: answers from the JSON files in src/test/resources/sample. */
final class SampleDesk implements Desk {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final JsonNode briefs = load("briefs");
  private final JsonNode reading = load("reading");
  private final JsonNode areas = load("area");
  private final JsonNode control = load("control");

  private static JsonNode load(String name) {
    try (InputStream in = SampleDesk.class.getResourceAsStream("/sample/" + name + ".json")) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public JsonNode read(String text, Optional<LocalDate> date) {
    if (text.startsWith("crash")) {
      throw new IllegalStateException("the sample desk was asked to fail");
    }
    if (text.equals(briefs.get(0).get("text").textValue())) {
      ObjectNode read = reading.deepCopy();
      date.ifPresent(day -> ((ObjectNode) read.get("article")).put("date", day.toString()));
      return read;
    }
    ObjectNode empty = MAPPER.createObjectNode().put("id", "");
    empty
        .putObject("article")
        .put("title", text.lines().findFirst().orElse(""))
        .put("language", "en");
    for (String list : new String[] {"mentions", "places", "claims", "statements"}) {
      empty.putArray(list);
    }
    return empty;
  }

  @Override
  public JsonNode area(String expression, Optional<LocalDate> date) {
    return areaGeoJson(expression, date).path("features").path(0).path("properties");
  }

  @Override
  public JsonNode areaGeoJson(String expression, Optional<LocalDate> date) {
    if (expression.contains("((")) {
      throw new CallerError("got '((' in the expression, expected a region");
    }
    return areas.get(expression.contains("held(RU)") ? "held" : "donbas");
  }

  @Override
  public JsonNode places(String query, Optional<String> near) {
    ArrayNode found = MAPPER.createArrayNode();
    reading
        .get("places")
        .forEach(
            p -> {
              if (p.get("name").textValue().equalsIgnoreCase(query)) {
                found.add(p);
              }
            });
    return found;
  }

  @Override
  public JsonNode control(Optional<LocalDate> date) {
    return control;
  }

  @Override
  public JsonNode briefs() {
    ArrayNode list = MAPPER.createArrayNode();
    briefs.forEach(b -> list.add(((ObjectNode) b.deepCopy()).without("text")));
    return list;
  }

  @Override
  public JsonNode brief(String id) {
    for (JsonNode brief : briefs) {
      if (brief.get("id").textValue().equals(id)) {
        return brief;
      }
    }
    throw new CallerError(404, "got no brief '" + id + "', expected one of /api/briefs");
  }
}
