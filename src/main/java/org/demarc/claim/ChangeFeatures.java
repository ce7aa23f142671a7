package org.demarc.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.AsOf;

/** Whether an area is what somebody gained or lost over a span, or all of a land. */
final class ChangeFeatures {
  private static final Set<String> GROWS =
      Set.of("grew", "grown", "expanded", "shrank", "shrunk", "increased", "decreased");
  private static final Set<String> MORE = Set.of("another", "further", "additional");
  private static final Set<String> TIME = Words.of("change-features.time");
  private static final Set<String> GAINS = Words.of("change-features.gains");
  private static final int GROWTH = 8;

  private final Passage passage;
  private final Clause clause;
  private final Spans spans;
  private final ToldSpans told;
  private final Stamp stamp;
  private final Predicates predicates;
  private final Map<Figure, List<String>> words = new IdentityHashMap<>();

  ChangeFeatures(Passage passage, Clause clause, Spans spans, ToldSpans told, Stamp stamp) {
    this.passage = passage;
    this.clause = clause;
    this.spans = spans;
    this.told = told;
    this.stamp = stamp;
    this.predicates = new Predicates(passage, clause);
  }

  /** "another 3 % of Donetsk": a share gained, not all that is held. */
  boolean isMore(Figure figure, Tie tie) {
    return passage.isAny(figure.firstToken() - 1, MORE)
        && tie.cue().filter(Cue::isGain).isPresent();
  }

  /**
   * @param when the part of the sentence that tells when the figure was
   * @param before of what kind the figure before was; empty where it was no area
   */
  Features of(Figure figure, Tie tie, Passage.Range when, Optional<Claim.Kind> before) {
    List<String> names = new ArrayList<>();
    names.add("always");
    String verb = tie.cue().map(Cue::verb).orElse("none");
    names.add("cue=" + verb);
    tie.cue().ifPresent(c -> names.add("cue=" + verb + "|" + c.voice()));
    String span = span(when, tie);
    names.add("span=" + span);
    names.add("span=" + span + "|cue=" + verb);
    if (told.pointsBack(when)) {
      names.add("span=told-before");
    }
    names.add("dates=" + Math.min(2, stamp.in(when).size()));
    near(figure, span, names);
    names.addAll(predicates.of(figure, span));
    if (grows(figure)) {
      names.add("grows");
    }
    if (passage.isAny(figure.firstToken() - 1, MORE)) {
      names.add("more");
    }
    for (String size : LandSizes.of(figure, tie.region(), Optional.empty())) {
      names.add(size);
      names.add(size + "|cue=" + verb);
      names.add(size + "|span=" + span);
    }
    String kind = before.map(k -> k == Claim.Kind.CHANGE ? "change" : "area").orElse("none");
    names.add("before=" + kind);
    names.add("before=" + kind + (figure.isElliptic() ? "|elliptic" : "|full"));
    names.add("before=" + kind + (predicates.isPart(figure) ? "|part" : "|no-part"));
    names.addAll(words(figure));
    return Features.of("change", passage.isInflected(), names);
  }

  /** Every reading of a figure stands among the same words. */
  private List<String> words(Figure figure) {
    return words.computeIfAbsent(figure, f -> new Neighbours(passage, clause, f).words());
  }

  /** Whether what is said since a land began to be held is all of it that is held. */
  private String span(Passage.Range when, Tie tie) {
    Optional<AsOf> span = spans.of(when, tie);
    return span.isEmpty()
        ? "none"
        : Occupiers.isBeginning(tie.owner(), span.get().from()) ? "beginning" : "told";
  }

  private void near(Figure figure, String span, List<String> names) {
    Passage.Range around = clause.around(figure);
    boolean gains = false;
    boolean holds = false;
    for (Cue cue : clause.cuesAround(figure)) {
      gains |= cue.isGain();
      holds |= cue.verb().equals("holds");
    }
    names.add("told=" + (gains ? "gains" : "") + (holds ? "holds" : ""));
    boolean noun = passage.hasAny(around.from(), around.to(), GAINS);
    names.add(noun ? "gain-word" : "no-gain-word");
    boolean time = passage.hasAny(around.from(), around.to(), TIME);
    String both = (gains || noun ? "gain" : "no-gain") + (time ? "|time" : "|no-time");
    names.add(both);
    names.add(both + "|span=" + span);
    int sentence = passage.sentenceIndex(around.from());
    if (sentence > 0) {
      Passage.Range last = passage.lastOf(sentence - 1);
      names.add(
          passage.hasAny(last.from(), last.to(), GAINS)
              ? "gain-word-before"
              : "no-gain-word-before");
    }
  }

  /** "the occupied territory grew by F", "збільшила площу окупації на F". */
  private boolean grows(Figure figure) {
    int from = Math.max(0, figure.firstToken() - GROWTH);
    boolean by =
        passage.is(figure.firstToken() - 1, "by")
            || passage.words().get(Math.max(0, figure.firstToken() - 1)).is("на");
    for (int i = from; by && i < figure.firstToken(); i++) {
      boolean gains =
          passage.isInflected() && (passage.is(i, "added") || passage.is(i, "advances"));
      if (passage.isAny(i, GROWS) || gains) {
        return true;
      }
    }
    return false;
  }
}
