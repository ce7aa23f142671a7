package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarc.phrase.Language;
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

  private static final int LONGEST_TITLE = 60;
  private final Claim claim;
  private final Document document;
  private final Spoken spoken;

  private ClaimCard(Document document, Claim claim) {
    this.document = document;
    this.claim = claim;
    this.spoken = Spoken.of(document);
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
    Spoken spoken = Spoken.of(document);
    return el(
        "li",
        el("b", title(document, claim)),
        ": ",
        spoken.verdict(claim.verdict()),
        claim
            .measured()
            .map(m -> spoken.say("share.line.measured", spoken.quantity(m.value(), m.unit())))
            .orElse(""),
        claim.region().label().isEmpty() ? "" : ", " + claim.region().label());
  }

  private List<Object> face(String heading) {
    List<Object> parts = new ArrayList<>();
    parts.add(
        el(
            "div",
            css("card-head"),
            el(heading, css("card-title"), title(document, claim)),
            badge(claim.verdict(), spoken)));
    if (!claim.region().label().isEmpty()) {
      parts.add(el("p", css("card-region"), Spoken.capital(claim.region().label())));
    }
    claim.asRead().ifPresent(read -> parts.add(own(read)));
    parts.add(
        el(
            "blockquote",
            css("said"),
            at("lang", document.article().language()),
            spoken.say("quote", claim.text())));
    IntervalPlot.of(claim, spoken).ifPresent(parts::add);
    parts.add(el("p", css("because"), claim.because()));
    return parts;
  }

  /** Whose the region is, and what the text says. */
  private Html own(Document.AsRead read) {
    return el(
        "p",
        css("own-mark"),
        el("b", spoken.say("share.own")),
        " " + spoken.say(read.expression().isPresent() ? "share.own.read" : "share.own.none") + " ",
        read.label().map(Spoken::capital).orElse(""),
        read.of()
            .map(of -> List.<Object>of(spoken.say("share.own.of"), " ", el("code", of)))
            .orElse(List.of()));
  }

  /** The figure as quoted; a comparison or a share names the whole as well. */
  static String title(Document document, Claim claim) {
    String figure = claim.quoted().text();
    boolean part = claim.kind().equals("comparison") || claim.kind().equals("share");
    Optional<String> whole = claim.region().of().filter(of -> part).map(of -> name(document, of));
    if (whole.isEmpty() || figure.contains(whole.get())) {
      return figure;
    }
    boolean english =
        document.language() == Language.ENGLISH && !figure.matches("(?s).*\\p{IsCyrillic}.*");
    // Two languages make no title, and what is compared with may have no name here.
    if (!english || whole.get().matches("[A-Z]{2}-\\w+")) {
      boolean told = claim.kind().equals("comparison") && claim.text().length() <= LONGEST_TITLE;
      return told ? claim.text() : figure;
    }
    boolean bare = claim.kind().equals("share") && !figure.endsWith(" of");
    return figure + (bare ? " of " : " ") + whole.get();
  }

  private static String name(Document document, String expression) {
    return document.places().stream()
        .filter(place -> place.id().equals(expression))
        .map(Document.Place::name)
        .findFirst()
        .orElseGet(() -> Spoken.of(document).party(expression));
  }

  /** Told by word and by glyph, so that the colour is only a third sign. */
  static Html badge(Verdict verdict, Spoken spoken) {
    return el(
        "span",
        css("badge " + verdict.word()),
        el(
            "svg",
            at("viewBox", "0 0 12 12"),
            at("aria-hidden", "true"),
            el("path", at("d", GLYPHS.get(verdict)))),
        spoken.verdict(verdict));
  }

  private Optional<Html> suggestion() {
    return claim.suggestion().map(words -> el("p", css("suggestion"), words));
  }

  private Html details() {
    List<Object> parts = new ArrayList<>();
    parts.add(el("summary", spoken.say("share.how")));
    List<Html> rows = new ArrayList<>();
    claim
        .region()
        .expression()
        .ifPresent(e -> row(rows, spoken.say("share.region"), el("code", e)));
    claim.region().of().ifPresent(e -> row(rows, spoken.say("share.compared"), el("code", e)));
    row(rows, spoken.say("picture.quoted"), quoted());
    claim.measured().ifPresent(measured -> measured(rows, measured));
    parts.add(el("dl", rows));
    claim.yardsticks().forEach(y -> parts.add(yardstick(y)));
    if (!claim.published().isEmpty()) {
      parts.add(el("h4", spoken.say("share.published")));
      parts.add(el("ul", claim.published().stream().map(this::published).toList()));
    }
    claim.findings().forEach(finding -> parts.add(el("p", finding)));
    return el("details", parts);
  }

  private String quoted() {
    Document.Quoted quoted = claim.quoted();
    String range = spoken.range(quoted.low(), quoted.high(), quoted.unit());
    String hedge = quoted.hedge().isEmpty() ? "" : " (" + spoken.say("quote", quoted.hedge()) + ")";
    return spoken.quantity(quoted.value(), quoted.unit())
        + hedge
        + (range.isEmpty() ? "" : spoken.say("share.takenAs", range));
  }

  private void measured(List<Html> rows, Document.Measured measured) {
    row(rows, spoken.say("picture.measured"), spoken.quantity(measured.value(), measured.unit()));
    row(
        rows,
        spoken.say("share.band"),
        spoken.range(measured.low(), measured.high(), measured.unit()));
    measured
        .parts()
        .ifPresent(
            parts ->
                row(
                    rows,
                    spoken.say("share.ofThis"),
                    spoken.say(
                        "share.parts",
                        spoken.number(parts.outline(), "km2"),
                        spoken.number(parts.control(), "km2"),
                        spoken.number(parts.method(), "km2"))));
  }

  private static void row(List<Html> rows, String name, Object value) {
    rows.add(el("dt", name));
    rows.add(el("dd", value));
  }

  private Html yardstick(Document.Yardstick yardstick) {
    return el(
        "p",
        "%s, %s: %s (%s)"
            .formatted(
                yardstick.name(),
                spoken.say("area." + yardstick.kind()),
                spoken.quantity(yardstick.km2(), "km2"),
                yardstick.source()));
  }

  private Html published(Document.Published published) {
    return el(
        "li",
        el("b", spoken.quantity(published.value(), published.unit())),
        " " + published.publisher() + ", " + spoken.days(published.from(), published.date()),
        published.definition().isEmpty() ? "" : ": " + published.definition(),
        reference(published.reference()));
  }

  private Object reference(String reference) {
    return reference.matches("https?://[^\\s\"<>]+")
        ? List.of(
            " (",
            el(
                "a",
                at("href", reference),
                at("rel", "noopener nofollow"),
                spoken.say("share.source")),
            ")")
        : reference.isEmpty() ? "" : " (" + reference + ")";
  }
}
