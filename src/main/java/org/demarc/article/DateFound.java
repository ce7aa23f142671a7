package org.demarc.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as it stands in a text, with the parts it gives.
 *
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param year 0 where the text gives none
 * @param month 1 to 12, 0 where the text gives none
 * @param day 1 to 31, 0 where the text gives none
 * @param weekday the weekday written beside it
 * @param order whether day and month may be the other way round ("8/12")
 */
public record DateFound(
    int start, int end, int year, int month, int day, Optional<DayOfWeek> weekday, Order order) {

  /** How sure the order of day and month is. */
  public enum Order {
    /** Written out, ISO, or only one order is possible. */
    CERTAIN,
    /** Numbers that could be either; held here as day first. */
    OPEN
  }

  public DateFound {
    Objects.requireNonNull(weekday, "weekday");
    if (month < 0 || month > 12 || day < 0 || day > 31) {
      throw new IllegalArgumentException(
          "got month " + month + ", day " + day + ", expected 0..12 and 0..31");
    }
  }

  public boolean hasYear() {
    return year > 0;
  }

  public boolean isDay() {
    return month > 0 && day > 0;
  }

  public DateFound swapped() {
    return new DateFound(start, end, year, day, month, weekday, Order.CERTAIN);
  }

  public DateFound certain() {
    return new DateFound(start, end, year, month, day, weekday, Order.CERTAIN);
  }

  public DateFound withYear(int newYear) {
    return new DateFound(start, end, newYear, month, day, weekday, order);
  }

  DateFound withWeekday(DayOfWeek written, int newStart, int newEnd) {
    return new DateFound(newStart, newEnd, year, month, day, Optional.of(written), order);
  }

  /** Its first day, where the year is known and the date exists (no 31 June). */
  public Optional<LocalDate> firstDay() {
    if (!hasYear()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Its last day: itself, or the end of the month or year. */
  public Optional<LocalDate> lastDay() {
    return firstDay()
        .map(
            first ->
                isDay()
                    ? first
                    : month > 0
                        ? YearMonth.from(first).atEndOfMonth()
                        : LocalDate.of(year, 12, 31));
  }
}
