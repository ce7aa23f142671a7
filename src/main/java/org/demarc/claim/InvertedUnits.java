package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/**
 * Finds units that Ukrainian and Russian put before their number to say that it is no exact one:
 * "процентов десять", "квадратних кілометрів двісті".
 */
final class InvertedUnits {
  private static final Set<String> PLURALS = Words.of("inverted-units.plurals");
  private static final Set<String> COUNTED = Words.of("inverted-units.counted");

  private final List<Token> tokens;
  private final NumberReader numbers;
  private final Units units;
  private final BareNumbers bare;

  InvertedUnits(List<Token> tokens, NumberReader numbers, Units units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
    this.bare = new BareNumbers(tokens, new HedgeReader(tokens));
  }

  /** The unit at token {@code i} whose number follows, or null. */
  Phrases.Match at(int i) {
    Token token = tokens.get(i);
    boolean cyrillic = token.isWord() && token.lower().charAt(0) > 'z';
    Phrases.Match unit = cyrillic ? units.at(i) : null;
    boolean plural = unit != null && PLURALS.contains(tokens.get(unit.end() - 1).lower());
    boolean counted = i > 0 && COUNTED.contains(tokens.get(i - 1).lower());
    Number number = plural && !counted ? numbers.at(unit.end()) : null;
    return number != null && isItsOwn(number) ? unit : null;
  }

  /** No date, and nothing else that is counted: "процентов 24 февраля", "гектаров 12 хозяйств". */
  private boolean isItsOwn(Number number) {
    boolean digits = tokens.get(number.start()).isDigits();
    boolean open = number.end() < tokens.size() && tokens.get(number.end()).isWord();
    return !bare.isYear(number) && units.after(number.end()) == null && !(digits && open);
  }
}
