package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarc.snapshot.Document;

/** What else the text says: proposals, statements, places; the last are the map as a table. */
final class ShareLists {
  private static final Map<String, String> STANCES =
      Map.of(
          "claims", "claims",
          "controls", "controls",
          "annexed", "declared annexed",
          "demands", "demands",
          "offers", "offers",
          "refuses", "refuses",
          "recognises", "recognises",
          "freezes", "would freeze the line in",
          "withdraws", "would withdraw from");

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

  private static Html proposal(Document.Proposal proposal) {
    return el(
        "div",
        el("h3", Spoken.party(proposal.by()) + ": " + proposal.label()),
        el("ul", proposal.changes().stream().map(ShareLists::change).toList()));
  }

  private static Html change(Document.Change change) {
    String hands =
        change.from().map(from -> " from " + Spoken.party(from)).orElse("")
            + change.to().map(to -> " to " + Spoken.party(to)).orElse("");
    String size =
        change
            .km2()
            .map(km2 -> ": " + Spoken.quantity(km2, "km2") + band(change))
            .or(() -> change.unresolved().map(why -> ": " + why))
            .orElse("");
    return el("li", el("b", Spoken.capital(change.label())), ", " + change.act() + hands + size);
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
    parts.add(" " + STANCES.getOrDefault(statement.stance(), statement.stance()) + " ");
    parts.add(el("code", statement.expression()));
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
