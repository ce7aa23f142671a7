package org.demarc.snapshot;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is kept of a snapshot, all made at minting: its document, the files made of it, and what its
 * page needs.
 */
public enum Part {
  DOCUMENT("json", "application/json; charset=utf-8", true),
  GEOJSON("geojson", "application/geo+json; charset=utf-8", true),
  CSV("csv", "text/csv; charset=utf-8", true),
  KML("kml", "application/vnd.google-earth.kml+xml; charset=utf-8", true),
  CLAIM_REVIEW("claimreview.json", "application/ld+json; charset=utf-8", true),
  SVG("svg", "image/svg+xml; charset=utf-8", true),
  PNG("png", "image/png", false),
  PNG_DOUBLE("png@2x", "image/png", false),

  /** The document without its shapes, which are nearly all of it and which no page shows. */
  PAGE("page", "application/json; charset=utf-8", true);

  private final String extension;
  private final String mediaType;
  private final boolean text;

  Part(String extension, String mediaType, boolean text) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.text = text;
  }

  /** Its name in the store, and after the id in its address. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Text is kept compressed. */
  public boolean isText() {
    return text;
  }

  /** The file of this extension; what a page needs is no file. */
  public static Optional<Part> file(String extension) {
    return Arrays.stream(values())
        .filter(part -> part != PAGE && part.extension.equals(extension))
        .findFirst();
  }
}
