package org.demarc.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Part;
import org.demarc.snapshot.SnapshotId;

/**
 * Where things of one snapshot are.
 *
 * @param base as the world reaches this server, such as {@code https://demarc.example}
 * @param assets version under which the page's own files are kept
 */
record Links(String base, SnapshotId id, String assets) {

  String page() {
    return base + path();
  }

  String path() {
    return "/s/" + id;
  }

  String file(Part part) {
    return base + filePath(part);
  }

  String filePath(Part part) {
    return part == Part.PNG_DOUBLE ? path() + ".png?scale=2" : path() + "." + part.extension();
  }

  String embed() {
    return base + "/embed/" + id;
  }

  String oembed() {
    return base + "/oembed?url=" + URLEncoder.encode(page(), StandardCharsets.UTF_8);
  }

  String asset(String name) {
    return asset(assets, name);
  }

  /**
   * @param version of the page's own files
   */
  static String asset(String version, String name) {
    return "/a/" + version + "/" + name;
  }

  /** What a downloaded file is called: the day first, for the desk's folder. */
  String fileName(Document document, Part part) {
    String extension = part == Part.PNG_DOUBLE ? "png" : part.extension();
    return "demarc-%s-%s%s.%s"
        .formatted(
            document.article().date(),
            id.text().substring(0, 8),
            part == Part.PNG_DOUBLE ? "-2x" : "",
            extension);
  }
}
