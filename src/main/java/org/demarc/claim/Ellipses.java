package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/**
 * Numbers whose unit was told with a figure shortly before: "4,336 square kilometres; in 2024 it
 * had been 3,600", "49 percent, the other 51".
 */
final class Ellipses {
  /** Tokens from the figure that tells the unit. */
  private static final int REACH = 60;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final int LEAST = 10;
  private static final Set<String> BEHIND = Words.of("ellipses.behind");
  private static final Set<String> BEFORE_OTHER = Words.of("ellipses.before-other");

  private final List<Token> tokens;

  Ellipses(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether a number that has no unit can have that of the last figure. */
  boolean isPossible(Number number, Figure last) {
    boolean near = number.start() - last.endToken() <= REACH;
    boolean percent = last.shape() == Figure.Shape.SHARE;
    boolean amount = percent ? number.value() <= 100 : number.value() >= LEAST;
    return near && amount && isDigits(number) && !isYear(number) && standsAlone(number);
  }

  private boolean isDigits(Number number) {
    return tokens.get(number.start()).isDigits();
  }

  private boolean isYear(Number number) {
    boolean plain = number.end() == number.start() + 1;
    return plain && number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
  }

  /** Not a part of something else: a date, a price, a name, so many of other things. */
  private boolean standsAlone(Number number) {
    int before = number.start() - 1;
    int behind = number.end();
    boolean other =
        before < 0
            || tokens.get(before).isLineBreak()
            || BEFORE_OTHER.contains(tokens.get(before).lower())
            || isJoined(before, number.start())
            || tokens.get(before).isDigits();
    if (other) {
      return false;
    }
    if (behind >= tokens.size() || tokens.get(behind).isLineBreak()) {
      return true;
    }
    Token next = tokens.get(behind);
    boolean word = next.isWord() || next.isDigits();
    boolean mark = !word && !isJoined(number.end() - 1, behind) || isEnd(next);
    return BEHIND.contains(next.lower()) || mark && !isPriced(next);
  }

  private boolean isJoined(int i, int j) {
    boolean close = tokens.get(i).end() == tokens.get(j).start();
    Token mark = tokens.get(i).isWord() || tokens.get(i).isDigits() ? tokens.get(j) : tokens.get(i);
    return close && !isEnd(mark) && !mark.is("(");
  }

  private static boolean isEnd(Token mark) {
    return mark.is(",") || mark.is(".") || mark.is(";") || mark.is(")") || mark.is(":");
  }

  private static boolean isPriced(Token mark) {
    return mark.is("%") || mark.is("$") || mark.is("€") || mark.is("°");
  }
}
