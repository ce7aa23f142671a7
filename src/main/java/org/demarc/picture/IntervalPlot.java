package org.demarc.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.picture.Sheet.Interval;
import org.demarc.picture.Sheet.Plot;

/**
 * The quote's interval, our measure with its band, and what others published, on one axis. The
 * quote's interval runs through as a strip: what lies in it agrees with the quote.
 */
final class IntervalPlot {
  private static final double ROW = 22;

  // Room for a row's name and its value; dates are longer.
  private static final double VALUES = 128;
  private static final double DATES = 154;

  private static final double AXIS = 20;
  private static final Type NAME = Type.of(Face.SANS, 13, Palette.SOFT);
  private static final Type VALUE = Type.of(Face.SEMIBOLD, 13, Palette.INK);
  private static final Type TICK = Type.of(Face.SANS, 11.5, Palette.SOFT);

  private final Canvas canvas;
  private final Plot plot;
  private final Language language;
  private final double left;
  private final double top;
  private final double floor;
  private final double values;
  private final Axis axis;

  IntervalPlot(Canvas canvas, Plot plot, Language language, double left, double top, double width) {
    this.canvas = canvas;
    this.plot = plot;
    this.language = language;
    this.left = left;
    this.top = top;
    this.floor = top + rows(plot) * ROW + 2;
    this.values = plot.unit() == Unit.DATE ? DATES : VALUES;
    this.axis = Axis.of(values(plot), plot.unit(), left + values + 14, left + width - 6);
  }

  static double height(Plot plot) {
    return rows(plot) * ROW + 2 + AXIS;
  }

  private static int rows(Plot plot) {
    return (plot.quoted().isPresent() ? 1 : 0)
        + (plot.measured().isPresent() ? 1 : 0)
        + (plot.others().isEmpty() ? 0 : 1);
  }

  private static DoubleStream values(Plot plot) {
    return Stream.concat(
            Stream.concat(plot.quoted().stream(), plot.measured().stream()), plot.others().stream())
        .flatMapToDouble(i -> DoubleStream.of(i.value(), i.low(), i.high()));
  }

  void draw() {
    plot.quoted().ifPresent(this::strip);
    axis();
    double row = top + ROW / 2;
    if (plot.quoted().isPresent()) {
      quoted(plot.quoted().get(), row);
      row += ROW;
    }
    if (plot.measured().isPresent()) {
      measured(plot.measured().get(), row);
      row += ROW;
    }
    if (!plot.others().isEmpty()) {
      others(row);
    }
  }

  private void strip(Interval quoted) {
    double from = axis.at(quoted.low());
    double to = axis.at(quoted.high());
    canvas.fill(
        new Rectangle2D.Double(from, top, Math.max(1, to - from), floor - top),
        new Fill.Flat(Palette.thin(Palette.INK, 0.08)));
  }

  private void axis() {
    canvas.stroke(
        new Line2D.Double(axis.left() - 6, floor, axis.right() + 6, floor),
        new Pen(Palette.FAINT, 1));
    boolean dates = plot.unit() == Unit.DATE;
    List<Double> ticks = dates ? axis.months(3) : axis.ticks(4);
    double free = axis.left() - 12;
    for (double tick : ticks) {
      double x = axis.at(tick);
      canvas.stroke(new Line2D.Double(x, floor, x, floor + 4), new Pen(Palette.FAINT, 1));
      String label = Axis.label(tick, plot.unit(), language);
      double from = x - TICK.width(label) / 2;
      if (from > free && from + TICK.width(label) < axis.right() + 12) {
        canvas.write(Lettering.left(label, TICK, from, floor + 16));
        free = from + TICK.width(label) + 6;
      }
    }
    canvas.write(Lettering.right(unit(), TICK, left + values, floor + 16));
  }

  private String unit() {
    return say("unit." + plot.unit().symbol());
  }

  private String say(String key) {
    return Phrase.of(key).in(language);
  }

  private void label(String name, String value, double row) {
    canvas.write(Lettering.left(name, NAME, left, row + 4.5));
    canvas.write(Lettering.right(value, VALUE, left + values, row + 4.5));
  }

  private void quoted(Interval quoted, double row) {
    label(say("picture.quoted"), quoted.label(), row);
    Pen pen = new Pen(Palette.INK, 2);
    double from = axis.at(quoted.low());
    double to = axis.at(quoted.high());
    canvas.stroke(new Line2D.Double(from, row, to, row), pen);
    end(quoted.low(), from, row, -1, pen);
    end(quoted.high(), to, row, 1, pen);
    double at = axis.at(quoted.value());
    canvas.stroke(new Line2D.Double(at, row - 7, at, row + 7), new Pen(Palette.INK, 3));
  }

  /** A bar, or an arrow where the interval is open. */
  private void end(double value, double x, double row, int way, Pen pen) {
    if (Double.isFinite(value)) {
      canvas.stroke(new Line2D.Double(x, row - 5, x, row + 5), pen);
      return;
    }
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x + 2 * way, row);
    arrow.lineTo(x - 6 * way, row - 5);
    arrow.lineTo(x - 6 * way, row + 5);
    arrow.closePath();
    canvas.fill(arrow, new Fill.Flat(Palette.INK));
  }

  private void measured(Interval measured, double row) {
    label(say("picture.measured"), measured.label(), row);
    double from = axis.at(measured.low());
    double to = axis.at(measured.high());
    canvas.fill(
        new RoundRectangle2D.Double(from, row - 5.5, Math.max(2, to - from), 11, 4, 4),
        new Fill.Flat(Palette.thin(Palette.ACCENT, 0.3)));
    ring(axis.at(measured.value()), row, 5.5, Palette.PAPER, Palette.PAPER);
    ring(axis.at(measured.value()), row, 4.6, Palette.ACCENT, Palette.ACCENT);
  }

  private void ring(double x, double y, double r, java.awt.Color fill, java.awt.Color edge) {
    Ellipse2D circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    canvas.fill(circle, new Fill.Flat(fill));
    canvas.stroke(circle, new Pen(edge, 1.5));
  }

  /** Dots that would hide each other stand one above the other. */
  private void others(double row) {
    label(say("picture.others"), "", row);
    List<double[]> taken = new ArrayList<>();
    for (Interval other : plot.others()) {
      double x = axis.at(other.value());
      double lift = 0;
      for (int i = 1; collides(taken, x, lift) && i < 4; i++) {
        lift = (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * 6.5;
      }
      taken.add(new double[] {x, lift});
      double y = row + lift;
      if (Double.isFinite(other.low()) && other.low() < other.high()) {
        canvas.stroke(
            new Line2D.Double(axis.at(other.low()), y, axis.at(other.high()), y),
            new Pen(Palette.thin(Palette.INK, 0.6), 1));
      }
      ring(x, y, 3.4, Palette.PAPER, Palette.INK);
    }
  }

  private static boolean collides(List<double[]> taken, double x, double lift) {
    return taken.stream().anyMatch(t -> t[1] == lift && Math.abs(t[0] - x) < 9);
  }
}
