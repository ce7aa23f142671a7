package org.demarc.claim;

import java.util.Set;

/** Whether what is said is so, is denied, or is only wished or feared. */
final class Mood {
  private static final Set<String> NOT = Words.of("cue-reader.not");
  private static final Set<String> MODALS = Words.of("cue-reader.modals");

  /** Only infinitives of Ukrainian and Russian are put so. */
  private static final Set<String> INFINITIVES = Set.of("seize", "liberate");

  private static final Set<String> SUCCEEDS = Words.of("cue-reader.succeeds");

  private final Passage passage;

  Mood(Passage passage) {
    this.passage = passage;
  }

  boolean isNegated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isAny(i, NOT)
          && !passage.is(i + 1, "only")
          && !(passage.is(i, "t") && !passage.is(i - 1, "'") && !passage.is(i - 1, "\u2019"))) {
        return true;
      }
    }
    return false;
  }

  /** "wants to take", "would control": not so yet. */
  boolean isWished(int from, int verb) {
    boolean to =
        passage.is(verb - 1, "to")
            || passage.is(verb - 2, "to") && passage.lower(verb - 1).endsWith("ly");
    if (to) {
      int at = passage.is(verb - 1, "to") ? verb - 2 : verb - 3;
      return !passage.isAny(at, SUCCEEDS);
    }
    if (passage.isInflected() && passage.isAny(verb, INFINITIVES)) {
      return !hasSucceeded(verb);
    }
    return isModal(from, verb);
  }

  /** "змогли захопити": an infinitive alone is a plan or a threat. */
  private boolean hasSucceeded(int verb) {
    for (int i = verb - 1; i > verb - 6; i--) {
      if (passage.is(i, "managed")) {
        return true;
      }
    }
    return false;
  }

  boolean isModal(int from, int to) {
    for (int i = Math.max(from, to - 5); i < to; i++) {
      if (passage.isAny(i, MODALS)
          && !(passage.is(i, "may") && passage.tokens().get(i).capitalised())) {
        return true;
      }
    }
    return false;
  }
}
