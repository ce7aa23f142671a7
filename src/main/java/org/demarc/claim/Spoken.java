package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said of the land around a figure: that it is wanted, given up, given back, not taken yet,
 * kept, or the government's.
 */
final class Spoken {
  /** What may be said of land, and the words for it. */
  private record Said(String what, Set<String> words) {}

  private static final List<Said> SAID =
      Stream.of("wanted", "yielded", "returned", "not-yet", "kept", "government")
          .map(what -> new Said(what, Words.of("spoken." + what)))
          .toList();
  private static final Set<String> STOPS = Set.of(":", ";");
  private static final int BEFORE = 14;
  private static final int BEHIND = 10;

  private Spoken() {}

  /** "Russia fully controls none of them: it holds F" says nothing of F with its "none". */
  static List<String> of(Passage passage, Clause clause, Figure figure) {
    int from = Math.max(clause.range.from(), figure.firstToken() - BEFORE);
    for (int i = from; i < figure.firstToken(); i++) {
      from = passage.isAny(i, STOPS) ? i : from;
    }
    int to = figure.endToken();
    int last = Math.min(clause.range.to(), figure.endToken() + BEHIND);
    while (to < last && !passage.isAny(to, STOPS)) {
      to++;
    }
    List<String> spoken = new ArrayList<>();
    for (Said said : SAID) {
      if (passage.hasAny(from, figure.firstToken(), said.words())) {
        spoken.add(said.what() + "-before");
      }
      if (passage.hasAny(figure.endToken(), to, said.words())) {
        spoken.add(said.what() + "-behind");
      }
    }
    return spoken;
  }
}
