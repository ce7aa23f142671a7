package org.demarc.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A river's line on the sheet, smoothed, along which its name can run. */
final class Course {
  private static final double STEP = 6;
  private static final int SMOOTHED = 6;
  private static final double SHARPEST = Math.toRadians(16);
  private static final double STEEPEST = Math.toRadians(72);
  private static final double LIFT = 4;

  private final List<Point2D> points;

  private Course(List<Point2D> points) {
    this.points = points;
  }

  /** The longest run that shows, by points that stand evenly apart. */
  static Course of(Basemap.Line river, Camera camera) {
    List<Point2D> best = List.of();
    List<Point2D> run = new ArrayList<>();
    Point2D last = null;
    for (int i = 0; i < river.points().length; i += 2) {
      Point2D at = camera.point(river.points()[i], river.points()[i + 1]);
      if (!camera.window.contains(at)) {
        best = run.size() > best.size() ? run : best;
        run = new ArrayList<>();
        last = null;
        continue;
      }
      last = last == null ? start(run, at) : walk(run, last, at);
    }
    return new Course(smooth(run.size() > best.size() ? run : best));
  }

  private static Point2D start(List<Point2D> run, Point2D at) {
    run.add(at);
    return at;
  }

  /** Adds points a step apart on the way; returns the last of them. */
  private static Point2D walk(List<Point2D> run, Point2D from, Point2D to) {
    Point2D last = from;
    for (double left = last.distance(to); left >= STEP; left = last.distance(to)) {
      double t = STEP / left;
      last =
          new Point2D.Double(
              last.getX() + t * (to.getX() - last.getX()),
              last.getY() + t * (to.getY() - last.getY()));
      run.add(last);
    }
    return last;
  }

  private static List<Point2D> smooth(List<Point2D> run) {
    List<Point2D> smooth = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      int reach = Math.min(SMOOTHED, Math.min(i, run.size() - 1 - i));
      double x = 0;
      double y = 0;
      for (int k = i - reach; k <= i + reach; k++) {
        x += run.get(k).getX();
        y += run.get(k).getY();
      }
      smooth.add(new Point2D.Double(x / (2 * reach + 1), y / (2 * reach + 1)));
    }
    return smooth;
  }

  /** The name where it can stand, the straightest first. */
  List<Lettering> lettering(String name, Type type) {
    int needed = (int) Math.ceil(type.width(name) / STEP) + 1;
    record Stretch(int from, double bend) {}
    List<Stretch> stretches = new ArrayList<>();
    for (int from = 0; from + needed < points.size(); from += 3) {
      double bend = bend(from, needed);
      if (bend < Double.MAX_VALUE) {
        stretches.add(new Stretch(from, bend));
      }
    }
    stretches.sort(Comparator.comparingDouble(Stretch::bend));
    return stretches.stream().map(s -> along(name, type, s.from(), needed)).toList();
  }

  /** How much the line turns; none too sharp or too steep to read. */
  private double bend(int from, int needed) {
    Point2D a = points.get(from);
    Point2D b = points.get(from + needed);
    double slope = Math.atan2(Math.abs(b.getY() - a.getY()), Math.abs(b.getX() - a.getX()));
    if (slope > STEEPEST) {
      return Double.MAX_VALUE;
    }
    double sum = 0;
    for (int i = from + 1; i < from + needed; i++) {
      double turn = Math.abs(Math.IEEEremainder(angle(i, i + 1) - angle(i - 1, i), 2 * Math.PI));
      if (turn > SHARPEST) {
        return Double.MAX_VALUE;
      }
      sum += turn;
    }
    return sum + 0.3 * slope;
  }

  private double angle(int from, int to) {
    return Math.atan2(
        points.get(to).getY() - points.get(from).getY(),
        points.get(to).getX() - points.get(from).getX());
  }

  /** Read from left to right, above the line. */
  private Lettering along(String name, Type type, int from, int needed) {
    boolean turned = points.get(from + needed).getX() < points.get(from).getX();
    Typeface face = type.face().typeface();
    Lettering straight = Lettering.left(name, type, 0, 0);
    List<Lettering.Placed> placed = new ArrayList<>();
    for (Lettering.Placed letter : straight.glyphs()) {
      double half = face.advance(letter.glyph()) * letter.at().getScaleX() / 2;
      double run = (letter.at().getTranslateX() + half) / STEP;
      int step = Math.min(needed - 1, (int) run);
      int i = turned ? from + needed - step : from + step;
      int next = turned ? i - 1 : i + 1;
      double t = run - step;
      double x = points.get(i).getX() + t * (points.get(next).getX() - points.get(i).getX());
      double y = points.get(i).getY() + t * (points.get(next).getY() - points.get(i).getY());
      AffineTransform at = AffineTransform.getTranslateInstance(x, y);
      at.rotate(angle(i, next));
      at.translate(-half, -LIFT);
      at.scale(letter.at().getScaleX(), letter.at().getScaleY());
      placed.add(new Lettering.Placed(letter.glyph(), at));
    }
    return new Lettering(name, type, placed);
  }
}
