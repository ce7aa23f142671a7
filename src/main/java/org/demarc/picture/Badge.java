package org.demarc.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.demarc.phrase.Language;
import org.demarc.verdict.Verdict;

/** A verdict as a word and a sign, in a box; never told by its colour alone. */
record Badge(Verdict verdict, Language language, double x, double y) {
  static final double HEIGHT = 26;
  private static final double SIGN = 14;

  private Type type() {
    return Type.of(Face.SEMIBOLD, 15, colour());
  }

  private String word() {
    return verdict.spoken().in(language);
  }

  double width() {
    return 10 + SIGN + 7 + type().width(word()) + 11;
  }

  void on(Canvas canvas) {
    RoundRectangle2D box = new RoundRectangle2D.Double(x, y, width(), HEIGHT, 7, 7);
    Color colour = colour();
    canvas.fill(box, new Fill.Flat(Palette.thin(colour, 0.08)));
    canvas.stroke(
        box, verdict == Verdict.UNRESOLVED ? new Pen(colour, 1.4, 4, 3) : new Pen(colour, 1.4));
    canvas.stroke(sign(x + 10, y + (HEIGHT - SIGN) / 2), new Pen(colour, 2.2));
    canvas.write(Lettering.left(word(), type(), x + 10 + SIGN + 7, y + 18.2));
  }

  private Color colour() {
    return switch (verdict) {
      case SUPPORTED -> Palette.SUPPORTED;
      case CLOSE -> Palette.CLOSE;
      case CONTRADICTED -> Palette.CONTRADICTED;
      case UNRESOLVED -> Palette.SOFT;
    };
  }

  /** A tick, two waves, a cross, three dots. */
  private Path2D sign(double left, double top) {
    Path2D sign = new Path2D.Double();
    switch (verdict) {
      case SUPPORTED -> line(sign, left + 1, top + 7.5, left + 5, top + 11.5, left + 13, top + 2.5);
      case CLOSE -> {
        wave(sign, left, top + 4.6);
        wave(sign, left, top + 9.6);
      }
      case CONTRADICTED -> {
        line(sign, left + 2, top + 2, left + 12, top + 12);
        line(sign, left + 12, top + 2, left + 2, top + 12);
      }
      case UNRESOLVED -> {
        line(sign, left + 1.5, top + 7, left + 2, top + 7);
        line(sign, left + 6.5, top + 7, left + 7, top + 7);
        line(sign, left + 11.5, top + 7, left + 12, top + 7);
      }
    }
    return sign;
  }

  private static void line(Path2D sign, double... points) {
    sign.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      sign.lineTo(points[i], points[i + 1]);
    }
  }

  private static void wave(Path2D sign, double left, double middle) {
    sign.moveTo(left + 1, middle + 1.5);
    sign.quadTo(left + 4, middle - 3, left + 7, middle);
    sign.quadTo(left + 10, middle + 3, left + 13, middle - 1.5);
  }
}
