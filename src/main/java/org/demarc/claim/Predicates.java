package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a figure's own verb says of it: that so much was gained or lost ("took F", "F were wrested
 * from"), that it is held ("holds F", "F remain"), or what a change led to ("down to F").
 */
final class Predicates {
  private static final Set<String> GAINS = Words.of("change-features.gains");
  private static final Set<String> MOVES = Words.of("predicates.moves");
  private static final Set<String> HOLDS = Words.of("predicates.holds");
  private static final Set<String> LEVELS = Words.of("predicates.levels");
  private static final Set<String> PERFECT = Set.of("has", "have", "having");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are");
  private static final Set<String> PART = Words.of("predicates.part");
  private static final Set<String> SO_FAR = Words.of("predicates.so-far");

  /** Tokens from a verb to the figure that it is the verb of. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 9;

  private final Passage passage;
  private final Clause clause;

  Predicates(Passage passage, Clause clause) {
    this.passage = passage;
    this.clause = clause;
  }

  /**
   * @param span whether a span is told, as {@link ChangeFeatures} has it
   */
  List<String> of(Figure figure, String span) {
    List<String> names = new ArrayList<>();
    String before = before(figure);
    String behind = behind(figure);
    names.add("does=" + before);
    names.add("done=" + behind);
    String both = before.equals("none") ? behind : before;
    names.add("verb=" + both);
    names.add("verb=" + both + "|span=" + span);
    Passage.Range around = clause.around(figure);
    boolean soFar = passage.hasAny(around.from(), around.to(), SO_FAR);
    names.add("verb=" + both + (soFar ? "|so-far" : "|no-so-far"));
    if (passage.isAny(figure.firstToken() - 1, LEVELS)) {
      names.add("level");
    }
    return names;
  }

  /** "of which 500 in Kharkiv", "из них в ДНР — 500": of the figure before. */
  boolean isPart(Figure figure) {
    int from = Math.max(clause.range.from(), figure.firstToken() - BEHIND);
    return passage.hasAny(from, figure.firstToken(), PART);
  }

  /** The verb that the figure is the object of. */
  private String before(Figure figure) {
    int from = Math.max(clause.range.from(), figure.firstToken() - BEFORE);
    for (int i = figure.firstToken() - 1; i >= from; i--) {
      if (passage.isAny(i, Surface.BREAKS)) {
        return "none";
      }
      String told = told(i);
      if (!told.isEmpty()) {
        return told.equals("gains") && isPerfect(i) ? "has-gained" : told;
      }
    }
    return "none";
  }

  /** The verb that the figure is the subject of: "F were lost", "F remain". */
  private String behind(Figure figure) {
    int to = Math.min(clause.range.to(), figure.endToken() + BEHIND);
    boolean passive = passage.isInflected();
    for (int i = clause.skipBracket(figure.endToken()); i < to; i++) {
      if (passage.isAny(i, Surface.BREAKS)) {
        return "none";
      }
      boolean auxiliary = passage.isAny(i, PASSIVE) || passage.isAny(i, PERFECT);
      passive |= auxiliary;
      String told = auxiliary ? "" : told(i);
      if (!told.isEmpty() && (passive || !told.equals("gains") || passage.isAny(i, MOVES))) {
        return told;
      }
    }
    return "none";
  }

  private boolean isPerfect(int verb) {
    return passage.isAny(verb - 1, PERFECT) || passage.isAny(verb - 2, PERFECT);
  }

  private String told(int i) {
    if (passage.isAny(i, GAINS) || passage.isAny(i, MOVES)) {
      return "gains";
    }
    return passage.isAny(i, HOLDS) ? "holds" : "";
  }
}
