package org.demarc.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarc.article.CallerError;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;
import org.demarc.snapshot.SnapshotId;
import spark.Request;

/** What https://oembed.com asks for: how to show a snapshot on another page. */
final class OEmbed {
  private static final Pattern PATH = Pattern.compile("/(?:s|embed)/([0-9a-f]{32})");
  private static final int SECONDS_KEPT = 86_400;

  private OEmbed() {}

  /**
   * @throws CallerError of 404 for an address that is no snapshot of this server's
   */
  static SnapshotId asked(Request request, String base) {
    String format = Queries.optional(request, "format").orElse("json");
    if (!format.equals("json")) {
      throw new CallerError(404, "got format " + Queries.quoted(format) + ", expected json");
    }
    String url = Queries.required(request, "url", "the address of a snapshot");
    return ours(url, base)
        .orElseThrow(
            () ->
                new CallerError(
                    404, "got " + Queries.quoted(url) + ", expected one under " + base + "/s/"));
  }

  /** By host and port: http and https are the same server behind a proxy. */
  private static Optional<SnapshotId> ours(String url, String base) {
    try {
      URI uri = new URI(url);
      String authority = uri.getRawAuthority();
      String scheme = uri.getScheme();
      boolean web = "http".equals(scheme) || "https".equals(scheme);
      if (!web
          || authority == null
          || !authority.equalsIgnoreCase(URI.create(base).getAuthority())) {
        return Optional.empty();
      }
      Matcher path = PATH.matcher(uri.getRawPath());
      return path.matches() ? SnapshotId.of(path.group(1)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** How large it may be, in CSS pixels. */
  record Most(int width, int height) {}

  static Most most(Request request) {
    return new Most(pixels(request, "maxwidth"), pixels(request, "maxheight"));
  }

  private static int pixels(Request request, String name) {
    String text = Queries.optional(request, name).orElse("100000");
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new CallerError(
          "got " + name + " " + Queries.quoted(text) + ", expected pixels from 1 to 999999");
    }
    return Integer.parseInt(text);
  }

  static byte[] answer(Document document, Links links, Most most) {
    EmbedPage.Size size = EmbedPage.size(document, EmbedPage.Show.ALL, most.width(), most.height());
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("version", "1.0")
            .put("type", "rich")
            .put("provider_name", "Demarc")
            .put("provider_url", links.base() + "/")
            .put("title", ShareHead.title(document))
            .put("html", EmbedPage.frame(document, links.embed(), size))
            .put("width", size.width())
            .put("height", size.height())
            .put("cache_age", SECONDS_KEPT);
    if (most.width() >= ShareHead.WIDTH && most.height() >= ShareHead.HEIGHT) {
      node.put("thumbnail_url", links.file(Part.PNG))
          .put("thumbnail_width", ShareHead.WIDTH)
          .put("thumbnail_height", ShareHead.HEIGHT);
    }
    return Json.bytes(node);
  }
}
