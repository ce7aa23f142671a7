package org.demarc.article;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of months and weekdays in the languages read, from calendar.tsv. */
public final class CalendarWords {
  private static final WordMap<Integer> MONTHS = words(true);
  private static final WordMap<Integer> WEEKDAYS = words(false);

  private CalendarWords() {}

  private static WordMap<Integer> words(boolean months) {
    Map<String, Integer> words = new HashMap<>();
    for (String[] cells : Table.rows(CalendarWords.class, "calendar.tsv")) {
      if (cells[0].equals("month") == months) {
        for (String word : cells[2].split(" ")) {
          words.put(word, Integer.valueOf(cells[1]));
        }
      }
    }
    return WordMap.of(words);
  }

  /** 1 to 12, or 0 where the word is no month. */
  static int month(String lower) {
    return MONTHS.getOrDefault(lower, 0);
  }

  public static Optional<DayOfWeek> weekday(String lower) {
    return Optional.ofNullable(WEEKDAYS.get(lower)).map(DayOfWeek::of);
  }
}
