package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;

/** The map and the verdict's card for a frame on another page. */
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

  private EmbedPage() {}

  static String of(Document document, Links links, Show show) {
    List<Object> body = new ArrayList<>();
    if (show != Show.CARD) {
      body.add(map(document, links));
    }
    if (show != Show.MAP) {
      document.claimInHand().ifPresent(claim -> body.add(ClaimCard.brief(document, claim)));
    }
    if (document.claimInHand().isEmpty() || show == Show.MAP) {
      body.add(el("h1", css("embed-title"), ShareHead.heading(document)));
    }
    body.add(foot(document, links));
    List<Html> head = new ArrayList<>(ShareHead.common(links, ShareHead.title(document)));
    head.add(ShareHead.meta("name", "robots", "noindex"));
    return Html.document(
        el(
            "html",
            at("lang", document.language().tag()),
            el("head", head),
            el("body", css("embed"), body)));
  }

  private static Html map(Document document, Links links) {
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

  /** As tall as the card's words need at that width, since a frame cannot ask for it. */
  static Size size(Document document, Show show, int mostWidth, int mostHeight) {
    int width = Math.min(WIDTH, mostWidth);
    int height = 2 * FOOT;
    if (show != Show.CARD) {
      height += width * ShareHead.HEIGHT / ShareHead.WIDTH;
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
