package org.demarc.web;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarc.article.CallerError;
import org.demarc.phrase.Language;
import spark.Request;

/** The routes under /api: each takes the request apart, asks the desk, and wraps the answer. */
final class Api {
  private static final Pattern BRIEF_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final long MOST_KEPT_BYTES = 48L << 20;
  private final Desk desk;
  private final Kept kept = new Kept(MOST_KEPT_BYTES);

  Api(Desk desk) {
    this.desk = desk;
  }

  /** At hand for being sent many times: maps and shapes are asked for again and again. */
  private Reply kept(String name, Supplier<Answer> making) {
    return kept.reply(name, () -> making.get().pinned());
  }

  Reply read(Request request) {
    Submission article = Submission.of(request);
    return new Work(() -> Answer.fresh(200, Json.MEDIA_TYPE, Json.bytes(desk.read(article))));
  }

  Reply area(Request request) {
    String expression =
        Queries.required(request, "expr", "a region expression such as donbas & held(UA)");
    var date = Queries.date(request.queryParams("date"));
    Language language = Queries.language(request);
    String format = Queries.optional(request, "format").orElse("json");
    return switch (format) {
      case "json" ->
          kept(
              "area " + language + " " + date + " " + expression,
              () ->
                  Answer.tagged(
                      Json.MEDIA_TYPE, Json.bytes(desk.area(expression, date, language))));
      case "geojson" ->
          kept(
              "shape " + language + " " + date + " " + expression,
              () ->
                  Answer.tagged(
                      Json.GEO_MEDIA_TYPE,
                      Json.bytes(desk.areaGeoJson(expression, date, language))));
      default ->
          throw new CallerError(
              "got format " + Queries.quoted(format) + ", expected json or geojson");
    };
  }

  Reply curve(Request request) {
    String expression =
        Queries.required(request, "expr", "a region expression such as donbas & held(UA)");
    Language language = Queries.language(request);
    return kept(
        "curve " + language + " " + expression,
        () -> Answer.tagged(Json.MEDIA_TYPE, Json.bytes(desk.curve(expression, language))));
  }

  Answer places(Request request) {
    String query = Queries.required(request, "q", "the name of a place");
    Optional<String> near = Queries.near(request);
    return Answer.tagged(
        Json.MEDIA_TYPE, Json.bytes(desk.places(query, near, Queries.language(request))));
  }

  Reply control(Request request) {
    var date = Queries.date(request.queryParams("date"));
    var pov = Queries.pov(request);
    Language language = Queries.language(request);
    return kept(
        "control " + language + " " + date + " " + pov,
        () -> Answer.tagged(Json.GEO_MEDIA_TYPE, Json.bytes(desk.control(date, pov, language))));
  }

  Reply pointsOfView(Request request) {
    var date = Queries.date(request.queryParams("date"));
    Language language = Queries.language(request);
    return kept(
        "pov " + language + " " + date,
        () -> Answer.tagged(Json.MEDIA_TYPE, Json.bytes(desk.pointsOfView(date, language))));
  }

  Reply briefs(Request request) {
    return kept("briefs", () -> Answer.tagged(Json.MEDIA_TYPE, Json.bytes(desk.briefs())));
  }

  Reply brief(Request request) {
    String id = request.params(":id");
    if (!BRIEF_ID.matcher(id).matches()) {
      throw new CallerError(
          404, "got no brief " + Queries.quoted(id) + ", expected one of /api/briefs");
    }
    return kept("brief " + id, () -> Answer.tagged(Json.MEDIA_TYPE, Json.bytes(desk.brief(id))));
  }
}
