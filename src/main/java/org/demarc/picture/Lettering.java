package org.demarc.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Words set and put in their place, as outlines: what is drawn is the same on every machine.
 *
 * @param glyphs in reading order
 */
record Lettering(String text, Type type, List<Placed> glyphs) {

  /**
   * @param at from font units (y upwards) to the sheet
   */
  record Placed(int glyph, AffineTransform at) {}

  Lettering {
    glyphs = List.copyOf(glyphs);
  }

  /** Along a straight line whose left end is at x. */
  static Lettering left(String text, Type type, double x, double baseline) {
    String spelled = type.face().spelled(text);
    Typeface face = type.face().typeface();
    double scale = type.size() / face.unitsPerEm();
    List<Placed> placed = new ArrayList<>();
    double pen = 0;
    int before = 0;
    for (int c : spelled.codePoints().toArray()) {
      int glyph = face.glyph(c);
      pen += before == 0 ? 0 : face.kern(before, glyph) + tracking(type, face);
      if (!Character.isWhitespace(c)) {
        placed.add(
            new Placed(glyph, new AffineTransform(scale, 0, 0, -scale, x + pen * scale, baseline)));
      }
      pen += face.advance(glyph);
      before = glyph;
    }
    return new Lettering(spelled, type, placed);
  }

  static Lettering centred(String text, Type type, double x, double baseline) {
    return left(text, type, x - type.width(text) / 2, baseline);
  }

  static Lettering right(String text, Type type, double x, double baseline) {
    return left(text, type, x - type.width(text), baseline);
  }

  /** In font units. */
  static double runs(String text, Type type) {
    Typeface face = type.face().typeface();
    double pen = 0;
    int before = 0;
    for (int c : type.face().spelled(text).codePoints().toArray()) {
      int glyph = face.glyph(c);
      pen += before == 0 ? 0 : face.kern(before, glyph) + tracking(type, face);
      pen += face.advance(glyph);
      before = glyph;
    }
    return pen;
  }

  private static double tracking(Type type, Typeface face) {
    return type.tracking() * face.unitsPerEm();
  }

  /** All letters as one shape. */
  Path2D outline() {
    Path2D whole = new Path2D.Double(Path2D.WIND_NON_ZERO, 64 * glyphs.size());
    Typeface face = type.face().typeface();
    for (Placed each : glyphs) {
      whole.append(face.outline(each.glyph()).getPathIterator(each.at()), false);
    }
    return whole;
  }

  /** What the ink covers, without its halo; empty for blanks. */
  Rectangle2D ink() {
    return outline().getBounds2D();
  }

  /** The same of each letter. */
  List<Rectangle2D> inks() {
    Typeface face = type.face().typeface();
    return glyphs.stream()
        .map(each -> face.outline(each.glyph()).createTransformedShape(each.at()).getBounds2D())
        .toList();
  }
}
