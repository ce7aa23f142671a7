package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/** Numbers that count nothing: dates, times of day, those of roads, laws, channels and tanks. */
final class OtherNumbers extends TokenReader {
  private static final int LAST_DAY = 31;
  private static final Set<String> BEFORE_OTHER = Words.of("ellipses.before-other");
  private static final Set<String> MONTHS = Words.of("definite-parts.no-whole");
  private static final Set<String> ENDS = Words.of("bare-numbers.ends");

  OtherNumbers(List<Token> tokens) {
    super(tokens);
  }

  /** Nothing right before it says what else is counted. */
  boolean isNoOtherBefore(Number number) {
    int before = number.start() - 1;
    return before >= 0
        && !tokens.get(before).isLineBreak()
        && !isDayOfMonth(number)
        && !BEFORE_OTHER.contains(tokens.get(before).lower())
        && (is(before, "+") || !isJoined(before, number.start()))
        && !tokens.get(before).isDigits()
        && !isClock(before)
        && !isClock(number.end())
        && !isDate(number.end())
        && !isForeignName(before);
  }

  /** The second full stop of "15.09.2022". */
  private boolean isDate(int stop) {
    return is(stop, ".")
        && stop + 1 < tokens.size()
        && tokens.get(stop + 1).isDigits()
        && tokens.get(stop - 1).end() == tokens.get(stop).start()
        && tokens.get(stop).end() == tokens.get(stop + 1).start();
  }

  /** "каналу Kanal 7", "танки Leopard 2": a Latin name in a Cyrillic text has its number. */
  private boolean isForeignName(int name) {
    return name > 0
        && tokens.get(name).isWord()
        && tokens.get(name).capitalised()
        && !isCyrillic(name)
        && tokens.get(name - 1).isWord()
        && isCyrillic(name - 1);
  }

  /** The colon of "13:00". */
  private boolean isClock(int colon) {
    return is(colon, ":")
        && colon > 0
        && colon + 1 < tokens.size()
        && tokens.get(colon - 1).isDigits()
        && tokens.get(colon + 1).isDigits()
        && tokens.get(colon - 1).end() == tokens.get(colon).start()
        && tokens.get(colon).end() == tokens.get(colon + 1).start();
  }

  /** "the four weeks to Dec. 16", "between November 8 and 14". */
  private boolean isDayOfMonth(Number number) {
    int stop = number.start() - 1;
    boolean abbreviated = stop > 0 && tokens.get(stop).is(".") && isAny(stop - 1, BEFORE_OTHER);
    boolean second =
        stop > 1
            && tokens.get(stop - 1).isDigits()
            && isAny(stop - 2, MONTHS)
            && isAny(stop, Set.of("and", "to", "through", "or"));
    return (abbreviated || second) && number.value() <= LAST_DAY;
  }

  boolean isJoined(int i, int j) {
    boolean close = tokens.get(i).end() == tokens.get(j).start();
    Token mark = tokens.get(i).isWord() || tokens.get(i).isDigits() ? tokens.get(j) : tokens.get(i);
    return close && !isEnd(mark) && !mark.is("(");
  }

  static boolean isEnd(Token mark) {
    return ENDS.contains(mark.lower());
  }
}
