package org.demarc.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarc.claim.Quantity.Unit;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;
import org.demarc.region.Unresolved;

/**
 * By how much a piece of land grew between two days. Its band is that of the land that changed
 * hands: the errors of all other land cancel.
 *
 * @param squareKilometres what was gained less what was lost; negative where it shrank
 * @param halfWidth of the band, km2
 */
record Change(
    Expression land, LocalDate from, LocalDate to, double squareKilometres, double halfWidth) {
  private static final int SHIFT_DAYS = 7;

  /**
   * What the band of a difference must be widened by to hold nine times in ten: of eleven months of
   * 2025 that DeepState published, eight lie inside without it and all with it (docs/control.md).
   */
  private static final double WIDENED = 1.2;

  /**
   * @throws Untold where one of the days cannot be told
   */
  static Change of(Atlas atlas, Expression land, LocalDate from, LocalDate to) {
    Expression before = new Expression.At(land, from);
    Expression after = new Expression.At(land, to);
    Measured gained = measured(atlas, new Expression.Difference(after, before));
    Measured lost = measured(atlas, new Expression.Difference(before, after));
    return new Change(
        land,
        from,
        to,
        gained.value().squareKilometres() - lost.value().squareKilometres(),
        Math.hypot(
            gained.band().halfWidth().squareKilometres(),
            lost.band().halfWidth().squareKilometres()));
  }

  static Measured measured(Atlas atlas, Expression expression) {
    Measurement measurement = atlas.amount(expression);
    if (measurement instanceof Unresolved unresolved) {
      throw new Untold(unresolved.reason());
    }
    return (Measured) measurement;
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /**
   * With what the days of single facts leave open: a fact is dated by its report, so the same span
   * a week earlier or later is as good.
   */
  Amount amount(Atlas atlas) {
    return amount(atlas, WIDENED * halfWidth);
  }

  private Amount amount(Atlas atlas, double half) {
    double low = squareKilometres - half;
    double high = squareKilometres + half;
    for (int shift : new int[] {-SHIFT_DAYS, SHIFT_DAYS}) {
      boolean covered =
          !from.plusDays(shift).isBefore(atlas.firstDay())
              && !to.plusDays(shift).isAfter(atlas.lastDay());
      if (covered) {
        Change other = of(atlas, land, from.plusDays(shift), to.plusDays(shift));
        low = Math.min(low, other.squareKilometres());
        high = Math.max(high, other.squareKilometres());
      }
    }
    return new Amount(squareKilometres, low, high, Unit.SQUARE_KILOMETRES);
  }

  /** Square kilometres a day; a pace is told over several windows, so its band is not widened. */
  Amount rate(Atlas atlas) {
    return amount(atlas, halfWidth).times(1.0 / days(), Unit.SQUARE_KILOMETRES_PER_DAY);
  }
}
