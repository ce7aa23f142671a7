package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.region.Expression;

/** Makes claims of the figures of one sentence and of what they are told of. */
final class SentenceClaims {
  /**
   * A figure and what its kind and its time depend on.
   *
   * @param when the words that tell when it was
   * @param before of what kind the figure before was; empty where it was no area
   */
  private record Told(Figure figure, Passage.Range when, Optional<Claim.Kind> before) {}

  private final Passage passage;
  private final Clause clause;
  private final Spans spans;
  private final ChangeFeatures changes;
  private final ClaimReader.Chooser chooser;

  SentenceClaims(
      Passage passage,
      Clause clause,
      Spans spans,
      ChangeFeatures changes,
      ClaimReader.Chooser chooser) {
    this.passage = passage;
    this.clause = clause;
    this.spans = spans;
    this.changes = changes;
    this.chooser = chooser;
  }

  /**
   * @param before of what kind the figure before was; empty where it was no area
   */
  Claim of(Figure figure, Tie tie, Optional<Claim.Kind> before) {
    Passage.Range when = spans.partOf(clause.range, figure, clause.figures());
    return claim(new Told(rated(figure, tie), when, before), tie);
  }

  /** The words that make a rate of an area may stand beyond those of its land. */
  private Figure rated(Figure figure, Tie tie) {
    int from = passage.isInflected() ? clause.range.from() : figure.firstToken();
    return Rates.beyond(passage.article().text(), passage.words(), figure, from, tie.end());
  }

  private Claim claim(Told told, Tie tie) {
    Figure figure = told.figure();
    Claim.Kind kind = kind(told, tie);
    int start = passage.start(tie.start());
    int end = Math.max(figure.end(), passage.endBefore(tie.end()));
    return new Claim(
        start,
        end,
        passage.article().text().substring(start, end),
        kind,
        figure.quantity(),
        region(kind, told, tie),
        tie.of(),
        tie.untold(),
        period(kind, told, tie),
        figure.finding().map(List::of).orElse(List.of()),
        Optional.empty(),
        tie.readings().stream().map(r -> reading(told, r)).toList());
  }

  private Claim.Reading reading(Told told, Tie.Reading reading) {
    Tie tie = reading.tie();
    Claim.Kind kind = kind(told, tie);
    return new Claim.Reading(
        region(kind, told, tie).orElseThrow(),
        tie.of(),
        kind,
        period(kind, told, tie),
        reading.likelihood());
  }

  private Claim.Kind kind(Told told, Tie tie) {
    Figure figure = told.figure();
    return switch (figure.shape()) {
      case RATE -> Claim.Kind.PACE;
      case SIZE -> Claim.Kind.COMPARISON;
      case SHARE -> changes.isMore(figure, tie) ? Claim.Kind.CHANGE : Claim.Kind.SHARE;
      case AREA ->
          chooser.isChange(figure, changes.of(figure, tie, told.when(), told.before()))
              ? Claim.Kind.CHANGE
              : Claim.Kind.AREA;
    };
  }

  private Optional<Expression> region(Claim.Kind kind, Told told, Tie tie) {
    return switch (kind) {
      case CHANGE -> tie.region();
      case SHARE -> spans.gainedShare(told.when(), tie).or(() -> spans.dated(clause.range, tie));
      default -> spans.dated(clause.range, tie);
    };
  }

  private Optional<AsOf> period(Claim.Kind kind, Told told, Tie tie) {
    return kind == Claim.Kind.CHANGE ? spans.of(told.when(), tie) : Optional.empty();
  }
}
