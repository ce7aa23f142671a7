package org.demarc.verdict;

import java.util.List;
import org.demarc.claim.Quantity;

/** The rules by which a quoted interval is held against a measure; all figures in one unit. */
final class Ruling {
  /** A gap under this share of the measure is close. */
  static final double CLOSE = 0.10;

  private static final double FAR_ABOVE = 2;

  /** All of a region is 100 % of it, whatever the last digits of two sums say. */
  private static final double ROUNDING = 1e-6;

  private Ruling() {}

  /**
   * @param measured our measure and its band
   * @param official published figures of the very same thing, a whole named region
   */
  static Verdict of(Quantity quoted, Amount measured, List<Double> official) {
    if (official.stream().anyMatch(value -> isInside(quoted, value))) {
      return Verdict.SUPPORTED;
    }
    boolean tooWide = measured.isWithinItsOwnError();
    if (!tooWide && isInside(quoted, measured.value())) {
      return Verdict.SUPPORTED;
    }
    if (tooWide && isInside(quoted, measured)) {
      return Verdict.SUPPORTED;
    }
    if (official.stream().anyMatch(value -> isNear(quoted, value))) {
      return Verdict.CLOSE;
    }
    if (tooWide) {
      return isFarAbove(quoted, measured) ? Verdict.CONTRADICTED : Verdict.UNRESOLVED;
    }
    return bandsTouch(quoted, measured) || isNear(quoted, measured.value())
        ? Verdict.CLOSE
        : Verdict.CONTRADICTED;
  }

  private static boolean bandsTouch(Quantity quoted, Amount measured) {
    return measured.low() <= quoted.high() && measured.high() >= quoted.low();
  }

  /** Close, though the gap alone would contradict it. */
  static boolean isOnlyWithinError(Quantity quoted, Amount measured) {
    return bandsTouch(quoted, measured)
        && gap(quoted, measured.value()) != 0
        && !isNear(quoted, measured.value());
  }

  private static boolean isNear(Quantity quoted, double value) {
    return Math.abs(gap(quoted, value)) < CLOSE * Math.abs(value);
  }

  /** Whatever the land measures, it is at most its upper end, and the quote far more. */
  static boolean isFarAbove(Quantity quoted, Amount measured) {
    return measured.high() > 0 && quoted.low() > FAR_ABOVE * measured.high();
  }

  /** Whatever it is within its band: "less than 1 %" of what is at most half of that. */
  static boolean isInside(Quantity quoted, Amount measured) {
    return isInside(quoted, measured.low()) && isInside(quoted, measured.high());
  }

  static boolean isInside(Quantity quoted, double value) {
    return value >= quoted.low() * (1 - ROUNDING) && value <= quoted.high() * (1 + ROUNDING);
  }

  /** How far the measure lies above (positive) or below the quoted interval; 0 inside. */
  static double gap(Quantity quoted, double value) {
    return isInside(quoted, value)
        ? 0
        : value > quoted.high() ? value - quoted.high() : value - quoted.low();
  }
}
