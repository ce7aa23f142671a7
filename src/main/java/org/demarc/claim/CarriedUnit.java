package org.demarc.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.article.Token;

/**
 * A number without its unit in Ukrainian and Russian: "Площа України – 603 тис. км². Із них під
 * окупацією 116 тис.", "из 27 тысяч кв. км Киев сохранил 6,6 тысячи": a part of the area told
 * before, in its unit.
 */
final class CarriedUnit {
  private static final Set<String> OF = Words.of("carried-unit.of");
  private static final Set<String> THEM = Words.of("carried-unit.them");

  private static final Pattern KILOMETRES = Pattern.compile("км|кілометр|километр");

  /** Tokens: a part is told right after its whole. */
  private static final int REACH = 25;

  private CarriedUnit() {}

  /**
   * @param whole the area before, or null
   */
  static boolean appliesTo(List<Token> tokens, Figure whole, NumberReader.Number number) {
    boolean thousands = number.value() >= 1000 && number.end() - number.start() > 1;
    boolean near = whole != null && number.start() - whole.endToken() <= REACH;
    boolean ends = number.end() >= tokens.size() || endsAt(tokens, number.end());
    boolean metric = near && KILOMETRES.matcher(whole.quantity().text()).find();
    if (!thousands || !metric || !ends || number.value() >= whole.quantity().value()) {
      return false;
    }
    return is(tokens, whole.firstToken() - 1, OF)
        || ofThem(tokens, whole.endToken(), number.start());
  }

  /** A mark, or the full stop of "тис." and a new sentence. */
  private static boolean endsAt(List<Token> tokens, int end) {
    Token next = tokens.get(end);
    return !next.isWord() || tokens.get(end - 1).is(".") && next.capitalised();
  }

  private static boolean ofThem(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (is(tokens, i, THEM) && is(tokens, i - 1, OF)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(List<Token> tokens, int i, Set<String> words) {
    return i >= 0 && words.contains(tokens.get(i).lower());
  }
}
