package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarc.snapshot.Document;

/** What else the text says: proposals, statements, places; the last are the map as a table. */
final class ShareLists {
  /** As the page's own words: nouns name what is said and do not tell it as done. */
  private static final Map<String, String> STANCES =
      Map.of(
          "claims", "Claim",
          "controls", "Control",
          "annexed", "Annexation declared",
          "demands", "Demand",
          "offers", "Offer",
          "refuses", "Refusal",
          "recognises", "Recognition",
          "freezes", "Freeze of the line",
          "withdraws", "Withdrawal",
          "counts", "Count");

  private ShareLists() {}

  static List<Html> of(Document document) {
    List<Html> lists = new ArrayList<>();
    if (!document.proposals().isEmpty()) {
      lists.add(
          el(
              "section",
              css("proposals"),
              el("h2", "What would change hands"),
              document.proposals().stream().map(ShareLists::proposal).toList()));
    }
    if (!document.statements().isEmpty()) {
      lists.add(
          folded(
              "Who says what of land, by this text (" + document.statements().size() + ")",
              el("ul", css("statements"), statements(document))));
    }
    if (!document.places().isEmpty()) {
      lists.add(folded("Places on the map (" + document.places().size() + ")", places(document)));
    }
    return lists;
  }

  private static Html folded(String summary, Html inside) {
    return el("details", css("folded"), el("summary", summary), inside);
  }

  /** Said once: the label may begin with whose it is. */
  private static Html proposal(Document.Proposal proposal) {
    String by = Spoken.party(proposal.by());
    String title =
        proposal.label().startsWith(by) ? proposal.label() : by + ": " + proposal.label();
    return el(
        "div",
        el("h3", title),
        el("ul", proposal.changes().stream().map(ShareLists::change).toList()));
  }

  private static Html change(Document.Change change) {
    String size =
        change
            .km2()
            .map(km2 -> ": " + Spoken.quantity(km2, "km2") + band(change))
            .or(() -> change.unresolved().map(why -> ": " + why))
            .orElse("");
    return el("li", el("b", Spoken.capital(fate(change))), ", " + change.label() + size);
  }

  /** Only a handover or a withdrawal changes who holds the land. */
  private static String fate(Document.Change change) {
    String to = change.to().map(Spoken::party).orElse("");
    String hands =
        change.from().map(from -> "from " + Spoken.party(from) + " ").orElse("")
            + (to.isEmpty() ? "" : "to " + to);
    return switch (change.act()) {
      case "freeze" ->
          to.isEmpty() ? "the line is frozen" : "stays with " + to + ", the line frozen";
      case "recognition" -> "recognised: " + hands + ", in law";
      default -> hands.isBlank() ? change.act() : change.act() + " " + hands;
    };
  }

  private static String band(Document.Change change) {
    return change.low().isPresent() && change.high().isPresent()
        ? " (%s to %s)"
            .formatted(
                Spoken.number(change.low().get(), "km2"), Spoken.number(change.high().get(), "km2"))
        : "";
  }

  private static List<Html> statements(Document document) {
    return document.statements().stream().map(each -> statement(document, each)).toList();
  }

  private static Html statement(Document document, Document.Statement statement) {
    List<Object> parts = new ArrayList<>();
    parts.add(el("b", Spoken.party(statement.actor())));
    parts.add(
        ", "
            + STANCES
                .getOrDefault(statement.stance(), statement.stance())
                .toLowerCase(Locale.ROOT));
    statement
        .to()
        .filter(to -> !to.equals(statement.actor()))
        .ifPresent(to -> parts.add(" (" + Spoken.party(to) + ")"));
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
              "“" + statement.text() + "”"));
    }
    statement
        .condition()
        .ifPresent(c -> parts.add(el("span", css("condition"), "On a condition: " + c)));
    statement
        .check()
        .ifPresent(
            check ->
                parts.add(
                    el(
                        "span",
                        css("check"),
                        ClaimCard.badge(check.verdict()),
                        " " + check.because())));
    return el("li", parts);
  }

  private static Html places(Document document) {
    return el(
        "table",
        el(
            "thead",
            el(
                "tr",
                List.of("Place", "Kind", "Mentions", "Latitude, longitude").stream()
                    .map(name -> el("th", at("scope", "col"), name))
                    .toList())),
        el("tbody", document.places().stream().map(ShareLists::place).toList()));
  }

  private static Html place(Document.Place place) {
    return el(
        "tr",
        el("th", at("scope", "row"), place.name()),
        el("td", place.kind()),
        el("td", String.valueOf(place.mentions())),
        el("td", "%.2f, %.2f".formatted(place.lat(), place.lon())));
  }
}
