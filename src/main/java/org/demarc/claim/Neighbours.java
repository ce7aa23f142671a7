package org.demarc.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words around a figure, each for itself: which of them go with a whole land and which with
 * somebody's part of it is learnt.
 */
final class Neighbours {
  private static final int BEFORE = 10;
  private static final int BEHIND = 10;

  /** As much of a word as its forms have in common. */
  private static final int STEM = 5;

  private final Passage passage;
  private final List<String> words = new ArrayList<>();
  private final Map<String, Features> known = new HashMap<>();

  Neighbours(Passage passage, Clause clause, Figure figure) {
    this.passage = passage;
    int from = Math.max(clause.range.from(), figure.firstToken() - BEFORE);
    boolean near = true;
    for (int i = figure.firstToken() - 1; i >= from; i--) {
      near &= !passage.isAny(i, Surface.BREAKS) && !passage.isDash(i);
      add(near ? "before=" : "off=", i);
    }
    int to = Math.min(clause.range.to(), figure.endToken() + BEHIND);
    near = true;
    for (int i = figure.endToken(); i < to; i++) {
      near &= !passage.isAny(i, Surface.BREAKS) && !passage.isDash(i);
      add(near ? "behind=" : "then=", i);
    }
  }

  private void add(String where, int i) {
    if (passage.mention(i) == null && passage.tokens().get(i).isWord()) {
      String word = passage.lower(i);
      words.add(where + (word.length() > STEM ? word.substring(0, STEM) : word));
    }
  }

  List<String> words() {
    return words;
  }

  /** What they say for a way of reading. */
  Features of(String way) {
    return known.computeIfAbsent(way, w -> Features.of("words-" + w, passage.isInflected(), words));
  }
}
