package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/** Reads the upper end of a range of two numbers. */
final class RangeReader extends TokenReader {
  private static final Set<String> TO = Words.of("quantity-reader.to");
  private static final Set<String> SECOND = Words.of("quantity-reader.second");
  private static final Set<String> AND = Words.of("quantity-reader.and");
  private static final Set<String> OR = Words.of("quantity-reader.or");

  private final NumberReader numbers;
  private final HedgeReader hedges;
  private final Turns turns;

  RangeReader(List<Token> tokens, NumberReader numbers, HedgeReader hedges, Turns turns) {
    super(tokens);
    this.numbers = numbers;
    this.hedges = hedges;
    this.turns = turns;
  }

  /** "to", a dash, or "and" after "between". */
  boolean joins(int at, int start) {
    if (at >= tokens.size()) {
      return false;
    }
    String word = tokens.get(at).lower();
    return tokens.get(at).isDash()
        || TO.contains(word) && isRange(at, start)
        || AND.contains(word) && hedges.isBetween(start);
  }

  /** No range is "rose from 18 to 20 percent", which tells two figures. */
  private boolean isRange(int to, int start) {
    return !turns.isFrom(start) && (is(to, "to") || hedges.isFrom(start));
  }

  /**
   * The upper number of "300-450", "300 to 450", "between 300 and 450", "two or three hundred", or
   * null.
   */
  Number upper(Number first, int at, boolean isBare) {
    if (at + 1 < tokens.size() && isDash(at) && isTwice(at + 1)) {
      return new Number(2 * first.value(), first.step(), 1, first.start(), at + 2);
    }
    if (at + 1 < tokens.size() && isDash(at) && SizeReader.isName(tokens, at + 1)) {
      // "KYIV, April 4 - About 137,000": a text begins behind its dateline.
      return null;
    }
    int even = isBare ? afterOrEven(at) : at;
    boolean or = even > at || isBare && isAny(at, OR);
    int upper = even > at ? even : at + 1;
    Number second = or || joins(at, first.start()) ? numbers.at(hedges.skip(upper)) : null;
    if (second == null) {
      return null;
    }
    double lower = first.scaledAs(second, Number.SAME_LIST).value();
    boolean near = !or || second.value() <= 2 * lower;
    return second.value() > lower && near ? second : null;
  }

  /** The token after the words of "50, а то и 80", or {@code at}. */
  private int afterOrEven(int at) {
    boolean even = is(at, ",") && is(at + 1, "а") && is(at + 2, "то") && isAny(at + 3, AND);
    return even ? at + 4 : at;
  }

  /** "сотню-другую": one to two of it. */
  private boolean isTwice(int i) {
    return SECOND.contains(tokens.get(i).lower());
  }
}
