package org.demarc.web;

import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.demarc.phrase.Language;
import org.eclipse.jetty.http.HttpFields;

/**
 * Who asks, as far as an error told to them goes by it.
 *
 * @param language the first of those they read that Demarc speaks; else English
 * @param byBrowser whether they look at a page, and would look at an error
 */
record Reader(Language language, boolean byBrowser) {
  private static final int LONGEST = 200;

  static Reader of(org.eclipse.jetty.server.Request request) {
    HttpFields headers = request.getHeaders();
    return of(
        request.getMethod(),
        request.getHttpURI().getPath(),
        headers.get("Accept"),
        headers.get("Accept-Language"));
  }

  static Reader of(spark.Request request) {
    return of(
        request.requestMethod(),
        request.uri(),
        request.headers("Accept"),
        request.headers("Accept-Language"));
  }

  /**
   * @param accept null where it was not sent, as are the languages
   */
  static Reader of(String method, String path, String accept, String languages) {
    boolean looks =
        (method.equals("GET") || method.equals("HEAD"))
            && !path.startsWith("/api/")
            && accept != null
            && accept.contains("text/html");
    return new Reader(
        Optional.ofNullable(languages).flatMap(Reader::first).orElse(Language.ENGLISH), looks);
  }

  /** By weight, as a browser sends them: {@code uk-UA,uk;q=0.9,en;q=0.5}. */
  private static Optional<Language> first(String languages) {
    if (languages.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return LanguageRange.parse(languages).stream()
          .map(range -> range.getRange().replaceFirst("-.*", ""))
          .flatMap(tag -> Language.of(tag).stream())
          .findFirst();
    } catch (IllegalArgumentException e) {
      // A browser would not send it; whoever did has asked for no language.
      return Optional.empty();
    }
  }
}
