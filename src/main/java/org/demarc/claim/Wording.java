package org.demarc.claim;

import java.util.Locale;
import org.demarc.phrase.Phrase;

/** Sentences for the reader. */
final class Wording {
  static final Phrase NO_OUTLINE = Phrase.of("untold.noOutline");
  static final Phrase NOT_SO_YET = Phrase.of("untold.notSoYet");
  static final Phrase NO_HOLDER = Phrase.of("untold.noHolder");
  static final Phrase WHICH_LAND = Phrase.of("untold.whichLand");
  static final Phrase WHICH_REST = Phrase.of("untold.whichRest");

  private Wording() {}

  static Phrase unitsDisagree(String first, String second, double firstKm2, double secondKm2) {
    return Phrase.of("finding.units", first, second, whole(firstKm2), whole(secondKm2));
  }

  private static Phrase whole(double km2) {
    return Phrase.number(String.format(Locale.ROOT, "%,.0f", km2));
  }
}
