package org.demarc.snapshot;

import java.util.Arrays;
import java.util.Optional;

/** What is kept of a snapshot: its document and the files made of it, all made at minting. */
public enum Part {
  DOCUMENT("json", "application/json; charset=utf-8", true),
  GEOJSON("geojson", "application/geo+json; charset=utf-8", true),
  CSV("csv", "text/csv; charset=utf-8", true),
  KML("kml", "application/vnd.google-earth.kml+xml; charset=utf-8", true),
  CLAIM_REVIEW("claimreview.json", "application/ld+json; charset=utf-8", true),
  SVG("svg", "image/svg+xml; charset=utf-8", true),
  PNG("png", "image/png", false),
  PNG_DOUBLE("png@2x", "image/png", false);

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
  boolean isText() {
    return text;
  }

  public static Optional<Part> named(String extension) {
    return Arrays.stream(values()).filter(part -> part.extension.equals(extension)).findFirst();
  }
}
