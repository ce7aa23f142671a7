package org.demarc.claim;

import java.util.Optional;
import java.util.Set;

/** Finds what a share is of where no name tells it: "of the island's land", "of the country". */
final class Wholes {
  private static final Set<String> DETERMINERS = Words.of("wholes.determiners");
  private static final Set<String> ANY = Words.of("wholes.any");
  private static final int LONGEST = 5;

  private final Passage passage;
  private final Discourse discourse;

  Wholes(Passage passage, Discourse discourse) {
    this.passage = passage;
    this.discourse = discourse;
  }

  /** The land that the noun behind the token "of" points back to. */
  Optional<Land> at(int of) {
    int noun = noun(of + 1);
    if (noun < 0) {
      return Optional.empty();
    }
    int owned = passage.afterPossessive(noun + 1);
    boolean possesses = owned > noun + 1;
    if (possesses && !Nouns.isLand(passage.lower(owned))) {
      return Optional.empty();
    }
    String meaning = Nouns.meaning(passage.lower(noun));
    boolean any = meaning.isEmpty() || meaning.equals("land");
    return discourse
        .before(of, any ? "any" : meaning)
        .map(land -> land.at(of + 1, possesses ? owned + 1 : noun + 1));
  }

  /** The noun of "the old united country", or -1. */
  private int noun(int from) {
    for (int i = from + 1; passage.isAny(from, DETERMINERS) && i < from + LONGEST; i++) {
      boolean goesOn = Nouns.isTerritorial(passage.lower(i + 1));
      boolean noun = passage.isAny(i, ANY) || Nouns.isTerritorial(passage.lower(i));
      if (passage.mention(i) != null || i >= passage.size()) {
        return -1;
      }
      if (noun && !goesOn) {
        return passage.is(i + 1, "of") || passage.mention(i + 1) != null ? -1 : i;
      }
      if (!passage.tokens().get(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }
}
