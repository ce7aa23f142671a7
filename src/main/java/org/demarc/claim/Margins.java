package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/**
 * Tells a share by which something is more or less, in Ukrainian and Russian, from a share of it:
 * "на 42% менше, ніж у грудні", "на треть больше". Percentage points are shares of the whole.
 */
final class Margins extends TokenReader {
  private static final Set<String> ON = Set.of("на");
  private static final Set<String> MORE = Words.of("margins.more");

  static final Set<String> POINTS = Words.of("margins.points");

  Margins(List<Token> tokens) {
    super(tokens);
  }

  /** Whether what stands from one token to another is such a share. */
  boolean at(int from, int to) {
    return isAny(from - 1, ON) && isAny(to, MORE) && !isAny(to - 1, POINTS);
  }
}
