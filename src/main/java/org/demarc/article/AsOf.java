package org.demarc.article;

import java.time.LocalDate;
import java.util.Objects;
import org.demarc.phrase.Phrase;

/**
 * The time an article speaks of: one day, or a span where only a month or a year is known.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; the day on which single-day measures are taken
 * @param basis one sentence for the reader: where in the text, or from whom, the date comes
 */
public record AsOf(LocalDate from, LocalDate to, Phrase basis) {
  public AsOf {
    Objects.requireNonNull(basis, "basis");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "got a span from " + from + " to " + to + ", expected from <= to");
    }
  }

  public static AsOf day(LocalDate day, Phrase basis) {
    return new AsOf(day, day, basis);
  }

  public boolean isOneDay() {
    return from.equals(to);
  }
}
