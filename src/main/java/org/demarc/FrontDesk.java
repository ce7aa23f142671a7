package org.demarc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Geodata;
import org.demarc.phrase.Language;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measurement;
import org.demarc.region.OwnControl;
import org.demarc.region.PointOfView;
import org.demarc.region.Span;
import org.demarc.snapshot.Permalink;
import org.demarc.snapshot.Snapshot;
import org.demarc.web.Corrections;
import org.demarc.web.Desk;
import org.demarc.web.Submission;

/** Answers the web API by the flow. Opens at once; the first questions wait for the library. */
final class FrontDesk implements Desk {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_PLACES = 20;

  private final CompletableFuture<Library> library;
  private final Supplier<DataVersion> version;

  private FrontDesk(CompletableFuture<Library> library, Supplier<DataVersion> version) {
    this.library = library;
    this.version = version;
  }

  static FrontDesk open(Path geodata, OwnControl own) {
    return new FrontDesk(
        CompletableFuture.supplyAsync(() -> Library.open(geodata, own)),
        Once.of(() -> DataVersion.of(geodata, own)));
  }

  static FrontDesk open(Path geodata) {
    return open(geodata, OwnControl.NONE);
  }

  static FrontDesk on(Library library) {
    return new FrontDesk(
        CompletableFuture.completedFuture(library),
        Once.of(() -> DataVersion.of(Geodata.folder(), OwnControl.NONE)));
  }

  /** Returns when everything is read, or fails as reading it failed. */
  Library ready() {
    return Waiting.on(library);
  }

  @Override
  public boolean isReady() {
    return library.isDone() && !library.isCompletedExceptionally();
  }

  @Override
  public JsonNode read(Submission submission) {
    Reading reading = reading(submission);
    ObjectNode answer = ReadingJson.of(reading, ready(), submission.language());
    PointOfView view = view(submission.pov(), reading.asOf().to());
    ((ObjectNode) answer.get("article")).put("pov", view.toString());
    return answer;
  }

  private Reading reading(Submission submission) {
    String text = submission.text();
    Corrections corrections = submission.corrections();
    Hints hints =
        new Hints(
            submission.date(), submission.near(), corrections.places(), corrections.expressions());
    return Reading.of(fingerprint(text), text, hints, ready());
  }

  @Override
  public Snapshot mint(Submission submission, Permalink permalink) {
    Reading reading = reading(submission);
    PointOfView view = view(submission.pov(), reading.asOf().to());
    return new Minting(ready(), version.get()).mint(reading, submission, view, permalink);
  }

  private PointOfView view(Optional<String> pov, LocalDate day) {
    return pov.map(text -> ready().atlas().pointOfView(text, day))
        .orElseGet(PointOfView.DeFacto::new);
  }

  @Override
  public JsonNode pointsOfView(Optional<LocalDate> date, Language language) {
    return PovJson.of(ready().atlas(), day(date), new Told(language));
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  @Override
  public JsonNode area(String expression, Optional<LocalDate> date, Language language) {
    Measurement measurement =
        ready().atlas().measure(ExpressionParser.parse(expression), day(date));
    return AreaJson.withMethods(ready().atlas(), measurement, day(date), new Told(language));
  }

  @Override
  public JsonNode areaGeoJson(String expression, Optional<LocalDate> date, Language language) {
    Measurement measurement =
        ready().atlas().measure(ExpressionParser.parse(expression), day(date));
    return AreaJson.shape(ready().atlas(), measurement, day(date), false, new Told(language));
  }

  @Override
  public JsonNode curve(String expression, Language language) {
    Atlas atlas = ready().atlas();
    Expression parsed = ExpressionParser.parse(expression);
    List<Span> spans = atlas.curve(parsed, atlas.firstDay(), atlas.lastDay());
    ObjectNode curve = JSON.createObjectNode().put("expression", expression).put("unit", "km2");
    new Told(language).put(curve, "sources", atlas.controlSources(parsed));
    ArrayNode list = curve.putArray("spans");
    for (Span span : spans) {
      ObjectNode each =
          list.addObject().put("from", span.from().toString()).put("to", span.to().toString());
      Numbers.put(each, "value", span.value());
      Numbers.put(each, "low", span.low());
      Numbers.put(each, "high", span.high());
    }
    return curve;
  }

  private LocalDate day(Optional<LocalDate> date) {
    return date.orElseGet(() -> ready().atlas().lastDay());
  }

  @Override
  public JsonNode places(String query, Optional<String> near, Language language) {
    return Places.search(ready(), query, near, MOST_PLACES, language);
  }

  @Override
  public JsonNode control(Optional<LocalDate> date, Optional<String> pov, Language language) {
    Atlas atlas = ready().atlas();
    return ControlJson.of(atlas, atlas.map(day(date), view(pov, day(date))), new Told(language));
  }

  @Override
  public JsonNode briefs() {
    ArrayNode list = JSON.createArrayNode();
    ready()
        .briefs()
        .all()
        .forEach(brief -> list.add(JSON.<ObjectNode>valueToTree(brief).without("text")));
    return list;
  }

  @Override
  public JsonNode brief(String id) {
    List<String> known = ready().briefs().all().stream().map(Briefs.Brief::id).toList();
    return ready()
        .briefs()
        .find(id)
        .map(brief -> JSON.<JsonNode>valueToTree(brief))
        .orElseThrow(
            () ->
                new CallerError(
                    404, "got brief '" + id + "', expected one of " + String.join(", ", known)));
  }
}
