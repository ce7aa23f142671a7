package org.demarc.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarc.claim.Quantity;
import org.demarc.region.Figure;

/**
 * What others counted decides between a quote and our own measure where our band is too wide to: an
 * independent count of the same land at the same time that lies inside both the quote and our band.
 */
final class Counts {
  private static final int SAME_TIME_DAYS = 31;

  private Counts() {}

  /** Neither a side's own claim nor a figure that was out of date when it was printed. */
  static boolean isIndependent(Figure figure) {
    return !figure.definition().contains("laim") && !figure.definition().contains("stale");
  }

  /** Land held on about the same day. */
  static List<Figure> atTheTime(List<Figure> figures, LocalDate day) {
    return figures.stream().filter(f -> f.daysFrom(day) <= SAME_TIME_DAYS).toList();
  }

  /**
   * A close verdict that somebody's count lifts, or the verdict as it was.
   *
   * @param inUnit square kilometres of a figure to the unit of the quote
   */
  static Verdict decide(
      Verdict verdict,
      Quantity quoted,
      Amount measured,
      List<Figure> figures,
      DoubleUnaryOperator inUnit) {
    boolean confirmed =
        figures.stream()
            .filter(Counts::isIndependent)
            .anyMatch(
                f ->
                    Math.max(inUnit.applyAsDouble(f.low()), Math.max(quoted.low(), measured.low()))
                        <= Math.min(
                            inUnit.applyAsDouble(f.high()),
                            Math.min(quoted.high(), measured.high())));
    return verdict == Verdict.CLOSE && confirmed ? Verdict.SUPPORTED : verdict;
  }
}
