package org.demarc.article;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of months and weekdays in the languages read, from calendar.tsv. */
public final class CalendarWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> WEEKDAYS = new HashMap<>();

  static {
    for (String[] cells : Table.rows(CalendarWords.class, "calendar.tsv")) {
      Map<String, Integer> into = cells[0].equals("month") ? MONTHS : WEEKDAYS;
      for (String word : cells[2].split(" ")) {
        into.put(word, Integer.valueOf(cells[1]));
      }
    }
  }

  private CalendarWords() {}

  /** 1 to 12, or 0 where the word is no month. */
  static int month(String lower) {
    return MONTHS.getOrDefault(lower, 0);
  }

  public static Optional<DayOfWeek> weekday(String lower) {
    return Optional.ofNullable(WEEKDAYS.get(lower)).map(DayOfWeek::of);
  }
}
