package org.demarc.region;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who held a settlement from when to when, by whose report.
 *
 * @param from first day
 * @param to first day no more, or {@link LocalDate#MAX} while it lasts
 * @param contested the days on which a report calls it fought over or grey
 */
record Fact(
    Party holder,
    LocalDate from,
    LocalDate to,
    Optional<Days> contested,
    String publisher,
    String published,
    String reference,
    Confidence confidence) {

  /** The two sides that hold land in Ukraine. */
  enum Party {
    UA,
    RU;

    static boolean isOne(String code) {
      return code.equals(UA.name()) || code.equals(RU.name());
    }
  }

  enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  /** A span of days, both ends in it. */
  record Days(LocalDate from, LocalDate to) {
    boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  Fact {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "got a fact from " + from + " to " + to + ", expected from before to");
    }
  }

  /** The same report, taken for fewer days: both ends must lie in its own. */
  Fact during(LocalDate first, LocalDate end) {
    Optional<Days> fought =
        contested
            .map(
                days ->
                    new Days(
                        days.from().isBefore(first) ? first : days.from(),
                        days.to().isBefore(end) ? days.to() : end.minusDays(1)))
            .filter(days -> !days.to().isBefore(days.from()));
    return new Fact(holder, first, end, fought, publisher, published, reference, confidence);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  boolean isContestedOn(LocalDate day) {
    return contested.filter(days -> days.has(day)).isPresent();
  }
}
