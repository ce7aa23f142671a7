package org.demarc.claim;

import java.util.Optional;
import java.util.Set;

/**
 * What the clause around a token is about, told by its first noun phrase: a land that is named, a
 * pronoun, or "the breakaway strip". Parts of a sentence that share a subject ("is larger than F,
 * and takes up G") look for it further to the front.
 */
final class ClauseSubject {
  private static final Set<String> BREAKS = Words.of("clause-subject.breaks");
  private static final Set<String> SKIPPED = Words.of("clause-subject.skipped");
  private static final Set<String> SUBJECTLESS = Words.of("clause-subject.subjectless");
  private static final Set<String> PRONOUNS =
      Set.of("it", "this", "that", "which", "they", "these", "itself");
  private static final Set<String> RELATIVES = Set.of("which", "whose");
  private static final Set<String> POSSESSIVES = Set.of("its", "their", "whose");
  private static final Set<String> PARTS = Words.of("clause-subject.parts");
  private static final Set<String> ARTICLES = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> EXTENT =
      Set.of("area", "territory", "land", "size", "surface", "landmass", "footprint", "extent");

  private static final int REACH = 60;

  /** A land and the token after the words that stand for it. */
  record Subject(Land land, int end) {}

  private final Passage passage;
  private final Clause clause;
  private final Discourse discourse;

  ClauseSubject(Passage passage, Clause clause, Discourse discourse) {
    this.passage = passage;
    this.clause = clause;
    this.discourse = discourse;
  }

  /** Empty where the clause is about something else, or its land cannot be told. */
  Optional<Subject> before(int token) {
    int end = token;
    while (end > from() && token - end < REACH) {
      int start = segment(end);
      int head = head(start, end);
      if (head < end && !isSubjectless(head)) {
        return at(head, end);
      }
      int introduced = introduced(head, end);
      if (introduced > 0) {
        return at(introduced, end);
      }
      end = isBreak(start - 1) ? start - 1 : start;
    }
    return Optional.empty();
  }

  /** What stands at a token, if that is a land or points to one. */
  Optional<Subject> from(int token) {
    return at(token, clause.range.to());
  }

  /** The first token of the part that ends at a token. */
  private int segment(int end) {
    int start = end;
    while (start > from()
        && !isBreak(start - 1)
        && (start == end || !passage.isAny(start, RELATIVES))) {
      start--;
    }
    return start;
  }

  private boolean isBreak(int i) {
    return passage.isAny(i, BREAKS) || passage.isDash(i) && !passage.isHyphen(i);
  }

  private int head(int start, int end) {
    int at = start;
    while (at < end && passage.isAny(at, SKIPPED) && passage.mention(at) == null) {
      at++;
    }
    return at;
  }

  /** "At F it is six times as big": the token of "it", or -1. */
  private int introduced(int head, int end) {
    for (int i = head + 1; i < end && (passage.is(head, "at") || passage.is(head, "with")); i++) {
      if (passage.is(i, "it") || passage.is(i, "they")) {
        return i;
      }
    }
    return -1;
  }

  /** A verb, a preposition, a hedge: what such words open has no subject of its own. */
  private boolean isSubjectless(int i) {
    String word = passage.lower(i);
    boolean named = passage.mention(i) != null || startingAt(i).isPresent();
    return !named
        && (passage.isAny(i, SUBJECTLESS)
            || word.endsWith("ing")
            || word.endsWith("ly")
            || word.endsWith("ed"));
  }

  private Optional<Subject> at(int i, int end) {
    if (passage.isAny(i, PRONOUNS)) {
      return pointed(i, i + 1, "any");
    }
    if (passage.isAny(i, POSSESSIVES)) {
      int noun = passage.isAny(i + 1, Set.of("total", "whole", "land")) ? i + 2 : i + 1;
      return passage.isAny(noun, EXTENT) ? pointed(i, noun + 1, "any") : Optional.empty();
    }
    int name =
        passage.startsMention(i) && passage.isPossessive(passage.mentionEnd(i))
            ? passage.afterPossessive(passage.mentionEnd(i))
            : i;
    Optional<Land> named = startingAt(name);
    if (named.isPresent()) {
      return named.map(land -> new Subject(land, land.end()));
    }
    return passage.isAny(i, ARTICLES) ? definite(i, end) : Optional.empty();
  }

  /** "the separatist strip", "the annexed portion". */
  private Optional<Subject> definite(int article, int end) {
    for (int noun = article + 1; noun < Math.min(article + 5, end); noun++) {
      Optional<Land> named = startingAt(noun);
      if (named.isPresent()) {
        return named.map(land -> new Subject(land, land.end()));
      }
      String meaning = meaning(noun);
      boolean goesOn = Nouns.isTerritorial(passage.lower(noun + 1));
      if (!meaning.isEmpty() && !goesOn && passage.mention(noun) == null) {
        return passage.is(noun + 1, "of") || passage.is(noun + 1, "that")
            ? Optional.empty()
            : pointed(article, noun + 1, meaning);
      }
      if (!passage.tokens().get(noun).isWord() && !passage.isDash(noun)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String meaning(int noun) {
    return passage.isAny(noun, PARTS) ? "land" : Nouns.meaning(passage.lower(noun));
  }

  private Optional<Subject> pointed(int token, int end, String meaning) {
    boolean relative = passage.is(token, "which") || passage.is(token, "that");
    int before = passage.is(token - 1, ",") ? token - 1 : token;
    Optional<Land> beside =
        relative
            ? clause.lands.stream()
                .filter(l -> l.end() == before && !Discourse.isCompared(passage, l))
                .findFirst()
            : Optional.empty();
    return beside
        .or(() -> discourse.before(token, meaning.equals("land") ? "any" : meaning))
        .or(() -> meaning.equals("any") ? Optional.empty() : discourse.onlyRegion())
        .map(land -> new Subject(land.again(token, end), end));
  }

  private Optional<Land> startingAt(int i) {
    return clause.lands.stream()
        .filter(l -> l.start() == i || l.name() == i)
        .filter(l -> !Discourse.isCompared(passage, l))
        .findFirst();
  }

  private int from() {
    return clause.range.from();
  }
}
