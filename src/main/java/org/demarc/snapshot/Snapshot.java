package org.demarc.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A check as it was minted. It never changes: every file made of it is made now, by this code, and
 * kept.
 */
public record Snapshot(SnapshotId id, Instant minted, int format, Map<Part, byte[]> parts) {

  /**
   * The map as drawn at minting, 1200 by 630 user units.
   *
   * @param png one pixel a unit
   * @param pngDouble two pixels a unit
   */
  public record Picture(byte[] png, byte[] pngDouble, byte[] svg) {}

  public Snapshot {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(minted, "minted");
    for (Part part : Part.values()) {
      if (!parts.containsKey(part)) {
        throw new IllegalArgumentException("got a snapshot without its " + part.extension());
      }
    }
    parts = Map.copyOf(parts);
  }

  public static Snapshot mint(Document document, Picture picture) {
    Map<Part, byte[]> parts = new EnumMap<>(Part.class);
    parts.put(Part.DOCUMENT, Format.write(document));
    parts.put(Part.GEOJSON, GeoJsonFile.of(document));
    parts.put(Part.CSV, CsvFile.of(document).getBytes(StandardCharsets.UTF_8));
    parts.put(Part.KML, KmlFile.of(document));
    parts.put(Part.CLAIM_REVIEW, ClaimReviewFile.of(document));
    parts.put(Part.SVG, picture.svg());
    parts.put(Part.PNG, picture.png());
    parts.put(Part.PNG_DOUBLE, picture.pngDouble());
    parts.put(Part.PAGE, Format.write(document.withoutShapes()));
    return new Snapshot(document.id(), document.mintedAt(), document.format(), parts);
  }
}
