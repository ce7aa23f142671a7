package org.demarc.region;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarc.article.CallerError;
import org.demarc.measure.Area;

/**
 * Every region that has a name or an expression, who held it, who claims it, and what others
 * published about it. Safe for many threads.
 */
public final class Atlas {
  private final Outlines outlines;
  private final Names names;
  private final Control control;
  private final Positions positions;
  private final Figures figures;
  private final Labels labels;

  private Atlas(Path geodata, Path facts) {
    this.outlines = new Outlines(geodata.resolve("regions"));
    this.names = new Names(geodata.resolve("regions"), outlines);
    this.labels = new Labels(names);
    this.control =
        new Control(
            Facts.read(facts, id -> outlines.find(id).map(Region::outline)),
            River.read(geodata.resolve("control/dnipro.geojson")),
            outlines);
    this.positions = Positions.read(geodata.resolve("positions/positions.csv"));
    this.figures = Figures.read(geodata.resolve("figures/figures.csv"));
  }

  /**
   * Reads and checks facts, positions and figures; outlines are read when first asked for.
   *
   * @throws IllegalStateException with one sentence that names file, row and fault
   */
  public static Atlas open(Path geodata) {
    return open(geodata, geodata.resolve("control/facts.csv"));
  }

  /** The same with other facts. */
  static Atlas open(Path geodata, Path facts) {
    return new Atlas(geodata, facts);
  }

  Outlines outlines() {
    return outlines;
  }

  Names names() {
    return names;
  }

  Control control() {
    return control;
  }

  public Positions positions() {
    return positions;
  }

  public Figures figures() {
    return figures;
  }

  /** First day for which who held what is known. */
  public LocalDate firstDay() {
    return control.first();
  }

  /** Last day for which who held what is known. */
  public LocalDate lastDay() {
    return control.last();
  }

  /** What an id stands for; empty where it is unknown. */
  public Optional<Subject> find(String id) {
    return names.find(id);
  }

  /** Whether every id in an expression stands for something; of the rest nothing can be told. */
  public boolean knows(Expression expression) {
    boolean[] known = {true};
    Expressions.walk(
        expression,
        each -> known[0] &= !(each instanceof Expression.Named n) || find(n.id()).isPresent());
    return known[0];
  }

  /**
   * Measures land on a day.
   *
   * @param day in force where the expression names no date
   * @throws CallerError for an unknown id
   */
  public Measurement measure(Expression expression, LocalDate day) {
    try {
      return new Measuring(this, expression, day, true).measured();
    } catch (Unresolvable e) {
      return new Unresolved(expression, e.getMessage());
    }
  }

  /** The same on the last day the facts cover. */
  public Measurement measure(Expression expression) {
    return measure(expression, lastDay());
  }

  /**
   * The area by day, as spans over which it stays the same; days outside the facts are left out.
   * Where nothing in it changes, one span; where it cannot be told, none.
   *
   * @param expression a date around the whole of it is taken off
   */
  public List<Span> curve(Expression expression, LocalDate from, LocalDate to) {
    Expression undated = Expressions.undated(expression);
    LocalDate first = from.isBefore(firstDay()) ? firstDay() : from;
    LocalDate last = to.isAfter(lastDay()) ? lastDay() : to;
    List<Span> spans = new ArrayList<>();
    if (first.isAfter(last)) {
      return spans;
    }
    try {
      addSpans(spans, undated, first, last);
    } catch (Unresolvable e) {
      return List.of();
    }
    return spans;
  }

  private void addSpans(List<Span> spans, Expression undated, LocalDate first, LocalDate last) {
    NavigableSet<LocalDate> days =
        new TreeSet<>(control.changeDays().subSet(first, false, last, true));
    days.add(first);
    for (LocalDate day : days) {
      LocalDate next = days.higher(day);
      addSpan(spans, undated, day, next == null ? last : next.minusDays(1));
    }
  }

  private void addSpan(List<Span> spans, Expression expression, LocalDate from, LocalDate to) {
    Measuring measuring = new Measuring(this, expression, from, false);
    double value = measuring.value().squareKilometres();
    double half = measuring.band().halfWidth().squareKilometres();
    Span span =
        new Span(
            from,
            to,
            measuring.value(),
            new Area(Math.max(0, value - half)),
            new Area(value + half));
    Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (before != null && before.value().equals(span.value()) && before.low().equals(span.low())) {
      spans.set(
          spans.size() - 1, new Span(before.from(), to, span.value(), span.low(), span.high()));
    } else {
      spans.add(span);
    }
  }

  /** An expression in plain English, with its day where it asks who holds what. */
  public String label(Expression expression, LocalDate day) {
    return labels.label(expression, day);
  }

  /**
   * Figures others published for the same land and holder, nearest in time first; of a region that
   * nobody need hold, its published areas.
   */
  public List<Figure> published(Expression expression, LocalDate day) {
    boolean whole = HeldPart.of(expression).filter(part -> part.holder().isEmpty()).isPresent();
    return published(expression, day, whole ? Figure.Quantity.REFERENCE : Figure.Quantity.STOCK);
  }

  /** The same, of one kind of figure. */
  public List<Figure> published(Expression expression, LocalDate day, Figure.Quantity quantity) {
    Optional<HeldPart> part = HeldPart.of(expression);
    Optional<Set<String>> ids = part.flatMap(p -> Expressions.sum(p.region(), names));
    if (ids.isEmpty()) {
      return List.of();
    }
    return figures.near(
        f -> f.region().flatMap(r -> Expressions.sum(r, names)).equals(ids),
        part.get().holder(),
        quantity,
        expression instanceof Expression.At at ? at.date() : day);
  }

  /**
   * The land of Ukraine by unit and side, as seen from a point of view.
   *
   * @throws CallerError for a day without facts, or a state of which no claim is known
   */
  public ControlMap map(LocalDate day, PointOfView view) {
    try {
      return MapLayers.of(this, day, view);
    } catch (Unresolvable e) {
      throw new CallerError(e.getMessage());
    }
  }

  /** Whether the answer depends on who holds what. */
  public boolean asksWhoHolds(Expression expression) {
    return !Expressions.parties(expression).isEmpty();
  }

  /** Ids an expression adds up, composites resolved; empty where it does more than add. */
  public Optional<Set<String>> sum(Expression expression) {
    return Expressions.sum(expression, names);
  }
}
