package org.demarc.picture;

import java.awt.Color;

/**
 * How words are set.
 *
 * @param size of the em, in units of the sheet
 * @param tracking added between letters, in em
 * @param halo colour of the rim that keeps the words off the map, or null for none
 */
record Type(Face face, double size, double tracking, Color ink, Color halo) {
  static Type of(Face face, double size, Color ink) {
    return new Type(face, size, 0, ink, null);
  }

  Type tracked(double em) {
    return new Type(face, size, em, ink, halo);
  }

  Type haloed(Color rim) {
    return new Type(face, size, tracking, ink, rim);
  }

  Type in(Color other) {
    return new Type(face, size, tracking, other, halo);
  }

  /** Of the rim, on each side. */
  double haloWidth() {
    return Math.max(1.6, size * 0.15);
  }

  /** How far the words run. */
  double width(String text) {
    return Lettering.runs(text, this) * size / face.typeface().unitsPerEm();
  }
}
