package org.demarc.claim;

import java.util.Optional;
import java.util.Set;

/** On which condition a sentence says what it says. */
final class Conditions {
  private Conditions() {}

  /** The words of a condition: from "if" or "on condition that" to the end of its clause. */
  static Optional<String> in(Passage passage, Passage.Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean opens =
          passage.isAny(i, Set.of("if", "unless", "provided")) && !passage.is(i - 1, "even")
              || passage.is(i, "condition") && passage.is(i + 1, "that")
              || passage.is(i, "exchange") && passage.is(i + 1, "for");
      if (opens) {
        int end = i + 1;
        while (end < range.to()
            && !passage.is(end, ",")
            && !passage.is(end, ";")
            && !passage.is(end, ".")) {
          end++;
        }
        return Optional.of(passage.text(i, end));
      }
    }
    return Optional.empty();
  }
}
