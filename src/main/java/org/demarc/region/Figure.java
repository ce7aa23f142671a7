package org.demarc.region;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An area figure as somebody published it. Shown beside our measures, never mixed into them.
 *
 * @param from of a gain, the first day of the span it was won over; empty where nobody says it
 * @param day the day it speaks of, of a gain the last; of a month or a year, its middle; empty for
 *     standing facts
 * @param date that day as the source gives it: a day, a month, a year, or empty
 * @param region the land, without its holder; empty where it has no outline
 * @param name the land in words
 * @param holder UA or RU, or empty
 * @param squareKilometres the figure, or the middle of its range
 * @param low lower end of its range, or the figure
 * @param high upper end of its range, or the figure
 */
public record Figure(
    Optional<LocalDate> from,
    Optional<LocalDate> day,
    String date,
    Optional<Expression> region,
    String name,
    String holder,
    Quantity quantity,
    String definition,
    double squareKilometres,
    double low,
    double high,
    String publisher,
    String published,
    String reference) {

  /** A span that another tells by the day before or after is the same. */
  private static final int SAME_DAYS = 2;

  /** What is counted. */
  public enum Quantity {
    /** Land held on the day. */
    STOCK,
    /** Land won over a span. */
    GAIN,
    /** The region's own area. */
    REFERENCE
  }

  public Figure {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(publisher, "publisher");
    if (!(low <= squareKilometres && squareKilometres <= high) || !(low > 0)) {
      throw new IllegalArgumentException(
          "got %s in %s..%s km2, expected 0 < low <= km2 <= high"
              .formatted(squareKilometres, low, high));
    }
    if (from.isPresent() && !(quantity == Quantity.GAIN && isInOrder(from, lastDay(date, day)))) {
      throw new IllegalArgumentException(
          "got a %s from %s to '%s', expected a gain whose first day comes before its last"
              .formatted(quantity.name().toLowerCase(Locale.ROOT), from.get(), date));
    }
  }

  private static boolean isInOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
    return to.isPresent() && from.get().isBefore(to.get());
  }

  /** Of a month, its last day. */
  private static Optional<LocalDate> lastDay(String date, Optional<LocalDate> day) {
    return date.length() == 7 ? Optional.of(YearMonth.parse(date).atEndOfMonth()) : day;
  }

  /** Whether it is a gain over this span, give or take a day or two at either end. */
  boolean isOver(LocalDate first, LocalDate last) {
    return from.filter(day -> isNear(day, first)).isPresent()
        && lastDay(date, day).filter(day -> isNear(day, last)).isPresent();
  }

  private static boolean isNear(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= SAME_DAYS;
  }

  /** Neither a side's own claim nor a figure that was out of date when it was printed. */
  public boolean isIndependent() {
    return !definition.contains("laim") && !definition.contains("stale");
  }

  /** Days between the day it speaks of and another; 0 for standing facts. */
  public long daysFrom(LocalDate other) {
    return day.map(d -> Math.abs(ChronoUnit.DAYS.between(d, other))).orElse(0L);
  }
}
