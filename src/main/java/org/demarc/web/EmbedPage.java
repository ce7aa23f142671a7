package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;

/**
 * The map and the verdict's card for a frame on another page. The map moves and is drawn of what
 * was kept at minting; without a script the picture stands in its place.
 */
final class EmbedPage {

  /** What of it is shown. */
  enum Show {
    ALL,
    CARD,
    MAP
  }

  /** Widths and heights in CSS pixels. */
  record Size(int width, int height) {}

  static final int WIDTH = 600;

  /** Of the words in it. */
  private static final int NARROWEST = 80;

  private static final int CARD = 250;
  private static final int LINE = 23;
  private static final int LETTER = 8;
  private static final int FOOT = 40;
  private static final int LEGEND = 170;

  /** The share page's own style comes after them and overrules them. */
  private static final List<String> STYLES =
      List.of("leaflet/leaflet.css", "style/base.css", "style/map.css");

  private EmbedPage() {}

  static String of(Document document, Links links, Show show) {
    List<Object> body = new ArrayList<>();
    if (show != Show.CARD) {
      body.add(map(document, links));
      body.add(el("details", css("legend"), at("id", "legend"), at("open", ""), at("hidden", "")));
    }
    if (show != Show.MAP) {
      document.claimInHand().ifPresent(claim -> body.add(ClaimCard.brief(document, claim)));
    }
    if (document.claimInHand().isEmpty() || show == Show.MAP) {
      body.add(el("h1", css("embed-title"), ShareHead.heading(document)));
    }
    body.add(foot(document, links));
    if (!document.data().sources().isEmpty()) {
      body.add(sources(document));
    }
    List<Html> head = new ArrayList<>(ShareHead.common(links::asset, ShareHead.title(document)));
    head.add(ShareHead.meta("name", "robots", "noindex"));
    if (show != Show.CARD) {
      head.addAll(1, STYLES.stream().map(style -> style(links, style)).toList());
      head.add(el("script", at("defer", ""), at("src", links.asset("leaflet/leaflet.js"))));
      head.add(el("script", at("type", "module"), at("src", links.asset("embed.js"))));
    }
    return Html.document(
        el(
            "html",
            at("lang", document.language().tag()),
            at("data-words", document.language().tag()),
            el("head", head),
            el("body", css("embed"), body)));
  }

  private static Html style(Links links, String name) {
    return el("link", at("rel", "stylesheet"), at("href", links.asset(name)));
  }

  /** Where {@code embed.js} puts the map. */
  private static Html map(Document document, Links links) {
    Document.Frame frame = document.view().frame();
    return el(
        "div",
        css("stage"),
        at("id", "stage"),
        at("data-shapes", links.filePath(Part.GEOJSON)),
        at(
            "data-frame",
            "%s %s %s %s".formatted(frame.west(), frame.south(), frame.east(), frame.north())),
        document
            .claimInHand()
            .flatMap(claim -> claim.region().expression())
            .map(land -> at("data-land", land)),
        document.claimInHand().map(claim -> at("data-label", claim.region().label())),
        el("noscript", picture(document, links)));
  }

  private static Html picture(Document document, Links links) {
    return el(
        "a",
        css("picture"),
        at("href", links.page()),
        at("target", "_blank"),
        at("rel", "noopener"),
        image(document, links));
  }

  static Html image(Document document, Links links) {
    return el(
        "img",
        at("src", links.filePath(Part.PNG)),
        at("srcset", links.filePath(Part.PNG_DOUBLE) + " 2x"),
        at("width", String.valueOf(ShareHead.WIDTH)),
        at("height", String.valueOf(ShareHead.HEIGHT)),
        at("alt", ShareHead.alt(document)));
  }

  private static Html foot(Document document, Links links) {
    return el(
        "p",
        css("embed-foot"),
        el("a", at("href", links.page()), at("target", "_blank"), at("rel", "noopener"), "Demarc"),
        Spoken.of(document)
                .say(
                    "share.foot",
                    Spoken.of(document).asOf(document.article()),
                    ShareHead.lower(Spoken.of(document).view(document.view().pov())),
                    SharePage.mintedOn(document))
            + " ",
        document.data().attribution());
  }

  /** What map and verdict rest on. */
  private static Html sources(Document document) {
    return el(
        "details",
        css("embed-foot"),
        el("summary", Spoken.of(document).say("share.sources")),
        el(
            "ul",
            document.data().sources().stream().map(s -> el("li", Spoken.capital(s))).toList()));
  }

  /** As tall as the card's words need at that width, since a frame cannot ask for it. */
  static Size size(Document document, Show show, int mostWidth, int mostHeight) {
    int width = Math.min(WIDTH, mostWidth);
    int height = 3 * FOOT;
    if (show != Show.CARD) {
      height += width * ShareHead.HEIGHT / ShareHead.WIDTH + LEGEND;
    }
    if (show != Show.MAP && document.claimInHand().isPresent()) {
      Document.Claim claim = document.claimInHand().get();
      int letters = claim.because().length() + claim.text().length();
      height += CARD + LINE * (letters * LETTER / Math.max(NARROWEST, width - 40));
    }
    return new Size(width, Math.min(height, mostHeight));
  }

  /** What a desk pastes into its own page. */
  static String code(Document document, Links links, Show show) {
    Size size = size(document, show, WIDTH, Integer.MAX_VALUE);
    String part = show == Show.CARD ? "?part=card" : show == Show.MAP ? "?part=map" : "";
    return frame(document, links.embed() + part, size);
  }

  static String frame(Document document, String address, Size size) {
    StringBuilder out = new StringBuilder();
    el(
            "iframe",
            at("src", address),
            at("width", String.valueOf(size.width())),
            at("height", String.valueOf(size.height())),
            at("title", "Demarc: " + ShareHead.title(document)),
            at("loading", "lazy"),
            at("frameborder", "0"))
        .write(out);
    return out.toString();
  }
}
