package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.demarc.phrase.Language;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;
import org.demarc.snapshot.Quote;

/** What link previews and embedders read of a snapshot. */
final class ShareHead {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  private final Document document;
  private final Links links;

  private ShareHead(Document document, Links links) {
    this.document = document;
    this.links = links;
  }

  static Html of(Document document, Links links) {
    return new ShareHead(document, links).head();
  }

  private Html head() {
    List<Html> tags = new ArrayList<>(common(links::asset, title(document) + " · Demarc"));
    // Anybody may mint a page with a title of theirs: it is for those who are sent to it.
    tags.add(meta("name", "robots", "noindex"));
    tags.add(meta("name", "description", description(document)));
    tags.add(el("link", at("rel", "canonical"), at("href", links.page())));
    tags.add(oembed());
    property(tags, "og:type", "article");
    property(tags, "og:site_name", "Demarc");
    property(tags, "og:title", title(document));
    property(tags, "og:description", description(document));
    property(tags, "og:url", links.page());
    property(tags, "og:locale", document.language() == Language.UKRAINIAN ? "uk_UA" : "en_GB");
    property(tags, "og:image", links.file(Part.PNG));
    property(tags, "og:image:type", "image/png");
    property(tags, "og:image:width", String.valueOf(WIDTH));
    property(tags, "og:image:height", String.valueOf(HEIGHT));
    property(tags, "og:image:alt", alt(document));
    property(tags, "article:published_time", document.minted());
    tags.add(meta("name", "twitter:card", "summary_large_image"));
    tags.add(meta("name", "twitter:title", title(document)));
    tags.add(meta("name", "twitter:description", description(document)));
    tags.add(meta("name", "twitter:image", links.file(Part.PNG)));
    tags.add(meta("name", "twitter:image:alt", alt(document)));
    return el("head", tags);
  }

  /** Of every page made here. */
  static List<Html> common(UnaryOperator<String> asset, String title) {
    return List.of(
        el("meta", at("charset", "utf-8")),
        el("title", title),
        meta("name", "viewport", "width=device-width, initial-scale=1"),
        meta("name", "color-scheme", "light dark"),
        el(
            "link",
            at("rel", "icon"),
            at("href", asset.apply("icon.svg")),
            at("type", "image/svg+xml")),
        el("link", at("rel", "stylesheet"), at("href", asset.apply("share.css"))));
  }

  private Html oembed() {
    return el(
        "link",
        at("rel", "alternate"),
        at("type", "application/json+oembed"),
        at("href", links.oembed() + "&format=json"),
        at("title", title(document)));
  }

  static Html meta(String kind, String name, String content) {
    return el("meta", at(kind, name), at("content", content));
  }

  private static void property(List<Html> tags, String name, String content) {
    tags.add(meta("property", name, content));
  }

  /** "6,500 sq km: close" and the article. */
  static String title(Document document) {
    String article = heading(document);
    return document
        .claimInHand()
        .map(
            c ->
                "%s: %s · %s"
                    .formatted(
                        Spoken.of(document).say("quote", ClaimCard.title(document, c)),
                        Spoken.of(document).verdict(c.verdict()),
                        article))
        .orElse(article);
  }

  static String heading(Document document) {
    String title = document.article().title();
    return title.isBlank() ? Spoken.of(document).say("share.untitled") : title;
  }

  static String description(Document document) {
    Spoken spoken = Spoken.of(document);
    return Quote.shortened(
        document
            .claimInHand()
            .map(Document.Claim::because)
            .orElseGet(
                () ->
                    spoken.say(
                        "share.description",
                        spoken.count(document.places().size(), "place"),
                        spoken.count(document.claims().size(), "figure"),
                        spoken.asOf(document.article()))));
  }

  /** What the picture says, for those who do not see it. */
  static String alt(Document document) {
    Spoken spoken = Spoken.of(document);
    String map =
        spoken.say(
            "share.alt",
            spoken.asOf(document.article()),
            lower(spoken.view(document.view().pov())));
    return document
        .claimInHand()
        .map(
            c ->
                spoken.say(
                    "share.alt.claim",
                    map,
                    spoken.say("quote", c.text()),
                    spoken.verdict(c.verdict()),
                    c.because()))
        .orElse(map);
  }

  static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
