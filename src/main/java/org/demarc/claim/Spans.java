package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.region.Expression;

/** Tells over which days a change is told. */
final class Spans {
  /** Days: no report of gains reaches further back than a year and a month. */
  private static final int LONGEST_REPORT = 400;

  /** A span that is pointed back to was told within so many sentences. */
  private static final int SPAN_MEMORY = 3;

  private final Passage passage;
  private final Stamp stamp;
  private final ToldSpans told;

  Spans(Passage passage, Stamp stamp, ToldSpans told) {
    this.passage = passage;
    this.stamp = stamp;
    this.told = told;
  }

  /**
   * The part of a sentence that tells when a figure was: "505 sq km in November, against 267 in
   * October", "in 2024 it took 3,600, in 2023 no more than 540"; the whole of it where one date is
   * for all.
   */
  Passage.Range partOf(Passage.Range sentence, Figure figure, List<Figure> figures) {
    if (stamp.in(sentence).size() < 2 || figures.size() < 2) {
      return sentence;
    }
    int at = figures.indexOf(figure);
    int before = at > 0 ? figures.get(at - 1).endToken() : sentence.from();
    int behind =
        at >= 0 && at + 1 < figures.size() ? figures.get(at + 1).firstToken() : sentence.to();
    boolean datesFirst =
        !stamp.in(new Passage.Range(sentence.from(), figures.get(0).firstToken())).isEmpty();
    Passage.Range part =
        datesFirst
            ? new Passage.Range(before, figure.firstToken())
            : new Passage.Range(figure.firstToken(), behind);
    return at < 0 || stamp.in(part).isEmpty() ? sentence : part;
  }

  /**
   * The span of a change: of its own sentence or, where Ukrainian and Russian go on to tell of the
   * same time, the one before.
   */
  Optional<AsOf> of(Passage.Range sentence, Tie tie) {
    int index = passage.sentenceIndex(sentence.from());
    boolean goesOn =
        passage.isInflected() && index > 0 && tie.cue().filter(Cue::isGain).isPresent();
    Optional<AsOf> here = spanIn(sentence);
    if (here.isPresent() || told.pointsBack(sentence)) {
      return here.or(() -> spanBefore(index, SPAN_MEMORY));
    }
    return goesOn && stamp.in(sentence).isEmpty() ? spanBefore(index, 1) : Optional.empty();
  }

  private Optional<AsOf> spanIn(Passage.Range sentence) {
    return stamp.spanOf(sentence).or(() -> told.in(sentence));
  }

  private Optional<AsOf> spanBefore(int index, int reach) {
    for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
      Optional<AsOf> span = spanIn(passage.sentences().get(i));
      if (span.isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  /**
   * "took 0.7 % of Ukraine in 2025": what is held at the end and was not at the start. Over longer
   * spans such a share is as often all that is held by now.
   */
  Optional<Expression> gainedShare(Passage.Range sentence, Tie tie) {
    boolean gain = tie.cue().filter(Cue::isGain).isPresent() && tie.of().isPresent();
    return gain
        ? of(sentence, tie)
            .filter(s -> !s.isOneDay())
            .filter(
                s ->
                    s.from().plusDays(LONGEST_REPORT).isAfter(s.to())
                        || told.isClosed(sentence)
                        || stamp.isBetween(sentence))
            .flatMap(
                s ->
                    tie.region()
                        .map(
                            r ->
                                new Expression.Difference(
                                    new Expression.At(r, s.to()), new Expression.At(r, s.from()))))
        : Optional.empty();
  }
}
