package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.FractionReader.Fraction;
import org.demarc.claim.Quantity.Unit;

/**
 * Reads shares in words: a fraction of something, a range of two, and what only the words before it
 * make a share: "with the rest it comes to nearly half", "the quarter that matters".
 */
final class PartReader {
  /**
   * A share where it stands in the text.
   *
   * @param start its first token
   * @param end token after it
   */
  record Part(Quantity quantity, HedgeReader.Found hedge, int start, int end) {}

  /** Tokens: a share told in so few before makes "nearly half" one, too. */
  private static final int AGAIN = 30;

  /** Tokens from "of which" to "lost half". */
  private static final int WHICH = 8;

  /** Percent by which two parts that make a whole may miss it in words. */
  private static final double WHOLE = 1;

  private static final Set<String> LOST = Words.of("part-reader.lost");
  private static final Set<String> THAT = Words.of("part-reader.that");

  private final List<Token> tokens;
  private final HedgeReader hedges;
  private final FractionReader fractions;
  private final DefiniteParts definite;
  private final CountedParts counted;
  private final RangeReader ranges;

  PartReader(
      List<Token> tokens,
      HedgeReader hedges,
      FractionReader fractions,
      CountedParts counted,
      RangeReader ranges) {
    this.tokens = tokens;
    this.hedges = hedges;
    this.fractions = fractions;
    this.definite = new DefiniteParts(tokens);
    this.counted = counted;
    this.ranges = ranges;
  }

  /**
   * The share at token {@code i}, or null.
   *
   * @param last the figure before, or null
   */
  Part at(int i, Figure last) {
    Fraction first = fractions.bareAt(i);
    Fraction second =
        first != null && ranges.joins(first.end(), i)
            ? fractions.at(hedges.skip(first.end() + 1))
            : null;
    if (second != null && second.value() > first.value()) {
      return new Part(between(first, second), hedges.range(i, second.end()), i, second.end());
    }
    Fraction fraction = fractions.at(i);
    boolean half = isHalfAgain(first, last) || isAnswer(first) || isHalfOfTold(first, last);
    fraction = fraction == null && half ? first : fraction;
    fraction = fraction == null ? definite.at(i) : fraction;
    fraction = fraction == null && isSameAgain(i, last) ? definite.bareAt(i) : fraction;
    fraction = fraction == null ? counted.at(i) : fraction;
    if (fraction == null) {
      return null;
    }
    HedgeReader.Found hedge = hedges.around(fraction.start(), fraction.end());
    return new Part(fraction.quantity(hedge), hedge, fraction.start(), fraction.end());
  }

  private static Quantity between(Fraction first, Fraction second) {
    double low = 100 * first.value();
    double high = 100 * second.value();
    return new Quantity((low + high) / 2, low, high, Unit.PERCENT, "", "");
  }

  /** "over a third of its land; with the rest it comes to nearly half." */
  private boolean isHalfAgain(Fraction half, Figure last) {
    return half != null
        && tokens.get(half.start()).is("half")
        && fractions.isAtEnd(half.end())
        && hedges.around(half.start(), half.end()).rule() != Hedge.NONE
        && isNear(half.start(), last);
  }

  /**
   * "while Hamas runs the other half", "of which it has lost half", "Of the land taken, half is".
   */
  private boolean isHalfOfTold(Fraction half, Figure last) {
    if (half == null || !tokens.get(half.start()).is("half") || !fractions.isAtEnd(half.end())) {
      return false;
    }
    int before = hedges.around(half.start(), half.end()).start() - 1;
    boolean other = before > 0 && tokens.get(before).is("other") && isNear(half.start(), last);
    return other || before > 0 && (isLost(before) || isFronted(before));
  }

  /** Nothing but land that was told is lost by halves. */
  private boolean isLost(int verb) {
    boolean lost = LOST.contains(tokens.get(verb).lower());
    for (int i = verb - 1; lost && i > Math.max(0, verb - WHICH); i--) {
      if (tokens.get(i).is("which") && tokens.get(i - 1).is("of")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFronted(int comma) {
    if (!tokens.get(comma).is(",")) {
      return false;
    }
    int of = comma - 1;
    while (of > Math.max(0, comma - AGAIN) && !tokens.get(of).is(".")) {
      of--;
    }
    int opens = tokens.get(of).is(".") ? of + 1 : of;
    return tokens.get(opens).is("of") && tokens.get(opens).capitalised();
  }

  /** "How much of Donetsk does it hold? More than half." */
  private boolean isAnswer(Fraction half) {
    int mark = half == null ? 0 : hedges.around(half.start(), half.end()).start() - 1;
    if (mark < 1 || !tokens.get(mark).is("?") || !fractions.isAtEnd(half.end())) {
      return false;
    }
    for (int i = mark - 1; i > 0 && i > mark - AGAIN && !tokens.get(i).is("."); i--) {
      if (tokens.get(i).is("much") && tokens.get(i - 1).is("how")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "They have three quarters of it and we have the quarter that matters", "75 percent of it, and
   * the quarter they do not have".
   */
  private boolean isSameAgain(int i, Figure last) {
    Fraction part = isNear(i, last) ? definite.bareAt(i) : null;
    if (part == null || part.end() >= tokens.size()) {
      return false;
    }
    String same = tokens.get(part.start()).lower();
    boolean told = Math.abs(last.quantity().value() + 100 * part.value() - 100) <= WHOLE;
    for (int at = last.firstToken(); at < last.endToken(); at++) {
      String word = tokens.get(at).lower();
      told |= word.equals(same) || word.equals(same + "s");
    }
    return told && THAT.contains(tokens.get(part.end()).lower());
  }

  private static boolean isNear(int i, Figure last) {
    return last != null && last.shape() == Figure.Shape.SHARE && i - last.endToken() <= AGAIN;
  }
}
