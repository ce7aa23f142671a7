package org.demarc.claim;

import java.util.LinkedHashSet;
import java.util.Set;

/** "The region", "the country": nouns around a figure that point to a land named before. */
final class PointingNouns {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their");

  private PointingNouns() {}

  /** Each with whether it stands before or behind the figure. */
  static Set<String> of(Passage passage, Passage.Range near, Figure figure) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = near.from(); i < near.to(); i++) {
      String meaning = Nouns.meaning(passage.lower(i));
      boolean definite = passage.isAny(i - 1, DEFINITE) || passage.isAny(i - 2, DEFINITE);
      boolean pointing =
          (definite || passage.isInflected())
              && passage.mention(i) == null
              && passage.mention(i + 1) == null
              && !passage.is(i + 1, "of");
      if (!meaning.isEmpty() && !meaning.equals("land") && pointing) {
        found.add((i < figure.firstToken() ? "before-" : "behind-") + meaning);
      }
    }
    return found;
  }
}
