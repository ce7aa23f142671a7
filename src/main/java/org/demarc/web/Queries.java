package org.demarc.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarc.article.CallerError;
import org.demarc.phrase.Language;
import org.demarc.region.ExpressionParser;
import spark.Request;

/** What stands after the question mark. */
final class Queries {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ECHO = 60;
  private static final Pattern POV = Pattern.compile("dejure|defacto|claimed:[A-Z]{2}");

  private Queries() {}

  static String required(Request request, String name, String expected) {
    String value = request.queryParams(name);
    if (value == null || value.isBlank()) {
      throw new CallerError("got no '" + name + "', expected " + expected);
    }
    if (value.length() > ExpressionParser.LONGEST) {
      throw new CallerError(
          "got "
              + value.length()
              + " characters in '"
              + name
              + "', expected at most "
              + ExpressionParser.LONGEST);
    }
    return value.strip();
  }

  static Optional<String> optional(Request request, String name) {
    return Optional.ofNullable(request.queryParams(name))
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  /** The point of view asked for, in its form; whether anybody has it the desk decides. */
  static Optional<String> pov(Request request) {
    return optional(request, "pov").map(Queries::requirePov);
  }

  static String requirePov(String text) {
    if (!POV.matcher(text).matches()) {
      throw new CallerError(
          "got the point of view " + quoted(text) + ", expected dejure, defacto or claimed:RU");
    }
    return text;
  }

  /** The region or place that decides between namesakes; whether there is one the desk knows. */
  static Optional<String> near(Request request) {
    return optional(request, "near").map(Queries::requireNear);
  }

  static String requireNear(String text) {
    if (text.length() > LONGEST_NAME) {
      throw new CallerError(
          "got near "
              + quoted(text)
              + ", expected an id or a name of at most "
              + LONGEST_NAME
              + " characters");
    }
    return text;
  }

  /**
   * @param text a day as YYYY-MM-DD; null or blank where none was given
   */
  static Optional<LocalDate> date(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      if (text.strip().matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(LocalDate.parse(text.strip()));
      }
    } catch (DateTimeException e) {
      throw notADay(text);
    }
    throw notADay(text);
  }

  /** What the answer is to be said in; English where nobody says. */
  static Language language(Request request) {
    return optional(request, "lang").map(Queries::requireLanguage).orElse(Language.ENGLISH);
  }

  /** The same for an error, which may be about this very language. */
  static Language spoken(Request request) {
    return optional(request, "lang").flatMap(Language::of).orElse(Language.ENGLISH);
  }

  static Language requireLanguage(String tag) {
    return Language.of(tag)
        .orElseThrow(() -> new CallerError("got lang " + quoted(tag) + ", expected en or uk"));
  }

  private static CallerError notADay(String text) {
    return new CallerError("got date " + quoted(text) + ", expected a day as YYYY-MM-DD");
  }

  /** The caller's words, short enough for a sentence. */
  static String quoted(String text) {
    return "'"
        + (text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…")
        + "'";
  }
}
