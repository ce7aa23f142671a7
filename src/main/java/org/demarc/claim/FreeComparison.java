package org.demarc.claim;

import java.util.Optional;
import java.util.Set;
import org.demarc.region.Expression;

/** Ties a comparison of Ukrainian and Russian, whose subject may be left out: "більший за". */
final class FreeComparison {
  private static final Set<String> ADJECTIVES = Words.of("free-order.adjectives");

  private final Passage passage;
  private final Clause clause;
  private final FreeTopic topics;
  private final TieReader ties;

  FreeComparison(Passage passage, Clause clause, FreeTopic topics, TieReader ties) {
    this.passage = passage;
    this.clause = clause;
    this.topics = topics;
    this.ties = ties;
  }

  /**
   * @param cue who holds what is compared, where the words before the figure tell it
   */
  Optional<Tie> tie(Figure figure, Optional<Cue> cue) {
    Optional<Land> other = clause.landAfter(figure, false).filter(l -> !l.vague());
    if (other.isEmpty()) {
      return Optional.empty();
    }
    Optional<Expression> of = Optional.of(other.get().expression());
    Optional<Land> one =
        topics
            .before(figure.firstToken())
            .filter(l -> !clause.isCompared(l))
            .or(() -> opener(figure))
            .or(
                () ->
                    topics.pointsBack(figure) || isElided(figure)
                        ? topics.comparedBefore()
                        : Optional.empty())
            .filter(l -> !l.expression().equals(of.get()));
    return one.map(
        l ->
            cue.isPresent() && l.isCountry()
                ? ties.sided(figure, l, cue.get().side(), cue, of)
                : ties.whole(figure, l, of, other.get().end()));
  }

  /** "Південний Судан, який тоді відокремився, удвічі більший за": what opens is compared. */
  private Optional<Land> opener(Figure figure) {
    return clause.lands.stream()
        .filter(l -> l.start() <= clause.range.from() + 1 && l.end() <= figure.firstToken())
        .findFirst();
  }

  /** "Так собі: більший за Одеську область": an adjective agrees with a land told before. */
  private boolean isElided(Figure figure) {
    boolean adjective = false;
    for (int i = figure.firstToken(); i < figure.endToken(); i++) {
      adjective |= passage.writes(i, ADJECTIVES);
    }
    return adjective && clause.lands.stream().noneMatch(l -> l.end() <= figure.firstToken());
  }
}
