package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.claim.Statement;
import org.demarc.geoparse.Mention;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.verdict.Amount;
import org.demarc.verdict.Check;
import org.demarc.verdict.Judgement;

/** A reading as the design's JSON. Offsets are UTF-16 code units into the text. */
final class ReadingJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Reading reading;
  private final Library library;
  private final Told told;

  private ReadingJson(Reading reading, Library library, Told told) {
    this.reading = reading;
    this.library = library;
    this.told = told;
  }

  static ObjectNode of(Reading reading, Library library, Language language) {
    return new ReadingJson(reading, library, new Told(language)).whole();
  }

  private ObjectNode whole() {
    ObjectNode node = JSON.createObjectNode().put("id", reading.article().id());
    node.set("article", article());
    ArrayNode mentions = node.putArray("mentions");
    reading.mentions().forEach(mention -> mentions.add(mention(mention)));
    node.set("places", places());
    ArrayNode claims = node.putArray("claims");
    reading.judgements().forEach(judgement -> claims.add(claim(judgement, claims.size())));
    ArrayNode statements = node.putArray("statements");
    for (int i = 0; i < reading.statements().size(); i++) {
      statements.add(statement(reading.statements().get(i), reading.checks().get(i)));
    }
    node.set("proposals", ProposalJson.of(reading.proposals(), told));
    List<Phrase> own = library.atlas().ownSources();
    if (!own.isEmpty()) {
      told.put(node, "sources", own);
    }
    return node;
  }

  private ObjectNode article() {
    ObjectNode node =
        JSON.createObjectNode()
            .put("title", reading.article().title())
            .put("language", reading.article().language())
            .put("date", reading.asOf().to().toString());
    if (!reading.asOf().isOneDay()) {
      node.put("dateFrom", reading.asOf().from().toString());
    }
    node.put("dateBasis", told.say(reading.asOf().basis()));
    node.put("dateKnown", reading.article().asOf().isPresent());
    told.put(node, "warnings", reading.article().warnings());
    return node;
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("start", mention.start())
            .put("end", mention.end())
            .put("text", mention.text())
            .put("place", mention.place().id())
            .put("role", lower(mention.role()))
            .put("why", told.say(mention.why()));
    if (mention.corrected()) {
      node.put("corrected", true);
    }
    ArrayNode candidates = node.putArray("candidates");
    for (Mention.Candidate candidate : mention.candidates()) {
      ObjectNode each =
          candidates
              .addObject()
              .put("id", candidate.place().id())
              .put("name", told.say(library.gazetteer().nameOf(candidate.place())));
      Numbers.put(each, "score", candidate.score());
    }
    return node;
  }

  /** Each place once, in the order of the text, with how often it is mentioned in which role. */
  private ArrayNode places() {
    Map<String, List<Mention>> byPlace = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      byPlace.computeIfAbsent(mention.place().id(), id -> new ArrayList<>()).add(mention);
    }
    ArrayNode list = JSON.createArrayNode();
    byPlace.values().forEach(mentions -> list.add(place(mentions)));
    return list;
  }

  private ObjectNode place(List<Mention> mentions) {
    ObjectNode node = PlaceJson.of(mentions.get(0).place(), library.gazetteer(), told);
    node.put("mentions", mentions.size());
    Map<Mention.Role, Integer> roles = new EnumMap<>(Mention.Role.class);
    mentions.forEach(mention -> roles.merge(mention.role(), 1, Integer::sum));
    ObjectNode counts = node.putObject("roles");
    roles.forEach((role, count) -> counts.put(lower(role), count));
    return node;
  }

  private ObjectNode claim(Judgement judgement, int index) {
    Claim claim = judgement.claim();
    ObjectNode node =
        JSON.createObjectNode()
            .put("id", "c" + (index + 1))
            .put("start", claim.start())
            .put("end", claim.end())
            .put("text", claim.text())
            .put("kind", lower(claim.kind()));
    node.set("quoted", quoted(claim.quoted()));
    node.set("region", region(judgement));
    judgement
        .measured()
        .ifPresent(
            amount -> {
              ObjectNode measured = amount(amount);
              judgement
                  .land()
                  .filter(land -> amount.unit() == Quantity.Unit.SQUARE_KILOMETRES)
                  .ifPresent(land -> measured.set("parts", AreaJson.parts(land.band())));
              node.set("measured", measured);
            });
    ArrayNode yardsticks = node.putArray("yardsticks");
    judgement
        .yardsticks()
        .forEach(
            y -> {
              ObjectNode each =
                  yardsticks.addObject().put("name", told.say(y.name())).put("kind", y.kind());
              Numbers.put(each, "km2", y.squareKilometres());
              each.put("source", told.say(y.source()));
            });
    node.set("published", AreaJson.published(judgement.published(), told));
    told.put(node, "sources", sources(judgement));
    node.put("verdict", lower(judgement.verdict())).put("because", told.say(judgement.because()));
    ArrayNode days = node.putArray("rightOn");
    judgement
        .rightOn()
        .forEach(
            d -> days.addObject().put("from", d.from().toString()).put("to", d.to().toString()));
    told.put(node, "findings", claim.findings());
    claim.asRead().ifPresent(read -> node.put("corrected", true).set("asRead", asRead(read)));
    judgement.suggestion().ifPresent(guess -> node.put("suggestion", told.say(guess)));
    if (judgement.withheld()) {
      node.put("withheld", true);
    }
    List<LikelyLand> readings = LikelyLand.of(judgement, library.atlas());
    if (!readings.isEmpty()) {
      ArrayNode list = node.putArray("readings");
      readings.forEach(each -> list.add(reading(each)));
    }
    return node;
  }

  private ObjectNode reading(LikelyLand likely) {
    ObjectNode node =
        JSON.createObjectNode().put("expression", likely.reading().region().toString());
    likely.reading().of().ifPresent(of -> node.put("of", of.toString()));
    return node.put("label", told.say(likely.label()))
        .put("likelihood", Math.round(100 * likely.reading().likelihood()) / 100.0);
  }

  /** What outline and line of control the measure rests on. */
  private List<Phrase> sources(Judgement judgement) {
    return judgement
        .land()
        .or(() -> judgement.claim().region().filter(library.atlas()::knows).flatMap(this::measured))
        .map(Measured::sources)
        .orElse(List.of());
  }

  private Optional<Measured> measured(Expression region) {
    return library.atlas().amount(region, reading.asOf().to()) instanceof Measured measured
        ? Optional.of(measured)
        : Optional.empty();
  }

  private static ObjectNode quoted(Quantity quantity) {
    ObjectNode node = JSON.createObjectNode();
    if (quantity.unit() == Quantity.Unit.DATE) {
      node.put("value", date(quantity.value()));
      node.put("low", date(quantity.low())).put("high", date(quantity.high()));
    } else {
      Numbers.put(node, "value", quantity.value());
      Numbers.put(node, "low", quantity.low());
      Numbers.put(node, "high", quantity.high());
    }
    return node.put("unit", quantity.unit().symbol())
        .put("hedge", quantity.hedge())
        .put("text", quantity.text());
  }

  private static String date(double epochDay) {
    return LocalDate.ofEpochDay(Math.round(epochDay)).toString();
  }

  private static ObjectNode amount(Amount amount) {
    ObjectNode node = JSON.createObjectNode();
    if (amount.unit() == Quantity.Unit.DATE) {
      node.put("value", date(amount.value()));
      node.put("low", date(amount.low())).put("high", date(amount.high()));
    } else {
      Numbers.put(node, "value", amount.value());
      Numbers.put(node, "low", amount.low());
      Numbers.put(node, "high", amount.high());
    }
    return node.put("unit", amount.unit().symbol());
  }

  private ObjectNode region(Judgement judgement) {
    ObjectNode node = JSON.createObjectNode();
    Claim claim = judgement.claim();
    claim.region().ifPresent(region -> node.put("expression", dated(region).toString()));
    node.put("label", told.say(judgement.label()));
    if (claim.kind() == Claim.Kind.CHANGE) {
      judgement.land().ifPresent(won -> node.put("drawn", won.expression().toString()));
    }
    claim.of().ifPresent(of -> node.put("of", of.toString()));
    return node;
  }

  /** What the text itself says, where the reader's expression stands in its place. */
  private ObjectNode asRead(Claim.AsRead read) {
    ObjectNode node = JSON.createObjectNode();
    read.region()
        .ifPresent(
            region -> node.put("expression", dated(region).toString()).put("label", label(region)));
    read.of().ifPresent(of -> node.put("of", of.toString()));
    return node;
  }

  /** With the date in force written out, where the answer depends on who holds what. */
  private Expression dated(Expression region) {
    return library.atlas().needsDay(region)
        ? new Expression.At(region, reading.asOf().to())
        : region;
  }

  private ObjectNode statement(Statement statement, Optional<Check> check) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("start", statement.start())
            .put("end", statement.end())
            .put("text", statement.text())
            .put("actor", statement.actor())
            .put("stance", lower(statement.stance()));
    statement.to().ifPresent(to -> node.put("to", to));
    node.put("expression", statement.region().toString());
    node.put("label", label(statement.region()));
    statement.condition().ifPresent(condition -> node.put("condition", condition));
    check.ifPresent(
        c ->
            node.putObject("check")
                .put("verdict", lower(c.verdict()))
                .put("because", told.say(c.because())));
    return node;
  }

  private String label(Expression region) {
    return told.say(library.atlas().label(region, reading.asOf().to()));
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
