package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/**
 * Reads parts of a single unit: "half of one per cent", "a fifth of a square kilometre", "less than
 * a percent", "менше відсотка".
 */
final class UnitParts extends TokenReader {
  private static final Set<String> ONE = Words.of("unit-parts.one");
  private static final Set<String> LAST = Words.of("unit-parts.last");

  /** Half a percent, half a square kilometre in one word. */
  private static final Set<String> HALF = Words.of("unit-parts.half");

  private static final Phrases.Match SQUARE = new Phrases.Match("1", 0, 0);
  private static final Phrases.Match PERCENT = new Phrases.Match("percent", 0, 0);
  private static final Set<String> SINGULAR = Words.of("unit-parts.singular");

  /**
   * @param value in the unit
   */
  record UnitPart(double value, Phrases.Match unit, int start, int end) {
    /** A fraction in words is meant within a tenth of itself. */
    double radius() {
      return value < 1 ? value * FractionReader.LOOSE : 0.5;
    }
  }

  private final NumberReader numbers;
  private final FractionReader fractions;
  private final HedgeReader hedges;
  private final Units units;

  UnitParts(
      List<Token> tokens,
      NumberReader numbers,
      FractionReader fractions,
      HedgeReader hedges,
      Units units) {
    super(tokens);
    this.numbers = numbers;
    this.fractions = fractions;
    this.hedges = hedges;
    this.units = units;
  }

  /** The part of a unit that starts at token {@code i}, or null. */
  UnitPart at(int i) {
    if (isCyrillic(i) && isAny(i, HALF)) {
      boolean square = tokens.get(i).lower().endsWith("квадрата");
      return new UnitPart(0.5, square ? SQUARE : PERCENT, i, i + 1);
    }
    boolean half = is(i, "half") && is(i + 1, "a") || is(i, "пів") || isHalfJoined(i);
    FractionReader.Fraction fraction = half ? null : partAt(i);
    double part = half ? 0.5 : fraction == null ? 1 : fraction.value();
    int end = isHalfJoined(i) ? i + 2 : half ? i + 1 : fraction == null ? i : fraction.end();
    int one = end > i && is(end, "of") ? end + 1 : end;
    boolean last = isAny(one, LAST);
    boolean counted = last || isAny(one, ONE);
    Phrases.Match unit = units.at(counted ? one + 1 : one);
    boolean single = counted || unit != null && isAny(unit.end() - 1, SINGULAR);
    if (unit == null || !single) {
      return null;
    }
    boolean told = last || part < 1 || hedges.around(i, i + 1).rule() != Hedge.NONE;
    return told ? new UnitPart(part, unit, i, unit.end()) : null;
  }

  /** "half", or the number of "0.4 of a percent". */
  private FractionReader.Fraction partAt(int i) {
    FractionReader.Fraction fraction = fractions.bareAt(i);
    NumberReader.Number number = fraction == null ? numbers.at(i) : null;
    boolean decimal = number != null && number.value() < 1 && is(number.end(), "of");
    return decimal ? new FractionReader.Fraction(number.value(), false, i, number.end()) : fraction;
  }

  /** "пол-процента". */
  private boolean isHalfJoined(int i) {
    return is(i, "пол") && is(i + 1, "-");
  }
}
