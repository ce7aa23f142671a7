package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/** Finds words that only point to a land: "it", "the latter", "its neighbour", "that country". */
final class Pointers extends TokenReader {
  private static final Set<String> IT = Words.of("pointers.it");
  private static final Set<String> DEFINITE = Words.of("pointers.definite");
  private static final Set<String> POINTED = Words.of("pointers.pointed");
  private static final Set<String> ACTS = Words.of("pointers.acts");
  private static final Set<String> GOES_ON = Words.of("pointers.goes-on");

  /** Words from the article to the noun at most. */
  private static final int ADJECTIVES = 3;

  Pointers(List<Token> tokens) {
    super(tokens);
  }

  /** The token after the words that point to a land from token {@code i} on, or 0. */
  int after(int i) {
    if (isAny(i, IT)) {
      return isAny(i + 1, ACTS) ? 0 : i + 1;
    }
    int at = i;
    while (isAny(at, DEFINITE)) {
      at++;
    }
    for (int noun = at; at > i && noun < at + ADJECTIVES && isLowerCase(noun); noun++) {
      if (isAny(noun, POINTED) || Nouns.isTerritorial(tokens.get(noun).lower())) {
        return noun + 1;
      }
    }
    return 0;
  }

  /** Whether nothing more is told of what stands before token {@code i}. */
  boolean isOver(int i) {
    return isOver(i, GOES_ON);
  }

  private boolean isLowerCase(int i) {
    return i < tokens.size() && tokens.get(i).isWord() && !tokens.get(i).capitalised();
  }
}
