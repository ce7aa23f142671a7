package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/** Tells where "from A to B" is no range but what was before and what came after. */
final class Turns extends TokenReader {
  private static final Set<String> VERBS = Words.of("turns.verbs");
  private static final Set<String> BREAKS = Words.of("clause-subject.breaks");

  /** Tokens from the verb to "from": "extended its hold on the Donetsk region from". */
  private static final int REACH = 8;

  private final HedgeReader hedges;

  Turns(List<Token> tokens, HedgeReader hedges) {
    super(tokens);
    this.hedges = hedges;
  }

  /** Whether a number is what something grew or shrank from: "rose from about 18". */
  boolean isFrom(int number) {
    int from = hedges.around(number, number + 1).start() - 1;
    if (!hedges.isFrom(from + 1)) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !isAny(i, BREAKS); i--) {
      if (isAny(i, VERBS)) {
        return true;
      }
    }
    return false;
  }
}
