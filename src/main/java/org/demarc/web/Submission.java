package org.demarc.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.article.Utf8;
import org.demarc.phrase.Language;
import org.demarc.picture.Choice;
import org.demarc.snapshot.Document;
import spark.Request;

/**
 * An article as it was handed in: capped, decoded, parsed, in that order.
 *
 * @param text an article, not blank
 * @param date the day the caller says it speaks of
 * @param pov the point of view it is to be shown from
 * @param near id or name of a country, region or place whose namesakes are preferred
 * @param corrections what the reader has set right
 * @param language what the answer is said in
 * @param view what a picture of it must show
 * @param claim the one that a picture tells of
 */
public record Submission(
    String text,
    Optional<LocalDate> date,
    Optional<String> pov,
    Optional<String> near,
    Corrections corrections,
    Language language,
    Optional<Document.Frame> view,
    Choice claim) {
  static final int MOST_BYTES = 1 << 20;
  private static final List<String> MEMBERS =
      List.of("text", "date", "pov", "near", "corrections", "lang", "view", "claim");

  static Submission of(Request request) {
    // Taken in whatever its type: a connection with an unread body would be closed under the next
    // request.
    byte[] bytes = Intake.bytes(request, MOST_BYTES);
    String mediaType = mediaType(request);
    String body = utf8(bytes);
    Optional<LocalDate> asked = Queries.date(request.queryParams("date"));
    Optional<String> view = Queries.pov(request);
    Submission read =
        mediaType.equals("text/plain")
            ? new Submission(
                body,
                asked,
                view,
                Optional.empty(),
                Corrections.NONE,
                Queries.language(request),
                Optional.empty(),
                new Choice.First())
            : json(body, Queries.language(request));
    if (read.text.isBlank()) {
      throw new CallerError("got an empty text, expected an article");
    }
    return new Submission(
        read.text,
        read.date.or(() -> asked),
        read.pov.or(() -> view),
        read.near.or(() -> Queries.near(request)),
        read.corrections,
        read.language,
        read.view,
        read.claim);
  }

  private static String mediaType(Request request) {
    String header = request.contentType() == null ? "" : request.contentType();
    String[] parts = header.toLowerCase(Locale.ROOT).split("\\s*;\\s*");
    String named = parts[0].trim();
    if (!named.equals("text/plain") && !named.equals("application/json")) {
      throw new CallerError(
          415,
          "got "
              + (header.isEmpty() ? "no content type" : "content type " + Queries.quoted(header))
              + ", expected text/plain or application/json");
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith("charset=") && !parts[i].matches("charset=\"?utf-?8\"?")) {
        throw new CallerError(415, "got " + Queries.quoted(parts[i]) + ", expected charset=utf-8");
      }
    }
    return named;
  }

  private static String utf8(byte[] bytes) {
    return Utf8.text(
        bytes, at -> "got bytes that are not UTF-8 from byte " + at + " on, expected UTF-8");
  }

  private static Submission json(String body, Language asked) {
    JsonNode node;
    try {
      node = Json.parse(body);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
      throw new CallerError(
          "got text that is not JSON" + where + ", expected {\"text\", \"date\"?}");
    }
    if (!node.isObject()) {
      throw new CallerError("got JSON that is no object, expected {\"text\", \"date\"?}");
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!MEMBERS.contains(name)) {
                throw new CallerError(
                    "got the member "
                        + Queries.quoted(name)
                        + ", expected one of "
                        + String.join(", ", MEMBERS));
              }
            });
    return new Submission(
        string(node, "text").orElse(""),
        Queries.date(string(node, "date").orElse(null)),
        string(node, "pov").map(Queries::requirePov),
        string(node, "near").map(String::strip).filter(n -> !n.isEmpty()).map(Queries::requireNear),
        CorrectionsJson.of(node.path("corrections")),
        string(node, "lang").map(Queries::requireLanguage).orElse(asked),
        ViewJson.frame(node.path("view")),
        ViewJson.claim(node.path("claim")));
  }

  static Optional<String> string(JsonNode node, String member) {
    JsonNode value = node.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new CallerError(
          "got "
              + value.getNodeType().name().toLowerCase(Locale.ROOT)
              + " for \""
              + member
              + "\", expected a string");
    }
    return Optional.of(value.textValue());
  }
}
