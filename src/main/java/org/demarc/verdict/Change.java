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
record Change(LocalDate from, LocalDate to, double squareKilometres, double halfWidth) {

  /**
   * @throws Untold where one of the days cannot be told
   */
  static Change of(Atlas atlas, Expression land, LocalDate from, LocalDate to) {
    Expression before = new Expression.At(land, from);
    Expression after = new Expression.At(land, to);
    Measured gained = measured(atlas, new Expression.Difference(after, before));
    Measured lost = measured(atlas, new Expression.Difference(before, after));
    return new Change(
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

  Amount amount() {
    return new Amount(
        squareKilometres,
        squareKilometres - halfWidth,
        squareKilometres + halfWidth,
        Unit.SQUARE_KILOMETRES);
  }

  /** Square kilometres a day. */
  Amount rate() {
    return amount().times(1.0 / days(), Unit.SQUARE_KILOMETRES_PER_DAY);
  }
}
