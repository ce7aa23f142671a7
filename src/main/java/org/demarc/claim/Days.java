package org.demarc.claim;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.demarc.claim.TimeWords.Role;

/**
 * Days on end.
 *
 * @param from first, inclusive
 * @param to last, inclusive
 */
record Days(LocalDate from, LocalDate to) {
  /** Two spans that differ in length by less than this share of a unit are of one unit. */
  private static final double ALIKE = 0.15;

  private static final int HOURS = 24;

  Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "got days from " + from + " to " + to + ", expected from <= to");
    }
  }

  static Days month(LocalDate day) {
    return new Days(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** So many whole months. */
  static Days months(LocalDate first, int months) {
    return new Days(first, first.plusMonths(months).minusDays(1));
  }

  /** So much time up to a day: "the four weeks to Dec. 16". */
  static Days upTo(LocalDate to, Role unit, double count) {
    return new Days(to.minus(period(unit, count)), to);
  }

  /** Half a month is a fortnight. */
  static Period period(Role unit, double count) {
    int whole = (int) count;
    boolean broken = count > whole;
    return switch (unit) {
      case HOUR -> Period.ofDays((int) Math.ceil(count / HOURS));
      case WEEK -> Period.ofDays((int) Math.round(count * 7));
      case MONTH -> Period.ofMonths(whole).plusDays(broken ? 15 : 0);
      case YEAR -> Period.ofMonths((int) Math.round(count * 12));
      default -> Period.ofDays((int) Math.round(count));
    };
  }

  long length() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** Whether it is as long as so many units, near enough. */
  boolean isOf(Role unit, double count) {
    long asked = ChronoUnit.DAYS.between(to.minus(period(unit, count)), to);
    return Math.abs(length() + 0.5 - asked) <= Math.max(1.5, asked * ALIKE);
  }

  /** Whether it is told as whole months. */
  boolean isMonths() {
    return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
  }

  /** As long a time before. */
  Days before() {
    if (isMonths()) {
      int months = (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
      return months(from.minusMonths(months), months);
    }
    return new Days(from.minusDays(length()), from);
  }

  /** So much time up to where this begins: "the four months before". */
  Days before(Role unit, double count) {
    boolean whole = isMonths() && (unit == Role.MONTH || unit == Role.YEAR);
    return whole
        ? months(from.minus(period(unit, count)), (int) period(unit, count).toTotalMonths())
        : upTo(from, unit, count);
  }

  /** The same days of an earlier month or year. */
  Days earlier(Role unit, double count) {
    Period by = period(unit, count);
    LocalDate last = to.minus(by);
    return new Days(from.minus(by), isMonths() ? YearMonth.from(last).atEndOfMonth() : last);
  }

  /** One of so many equal parts, counted from 1: "the first half", "early". */
  Days part(int number, int of) {
    if (isMonths() && length() > 40) {
      int months = (int) ChronoUnit.MONTHS.between(from, to.plusDays(1)) / of;
      return months(from.plusMonths((long) months * (number - 1)), months);
    }
    long days = (length() + 1) / of;
    LocalDate first = from.plusDays(days * (number - 1));
    return new Days(first, number == of ? to : first.plusDays(days - 1));
  }
}
