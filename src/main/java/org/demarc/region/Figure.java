package org.demarc.region;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * An area figure as somebody published it. Shown beside our measures, never mixed into them.
 *
 * @param day the day it speaks of; of a month or a year, its middle; empty for standing facts
 * @param date that day as the source gives it: a day, a month, a year, or empty
 * @param region the land, without its holder; empty where it has no outline
 * @param name the land in words
 * @param holder UA or RU, or empty
 * @param squareKilometres the figure, or the middle of its range
 * @param low lower end of its range, or the figure
 * @param high upper end of its range, or the figure
 */
public record Figure(
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
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(publisher, "publisher");
    if (!(low <= squareKilometres && squareKilometres <= high) || !(low > 0)) {
      throw new IllegalArgumentException(
          "got %s in %s..%s km2, expected 0 < low <= km2 <= high"
              .formatted(squareKilometres, low, high));
    }
  }

  /** Days between the day it speaks of and another; 0 for standing facts. */
  public long daysFrom(LocalDate other) {
    return day.map(d -> Math.abs(ChronoUnit.DAYS.between(d, other))).orElse(0L);
  }
}
