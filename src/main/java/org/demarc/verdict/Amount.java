package org.demarc.verdict;

import java.util.Objects;
import org.demarc.claim.Quantity.Unit;

/**
 * A measured number with its band, in the unit of the quote it is held against.
 *
 * @param low lower end of the band
 * @param high upper end of the band
 */
public record Amount(double value, double low, double high, Unit unit) {
  public Amount {
    Objects.requireNonNull(unit, "unit");
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "got " + value + " in " + low + ".." + high + ", expected low <= value <= high");
    }
  }

  /** The band is wider than the thing itself: nothing can be said of it. */
  boolean isWithinItsOwnError() {
    return high - value > Math.abs(value);
  }

  Amount atMost(double most) {
    return new Amount(value, low, Math.min(high, most), unit);
  }

  Amount times(double factor, Unit other) {
    return new Amount(value * factor, low * factor, high * factor, other);
  }
}
