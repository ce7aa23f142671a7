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
   * A close verdict lifted by the count nearest in time of those inside our band, or the verdict as
   * it was: where two counts are as near and differ, neither decides.
   *
   * @param inUnit square kilometres of a figure to the unit of the quote
   */
  static Verdict decide(
      Verdict verdict,
      Quantity quoted,
      Amount measured,
      List<Figure> figures,
      LocalDate day,
      DoubleUnaryOperator inUnit) {
    List<Figure> counts =
        figures.stream()
            .filter(Counts::isIndependent)
            .filter(f -> reaches(f, inUnit, measured.low(), measured.high()))
            .toList();
    long nearest = counts.stream().mapToLong(f -> f.daysFrom(day)).min().orElse(0);
    double low = Math.max(quoted.low(), measured.low());
    double high = Math.min(quoted.high(), measured.high());
    boolean confirmed =
        !counts.isEmpty()
            && counts.stream()
                .filter(f -> f.daysFrom(day) == nearest)
                .allMatch(f -> reaches(f, inUnit, low, high));
    return verdict == Verdict.CLOSE && confirmed ? Verdict.SUPPORTED : verdict;
  }

  private static boolean reaches(
      Figure figure, DoubleUnaryOperator inUnit, double low, double high) {
    return Math.max(low, inUnit.applyAsDouble(figure.low()))
        <= Math.min(high, inUnit.applyAsDouble(figure.high()));
  }
}
