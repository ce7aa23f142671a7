package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.demarc.article.Abandoned;
import org.demarc.measure.Area;

/** An area over time, as spans in which it stays the same. */
final class Curve {
  private final Atlas atlas;
  private final List<Span> spans = new ArrayList<>();

  private Curve(Atlas atlas) {
    this.atlas = atlas;
  }

  /** None where it cannot be told. */
  static List<Span> of(Atlas atlas, Expression undated, LocalDate first, LocalDate last) {
    try {
      Curve curve = new Curve(atlas);
      curve.add(undated, first, last);
      return List.copyOf(curve.spans);
    } catch (Unresolvable e) {
      return List.of();
    }
  }

  private void add(Expression undated, LocalDate first, LocalDate last) {
    NavigableSet<LocalDate> days =
        new TreeSet<>(atlas.tenures().changeDays().subSet(first, false, last, true));
    days.add(first);
    Thread waiting = Thread.currentThread();
    Abandoned.check(waiting);
    if (prepare(undated, first)) {
      days.addAll(atlas.control().changeDays().subSet(first, false, last, true));
    }
    // Days know nothing of each other, so each core takes some.
    days.parallelStream()
        .peek(day -> Abandoned.check(waiting))
        .map(day -> span(undated, day, days.higher(day) == null ? last : before(days.higher(day))))
        .toList()
        .forEach(this::add);
  }

  private static LocalDate before(LocalDate day) {
    return day.minusDays(1);
  }

  /**
   * Cuts each unit concerned, one a core; the days would all wait for the first.
   *
   * @return whether there is one
   */
  private boolean prepare(Expression undated, LocalDate first) {
    List<LocalDate> dates = Dates.ofControl(undated, first);
    if (dates.isEmpty()) {
      return false;
    }
    List<String> units =
        atlas.outlines().unitsOfUkraine().parallelStream()
            .filter(unit -> concerns(unit, undated, first, dates))
            .toList();
    if (atlas.control().gap(dates.get(0)).isEmpty()) {
      units.parallelStream().forEach(unit -> atlas.control().holding(unit, dates.get(0)));
    }
    return !units.isEmpty();
  }

  private boolean concerns(String unit, Expression undated, LocalDate day, List<LocalDate> dates) {
    Land[] lands =
        new InUkraine(atlas.names(), atlas.positions(), atlas.outlines(), dates, day, unit)
            .lands(undated);
    return Arrays.stream(lands).anyMatch(land -> !(land instanceof Land.Nothing));
  }

  private Span span(Expression expression, LocalDate from, LocalDate to) {
    Measuring measuring = new Measuring(atlas, expression, from, false);
    double value = measuring.value().squareKilometres();
    double half = measuring.band().halfWidth().squareKilometres();
    return new Span(
        from, to, measuring.value(), new Area(Math.max(0, value - half)), new Area(value + half));
  }

  /** A span that differs in nothing from the one before makes that longer. */
  private void add(Span span) {
    Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (before != null && before.value().equals(span.value()) && before.low().equals(span.low())) {
      spans.set(
          spans.size() - 1,
          new Span(before.from(), span.to(), span.value(), span.low(), span.high()));
    } else {
      spans.add(span);
    }
  }
}
