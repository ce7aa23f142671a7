package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a figure is told of where words come between: "Donbas, the coal basin between two
 * rivers, measures F".
 */
final class TopicReader {
  private static final Set<String> PREPOSITIONS = Words.of("topic-reader.prepositions");
  private static final Set<String> PRONOUNS = Set.of("it", "they");

  private final Passage passage;
  private final Clause clause;
  private final Pronouns pronouns;
  private final Apposition apposition;
  private final ExtentVerb verbs;
  private final VerblessTopic verbless;

  /**
   * @param lands those of this sentence and the ones shortly before
   */
  TopicReader(
      Passage passage,
      Clause clause,
      List<Land> lands,
      Discourse discourse,
      Apposition apposition) {
    this.passage = passage;
    this.clause = clause;
    this.pronouns = new Pronouns(passage, clause, lands, discourse);
    this.apposition = apposition;
    this.verbs = new ExtentVerb(passage, clause, apposition);
    this.verbless = new VerblessTopic(passage, clause, pronouns, apposition);
  }

  /** The subject of the verb of extent before a figure, or of the clause that it opens. */
  Optional<Land> subject(Figure figure) {
    int verb = verbs.before(figure);
    return verb < 0 || isOccupation(verb) ? verbless.of(figure) : subjectEndingAt(verb);
  }

  /** "Russia occupies F": it does not extend so far, it holds that much. */
  private boolean isOccupation(int verb) {
    int at = verb;
    while (verbs.isAdverb(at)) {
      at++;
    }
    return passage.lower(at).startsWith("occup")
        && apposition
            .endingAt(verb)
            .filter(l -> l.isCountry() && Occupiers.isOccupier(l.owner()))
            .isPresent();
  }

  private Optional<Land> subjectEndingAt(int verb) {
    int last = verb - 1;
    if (passage.isAny(last, PRONOUNS)) {
      return pronouns.at(last);
    }
    boolean closes = passage.is(last, ",") || passage.is(last, ")") || passage.isDash(last);
    return closes
        ? beforeParenthesis(last)
        : passage.is(last, "and")
            ? opening(last)
            : apposition
                .endingAt(verb)
                .filter(l -> isHead(l) && !isHolder(l))
                .or(() -> apposition.heldUpTo(verb))
                .or(() -> heldIn(verb));
  }

  /** "Gaza is long and covers F". */
  private Optional<Land> opening(int before) {
    return clause.lands.stream()
        .filter(l -> l.end() <= before && l.start() <= from() + 1)
        .findFirst();
  }

  /** Who holds is not what is held: "under the control of Ukraine". */
  private boolean isHolder(Land land) {
    return clause.cues.stream()
        .anyMatch(c -> c.voice() == Cue.Voice.PASSIVE && c.end() == land.end());
  }

  /** "the territory under Russian occupation in Ukraine". */
  private Optional<Land> heldIn(int verb) {
    return apposition
        .endingAt(verb)
        .flatMap(
            l ->
                clause.cues.stream()
                    .filter(c -> c.voice() == Cue.Voice.PASSIVE && c.end() == l.start() - 1)
                    .findFirst()
                    .map(c -> l.with(l.start(), Optional.of(c.side()), false)));
  }

  /** "Kaliningrad, the exclave between Poland and Lithuania, measures": what stands before. */
  private Optional<Land> beforeParenthesis(int close) {
    return clause.lands.stream()
        .filter(l -> l.end() < close && isOpenerFor(l.end(), close))
        .filter(this::isHead)
        .min(Comparator.comparingInt(Land::end))
        .map(head -> renamed(head, close))
        .or(() -> apposition.endingAt(close).filter(l -> passage.is(beforeArticle(l), ",")));
  }

  private int beforeArticle(Land land) {
    return passage.is(land.start() - 1, "the") ? land.start() - 2 : land.start() - 1;
  }

  /** "the north of Cyprus, Northern Cyprus, covers": a second name says what the first means. */
  private Land renamed(Land head, int close) {
    return clause.lands.stream()
        .filter(
            l -> l.end() == close && l.start() == afterComma(head.end()) && l.start() > head.end())
        .findFirst()
        .orElse(head);
  }

  private int afterComma(int comma) {
    return passage.is(comma + 1, "the") ? comma + 2 : comma + 1;
  }

  /** Whether a parenthesis lies between the verb of a figure and its subject. */
  boolean isAcrossParenthesis(Figure figure) {
    int verb = verbs.before(figure);
    return verb > 0 && (passage.is(verb - 1, ",") || passage.is(verb - 1, ")"));
  }

  private boolean isOpenerFor(int i, int close) {
    return passage.is(close, ")")
        ? passage.is(i, "(")
        : passage.is(close, ",") ? passage.is(i, ",") : passage.isDash(i) && apposition.isMark(i);
  }

  /** "the lake in Ladakh": a land behind a preposition is not what is spoken of. */
  private boolean isHead(Land land) {
    int before = land.start() - 1;
    while (before >= from() && passage.isAny(before, Set.of("the", "all", "whole", "entire"))) {
      before--;
    }
    return before < from()
        || !passage.isAny(before, PREPOSITIONS)
        || passage.is(before, "of") && Nouns.isTerritorial(passage.lower(before - 1))
        || passage.is(before, "between") && passage.isAny(before + 1, Set.of("them"));
  }

  private int from() {
    return clause.range.from();
  }
}
