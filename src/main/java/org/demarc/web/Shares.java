package org.demarc.web;

import static spark.route.HttpMethod.get;
import static spark.route.HttpMethod.post;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarc.article.CallerError;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Format;
import org.demarc.snapshot.Part;
import org.demarc.snapshot.Permalink;
import org.demarc.snapshot.Snapshot;
import org.demarc.snapshot.SnapshotId;
import org.demarc.snapshot.StoreAway;
import org.demarc.snapshot.StoredPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;

/** Minting snapshots, and everything that is under /s, /embed and /oembed. */
final class Shares {
  private static final Logger LOG = LoggerFactory.getLogger(Shares.class);
  private static final String HTML = "text/html; charset=utf-8";
  private static final String A_MINUTE = "public, max-age=60";
  private static final Duration PAUSE = Duration.ofSeconds(10);

  /**
   * Room for what many ask for at the moment. More would outlive young collections only to be
   * collected with all the old, since most snapshots are asked for once in a long while.
   */
  private static final long MOST_KEPT_BYTES = 4L << 20;

  private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})(?:\\.([a-z]+(?:\\.json)?))?");

  /** An SVG opened by itself is a page: its own styles are all it may have. */
  private static final String SVG_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
          + "frame-ancestors 'none'; sandbox";

  private final Desk desk;
  private final Sharing sharing;
  private final String assets;
  private final Supplier<String> address;
  private final Kept kept = new Kept(MOST_KEPT_BYTES);

  /**
   * @param assets version of the page's files
   * @param address host and port this server listens on, known once it does
   */
  Shares(Desk desk, Sharing sharing, String assets, Supplier<String> address) {
    this.desk = desk;
    this.sharing = sharing;
    this.assets = assets;
    this.address = address;
  }

  void on(Routes routes) {
    routes.endpoint(post, "/api/snapshots", Cost.MINT, this::mint);
    routes.endpoint(get, "/s/:name", Cost.LIGHT, this::shared);
    routes.endpoint(get, "/embed/:id", Cost.LIGHT, this::embedded);
    routes.endpoint(get, "/oembed", Cost.LIGHT, this::oembed);
  }

  private Reply mint(Request request) throws IOException {
    Submission article = Submission.of(request);
    Links links = links(request, SnapshotId.random());
    return new Work(
        () -> {
          Snapshot snapshot =
              desk.mint(
                  article, new Permalink(links.id(), links.page(), sharing.publicUrl().isTold()));
          if (Thread.currentThread().isInterrupted()) {
            // It overran, its sender was told to come again, and would never hear of this one.
            throw TryLater.busy(PAUSE, "got work that took too long, expected less");
          }
          stored(
              () -> {
                sharing.store().keep(snapshot);
                return snapshot.id();
              });
          return minted(links, snapshot);
        });
  }

  private static Answer minted(Links links, Snapshot snapshot) {
    Document document = Format.read(snapshot.parts().get(Part.DOCUMENT));
    ObjectNode told =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", links.id().text())
            .put("url", links.page())
            .put("png", links.file(Part.PNG))
            .put("embed", EmbedPage.code(document, links, EmbedPage.Show.ALL));
    if (document.claimInHand().isPresent()) {
      told.put("embedMap", EmbedPage.code(document, links, EmbedPage.Show.MAP))
          .put("embedCard", EmbedPage.code(document, links, EmbedPage.Show.CARD));
    }
    return Answer.fresh(201, Json.MEDIA_TYPE, Json.bytes(told)).with("Location", links.page());
  }

  private Links links(Request request, SnapshotId id) {
    return new Links(base(request), id, assets);
  }

  private String base(Request request) {
    return sharing.publicUrl().base(request.headers("Host"), address.get());
  }

  /** The page, or a file of it. */
  private Reply shared(Request request) {
    Matcher name = NAME.matcher(request.params(":name"));
    if (!name.matches()) {
      return missing(request);
    }
    SnapshotId id = new SnapshotId(name.group(1));
    return name.group(2) == null
        ? page(request, id, "page", Reach.OURS, SharePage::of)
        : file(request, id, part(name.group(2), request));
  }

  private static Part part(String extension, Request request) {
    Part part =
        Part.file(extension)
            .orElseThrow(
                () ->
                    new CallerError(
                        404,
                        "got ."
                            + Queries.quoted(extension)
                            + ", expected .png, .svg, .geojson, .json, .csv, .kml or .claimreview.json"));
    String scale = Queries.optional(request, "scale").orElse("1");
    if (part == Part.PNG && !scale.matches("[12]")) {
      throw new CallerError("got scale " + Queries.quoted(scale) + ", expected 1 or 2");
    }
    return part == Part.PNG && scale.equals("2") ? Part.PNG_DOUBLE : part;
  }

  private Answer file(Request request, SnapshotId id, Part part) {
    return kept.get(
        id + "." + part.extension(),
        () ->
            find(id, part)
                .map(Shares::answer)
                .orElseThrow(
                    () ->
                        new CallerError(
                            404,
                            "got "
                                + Queries.quoted(request.uri())
                                + ", expected a snapshot that was minted here")));
  }

  /** Sent as it was kept. */
  private static Answer answer(StoredPart stored) {
    Part part = stored.part();
    String etag = '"' + stored.sha256().substring(0, 16) + '"';
    Body body = part.isText() ? Body.ofGzip(stored.kept(), etag) : Body.of(stored.kept(), etag);
    Answer answer =
        new Answer(200, part.mediaType(), body, Answer.FOR_EVER, Map.of(), Reach.ANY_SITE);
    return part == Part.SVG
        ? answer.with("Content-Security-Policy", SVG_POLICY)
        : answer.with("Access-Control-Allow-Origin", "*");
  }

  private static Answer html(String text, Reach reach) {
    return new Answer(200, HTML, Body.kept(utf8(text)), A_MINUTE, Map.of(), reach);
  }

  private Reply embedded(Request request) {
    EmbedPage.Show show =
        switch (Queries.optional(request, "part").orElse("all")) {
          case "all" -> EmbedPage.Show.ALL;
          case "card" -> EmbedPage.Show.CARD;
          case "map" -> EmbedPage.Show.MAP;
          default -> throw new CallerError("got another part, expected card or map");
        };
    Page page = (document, links) -> EmbedPage.of(document, links, show);
    return SnapshotId.of(request.params(":id"))
        .map(id -> page(request, id, "embed " + show, Reach.FRAMED, page))
        .orElseGet(() -> missing(request));
  }

  private interface Page {
    String of(Document document, Links links);
  }

  private Reply page(Request request, SnapshotId id, String kind, Reach reach, Page page) {
    Links links = links(request, id);
    try {
      return kept.get(
          kind + " " + id + " " + links.base(), () -> html(page.of(document(id), links), reach));
    } catch (CallerError e) {
      return missing(Reader.of(request), request.uri());
    }
  }

  private Reply oembed(Request request) {
    SnapshotId id = OEmbed.asked(request, base(request));
    Links links = links(request, id);
    OEmbed.Most most = OEmbed.most(request);
    return Answer.tagged(Json.MEDIA_TYPE, OEmbed.answer(document(id), links, most))
        .with("Access-Control-Allow-Origin", "*");
  }

  /** A reader with a mistyped link gets a page, not JSON. */
  private Answer missing(Request request) {
    return missing(Reader.of(request), request.uri());
  }

  private Answer missing(Reader reader, String path) {
    return new ErrorPage(reader, assets).noSuchCheck(path);
  }

  /** What a page shows of it; all of it where it was minted before the two were kept apart. */
  private Document document(SnapshotId id) {
    return find(id, Part.PAGE)
        .or(() -> find(id, Part.DOCUMENT))
        .map(stored -> Format.read(stored.bytes()))
        .orElseThrow(
            () -> new CallerError(404, "got no snapshot " + id + ", expected one minted here"));
  }

  private Optional<StoredPart> find(SnapshotId id, Part part) {
    return stored(() -> sharing.store().find(id, part));
  }

  /** While the store is away the caller may try again; its reason is for the log as well. */
  private static <T> T stored(Supplier<T> access) {
    try {
      return access.get();
    } catch (StoreAway e) {
      LOG.warn("{}", e.getMessage());
      throw TryLater.busy(PAUSE, e.getMessage());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
