package org.demarc.claim;

import java.util.Set;

/** Armed groups that are no state: they hold land, but for no party that a map can show. */
final class Factions {
  private static final Set<String> NAMES = Words.of("factions");
  private static final Set<String> ARMED = Set.of("army", "forces", "front");
  private static final Set<String> MOVEMENTS = Words.of("factions.movements");
  private static final Set<String> FORCES = Words.of("factions.forces");
  private static final Set<String> OF_STATES = Words.of("factions.of-states");

  /** Words of its name between a people's adjective and its last one. */
  private static final int MOST_BETWEEN = 2;

  private final Passage passage;

  Factions(Passage passage) {
    this.passage = passage;
  }

  /** "Taliban", "opposition forces", "Islamic State", "Arakan Army". */
  boolean at(int i) {
    boolean state = passage.is(i, "islamic") && passage.is(i + 1, "state");
    return passage.isAny(i, NAMES) || state || isForce(i);
  }

  /** "Arakan Army", "Syrian Democratic Forces"; "Armed Forces" are a state's. */
  private boolean isForce(int i) {
    return passage.isAny(i, ARMED)
        && isName(i)
        && isCapital(i - 1)
        && !passage.isAny(i - 1, OF_STATES);
  }

  /**
   * "Syrian Democratic Forces", "Free Syrian Army", "Sudan People's Liberation Movement": a force
   * that is called after a state and is not the state's.
   */
  boolean isCalledAfter(int name) {
    boolean free = passage.is(name - 1, "free") && isCapital(name - 1);
    boolean movement = free;
    int at = passage.mentionEnd(name);
    while (isCapital(at) && !passage.isAny(at, FORCES)) {
      movement |= passage.isAny(at, MOVEMENTS);
      at = passage.afterPossessive(at + 1);
    }
    return movement && isCapital(at) && passage.isAny(at, FORCES);
  }

  private boolean isCapital(int i) {
    return i >= 0
        && i < passage.size()
        && passage.words().get(i).capitalised()
        && passage.mention(i) == null;
  }

  private boolean isName(int i) {
    return passage.tokens().get(i).capitalised();
  }

  /** The token after the last of the group named at {@code i}. */
  int end(int i) {
    return passage.is(i, "islamic") && !passage.isAny(i, NAMES) ? i + 2 : i + 1;
  }

  /** Where the group's word stands behind a people's adjective that ends there; or -1. */
  int behind(int end) {
    for (int i = end; i <= end + MOST_BETWEEN && i < passage.size(); i++) {
      if (at(i)) {
        return i;
      }
      if (!isName(i)) {
        return -1;
      }
    }
    return -1;
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
