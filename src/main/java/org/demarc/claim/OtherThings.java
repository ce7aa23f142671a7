package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/** Tells where something else than land is sized: "The army is twice as large." */
final class OtherThings {
  private static final Set<String> PEOPLE = Words.of("no-claim-features.people");
  private static final Set<String> OTHERS = Words.of("other-things.others");
  private static final Set<String> ENDS = Words.of("containments.ends");

  /** Tokens in which it is remembered. */
  private static final int MEMORY = 8;

  private OtherThings() {}

  /** Whether the words before a token in its sentence name something that is no land. */
  static boolean isBefore(List<Token> tokens, int token) {
    for (int i = token - 1; i >= Math.max(0, token - MEMORY); i--) {
      String word = tokens.get(i).lower();
      if (ENDS.contains(word)) {
        return false;
      }
      if (Nouns.isNotLand(word) || PEOPLE.contains(word) || OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
