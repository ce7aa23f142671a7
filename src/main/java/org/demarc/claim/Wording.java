package org.demarc.claim;

import java.util.Locale;

/** Sentences for the reader. */
final class Wording {
  static final String NO_OUTLINE =
      "The article speaks of a part of a region whose outline is not defined.";
  static final String NOT_SO_YET = "The article speaks of what would be, not of what is.";
  static final String NO_HOLDER = "The article does not say who holds the land it means.";
  static final String WHICH_LAND = "The article does not say which land it means.";
  static final String WHICH_REST = "The article does not say which land is still to be taken.";

  private Wording() {}

  static String unitsDisagree(String first, String second, double firstKm2, double secondKm2) {
    return String.format(
        Locale.ROOT,
        "The article gives %s as %s, but these differ: %,.0f and %,.0f square kilometres.",
        first,
        second,
        firstKm2,
        secondKm2);
  }
}
