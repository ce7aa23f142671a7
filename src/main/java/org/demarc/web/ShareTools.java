package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.List;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;

/** Passing a check on: fields to copy from, files to take. */
final class ShareTools {
  private record Offer(Part part, String name) {}

  private static final List<Offer> OFFERS =
      List.of(
          new Offer(Part.PNG, "PNG"),
          new Offer(Part.PNG_DOUBLE, "PNG ×2"),
          new Offer(Part.SVG, "SVG"),
          new Offer(Part.CSV, "CSV"),
          new Offer(Part.GEOJSON, "GeoJSON"),
          new Offer(Part.KML, "KML"),
          new Offer(Part.DOCUMENT, "JSON"),
          new Offer(Part.CLAIM_REVIEW, "ClaimReview"));

  private ShareTools() {}

  static Html of(Document document, Links links) {
    Spoken spoken = Spoken.of(document);
    return el(
        "section",
        css("tools"),
        el("h2", spoken.say("share.tools")),
        field("link", spoken.say("share.link"), links.page(), 1),
        field(
            "embed",
            spoken.say("share.embed"),
            EmbedPage.code(document, links, EmbedPage.Show.ALL),
            3),
        document
            .claimInHand()
            .map(
                c ->
                    field(
                        "map",
                        spoken.say("share.embedMap"),
                        EmbedPage.code(document, links, EmbedPage.Show.MAP),
                        3)),
        document
            .claimInHand()
            .map(
                c ->
                    field(
                        "card",
                        spoken.say("share.embedCard"),
                        EmbedPage.code(document, links, EmbedPage.Show.CARD),
                        6)),
        field("cite", spoken.say("share.cite"), citation(document, links), 4),
        el("h3", spoken.say("share.download")),
        el(
            "ul",
            css("downloads"),
            OFFERS.stream()
                .filter(offer -> offer.part != Part.CLAIM_REVIEW || !document.claims().isEmpty())
                .map(offer -> download(document, links, offer))
                .toList()));
  }

  private static Html field(String id, String label, String text, int rows) {
    return el(
        "div",
        css("field"),
        el("label", at("for", id), label),
        rows == 1
            ? el("input", at("id", id), at("readonly", ""), at("value", text))
            : el(
                "textarea",
                at("id", id),
                at("readonly", ""),
                at("rows", String.valueOf(rows)),
                at("spellcheck", "false"),
                text));
  }

  private static String citation(Document document, Links links) {
    Spoken spoken = Spoken.of(document);
    return spoken.say(
        "share.citation",
        spoken.say("quote", ShareHead.heading(document)),
        spoken.asOf(document.article()),
        SharePage.mintedOn(document),
        links.page());
  }

  private static Html download(Document document, Links links, Offer offer) {
    return el(
        "li",
        el(
            "a",
            at("href", links.filePath(offer.part)),
            at("download", links.fileName(document, offer.part)),
            offer.name),
        " " + Spoken.of(document).say("share.offer." + offer.part.name()));
  }
}
