package org.demarc.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarc.article.Table;
import org.demarc.article.WordMap;

/** What the words of time do, in all three languages: from times.tsv. */
final class TimeWords {
  /** What a word does in a span that is told. */
  enum Role {
    OVER,
    IN,
    FILLER,
    THE,
    A,
    ALL,
    THIS,
    SAME,
    LAST,
    PAST,
    PREVIOUS,
    BEFORE,
    AGO,
    PERIOD,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    HALF,
    SEASON,
    IN_SEASON,
    BETWEEN,
    SINCE,
    TO,
    ON,
    AND,
    START,
    END,
    EARLY,
    MID,
    LATE,
    LAST_YEAR,
    NEW,
    UNTOLD,
    ORDINAL,
    /** A number that is used of times and of people: "двое суток". */
    COUNT,
    /** No word of time. */
    NONE
  }

  /**
   * A word.
   *
   * @param number of an ordinal, of the month a season begins in; of a unit how many days, months
   *     or years it is; else 0
   */
  record Word(Role role, int number) {
    /** An article or the like. */
    boolean isFiller() {
      return role == Role.FILLER || role == Role.THE || role == Role.A || role == Role.ALL;
    }
  }

  static final Word NO_WORD = new Word(Role.NONE, 0);
  private static final WordMap<Word> WORDS = words();

  private TimeWords() {}

  private static WordMap<Word> words() {
    Map<String, Word> words = new HashMap<>();
    for (String[] row : Table.rows(TimeWords.class, "times.tsv")) {
      Word word = new Word(Role.valueOf(row[0].toUpperCase(Locale.ROOT)), Integer.parseInt(row[1]));
      for (String written : row[2].split(" ")) {
        words.put(written, word);
      }
    }
    return WordMap.of(words);
  }

  static Word of(String lower) {
    return WORDS.getOrDefault(lower, NO_WORD);
  }
}
