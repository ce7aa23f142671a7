package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.List;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;

/** Passing a check on: fields to copy from, files to take. */
final class ShareTools {
  private record Offer(Part part, String name, String what) {}

  private static final List<Offer> OFFERS =
      List.of(
          new Offer(Part.PNG, "PNG", "the picture, 1200 × 630"),
          new Offer(Part.PNG_DOUBLE, "PNG, double", "2400 × 1260, for print"),
          new Offer(Part.SVG, "SVG", "the picture, for a graphics desk"),
          new Offer(Part.CSV, "CSV", "the figures as a table"),
          new Offer(Part.GEOJSON, "GeoJSON", "the map’s shapes"),
          new Offer(Part.KML, "KML", "for Google Earth"),
          new Offer(Part.DOCUMENT, "JSON", "everything on this page"),
          new Offer(
              Part.CLAIM_REVIEW,
              "ClaimReview",
              "a draft: author and rating are left to your desk"));

  private ShareTools() {}

  static Html of(Document document, Links links) {
    return el(
        "section",
        css("tools"),
        el("h2", "Pass it on"),
        field("link", "Link", links.page(), 1),
        field(
            "embed",
            "Embed map and verdict",
            EmbedPage.code(document, links, EmbedPage.Show.ALL),
            3),
        document
            .claimInHand()
            .map(
                c ->
                    field(
                        "card",
                        "Embed the verdict alone",
                        EmbedPage.code(document, links, EmbedPage.Show.CARD),
                        6)),
        field("cite", "Cite", citation(document, links), 4),
        el("h3", "Take it with you"),
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
    return "Demarc, “%s”, as of %s, kept on %s: %s"
        .formatted(
            ShareHead.heading(document),
            Spoken.asOf(document.article()),
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
        " " + offer.what);
  }
}
