package org.demarc.claim;

import java.util.List;
import java.util.Optional;

/** Tells what land "it" stands for. */
final class Pronouns {
  /** Topics further back than this many sentences are forgotten. */
  private static final int MEMORY = 3;

  private final Passage passage;
  private final Clause clause;
  private final List<Land> lands;
  private final Discourse discourse;

  /**
   * @param lands those of this sentence and the ones shortly before
   */
  Pronouns(Passage passage, Clause clause, List<Land> lands, Discourse discourse) {
    this.passage = passage;
    this.clause = clause;
    this.lands = lands;
    this.discourse = discourse;
  }

  /** What "it" at a token stands for: the one land before it, else what was spoken of before. */
  Optional<Land> at(int pronoun) {
    List<Land> before = clause.lands.stream().filter(l -> l.end() <= pronoun).toList();
    if (!before.isEmpty()) {
      return Land.one(before);
    }
    Optional<Land> spokenOf =
        passage.isInflected() ? Optional.empty() : discourse.before(pronoun, "any");
    if (spokenOf.isPresent()) {
      return spokenOf.map(l -> l.again(pronoun, pronoun + 1));
    }
    int here = passage.sentenceIndex(pronoun);
    for (int back = 1; back <= MEMORY; back++) {
      int index = here - back;
      List<Land> spoken =
          lands.stream().filter(l -> passage.sentenceIndex(l.name()) == index).toList();
      if (!spoken.isEmpty()) {
        return topic(spoken, index);
      }
    }
    return Land.one(clause.lands.stream().filter(l -> l.start() > pronoun).toList());
  }

  /** What a sentence speaks of: the land that opens it, else the only one, else the only region. */
  private Optional<Land> topic(List<Land> spoken, int sentence) {
    Land first = spoken.get(0);
    int opens = passage.sentences().get(sentence).from();
    boolean head = first.start() <= opens + (passage.is(opens, "the") ? 1 : 0);
    return head && spoken.stream().noneMatch(l -> !l.isCountry() && first.isCountry())
        ? Optional.of(first)
        : Land.one(spoken);
  }
}
