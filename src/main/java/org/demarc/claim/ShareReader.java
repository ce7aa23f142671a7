package org.demarc.claim;

import java.util.Optional;
import java.util.Set;
import org.demarc.region.Expression;

/** Ties a share to the land it is of, and to the part it tells: a side's, or another land. */
final class ShareReader {
  private final Passage passage;
  private final Clause clause;
  private final SubjectReader subjects;
  private final TieReader ties;

  ShareReader(Passage passage, Clause clause, SubjectReader subjects, TieReader ties) {
    this.passage = passage;
    this.clause = clause;
    this.subjects = subjects;
    this.ties = ties;
  }

  Optional<Tie> tie(Figure figure) {
    Optional<Land> whole =
        clause.landAfter(figure, !isHalf(figure)).or(() -> introducedWhole(figure));
    if (whole.isEmpty()) {
      return ofUnnamed(figure);
    }
    return whole
        .filter(w -> w.side().isEmpty())
        .flatMap(w -> restated(figure, w).or(() -> part(figure, w)));
  }

  /** A share whose whole does not follow it. */
  private Optional<Tie> ofUnnamed(Figure figure) {
    if (clause.isInBracket(figure)) {
      return ties.restated(figure).flatMap(t -> shareOf(t, figure));
    }
    Optional<Land> sharer = subjects.sharer(figure);
    if (sharer.isPresent()) {
      Optional<Expression> all = subjects.of(figure).map(Land::expression);
      return all.map(of -> sharedOut(figure, sharer.get(), of));
    }
    return passage.isInflected() ? occupiedTo(figure) : heldTo(figure);
  }

  /** "116,000 sq km, or 19 percent of Ukraine"; where endings tell, of another land in a list. */
  private Optional<Tie> restated(Figure figure, Land whole) {
    Optional<Tie> before = ties.restated(figure).filter(t -> t.region().isPresent());
    Optional<Tie> listed =
        passage.isInflected() ? before.flatMap(t -> listed(t, whole, figure)) : Optional.empty();
    Optional<Expression> of = Optional.of(whole.expression());
    return listed.or(() -> before.map(t -> TieReader.again(t, figure, of, whole.end())));
  }

  /** A side's part of a land, or another land that is a part of it. */
  private Optional<Tie> part(Figure figure, Land whole) {
    Optional<Expression> of = Optional.of(whole.expression());
    Optional<Land> apart =
        ties.subject(figure)
            .filter(p -> p.side().isPresent() || !isOwnWhole(p, whole))
            .or(() -> madeUpOf(whole));
    Optional<Cue> cue =
        clause.cue(figure, whole.end()).filter(c -> apart.isEmpty() || !c.verb().equals("claims"));
    if (cue.isPresent() && whole.vague()) {
      return Optional.of(Tie.untold(Wording.NO_OUTLINE, Optional.empty(), figure, whole.end()));
    }
    if (cue.isPresent()) {
      return Optional.of(ties.sided(figure, whole, cue.get().side(), cue, of));
    }
    if (apart.isEmpty() && clause.isControlledBySomebody(figure)) {
      return Optional.of(Tie.untold(Wording.NO_HOLDER, of, figure, whole.end()));
    }
    return apart.map(p -> ties.whole(figure, p, of, whole.end()));
  }

  /** "Of Donetsk region, Kyiv keeps a fifth": the whole opens the sentence. */
  private Optional<Land> introducedWhole(Figure figure) {
    boolean of = passage.is(figure.endToken(), "of");
    boolean opens = passage.is(clause.range.from(), "of") || passage.is(clause.range.from(), "in");
    return of || !opens || clause.cue(figure, figure.endToken()).isEmpty()
        ? Optional.empty()
        : clause.lands.stream()
            .filter(l -> l.start() <= clause.range.from() + 2 && passage.is(l.end(), ","))
            .findFirst();
  }

  /** "10 % Донецької області, 2 % Запорізької": as much again of another land, on the same side. */
  private static Optional<Tie> listed(Tie before, Land land, Figure figure) {
    Expression whole = before.of().orElse(null);
    return before
        .region()
        .filter(r -> r instanceof Expression.Intersection)
        .map(r -> (Expression.Intersection) r)
        .filter(r -> r.left().equals(whole) && !whole.equals(land.expression()))
        .filter(r -> !land.isCountry() && land.owner().equals(before.owner()))
        .map(
            r ->
                new Tie(
                    Optional.of(new Expression.Intersection(land.expression(), r.right())),
                    Optional.of(land.expression()),
                    land.owner(),
                    Optional.empty(),
                    figure.firstToken(),
                    land.end(),
                    before.cue()));
  }

  /** "Abkhazia's share of Georgia"; but "Ukraine's share of Donbas" is what it holds there. */
  private Tie sharedOut(Figure figure, Land sharer, Expression of) {
    Optional<Land> whole = subjects.of(figure);
    String holder = sharer.owner();
    boolean holds =
        sharer.isCountry()
            && whole
                .filter(
                    w ->
                        !w.isCountry()
                            || Occupiers.of(w.owner()).filter(holder::equals).isPresent())
                .isPresent();
    return holds
        ? ties.sided(
            figure, whole.get(), Side.held(sharer.owner()), Optional.empty(), Optional.of(of))
        : ties.whole(figure, sharer, Optional.of(of), figure.endToken());
  }

  /** "Luhansk is 99 percent Russian-held". */
  private Optional<Tie> heldTo(Figure figure) {
    Optional<Cue> cue =
        clause.cues.stream()
            .filter(c -> c.start() == figure.endToken() && c.voice() == Cue.Voice.PASSIVE)
            .findFirst();
    return cue.flatMap(c -> ties.subject(figure))
        .map(l -> ties.sided(figure, l, cue.get().side(), cue, Optional.of(l.expression())));
  }

  /** "Луганська область окупована на 99 відсотків". */
  private Optional<Tie> occupiedTo(Figure figure) {
    int at = figure.firstToken() - 1;
    while (at > clause.range.from() && passage.isAny(at, Set.of("in", "now"))) {
      at--;
    }
    int occupied = at;
    return clause.lands.stream()
        .filter(l -> passage.is(occupied, "occupied") && l.end() == occupied)
        .findFirst()
        .map(
            l ->
                ties.sided(
                    figure, l, Side.occupied(), Optional.empty(), Optional.of(l.expression())));
  }

  /** "5,800 sq km of Donetsk (22 %)": of the land whose part the figure before told. */
  private static Optional<Tie> shareOf(Tie tie, Figure figure) {
    boolean part = tie.region().filter(r -> r instanceof Expression.Intersection).isPresent();
    return part
        ? Optional.of(
            TieReader.again(
                tie,
                figure,
                Optional.of(((Expression.Intersection) tie.region().get()).left()),
                figure.endToken()))
        : Optional.empty();
  }

  private static boolean isOwnWhole(Land part, Land whole) {
    boolean country = part.isCountry() && part.owner().equals(whole.owner());
    return country || part.expression().equals(whole.expression());
  }

  /** "Two thirds of Guyana is made up of the Essequibo region". */
  private Optional<Land> madeUpOf(Land whole) {
    int at = whole.end();
    boolean made =
        passage.isAny(at, Set.of("is", "are", "was"))
            && passage.isAny(at + 1, Set.of("made", "taken"))
            && passage.is(at + 2, "up");
    int part = passage.is(at + 4, "the") ? at + 5 : at + 4;
    return clause.lands.stream().filter(l -> made && l.start() == part).findFirst();
  }

  private boolean isHalf(Figure figure) {
    return figure.quantity().text().equalsIgnoreCase("half");
  }
}
