package org.demarc.claim;

import java.util.Set;

/** Finds the verb that leads from a land to how large it is: "covers F", "has an area of F". */
final class ExtentVerb {
  private static final Set<String> VERBS = Words.of("topic-reader.verbs");
  private static final Set<String> TAKES = Words.of("topic-reader.takes");
  private static final Set<String> BETWEEN = Words.of("topic-reader.between");
  private static final Set<String> ADVERBS = Words.of("topic-reader.adverbs");
  private static final Set<String> PREPOSITIONS = Words.of("topic-reader.prepositions");
  private static final Set<String> ESTIMATED = Words.of("topic-reader.estimated");
  private static final Set<String> CHANGES = Words.of("cue-reader.changes");
  private static final int REACH = 12;

  private final Passage passage;
  private final Clause clause;
  private final Apposition apposition;

  ExtentVerb(Passage passage, Clause clause, Apposition apposition) {
    this.passage = passage;
    this.clause = clause;
    this.apposition = apposition;
  }

  /** The first token of the verb that leads to a figure, its adverbs included, or -1. */
  int before(Figure figure) {
    for (int i = figure.firstToken() - 1;
        i > clause.range.from() && i > figure.firstToken() - REACH;
        i--) {
      if (passage.is(i, "at") && passage.isAny(i - 1, ESTIMATED)) {
        i--;
        continue;
      }
      if (isVerb(i, figure) || passage.isInflected() && isDashVerb(i, figure)) {
        return withAdverbs(i);
      }
      if (strays(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int withAdverbs(int verb) {
    int at = verb;
    while (at > clause.range.from() && (isAdverb(at - 1) || passage.isAny(at - 1, VERBS))) {
      at--;
    }
    return at;
  }

  /** Behind such words no verb leads to the figure any more. */
  private boolean strays(int i) {
    boolean preposition =
        passage.isAny(i, PREPOSITIONS) && !passage.isAny(i, BETWEEN) && !passage.isInflected();
    boolean mark = apposition.isMark(i) || passage.is(i, ";") || passage.is(i, ":");
    return mark || preposition || apposition.isNamed(i) || passage.isAny(i, CHANGES);
  }

  /** Ukrainian and Russian leave out "is". */
  private boolean isDashVerb(int i, Figure figure) {
    return passage.isDash(i) && i == figure.firstToken() - 1;
  }

  /** "takes up F", "comes to F", "has an area of F", but not "took F", "has F". */
  private boolean isVerb(int i, Figure figure) {
    if (passage.isAny(i, TAKES)) {
      return passage.is(i + 1, "up") || passage.is(i + 1, "to") || passage.is(i + 1, "for");
    }
    boolean has = passage.is(i, "has") || passage.is(i, "have") || passage.is(i, "had");
    boolean extent = false;
    for (int at = i + 1; has && at < figure.firstToken(); at++) {
      extent |= Nouns.isTerritorial(passage.lower(at)) || passage.is(at, "size");
    }
    return passage.isAny(i, VERBS) && (!has || extent);
  }

  boolean isAdverb(int i) {
    return passage.isAny(i, ADVERBS)
        || passage.lower(i).endsWith("ly") && passage.mention(i) == null;
  }
}
