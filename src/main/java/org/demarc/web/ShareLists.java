package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.snapshot.Document;

/** What else the text says: proposals, statements, places; the last are the map as a table. */
final class ShareLists {
  private final Document document;
  private final Spoken spoken;

  private ShareLists(Document document) {
    this.document = document;
    this.spoken = Spoken.of(document);
  }

  static List<Html> of(Document document) {
    return new ShareLists(document).lists();
  }

  private List<Html> lists() {
    List<Html> lists = new ArrayList<>();
    if (!document.proposals().isEmpty()) {
      lists.add(
          el(
              "section",
              css("proposals"),
              el("h2", spoken.say("share.proposals")),
              document.proposals().stream().map(this::proposal).toList()));
    }
    if (!document.statements().isEmpty()) {
      lists.add(
          folded(
              spoken.say("share.statements", document.statements().size()),
              el("ul", css("statements"), statements())));
    }
    if (!document.places().isEmpty()) {
      lists.add(folded(spoken.say("share.places", document.places().size()), places()));
    }
    return lists;
  }

  private static Html folded(String summary, Html inside) {
    return el("details", css("folded"), el("summary", summary), inside);
  }

  /** Said once: the label may begin with whose it is. */
  private Html proposal(Document.Proposal proposal) {
    String by = spoken.party(proposal.by());
    String title =
        proposal.label().startsWith(by) ? proposal.label() : by + ": " + proposal.label();
    return el(
        "div", el("h3", title), el("ul", proposal.changes().stream().map(this::change).toList()));
  }

  private Html change(Document.Change change) {
    String size =
        change
            .km2()
            .map(km2 -> ": " + spoken.quantity(km2, "km2") + band(change))
            .or(() -> change.unresolved().map(why -> ": " + why))
            .orElse("");
    return el("li", el("b", Spoken.capital(fate(change))), ", " + change.label() + size);
  }

  /** Only a handover or a withdrawal changes who holds the land. */
  private String fate(Document.Change change) {
    Optional<String> from = change.from().map(spoken::party);
    Optional<String> to = change.to().map(spoken::party);
    String hands =
        from.isPresent() && to.isPresent()
            ? spoken.say("share.hands", from.get(), to.get())
            : from.map(name -> spoken.say("share.hands.from", name))
                .or(() -> to.map(name -> spoken.say("share.hands.to", name)))
                .orElse("");
    return switch (change.act()) {
      case "freeze" ->
          to.map(name -> spoken.say("share.frozen.with", name))
              .orElseGet(() -> spoken.say("share.frozen"));
      case "recognition" -> spoken.say("share.recognised", hands);
      default -> spoken.say("share.act", spoken.say("act." + change.act()), hands).strip();
    };
  }

  private String band(Document.Change change) {
    return change.low().isPresent() && change.high().isPresent()
        ? " (%s)"
            .formatted(
                spoken.say(
                    "range",
                    spoken.number(change.low().get(), "km2"),
                    spoken.number(change.high().get(), "km2")))
        : "";
  }

  private List<Html> statements() {
    return document.statements().stream().map(this::statement).toList();
  }

  private Html statement(Document.Statement statement) {
    List<Object> parts = new ArrayList<>();
    parts.add(el("b", spoken.party(statement.actor())));
    parts.add(", " + spoken.say("share.stance." + statement.stance()));
    statement
        .to()
        .filter(to -> !to.equals(statement.actor()))
        .ifPresent(to -> parts.add(" (" + spoken.party(to) + ")"));
    parts.add(": ");
    parts.add(
        statement
            .label()
            .<Html>map(Html.Text::new)
            .orElseGet(() -> el("code", statement.expression())));
    if (!statement.text().isEmpty()) {
      parts.add(
          el(
              "span",
              css("said"),
              at("lang", document.article().language()),
              spoken.say("quote", statement.text())));
    }
    statement
        .condition()
        .ifPresent(c -> parts.add(el("span", css("condition"), spoken.say("share.condition", c))));
    statement
        .check()
        .ifPresent(
            check ->
                parts.add(
                    el(
                        "span",
                        css("check"),
                        ClaimCard.badge(check.verdict(), spoken),
                        " " + check.because())));
    return el("li", parts);
  }

  private Html places() {
    return el(
        "table",
        el(
            "thead",
            el(
                "tr",
                List.of("place", "kind", "mentions", "position").stream()
                    .map(name -> el("th", at("scope", "col"), spoken.say("share.column." + name)))
                    .toList())),
        el("tbody", document.places().stream().map(this::place).toList()));
  }

  private Html place(Document.Place place) {
    return el(
        "tr",
        el("th", at("scope", "row"), place.name()),
        el("td", spoken.say("share.kind." + place.kind())),
        el("td", String.valueOf(place.mentions())),
        el("td", "%.2f, %.2f".formatted(place.lat(), place.lon())));
  }
}
