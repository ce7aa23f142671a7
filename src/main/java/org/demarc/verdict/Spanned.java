package org.demarc.verdict;

import java.util.List;
import org.demarc.article.AsOf;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Phrase;
import org.demarc.region.Span;

/** Measures where only a month or a year is known: they span it. */
final class Spanned {
  private Spanned() {}

  /** The last day's value, with a band that takes in every day of the span. */
  static Amount over(AsOf when, List<Span> curve, Amount day) {
    double low = day.low();
    double high = day.high();
    if (!when.isOneDay()) {
      for (Span span : inside(when, curve)) {
        low = Math.min(low, span.low().squareKilometres());
        high = Math.max(high, span.high().squareKilometres());
      }
    }
    return new Amount(day.value(), low, high, day.unit());
  }

  /**
   * A quote that was right on some day of the span is supported; else the last day decides.
   *
   * @param scale square kilometres to the unit of the quote
   */
  static Verdict ruling(
      Quantity quoted,
      Amount measured,
      Amount day,
      AsOf when,
      List<Span> curve,
      List<Double> official,
      double scale) {
    boolean rightOnSome =
        !when.isOneDay()
            && inside(when, curve).stream()
                .anyMatch(s -> Ruling.isInside(quoted, s.value().squareKilometres() * scale));
    Verdict verdict =
        Ruling.of(
            quoted, new Amount(day.value(), measured.low(), measured.high(), day.unit()), official);
    return rightOnSome && verdict != Verdict.UNRESOLVED ? Verdict.SUPPORTED : verdict;
  }

  private static List<Span> inside(AsOf when, List<Span> curve) {
    return curve.stream()
        .filter(s -> !s.to().isBefore(when.from()) && !s.from().isAfter(when.to()))
        .toList();
  }

  static Phrase told(AsOf when) {
    return Phrase.of("because.spans", when.from(), when.to());
  }
}
