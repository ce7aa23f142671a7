package org.demarc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarc.article.CallerError;
import org.demarc.geoparse.Correction;
import org.demarc.picture.Frame;
import org.demarc.picture.Picture;
import org.demarc.picture.Sheet;
import org.demarc.region.PointOfView;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Format;
import org.demarc.snapshot.Permalink;
import org.demarc.snapshot.Snapshot;
import org.demarc.web.Submission;
import org.locationtech.jts.geom.Envelope;

/** Freezes a reading: the document of its share page, its picture, and the files made of them. */
final class Minting {
  /** About 10 m. */
  private static final double DECIMALS = 1e4;

  private final Library library;
  private final DataVersion version;

  Minting(Library library, DataVersion version) {
    this.library = library;
    this.version = version;
  }

  /**
   * @param permalink of the snapshot, which its picture shows
   * @throws CallerError for a reading that no snapshot can hold, or a claim that it does not have
   */
  Snapshot mint(Reading reading, Submission asked, PointOfView view, Permalink permalink) {
    ObjectNode node = SnapshotJson.of(reading, library, view, version, asked.language());
    checkSize(node);
    OptionalInt inHand = Sheets.index(reading.judgements(), asked.claim());
    Sheet sheet =
        Sheets.of(
            reading,
            library,
            new Sheets.View(
                view,
                asked.claim(),
                asked.view().map(Minting::envelope),
                Optional.of(permalink.printed()),
                asked.language()));
    node.put("id", permalink.id().text())
        .put("minted", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("permalink", permalink.address());
    inHand.ifPresent(index -> node.put("inHand", index));
    addFrame(node, sheet.frame());
    asked.near().ifPresent(near -> node.put("near", near));
    addCorrections(node, asked.corrections().places());
    return Snapshot.mint(
        Format.of(node),
        new Snapshot.Picture(Picture.png(sheet, 1), Picture.png(sheet, 2), Picture.svg(sheet)));
  }

  private static void checkSize(ObjectNode node) {
    int claims = node.path("claims").size();
    int places = node.path("places").size();
    if (claims > Document.MOST_CLAIMS || places > Document.MOST_PLACES) {
      throw new CallerError(
          413,
          "got an article with %,d figures and %,d places, expected at most %,d and %,d in a snapshot"
              .formatted(claims, places, Document.MOST_CLAIMS, Document.MOST_PLACES));
    }
  }

  private static Envelope envelope(Document.Frame frame) {
    return new Envelope(frame.west(), frame.east(), frame.south(), frame.north());
  }

  private static void addFrame(ObjectNode node, Frame frame) {
    ((ObjectNode) node.get("view"))
        .putObject("frame")
        .put("west", rounded(frame.west()))
        .put("south", rounded(frame.south()))
        .put("east", rounded(frame.east()))
        .put("north", rounded(frame.north()));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }

  private static void addCorrections(ObjectNode node, List<Correction> corrections) {
    ArrayNode list = node.putArray("corrections");
    for (Correction correction : corrections) {
      ObjectNode each = list.addObject().put("text", correction.text());
      correction.place().ifPresent(place -> each.put("place", place));
    }
  }
}
