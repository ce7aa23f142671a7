package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What went wrong, told to a reader with a browser as a page in the reader's language; to everybody
 * else it stays JSON. The status and the headers are the same.
 */
final class ErrorPage {
  private static final String HTML = "text/html; charset=utf-8";

  private final Spoken spoken;
  private final String assets;

  /**
   * @param assets version under which the page's own files are kept
   */
  ErrorPage(Reader reader, String assets) {
    this.spoken = new Spoken(reader.language());
    this.assets = assets;
  }

  /** To whoever looks at it a page, to everybody else JSON. */
  static Answer orJson(Reader reader, String assets, int status, String sentence, Visit visit) {
    return reader.byBrowser()
        ? new ErrorPage(reader, assets).of(status, sentence, visit)
        : Json.error(status, sentence, visit);
  }

  private Answer of(int status, String sentence, Visit visit) {
    String kind = kind(status);
    List<Object> told = new ArrayList<>();
    told.add(el("p", css("lead"), spoken.say("error." + kind + ".way")));
    if (kind.equals("other")) {
      told.add(el("p", css("hint"), at("lang", "en"), sentence));
    }
    told.add(el("p", css("hint"), spoken.say("error.id", visit.id())));
    return page(status, spoken.say("error." + kind), told);
  }

  /** Of the address of a snapshot that never was. */
  Answer noSuchCheck(String path) {
    return page(
        404,
        spoken.say("error.check"),
        List.of(
            el("p", css("lead"), spoken.say("error.check.way")),
            el("p", css("hint"), el("code", path))));
  }

  private static String kind(int status) {
    return switch (status) {
      case 404 -> "missing";
      case 429, 503 -> "busy";
      default -> status >= 500 ? "ours" : "other";
    };
  }

  private Answer page(int status, String title, List<Object> told) {
    String html =
        Html.document(
            el(
                "html",
                at("lang", spoken.language().tag()),
                el(
                    "head",
                    ShareHead.common(name -> Links.asset(assets, name), title + " · Demarc")),
                el(
                    "body",
                    css("share trouble"),
                    el(
                        "header",
                        css("masthead"),
                        el("a", css("wordmark"), at("href", "/"), "Demarc")),
                    el(
                        "main",
                        el("h1", title),
                        told,
                        el(
                            "p",
                            el("a", css("onward"), at("href", "/"), spoken.say("error.home")))))));
    return Answer.fresh(status, HTML, html.getBytes(StandardCharsets.UTF_8));
  }
}
