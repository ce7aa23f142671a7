package org.demarc.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the years that dates without one, or with an impossible one, must have. */
final class Years {
  private static final int REACH = 12;

  private Years() {}

  /** The years near the written one in which that day is that weekday, nearest first. */
  static List<Integer> fitting(DateFound date, DayOfWeek weekday) {
    List<Integer> years = new ArrayList<>();
    for (int year = date.year() - REACH; year <= date.year() + REACH; year++) {
      Optional<LocalDate> day = date.withYear(year).firstDay();
      if (day.isPresent() && day.get().getDayOfWeek() == weekday) {
        years.add(year);
      }
    }
    years.sort(Comparator.comparing(year -> Math.abs(year - date.year())));
    return years;
  }

  /**
   * Days without a year, in the run of days that begins on or after the anchor: "30 December" and
   * "3 January" lie four days apart, not a year.
   */
  static List<LocalDate> from(LocalDate anchor, List<DateFound> dates) {
    List<DateFound> days =
        dates.stream()
            .filter(d -> d.isDay() && !d.hasYear() && d.withYear(2024).firstDay().isPresent())
            .sorted(Comparator.comparing(d -> LocalDate.of(2024, d.month(), d.day())))
            .toList();
    if (days.isEmpty()) {
      return List.of();
    }
    int first = afterWidestGap(days);
    List<LocalDate> resolved = new ArrayList<>();
    LocalDate from = anchor;
    for (int i = 0; i < days.size(); i++) {
      from = onOrAfter(from, days.get((first + i) % days.size()));
      resolved.add(from);
    }
    return resolved;
  }

  private static int afterWidestGap(List<DateFound> days) {
    int widest = -1;
    int first = 0;
    for (int i = 0; i < days.size(); i++) {
      int before = dayOfYear(days.get((i + days.size() - 1) % days.size()));
      int gap = dayOfYear(days.get(i)) - before + (i == 0 ? 366 : 0);
      if (gap > widest) {
        widest = gap;
        first = i;
      }
    }
    return first;
  }

  private static int dayOfYear(DateFound date) {
    return LocalDate.of(2024, date.month(), date.day()).getDayOfYear();
  }

  private static LocalDate onOrAfter(LocalDate anchor, DateFound date) {
    for (int year = anchor.getYear(); ; year++) {
      Optional<LocalDate> day = date.withYear(year).firstDay();
      boolean leapDay = date.month() == Month.FEBRUARY.getValue() && date.day() == 29;
      if (day.isPresent() && !day.get().isBefore(anchor)) {
        return day.get();
      }
      if (day.isEmpty() && !leapDay) {
        throw new IllegalArgumentException(
            "got no such day " + date + ", expected one that exists");
      }
    }
  }
}
