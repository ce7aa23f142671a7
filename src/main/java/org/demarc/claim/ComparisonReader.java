package org.demarc.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.region.Expression;

/** Ties a comparison of sizes to the land that is compared. */
final class ComparisonReader {
  private final Passage passage;
  private final Clause clause;
  private final SubjectReader subjects;
  private final Apposition apposition;
  private final Map<Figure, Tie> earlier;
  private final Optional<Tie> previousSentence;
  private final TieReader ties;

  /**
   * @param earlier ties of the figures before this one in the sentence
   * @param previousSentence the last tie of the sentence before
   */
  ComparisonReader(
      Passage passage,
      Clause clause,
      SubjectReader subjects,
      Apposition apposition,
      Map<Figure, Tie> earlier,
      Optional<Tie> previousSentence,
      TieReader ties) {
    this.passage = passage;
    this.clause = clause;
    this.subjects = subjects;
    this.apposition = apposition;
    this.earlier = earlier;
    this.previousSentence = previousSentence;
    this.ties = ties;
  }

  Optional<Tie> tie(Figure figure) {
    Optional<Land> other = clause.landAfter(figure, false);
    if (other.isEmpty() || other.get().vague()) {
      return Optional.empty();
    }
    Optional<Expression> of = Optional.of(other.get().expression());
    return compared(figure, other.get(), of).map(tie -> TieReader.until(tie, other.get().end()));
  }

  /** What is compared: a figure's land, what stands before, else what the cue's party holds. */
  private Optional<Tie> compared(Figure figure, Land other, Optional<Expression> of) {
    Optional<Tie> summed = clause.summedUp(figure).map(earlier::get);
    if (summed.isPresent()) {
      return Optional.of(TieReader.again(summed.get(), figure, of, other.end()));
    }
    Optional<Land> apposed = apposition.of(figure);
    if (apposed.isPresent()) {
      return Optional.of(ties.ofSubject(figure, apposed.get(), of));
    }
    Optional<Cue> cue = clause.cue(figure, other.end());
    if (cue.isPresent() && isSomeArea(figure)) {
      return Optional.of(unnamed(figure, other, of, cue));
    }
    Optional<Land> held = subjects.adjacent(figure).filter(l -> cue.isPresent());
    if (held.isPresent()) {
      return Optional.of(ties.sided(figure, held.get(), cue.get().side(), cue, of));
    }
    Optional<Land> subject =
        ties.subject(figure).filter(s -> !s.expression().equals(other.expression()));
    if (subject.isPresent()) {
      return Optional.of(ties.ofSubject(figure, subject.get(), of));
    }
    return speaksOfLand(figure) ? Optional.of(unnamed(figure, other, of, cue)) : Optional.empty();
  }

  /** "an area larger than": some land, not one that was named. */
  private boolean isSomeArea(Figure figure) {
    int noun = figure.firstToken() - 1;
    boolean article = passage.is(noun - 1, "a") || passage.is(noun - 1, "an");
    return article && Nouns.isLand(passage.lower(noun));
  }

  /** "an area the size of Ohio": whose it is, or what the sentence before spoke of, tells it. */
  private Tie unnamed(Figure figure, Land other, Optional<Expression> of, Optional<Cue> cue) {
    Tie untold = Tie.untold(Wording.WHICH_LAND, of, figure, other.end());
    if (cue.isPresent()) {
      return clause
          .place(figure)
          .or(() -> ties.spokenOf(cue))
          .map(state -> ties.sided(figure, state, cue.get().side(), cue, of))
          .orElse(untold);
    }
    boolean pointsBack =
        passage.isAny(clause.range.from(), Set.of("that", "it", "this", "together"));
    return previousSentence
        .filter(t -> pointsBack)
        .map(t -> TieReader.again(t, figure, of, other.end()))
        .orElse(untold);
  }

  /** "an area about the size of": what is compared is land, not an army or an economy. */
  private boolean speaksOfLand(Figure figure) {
    for (int i = figure.firstToken() - 1;
        i >= Math.max(clause.range.from(), figure.firstToken() - 8);
        i--) {
      if (Nouns.isTerritorial(passage.lower(i))) {
        return true;
      }
    }
    return passage.isAny(clause.range.from(), Set.of("that", "it", "this"))
        && figure.firstToken() - clause.range.from() < 5;
  }
}
