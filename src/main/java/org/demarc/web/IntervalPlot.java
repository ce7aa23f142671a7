package org.demarc.web;

import static org.demarc.web.Html.at;
import static org.demarc.web.Html.css;
import static org.demarc.web.Html.el;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Magnitude;

/**
 * The quote's interval, our measure with its band, and the published figures on one axis. Across it
 * is drawn in per cent, so that it fits any width without a script and its letters never shrink.
 */
final class IntervalPlot {
  private static final double MARGIN = 0.14;
  private static final int ROW = 26;
  private static final int AXIS = 22;
  private static final int MOST_TICKS = 4;

  /** Per cent, at the left end; further right they stand wide enough apart. */
  private static final int ROOM_FOR_A_MONTH = 12;

  private final Document.Claim claim;
  private final Spoken spoken;
  private final String unit;
  private final List<Row> rows = new ArrayList<>();
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  /**
   * @param name {@code quoted}, {@code measured} or {@code others}
   * @param value worded, for the left column
   */
  private record Row(String name, String value, List<Interval> drawn) {}

  /** Ends are infinite where open. */
  private record Interval(double low, double value, double high, String said) {}

  private IntervalPlot(Document.Claim claim, Spoken spoken) {
    this.claim = claim;
    this.spoken = spoken;
    this.unit = claim.measured().map(Document.Measured::unit).orElse(claim.quoted().unit());
  }

  /** Empty where nothing can stand on one axis. */
  static Optional<Html> of(Document.Claim claim, Spoken spoken) {
    IntervalPlot plot = new IntervalPlot(claim, spoken);
    plot.collect();
    return plot.rows.isEmpty() ? Optional.empty() : Optional.of(plot.drawn());
  }

  private void collect() {
    Document.Quoted quoted = claim.quoted();
    if (quoted.unit().equals(unit)) {
      Optional<Magnitude> from = quoted.low().filter(end -> end.onAxis() != 0);
      add("quoted", quoted.value(), from, quoted.high());
    }
    claim.measured().ifPresent(m -> add("measured", m.value(), m.low(), m.high()));
    List<Interval> others = claim.published().stream().flatMap(p -> other(p).stream()).toList();
    if (!rows.isEmpty() && !others.isEmpty()) {
      rows.add(new Row("others", "", others));
      others.forEach(this::widen);
    }
    double spread = high > low ? high - low : Math.max(1, Math.abs(high) * 0.1);
    boolean area = !unit.equals("date") && low >= 0;
    low = area ? Math.max(0, low - spread * MARGIN) : low - spread * MARGIN;
    high += spread * MARGIN;
  }

  private void add(String name, Magnitude value, Optional<Magnitude> from, Optional<Magnitude> to) {
    Interval interval =
        new Interval(
            from.map(Magnitude::onAxis).orElse(Double.NEGATIVE_INFINITY),
            value.onAxis(),
            to.map(Magnitude::onAxis).orElse(Double.POSITIVE_INFINITY),
            spoken.quantity(value, unit));
    rows.add(new Row(name, spoken.brief(value, unit), List.of(interval)));
    widen(interval);
  }

  private void widen(Interval interval) {
    for (double end : new double[] {interval.low, interval.value, interval.high}) {
      if (Double.isFinite(end)) {
        low = Math.min(low, end);
        high = Math.max(high, end);
      }
    }
  }

  /** What others give in square kilometres counts as a part where a part was quoted. */
  private Optional<Interval> other(Document.Published published) {
    double factor = 1;
    if (!published.unit().equals(unit)) {
      Optional<BigDecimal> whole =
          claim.yardsticks().stream()
              .filter(y -> y.kind().equals("total"))
              .map(Document.Yardstick::km2)
              .findFirst();
      double share = unit.equals("percent") ? 100 : unit.equals("ratio") ? 1 : Double.NaN;
      factor = whole.map(w -> share / w.doubleValue()).orElse(Double.NaN);
      if (Double.isNaN(factor) || !published.unit().equals("km2")) {
        return Optional.empty();
      }
    }
    double value = published.value().doubleValue() * factor;
    return Optional.of(
        new Interval(
            published.low().map(BigDecimal::doubleValue).orElse(Double.NaN) * factor,
            value,
            published.high().map(BigDecimal::doubleValue).orElse(Double.NaN) * factor,
            "%s: %s, %s"
                .formatted(
                    spoken.quantity(published.value(), published.unit()),
                    published.publisher(),
                    spoken.days(published.from(), published.date()))));
  }

  private Html drawn() {
    int floor = rows.size() * ROW;
    List<Html> drawing = new ArrayList<>();
    if (rows.get(0).name.equals("quoted")) {
      drawing.add(band("strip", rows.get(0).drawn.get(0), 0, floor));
    }
    drawing.add(line("axis-line", 0, 100, floor, floor));
    List<Double> ticks = ticks();
    ticks.forEach(at -> drawing.addAll(tick(at, floor, at.equals(ticks.get(ticks.size() - 1)))));
    for (int i = 0; i < rows.size(); i++) {
      int y = i * ROW + ROW / 2;
      Row row = rows.get(i);
      drawing.addAll(
          switch (row.name) {
            case "quoted" -> quoted(row.drawn.get(0), y);
            case "measured" -> measured(row.drawn.get(0), y);
            default -> others(row.drawn, y);
          });
    }
    return el(
        "div",
        css("plot"),
        at("role", "img"),
        at("aria-label", told()),
        el("div", css("plot-names"), rows.stream().map(this::name).toList()),
        el("svg", at("height", String.valueOf(floor + AXIS)), at("width", "100%"), drawing));
  }

  private Html name(Row row) {
    return el("div", el("span", title(row)), el("b", row.value));
  }

  private String title(Row row) {
    return spoken.say("picture." + row.name);
  }

  private String told() {
    List<String> parts = new ArrayList<>();
    for (Row row : rows) {
      String values = String.join(", ", row.drawn.stream().map(Interval::said).toList());
      parts.add(title(row) + " " + values);
    }
    return String.join("; ", parts) + ".";
  }

  private List<Html> quoted(Interval quote, int y) {
    List<Html> drawing = new ArrayList<>();
    drawing.add(line("quote-bar", x(quote.low), x(quote.high), y, y));
    drawing.addAll(end(quote.low, y, -1));
    drawing.addAll(end(quote.high, y, 1));
    drawing.add(line("quote-value", x(quote.value), x(quote.value), y - 7, y + 7));
    return drawing;
  }

  /** A stop, or an arrow where it is open. */
  private List<Html> end(double end, int y, int turn) {
    if (Double.isFinite(end)) {
      return List.of(line("quote-bar", x(end), x(end), y - 5, y + 5));
    }
    String path = "M0 0l%d -5v10z".formatted(-7 * turn);
    return List.of(
        el(
            "svg",
            at("x", percent(x(end))),
            at("y", String.valueOf(y)),
            css("arrow"),
            el("path", css("quote-arrow"), at("d", path))));
  }

  private List<Html> measured(Interval ours, int y) {
    return List.of(band("band", ours, y - 5, 10), dot("ours", ours, y, "4.5"));
  }

  private List<Html> others(List<Interval> others, int y) {
    List<Html> drawing = new ArrayList<>();
    for (Interval each : others) {
      if (Double.isFinite(each.low) && Double.isFinite(each.high)) {
        drawing.add(line("other-range", x(each.low), x(each.high), y, y));
      }
      drawing.add(dot("other", each, y, "3.6"));
    }
    return drawing;
  }

  private Html band(String css, Interval interval, int y, int height) {
    double from = x(interval.low);
    double to = x(interval.high);
    return el(
        "rect",
        css(css),
        at("x", percent(from)),
        at("width", percent(Math.max(0.4, to - from))),
        at("y", String.valueOf(y)),
        at("height", String.valueOf(height)));
  }

  private Html dot(String css, Interval interval, int y, String radius) {
    return el(
        "circle",
        css(css),
        at("cx", percent(x(interval.value))),
        at("cy", String.valueOf(y)),
        at("r", radius),
        el("title", interval.said));
  }

  private static Html line(String css, double from, double to, int top, int bottom) {
    return el(
        "line",
        css(css),
        at("x1", percent(from)),
        at("x2", percent(to)),
        at("y1", String.valueOf(top)),
        at("y2", String.valueOf(bottom)));
  }

  private List<Html> tick(double at, int floor, boolean last) {
    return List.of(
        line("axis-line", x(at), x(at), floor, floor + 4),
        el(
            "text",
            css("tick-label"),
            at("x", percent(x(at))),
            at("y", String.valueOf(floor + 16)),
            at("text-anchor", x(at) < 8 ? "start" : x(at) > 92 ? "end" : "middle"),
            tickLabel(at, last)));
  }

  /** The last alone bears the unit: on a phone they would run into each other. */
  private String tickLabel(double at, boolean last) {
    if (!unit.equals("date")) {
      BigDecimal value = BigDecimal.valueOf(at);
      return last ? spoken.quantity(value, unit) : spoken.number(value, unit);
    }
    return spoken.month(LocalDate.ofEpochDay((long) at));
  }

  /** Round values inside the span; of days, first days of months. */
  private List<Double> ticks() {
    return unit.equals("date") ? months() : round();
  }

  private List<Double> round() {
    double rough = (high - low) / MOST_TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        power * (rough <= power ? 1 : rough <= 2 * power ? 2 : rough <= 5 * power ? 5 : 10);
    List<Double> found = new ArrayList<>();
    for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
      found.add(new BigDecimal(at).round(new MathContext(12)).doubleValue());
    }
    return found;
  }

  private List<Double> months() {
    long step = Math.max(1, (long) Math.ceil((high - low) / 30.44 / (MOST_TICKS - 1)));
    List<Double> found = new ArrayList<>();
    LocalDate at = LocalDate.ofEpochDay((long) low).withDayOfMonth(1).plusMonths(1);
    for (; at.toEpochDay() <= high; at = at.plusMonths(step)) {
      if (x(at.toEpochDay()) >= ROOM_FOR_A_MONTH) {
        found.add((double) at.toEpochDay());
      }
    }
    return found;
  }

  /** Per cent of the width; what is open, or lies outside, is held at the ends. */
  private double x(double value) {
    return Math.min(100, Math.max(0, 100 * (value - low) / (high - low)));
  }

  private static String percent(double x) {
    // A plot has a hundred of them, and a format would take as long as all the rest of it.
    return BigDecimal.valueOf(Math.round(100 * x), 2).toPlainString() + "%";
  }
}
