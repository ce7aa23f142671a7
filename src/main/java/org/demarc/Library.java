package org.demarc;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.demarc.article.AsOf;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.geoparse.Geoparser;
import org.demarc.phrase.Phrase;
import org.demarc.picture.Basemap;
import org.demarc.region.Atlas;
import org.demarc.region.OwnControl;
import org.demarc.verdict.Checker;
import org.demarc.verdict.Judge;

/** What a reading needs, opened once and safe for many threads. */
record Library(
    Gazetteer gazetteer,
    Geoparser geoparser,
    Atlas atlas,
    Judge judge,
    Briefs briefs,
    Basemap basemap) {

  /**
   * Reads names and facts side by side.
   *
   * @throws IllegalStateException with one sentence that names file, row and fault
   * @throws CallerError the same of what the user brings
   */
  static Library open(Path geodata, OwnControl own) {
    CompletableFuture<Atlas> atlas = CompletableFuture.supplyAsync(() -> Atlas.open(geodata, own));
    Gazetteer gazetteer = Gazetteer.load(geodata);
    Geoparser geoparser = new Geoparser(gazetteer);
    Atlas opened = Waiting.on(atlas);
    return new Library(
        gazetteer,
        geoparser,
        opened,
        new Judge(opened),
        Briefs.read(geodata.resolve("briefs")),
        Basemap.in(geodata.resolve("basemap")));
  }

  static Library open(Path geodata) {
    return open(geodata, OwnControl.NONE);
  }

  /** Holds statements against control and positions. */
  Checker checker() {
    return new Checker(atlas);
  }

  /** What a text that tells no date is measured by. */
  AsOf latest() {
    return AsOf.day(
        atlas.lastDay(), Phrase.of("date.none", atlas.lastDay().toString(), atlas.lastDay()));
  }
}
