package org.demarc.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures told in one breath: "4,000 sq km, which is to say a quarter of the country", "That is a
 * third of it". What the first was told of holds for the second, if nothing between them begins to
 * speak of something else.
 */
final class Continued {
  private static final Set<String> JOINTS = Words.of("continued.joints");
  private static final Set<String> POINTING = Words.of("continued.pointing");
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "a", "an", "his", "that");
  private static final int NEAR = 12;

  private final Passage passage;
  private final Clause clause;
  private final Map<Figure, Tie> earlier;
  private final Optional<Tie> previous;

  /**
   * @param earlier ties of the figures before in the sentence
   * @param previous the last tie of the sentence before
   */
  Continued(Passage passage, Clause clause, Map<Figure, Tie> earlier, Optional<Tie> previous) {
    this.passage = passage;
    this.clause = clause;
    this.earlier = earlier;
    this.previous = previous;
  }

  /** The tie of the figure before, if that is told of a land. */
  Optional<Tie> tie(Figure figure) {
    Optional<Map.Entry<Figure, Tie>> last =
        earlier.entrySet().stream()
            .filter(e -> e.getKey().endToken() <= figure.firstToken())
            .reduce((a, b) -> b);
    return last.isPresent()
        ? last.filter(e -> goesOn(end(e), figure.firstToken()))
            .map(Map.Entry::getValue)
            .filter(t -> t.region().isPresent())
        : previous.filter(t -> t.region().isPresent() && isPointing(figure));
  }

  private static int end(Map.Entry<Figure, Tie> told) {
    return Math.max(told.getKey().endToken(), told.getValue().end());
  }

  private boolean goesOn(int from, int to) {
    boolean joint = from >= to;
    for (int i = from; i < to; i++) {
      boolean another =
          i + 1 < to
              && passage.isAny(i, DETERMINERS)
              && passage.tokens().get(i + 1).isWord()
              && !passage.isAny(i + 1, POINTING)
              && !Nouns.isTerritorial(passage.lower(i + 1));
      if (passage.mention(i) != null || another || passage.is(i, ":") || isActing(i)) {
        return false;
      }
      joint |= passage.isAny(i, JOINTS);
    }
    return joint && to - from <= NEAR;
  }

  /** Somebody acts anew between. */
  private boolean isActing(int i) {
    return clause.cues.stream().anyMatch(c -> c.start() == i && c.voice() == Cue.Voice.ACTIVE);
  }

  /** "That is", "Put differently, it is": nothing but words that point back. */
  private boolean isPointing(Figure figure) {
    int from = clause.range.from();
    for (int i = from; i < figure.firstToken(); i++) {
      if (!passage.isAny(i, POINTING)) {
        return false;
      }
    }
    return figure.firstToken() > from;
  }
}
