package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Document.Claim;
import org.demarc.snapshot.Document.Verdict;

/** One figure with its verdict, as the page's own cards show it. */
final class ClaimCard {
  private static final Map<Verdict, String> GLYPHS =
      Map.of(
          Verdict.SUPPORTED, "M2.5 6.5 5 9l4.5-5.5",
          Verdict.CLOSE, "M2 7.5c1.5-2 2.5-2 4 0s2.5 2 4 0M2 4.5c1.5-2 2.5-2 4 0s2.5 2 4 0",
          Verdict.CONTRADICTED, "M3 3l6 6M9 3 3 9",
          Verdict.UNRESOLVED, "M2.5 6h1M5.5 6h1M8.5 6h1");

  private final Claim claim;
  private final Document document;

  private ClaimCard(Document document, Claim claim) {
    this.document = document;
    this.claim = claim;
  }

  /** With everything that is known of it. */
  static Html whole(Document document, Claim claim, String css) {
    ClaimCard card = new ClaimCard(document, claim);
    List<Object> parts = new ArrayList<>(card.face("h3"));
    card.suggestion().ifPresent(parts::add);
    parts.add(card.details());
    return el("li", css("card " + claim.verdict().word() + css), at("id", claim.id()), parts);
  }

  /** What fits a frame on another page. */
  static Html brief(Document document, Claim claim) {
    return el(
        "article",
        css("card " + claim.verdict().word()),
        new ClaimCard(document, claim).face("h1"));
  }

  /** In one line, for the rest of a printed sheet. */
  static Html line(Document document, Claim claim) {
    return el(
        "li",
        el("b", title(document, claim)),
        ": ",
        claim.verdict().word(),
        claim.measured().map(m -> "; measured " + Spoken.quantity(m.value(), m.unit())).orElse(""),
        claim.region().label().isEmpty() ? "" : ", " + claim.region().label());
  }

  private List<Object> face(String heading) {
    List<Object> parts = new ArrayList<>();
    parts.add(
        el(
            "div",
            css("card-head"),
            el(heading, css("card-title"), title(document, claim)),
            badge(claim.verdict())));
    if (!claim.region().label().isEmpty()) {
      parts.add(el("p", css("card-region"), Spoken.capital(claim.region().label())));
    }
    claim.asRead().ifPresent(read -> parts.add(own(read)));
    parts.add(
        el(
            "blockquote",
            css("said"),
            at("lang", document.article().language()),
            "“" + claim.text() + "”"));
    IntervalPlot.of(claim).ifPresent(parts::add);
    parts.add(el("p", css("because"), claim.because()));
    return parts;
  }

  /** Whose the region is, and what the text says. */
  private static Html own(Document.AsRead read) {
    return el(
        "p",
        css("own-mark"),
        el("b", "The reader’s expression. "),
        read.expression().isPresent() ? "The text was read as: " : "The text tells of no region.",
        read.label().map(Spoken::capital).orElse(""),
        read.of().map(of -> List.<Object>of(", compared with ", el("code", of))).orElse(List.of()));
  }

  /** The figure as quoted; a comparison or a share names the whole as well. */
  static String title(Document document, Claim claim) {
    String figure = claim.quoted().text();
    boolean part = claim.kind().equals("comparison") || claim.kind().equals("share");
    Optional<String> whole = claim.region().of().filter(of -> part).map(of -> name(document, of));
    if (whole.isEmpty() || figure.contains(whole.get())) {
      return figure;
    }
    boolean bare = claim.kind().equals("share") && !figure.endsWith(" of");
    return figure + (bare ? " of " : " ") + whole.get();
  }

  private static String name(Document document, String expression) {
    return document.places().stream()
        .filter(place -> place.id().equals(expression))
        .map(Document.Place::name)
        .findFirst()
        .orElseGet(() -> Spoken.party(expression));
  }

  /** Told by word and by glyph, so that the colour is only a third sign. */
  static Html badge(Verdict verdict) {
    return el(
        "span",
        css("badge " + verdict.word()),
        el(
            "svg",
            at("viewBox", "0 0 12 12"),
            at("aria-hidden", "true"),
            el("path", at("d", GLYPHS.get(verdict)))),
        verdict.word());
  }

  private Optional<Html> suggestion() {
    return claim.suggestion().map(words -> el("p", css("suggestion"), words));
  }

  private Html details() {
    List<Object> parts = new ArrayList<>();
    parts.add(el("summary", "How this was measured"));
    List<Html> rows = new ArrayList<>();
    claim.region().expression().ifPresent(e -> row(rows, "Region", el("code", e)));
    claim.region().of().ifPresent(e -> row(rows, "Compared with", el("code", e)));
    row(rows, "Quoted", quoted());
    claim.measured().ifPresent(measured -> measured(rows, measured));
    parts.add(el("dl", rows));
    claim.yardsticks().forEach(y -> parts.add(yardstick(y)));
    if (!claim.published().isEmpty()) {
      parts.add(el("h4", "Published by others"));
      parts.add(el("ul", claim.published().stream().map(ClaimCard::published).toList()));
    }
    claim.findings().forEach(finding -> parts.add(el("p", finding)));
    return el("details", parts);
  }

  private String quoted() {
    Document.Quoted quoted = claim.quoted();
    String range = Spoken.range(quoted.low(), quoted.high(), quoted.unit());
    String hedge = quoted.hedge().isEmpty() ? "" : " (“" + quoted.hedge() + "”)";
    return Spoken.quantity(quoted.value(), quoted.unit())
        + hedge
        + (range.isEmpty() ? "" : ", taken as " + range);
  }

  private static void measured(List<Html> rows, Document.Measured measured) {
    row(rows, "Measured", Spoken.quantity(measured.value(), measured.unit()));
    row(rows, "Band", Spoken.range(measured.low(), measured.high(), measured.unit()));
    measured
        .parts()
        .ifPresent(
            parts ->
                row(
                    rows,
                    "Of this",
                    "outline ±%s, control ±%s, method ±%s km²"
                        .formatted(
                            Spoken.number(parts.outline(), "km2"),
                            Spoken.number(parts.control(), "km2"),
                            Spoken.number(parts.method(), "km2"))));
  }

  private static void row(List<Html> rows, String name, Object value) {
    rows.add(el("dt", name));
    rows.add(el("dd", value));
  }

  private static Html yardstick(Document.Yardstick yardstick) {
    return el(
        "p",
        "%s, %s: %s (%s)"
            .formatted(
                yardstick.name(),
                yardstick.kind(),
                Spoken.quantity(yardstick.km2(), "km2"),
                yardstick.source()));
  }

  private static Html published(Document.Published published) {
    return el(
        "li",
        el("b", Spoken.quantity(published.value(), published.unit())),
        " " + published.publisher() + ", " + Spoken.day(published.date()),
        published.definition().isEmpty() ? "" : ": " + published.definition(),
        reference(published.reference()));
  }

  private static Object reference(String reference) {
    return reference.matches("https?://[^\\s\"<>]+")
        ? List.of(
            " (", el("a", at("href", reference), at("rel", "noopener nofollow"), "source"), ")")
        : reference.isEmpty() ? "" : " (" + reference + ")";
  }
}
