package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;

/** A snapshot as a page of its own: whole without a script, and one sheet when printed. */
final class SharePage {
  /** Cards that fit a sheet beside the picture; the claim in hand is always among them. */
  private static final int PRINTED_CARDS = 4;

  /** Of these with their plot. */
  private static final int PRINTED_WHOLE = 2;

  private static final int PRINTED_LINES = 10;

  private final Document document;
  private final Links links;
  private final Spoken spoken;

  private SharePage(Document document, Links links) {
    this.document = document;
    this.links = links;
    this.spoken = Spoken.of(document);
  }

  static String of(Document document, Links links) {
    return new SharePage(document, links).page();
  }

  static String mintedOn(Document document) {
    return Spoken.of(document).day(document.mintedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private String page() {
    return Html.document(
        el(
            "html",
            at("lang", document.language().tag()),
            ShareHead.of(document, links),
            el(
                "body",
                css("share"),
                el(
                    "header",
                    css("masthead"),
                    el("a", css("wordmark"), at("href", "/"), "Demarc"),
                    el("p", spoken.say("share.kept", mintedOn(document)))),
                el(
                    "main",
                    heading(),
                    el(
                        "figure",
                        css("picture"),
                        el(
                            "a",
                            at("href", links.filePath(Part.PNG_DOUBLE)),
                            EmbedPage.image(document, links))),
                    el(
                        "div",
                        css("columns"),
                        el("div", css("column"), claims(), ShareLists.of(document)),
                        el("div", css("column side"), ShareTools.of(document, links), ground()))),
                el("script", at("type", "module"), at("src", links.asset("share.js"))))));
  }

  private Html heading() {
    Document.Article article = document.article();
    return el(
        "div",
        css("heading"),
        el("h1", at("lang", article.language()), ShareHead.heading(document)),
        el(
            "p",
            css("facts"),
            spoken.say("share.asOf", spoken.asOf(article))
                + " · "
                + spoken.view(document.view().pov()),
            " · " + spoken.count(document.claims().size(), "figure"),
            ", " + spoken.count(document.places().size(), "place")),
        el("p", css("print-only"), el("code", links.page())));
  }

  private Html claims() {
    int count = document.claims().size();
    if (count == 0) {
      return el("p", css("empty"), spoken.say("picture.noFigure"));
    }
    List<Integer> printed = printed();
    List<Integer> rest =
        IntStream.range(0, count).boxed().filter(i -> !printed.contains(i)).toList();
    List<Object> parts = new ArrayList<>();
    parts.add(el("h2", spoken.say("share.figures")));
    parts.add(el("ol", css("cards"), IntStream.range(0, count).mapToObj(this::card).toList()));
    if (!rest.isEmpty()) {
      parts.add(
          el("ul", css("print-only"), rest.stream().limit(PRINTED_LINES).map(this::line).toList()));
      if (rest.size() > PRINTED_LINES) {
        parts.add(
            el("p", css("print-only"), spoken.say("share.more", rest.size() - PRINTED_LINES)));
      }
    }
    return el("section", css("figures"), parts);
  }

  private List<Integer> printed() {
    return IntStream.concat(
            document.inHand().stream(), IntStream.range(0, document.claims().size()))
        .distinct()
        .limit(PRINTED_CARDS)
        .boxed()
        .toList();
  }

  private Html card(int index) {
    boolean inHand = document.inHand().orElse(-1) == index;
    int place = printed().indexOf(index);
    String css =
        (inHand ? " in-hand" : "")
            + (place < 0 ? " not-printed" : place < PRINTED_WHOLE ? "" : " printed-short");
    return ClaimCard.whole(document, document.claims().get(index), css);
  }

  private Html line(int index) {
    return ClaimCard.line(document, document.claims().get(index));
  }

  /** What all of it rests on. */
  private Html ground() {
    List<Object> parts = new ArrayList<>();
    parts.add(el("h2", spoken.say("share.ground")));
    parts.add(el("p", document.view().sentence()));
    parts.add(el("p", document.article().dateBasis()));
    document.article().warnings().forEach(warning -> parts.add(el("p", css("warning"), warning)));
    document.control().notes().forEach(note -> parts.add(el("p", Spoken.capital(note))));
    if (!document.corrections().isEmpty()) {
      parts.add(el("p", corrections()));
    }
    parts.add(
        el(
            "ul",
            document.data().sources().stream().map(s -> el("li", Spoken.capital(s))).toList()));
    parts.add(el("p", spoken.say("share.mapData", document.data().attribution())));
    parts.add(
        el(
            "p",
            css("version"),
            spoken.say("share.version", document.data().demarc()) + " ",
            el("code", document.data().sha256().substring(0, 16)),
            spoken.say("share.unchanging")));
    return el("section", css("ground"), parts);
  }

  private String corrections() {
    List<String> words =
        document.corrections().stream()
            .map(
                c ->
                    c.place()
                        .map(id -> spoken.say("share.correction", c.text(), id))
                        .orElseGet(() -> spoken.say("share.correction.none", c.text())))
            .toList();
    return spoken.say("share.corrections", spoken.joined(words));
  }
}
