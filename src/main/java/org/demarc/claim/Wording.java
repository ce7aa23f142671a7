package org.demarc.claim;

import java.util.Locale;

/** Sentences for the reader. */
final class Wording {
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
