package org.demarc.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/**
 * The unit of a number that has none, for its whole tells it: "8,660 of Georgia's 69,700 square
 * kilometres", "Площа України – 603 тис. км². Із них під окупацією 116 тис.", "из 27 тысяч кв. км
 * Киев сохранил 6,6 тысячи".
 */
final class CarriedUnit {
  private static final Phrases UNITS = Phrases.of("units.tsv");
  private static final Set<String> OF = Words.of("carried-unit.of");
  private static final Set<String> THEM = Words.of("carried-unit.them");
  private static final Pattern KILOMETRES = Pattern.compile("км|кілометр|километр");

  /** Tokens: a part is told right after its whole. */
  private static final int REACH = 25;

  private final List<Token> tokens;
  private final NumberReader numbers;

  CarriedUnit(List<Token> tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * Square kilometres in the unit of a number, or 0 where nothing tells it.
   *
   * @param before the last figure if it is an area, or null
   */
  double factor(Number part, Figure before) {
    return isPartOf(before, part) ? 1 : ofWholeBehind(part);
  }

  private double ofWholeBehind(Number part) {
    for (int at = part.end() + 2; is(part.end(), "of") && at < part.end() + 6; at++) {
      boolean whose = is(at - 1, "s") || is(at - 1, "the") || is(at - 1, "its");
      Number whole = whose ? numbers.at(at) : null;
      Phrases.Match unit = whole == null ? null : UNITS.at(tokens, whole.end());
      if (unit != null && whole.value() > part.value()) {
        return Double.parseDouble(unit.meaning());
      }
    }
    return 0;
  }

  private boolean isPartOf(Figure whole, Number part) {
    boolean thousands = part.value() >= 1000 && part.end() - part.start() > 1;
    boolean near = whole != null && part.start() - whole.endToken() <= REACH;
    boolean metric = near && KILOMETRES.matcher(whole.quantity().text()).find();
    boolean less = metric && part.value() < whole.quantity().value();
    return thousands
        && less
        && endsAt(part.end())
        && (isAny(whole.firstToken() - 1, OF) || ofThem(whole.endToken(), part.start()));
  }

  /** A mark, or the full stop of "тис." and a new sentence. */
  private boolean endsAt(int end) {
    if (end >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(end);
    return !next.isWord() || tokens.get(end - 1).is(".") && next.capitalised();
  }

  private boolean ofThem(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isAny(i, THEM) && isAny(i - 1, OF)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAny(int i, Set<String> words) {
    return i >= 0 && words.contains(tokens.get(i).lower());
  }

  private boolean is(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }
}
