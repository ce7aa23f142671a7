package org.demarc.picture;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The lines in one tile of a hatch; those that run out of it on one side come in on the other. */
final class Hatching {
  private Hatching() {}

  static List<Line2D> lines(Fill.Hatch hatch) {
    double n = hatch.tile();
    List<Line2D> lines = new ArrayList<>();
    switch (hatch.run()) {
      case RISING -> rising(lines, n);
      case FALLING -> falling(lines, n);
      case DASHED -> dashed(lines, n);
      case UPRIGHT -> lines.add(new Line2D.Double(n / 2, -n, n / 2, 2 * n));
      case CROSSED -> {
        rising(lines, n);
        falling(lines, n);
      }
    }
    return lines;
  }

  private static void rising(List<Line2D> lines, double n) {
    for (int i = 0; i < 3; i++) {
      lines.add(new Line2D.Double(-n, (i + 1) * n, (i + 1) * n, -n));
    }
  }

  private static void falling(List<Line2D> lines, double n) {
    for (int i = -1; i < 2; i++) {
      lines.add(new Line2D.Double(-n, (i - 1) * n, 2 * n, (i + 2) * n));
    }
  }

  /** Half of each falling line is left out. */
  private static void dashed(List<Line2D> lines, double n) {
    for (int i = -1; i < 2; i++) {
      lines.add(
          new Line2D.Double(i * n + n * 0.2, i * n + n * 0.2, i * n + n * 0.75, i * n + n * 0.75));
    }
  }
}
