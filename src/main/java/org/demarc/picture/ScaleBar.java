package org.demarc.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;

/**
 * How long a kilometre and a mile are in the middle of the map; a map of the whole world has no one
 * scale, and gets none.
 */
record ScaleBar(Optional<Bar> kilometres, Optional<Bar> miles, double left, double bottom) {
  static final double KILOMETRES_PER_MILE = 1.609344;
  private static final double LONGEST = 150;
  private static final double MARGIN = 16;
  private static final double TICK = 5;
  private static final Type NUMBER =
      Type.of(Face.SANS, 12, Palette.INK).haloed(Palette.thin(Palette.PAPER, 0.8));

  /**
   * @param value in the unit
   * @param length on the sheet
   */
  record Bar(double value, String unit, double length) {
    String label(Language language) {
      String digits = String.format(Locale.ROOT, value >= 1 ? "%,.0f" : "%.1f", value);
      return Phrase.of("scale." + unit, Phrase.number(digits), value).in(language);
    }
  }

  static ScaleBar of(Camera camera) {
    double left = camera.window.getX() + MARGIN;
    double bottom = camera.window.getMaxY() - MARGIN;
    return camera.isWorld()
        ? new ScaleBar(Optional.empty(), Optional.empty(), left, bottom)
        : new ScaleBar(
            Optional.of(bar(camera, "km", 1)),
            Optional.of(bar(camera, "miles", KILOMETRES_PER_MILE)),
            left,
            bottom);
  }

  private static Bar bar(Camera camera, String unit, double kilometres) {
    double most = LONGEST * camera.kilometresPerPixel() / kilometres;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double value = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    return new Bar(value, unit, value * kilometres / camera.kilometresPerPixel());
  }

  /** What it covers; empty where there is none. */
  Optional<Rectangle2D> box() {
    return kilometres.map(
        bar -> {
          double longest = Math.max(bar.length(), miles.orElseThrow().length());
          return new Rectangle2D.Double(left - 6, bottom - 42, longest + 12, 48);
        });
  }

  /** Kilometres stand above the line, miles hang below. */
  void on(Canvas canvas, Language language) {
    double line = bottom - 18;
    kilometres.ifPresent(bar -> draw(canvas, bar, language, line, -TICK, line - 8));
    miles.ifPresent(bar -> draw(canvas, bar, language, line, TICK, line + 17));
  }

  private void draw(
      Canvas canvas, Bar bar, Language language, double line, double tick, double baseline) {
    Path2D path = new Path2D.Double();
    path.moveTo(left, line + tick);
    path.lineTo(left, line);
    path.lineTo(left + bar.length(), line);
    path.lineTo(left + bar.length(), line + tick);
    canvas.stroke(path, new Pen(Palette.thin(Palette.PAPER, 0.8), 4));
    canvas.stroke(path, new Pen(Palette.INK, 1.3));
    canvas.write(Lettering.left(bar.label(language), NUMBER, left + 6, baseline));
  }
}
