package org.demarc.claim;

import java.util.Objects;

/**
 * A quoted figure as an interval: its rounding and its hedge turned into low and high.
 *
 * @param value the figure as quoted, in {@code unit}
 * @param low lower end in {@code unit}; {@link Double#NEGATIVE_INFINITY} is never used, 0 stands
 *     for open
 * @param high upper end in {@code unit}; {@link Double#POSITIVE_INFINITY} where open ("more than")
 * @param hedge the word that loosens it ("approximately"), or empty
 * @param text the figure with its unit, as the article spells it
 */
public record Quantity(
    double value, double low, double high, Unit unit, String hedge, String text) {

  /** Units after conversion; the JSON spells them as {@link #symbol()}. */
  public enum Unit {
    SQUARE_KILOMETRES("km2"),
    PERCENT("percent"),
    RATIO("ratio"),
    SQUARE_KILOMETRES_PER_DAY("km2/day"),
    /** Days since 1970-01-01; low and high are the first and last day meant. */
    DATE("date");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  public Quantity {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(hedge, "hedge");
    Objects.requireNonNull(text, "text");
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "got " + value + " in " + low + ".." + high + ", expected low <= value <= high");
    }
  }

  /** What a share leaves of the whole: 95 percent where 5 are told. */
  Quantity rest() {
    return new Quantity(100 - value, Math.max(0, 100 - high), 100 - low, unit, hedge, text);
  }
}
