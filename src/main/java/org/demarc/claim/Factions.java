package org.demarc.claim;

import java.util.Set;

/** Armed groups that are no state: they hold land, but for no party that a map can show. */
final class Factions {
  private static final Set<String> NAMES = Words.of("factions");

  private final Passage passage;

  Factions(Passage passage) {
    this.passage = passage;
  }

  /** "Taliban", "opposition forces", "Islamic State", "Arakan Army". */
  boolean at(int i) {
    boolean state = passage.is(i, "islamic") && passage.is(i + 1, "state");
    boolean army =
        passage.is(i, "army")
            && passage.tokens().get(i).capitalised()
            && i > 0
            && passage.tokens().get(i - 1).capitalised()
            && !passage.is(i - 1, "the")
            && passage.mention(i - 1) == null;
    return passage.isAny(i, NAMES) || state || army;
  }

  boolean isIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(i)) {
        return true;
      }
    }
    return false;
  }
}
