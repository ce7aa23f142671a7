package org.demarc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.demarc.article.CallerError;
import org.demarc.phrase.Language;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measured;
import org.demarc.region.PointOfView;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Quote;
import org.demarc.snapshot.Quotes;
import org.demarc.verdict.Judgement;

/**
 * Everything a share page needs of a reading, as the JSON of a snapshot's document: the reading
 * with its quotes cut short, the measured land and the map.
 */
final class SnapshotJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  static final String ATTRIBUTION =
      "© OpenStreetMap contributors (ODbL 1.0), Natural Earth, GeoNames (CC BY 4.0)";

  private final Reading reading;
  private final Atlas atlas;
  private final ObjectNode told;
  private final Quotes quotes;
  private final Told language;
  private final Set<String> sources = new LinkedHashSet<>();

  private SnapshotJson(Reading reading, Library library, Language language) {
    this.reading = reading;
    this.atlas = library.atlas();
    this.told = ReadingJson.of(reading, library, language);
    this.language = new Told(language);
    this.quotes = new Quotes(reading.article().text());
  }

  /** All of the document but who asked for it: id, time, permalink, frame and claim in hand. */
  static ObjectNode of(
      Reading reading, Library library, PointOfView view, DataVersion version, Language language) {
    return new SnapshotJson(reading, library, language).whole(view, version);
  }

  private ObjectNode whole(PointOfView view, DataVersion version) {
    ObjectNode node = JSON.createObjectNode().put("format", Document.FORMAT);
    node.put("lang", language.language().tag());
    node.set("article", article());
    node.putObject("view")
        .put("pov", view.toString())
        .put("sentence", language.say(PovJson.sentence(view)));
    node.set("claims", claims());
    node.set("statements", statements());
    if (told.has("proposals")) {
      node.set("proposals", told.get("proposals"));
    }
    node.set("places", told.path("places"));
    node.set("regions", regions());
    node.set("control", control(view));
    node.set("data", data(version));
    return node;
  }

  private ObjectNode article() {
    ObjectNode article = (ObjectNode) told.get("article");
    article.put("title", Quote.shortened(reading.article().title(), Quote.LONGEST_TITLE));
    article.put("dateBasis", Quote.shortened(article.path("dateBasis").asText()));
    ArrayNode warnings = article.putArray("warnings");
    reading
        .article()
        .warnings()
        .forEach(warning -> warnings.add(Quote.shortened(language.say(warning))));
    return article;
  }

  /** The figure itself stands in any case. */
  private ArrayNode claims() {
    ArrayNode claims = (ArrayNode) told.get("claims");
    for (JsonNode each : claims) {
      ObjectNode claim = (ObjectNode) each;
      ObjectNode quoted = (ObjectNode) claim.get("quoted");
      String figure = quoted.path("text").asText();
      quoted.put("text", Quote.shortened(figure));
      claim.put("because", claim.path("because").asText().replace(figure, Quote.shortened(figure)));
      String text = quotes.deal(claim.path("text").asText());
      claim.put("text", text.isEmpty() ? quoted.path("text").asText() : text);
    }
    return claims;
  }

  private ArrayNode statements() {
    ArrayNode statements = (ArrayNode) told.get("statements");
    for (JsonNode each : statements) {
      ObjectNode statement = (ObjectNode) each;
      statement.put("text", quotes.deal(statement.path("text").asText()));
      if (statement.has("condition")) {
        statement.put("condition", Quote.shortened(statement.path("condition").asText()));
      }
    }
    return statements;
  }

  private ArrayNode regions() {
    ObjectNode collection = Shapes.collection();
    Set<String> known = new LinkedHashSet<>();
    int index = 0;
    for (Judgement judgement : reading.judgements()) {
      String expression = told.at("/claims/" + index++ + "/region/expression").asText();
      String label = language.say(judgement.label());
      judgement
          .land()
          .filter(land -> known.add(key(expression, label)))
          .ifPresent(
              land ->
                  region(
                      collection, expression, label, land.expression(), land.asOf().orElse(day())));
    }
    for (JsonNode change : told.path("proposals").findValues("changes")) {
      change.forEach(each -> proposed(collection, each, known));
    }
    ArrayNode regions = JSON.createArrayNode();
    for (JsonNode feature : collection.get("features")) {
      ObjectNode region = (ObjectNode) feature.get("properties");
      region.set("geometry", feature.get("geometry"));
      regions.add(region);
    }
    return regions;
  }

  private void proposed(ObjectNode collection, JsonNode change, Set<String> known) {
    String expression = change.path("expression").asText();
    String label = change.path("label").asText();
    if (!change.has("km2") || !known.add(key(expression, label))) {
      return;
    }
    region(collection, expression, label, ExpressionParser.parse(expression), day());
  }

  /** Land held on a day and land won over days are two shapes, though of one expression. */
  private static String key(String expression, String label) {
    return expression + "\n" + label;
  }

  /** Measured again, since a check asks for the amount alone. */
  private void region(
      ObjectNode collection, String name, String label, Expression expression, LocalDate day) {
    if (!(atlas.measure(expression, day) instanceof Measured land) || land.shapes().isEmpty()) {
      return;
    }
    land.sources().forEach(source -> sources.add(language.say(source)));
    ObjectNode properties = JSON.createObjectNode().put("expression", name).put("label", label);
    Numbers.put(properties, "value", land.value());
    Numbers.put(properties, "low", land.low());
    Numbers.put(properties, "high", land.high());
    Shapes.add(collection, land.shape(), properties.put("unit", "km2"));
  }

  /** Where it is not known who holds what, the map shows nobody's land and says why. */
  private ObjectNode control(PointOfView view) {
    ObjectNode control = JSON.createObjectNode();
    ArrayNode layers = control.putArray("layers");
    try {
      ObjectNode map = ControlJson.of(atlas, atlas.map(day(), view), language);
      control.set("asOf", map.get("asOf"));
      control.set("notes", map.get("notes"));
      control.set("sources", map.get("sources"));
      map.path("sources").forEach(source -> sources.add(source.asText()));
      for (JsonNode feature : map.get("features")) {
        ObjectNode layer = layers.addObject().put("contested", false);
        layer.setAll((ObjectNode) feature.get("properties"));
        layer.set("geometry", feature.get("geometry"));
      }
    } catch (CallerError e) {
      control.putArray("notes").add(e.getMessage());
    }
    return control;
  }

  private LocalDate day() {
    return reading.asOf().to();
  }

  private ObjectNode data(DataVersion version) {
    ObjectNode data =
        JSON.createObjectNode().put("demarc", version.demarc()).put("sha256", version.sha256());
    atlas.ownSources().forEach(source -> sources.add(language.say(source)));
    sources.forEach(data.putArray("sources")::add);
    return data.put("attribution", language.data(ATTRIBUTION));
  }
}
