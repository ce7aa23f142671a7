package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.region.Expression;

/** Ties a figure to the region it speaks of; an empty answer means that it is no claim. */
final class TieReader {
  private static final Set<String> IT = Set.of("це", "это");

  private final Passage passage;
  private final Clause clause;
  private final SubjectReader subjects;
  private final TopicReader topics;
  private final RowReader rows;
  private final List<Land> lands;
  private final Map<Figure, Tie> earlier;
  private final Optional<Tie> previousSentence;
  private final Function<Passage.Range, List<Cue>> cues;
  private final Discourse discourse;

  /**
   * @param lands all of the article
   * @param near those of this sentence and the ones shortly before
   * @param earlier ties of the figures before this one in the sentence
   * @param previousSentence the last tie of the sentence before
   */
  TieReader(
      Passage passage,
      Clause clause,
      List<Land> lands,
      List<Land> near,
      Map<Figure, Tie> earlier,
      Optional<Tie> previousSentence,
      Function<Passage.Range, List<Cue>> cues,
      Discourse discourse) {
    this.passage = passage;
    this.clause = clause;
    this.subjects = new SubjectReader(passage, clause.range, clause.lands, clause.cues);
    this.rows = new RowReader(passage, clause, near, cues);
    this.topics = new TopicReader(passage, clause, near, discourse);
    this.lands = lands;
    this.earlier = earlier;
    this.previousSentence = previousSentence;
    this.cues = cues;
    this.discourse = discourse;
  }

  Optional<Tie> tie(Figure figure) {
    Optional<Tie> before = passage.isInflected() ? toldBefore(figure) : Optional.empty();
    Optional<Tie> tie = before.or(() -> rows.tie(figure, this)).or(() -> inProse(figure));
    if (tie.filter(TieReader::isSettled).isPresent()) {
      return tie;
    }
    Optional<Tie> freely =
        passage.isInflected()
            ? new FreeOrder(passage, clause, lands, this, earlier, cues).tie(figure)
            : Optional.empty();
    Optional<Tie> further =
        freely.filter(TieReader::isSettled).isPresent()
            ? freely
            : new Likely(passage, clause, discourse, this, continued(), cues)
                .tie(figure)
                .or(() -> freely);
    return further.filter(t -> t.region().isPresent()).isPresent()
        ? further
        : tie.or(() -> further);
  }

  private Continued continued() {
    return new Continued(passage, clause, earlier, previousSentence);
  }

  /** "the remaining 80 percent": of what the share before was a part of. */
  Optional<Land> wholeBefore() {
    Optional<Expression> of =
        earlier.values().stream().reduce((a, b) -> b).or(() -> previousSentence).flatMap(Tie::of);
    return of.flatMap(
        whole ->
            lands.stream()
                .filter(l -> l.expression().equals(whole) && l.start() < clause.range.to())
                .reduce((a, b) -> b));
  }

  /** Told, or known not to be told: what is only wished for has no area yet. */
  private static boolean isSettled(Tie tie) {
    return tie.region().isPresent() || tie.untold().filter(Wording.NOT_SO_YET::equals).isPresent();
  }

  /** "Це приблизно 6 тис. кв. км", "Это 12 % Грузии": what the sentence before told a figure of. */
  private Optional<Tie> toldBefore(Figure figure) {
    int from = clause.range.from();
    boolean it = passage.is(from, "it") && IT.contains(passage.words().get(from).lower());
    boolean alone = it && figure.firstToken() - from <= 3 && clause.cues.isEmpty();
    Optional<Expression> of = clause.landAfter(figure, false).map(Land::expression);
    return previousSentence
        .filter(t -> alone && t.region().isPresent())
        .filter(t -> (figure.shape() == Figure.Shape.AREA) == of.isEmpty())
        .map(t -> again(t, figure, of, figure.endToken()));
  }

  private Optional<Tie> inProse(Figure figure) {
    return switch (figure.shape()) {
      case SHARE -> share(figure);
      case SIZE -> comparison(figure);
      case AREA, RATE ->
          new AreaReader(passage, clause, subjects, topics, lands, earlier, this).tie(figure);
    };
  }

  private Optional<Tie> share(Figure figure) {
    Optional<Land> whole =
        clause.landAfter(figure, !isHalf(figure)).or(() -> clause.introducedWhole(figure));
    Optional<Land> sharer = subjects.sharer(figure);
    if (whole.isEmpty() && clause.isInBracket(figure)) {
      return restated(figure).flatMap(t -> shareOf(t, figure));
    }
    if (whole.isEmpty() && sharer.isPresent()) {
      Optional<Expression> all = subjects.of(figure).map(Land::expression);
      return all.map(of -> sharedOut(figure, sharer.get(), of));
    }
    if (whole.isEmpty()) {
      return passage.isInflected() ? occupiedTo(figure) : heldTo(figure);
    }
    if (whole.isEmpty() || whole.get().side().isPresent()) {
      return Optional.empty();
    }
    Land land = whole.get();
    Expression of = land.expression();
    Optional<Tie> restated = restated(figure).filter(t -> t.region().isPresent());
    Optional<Tie> listed =
        passage.isInflected() ? restated.flatMap(t -> listed(t, land, figure)) : Optional.empty();
    if (listed.isPresent()) {
      return listed;
    }
    if (restated.isPresent()) {
      return restated.map(t -> until(again(t, figure, Optional.of(of), land.end()), land.end()));
    }
    Optional<Land> apart =
        subject(figure)
            .filter(p -> p.side().isPresent() || !isOwnWhole(p, land))
            .or(() -> madeUpOf(land));
    Optional<Cue> cue =
        clause.cue(figure, land.end()).filter(c -> apart.isEmpty() || !c.verb().equals("claims"));
    if (cue.isPresent() && land.vague()) {
      return Optional.of(Tie.untold(Wording.NO_OUTLINE, Optional.empty(), figure, land.end()));
    }
    if (cue.isPresent()) {
      return Optional.of(sided(figure, land, cue.get().side(), cue, Optional.of(of)));
    }
    if (apart.isEmpty() && clause.isControlledBySomebody(figure)) {
      return Optional.of(Tie.untold(Wording.NO_HOLDER, Optional.of(of), figure, land.end()));
    }
    return apart.map(p -> whole(figure, p, Optional.of(of), land.end()));
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
        ? sided(figure, whole.get(), Side.held(sharer.owner()), Optional.empty(), Optional.of(of))
        : whole(figure, sharer, Optional.of(of), figure.endToken());
  }

  /** "Luhansk is 99 percent Russian-held". */
  private Optional<Tie> heldTo(Figure figure) {
    Optional<Cue> cue =
        clause.cues.stream()
            .filter(c -> c.start() == figure.endToken() && c.voice() == Cue.Voice.PASSIVE)
            .findFirst();
    return cue.flatMap(c -> subject(figure))
        .map(l -> sided(figure, l, cue.get().side(), cue, Optional.of(l.expression())));
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
        .map(l -> sided(figure, l, Side.occupied(), Optional.empty(), Optional.of(l.expression())));
  }

  /** "5,800 sq km of Donetsk (22 %)": of the land whose part the figure before told. */
  private static Optional<Tie> shareOf(Tie tie, Figure figure) {
    boolean part = tie.region().filter(r -> r instanceof Expression.Intersection).isPresent();
    return part
        ? Optional.of(
            again(
                tie,
                figure,
                Optional.of(((Expression.Intersection) tie.region().get()).left()),
                figure.endToken()))
        : Optional.empty();
  }

  /** Of whom or what a figure is told, in its own sentence or the one before. */
  Optional<Land> subject(Figure figure) {
    Optional<Land> topic = topics.apposed(figure).or(() -> topics.subject(figure));
    return topic.isPresent() || topics.isAcrossParenthesis(figure) ? topic : subjects.of(figure);
  }

  /** "116,000 sq km, or 19 percent of Ukraine": the figure before, told in other words. */
  Optional<Tie> restated(Figure figure) {
    int opener = topics.opener(figure);
    boolean or = passage.is(opener + 1, "or") || opener + 1 == figure.firstToken();
    return earlier.entrySet().stream()
        .filter(e -> or && opener > 0)
        .filter(e -> e.getKey().endToken() == opener || endsAt(e, opener))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** "a fifth of Ukraine (F)"; but "larger than France (F)" tells F of France. */
  private static boolean endsAt(Map.Entry<Figure, Tie> told, int token) {
    return told.getValue().end() == token && told.getKey().shape() != Figure.Shape.SIZE;
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

  /** A side's part of a land. */
  Tie sided(Figure figure, Land land, Side side, Optional<Cue> cue, Optional<Expression> of) {
    int start = Math.min(figure.firstToken(), cue.map(Cue::start).orElse(figure.firstToken()));
    int end = Math.max(Math.max(figure.endToken(), land.end()), cue.map(Cue::end).orElse(0));
    if (cue.isPresent() && !cue.get().real()) {
      return Tie.untold(Wording.NOT_SO_YET, of, figure, end);
    }
    Expression part =
        of.isEmpty() && isUndisputed(land, side) ? land.expression() : within(land, side);
    if (part == null) {
      return Tie.untold(Wording.NO_HOLDER, of, figure, end);
    }
    return new Tie(Optional.of(part), of, land.owner(), Optional.empty(), start, end, cue);
  }

  private static Expression within(Land land, Side side) {
    return side.within(land.expression(), land.owner());
  }

  /** "Juba governs F": nobody else is known to hold any of it. */
  private static boolean isUndisputed(Land land, Side side) {
    boolean own = side.relation() == Side.Relation.HELD && side.party().equals(land.owner());
    return own && !land.owner().isEmpty() && Occupiers.of(land.owner()).isEmpty();
  }

  /** A named land itself, or the part of it that its own modifiers mean. */
  Tie whole(Figure figure, Land land, Optional<Expression> of, int end) {
    if (land.vague()) {
      return Tie.untold(Wording.NO_OUTLINE, of, figure, end);
    }
    Expression region =
        land.side()
            .map(side -> side.within(land.expression(), land.owner()))
            .orElse(land.expression());
    int start = Math.min(land.start(), figure.firstToken());
    return region == null
        ? Tie.untold(Wording.NO_HOLDER, of, figure, end)
        : new Tie(
            Optional.of(region),
            of,
            land.owner(),
            Optional.empty(),
            start,
            Math.max(end, land.end()),
            Optional.empty());
  }

  private Optional<Tie> comparison(Figure figure) {
    Optional<Land> other = clause.landAfter(figure, false);
    if (other.isEmpty() || other.get().vague()) {
      return Optional.empty();
    }
    Optional<Expression> of = Optional.of(other.get().expression());
    return compared(figure, other.get(), of).map(tie -> until(tie, other.get().end()));
  }

  /** What is compared: a figure's land, what stands before, else what the cue's party holds. */
  private Optional<Tie> compared(Figure figure, Land other, Optional<Expression> of) {
    Optional<Tie> summed = clause.summedUp(figure).map(earlier::get);
    if (summed.isPresent()) {
      return Optional.of(again(summed.get(), figure, of, other.end()));
    }
    Optional<Land> apposed = topics.apposed(figure);
    if (apposed.isPresent()) {
      return Optional.of(ofSubject(figure, apposed.get(), of));
    }
    Optional<Cue> cue = clause.cue(figure, other.end());
    if (cue.isPresent() && clause.isSomeArea(figure)) {
      return Optional.of(unnamed(figure, other, of, cue));
    }
    Optional<Land> held = subjects.adjacent(figure).filter(l -> cue.isPresent());
    if (held.isPresent()) {
      return Optional.of(sided(figure, held.get(), cue.get().side(), cue, of));
    }
    Optional<Land> subject =
        subject(figure).filter(s -> !s.expression().equals(other.expression()));
    if (subject.isPresent()) {
      return Optional.of(ofSubject(figure, subject.get(), of));
    }
    return speaksOfLand(figure) ? Optional.of(unnamed(figure, other, of, cue)) : Optional.empty();
  }

  /** "an area the size of Ohio": whose it is, or what the sentence before spoke of, tells it. */
  private Tie unnamed(Figure figure, Land other, Optional<Expression> of, Optional<Cue> cue) {
    Tie untold = Tie.untold(Wording.WHICH_LAND, of, figure, other.end());
    if (cue.isPresent()) {
      return clause
          .place(figure)
          .or(() -> spokenOf(cue))
          .map(state -> sided(figure, state, cue.get().side(), cue, of))
          .orElse(untold);
    }
    boolean pointsBack =
        passage.isAny(clause.range.from(), Set.of("that", "it", "this", "together"));
    return previousSentence
        .filter(t -> pointsBack)
        .map(t -> again(t, figure, of, other.end()))
        .orElse(untold);
  }

  private static Tie until(Tie tie, int end) {
    return new Tie(
        tie.region(),
        tie.of(),
        tie.owner(),
        tie.untold(),
        tie.start(),
        Math.max(tie.end(), end),
        tie.cue());
  }

  static Tie again(Tie tie, Figure figure, Optional<Expression> of, int end) {
    return new Tie(
        tie.region(), of, tie.owner(), tie.untold(), figure.firstToken(), end, tie.cue());
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

  Tie ofSubject(Figure figure, Land subject, Optional<Expression> of) {
    Optional<Cue> part = subjects.holderOfPart(subject);
    Optional<Cue> behind =
        clause
            .cue(figure, figure.endToken())
            .filter(c -> of.isEmpty() && c.voice() == Cue.Voice.PASSIVE)
            .filter(c -> !subjects.isPossessed(figure, subject))
            .filter(c -> c.start() >= figure.endToken() && !c.verb().equals("claims"));
    Optional<Cue> cue = part.isPresent() ? part : behind;
    return cue.isPresent() && subject.side().isEmpty() && !subject.vague()
        ? sided(figure, subject, cue.get().side(), cue, of)
        : whole(figure, subject, of, figure.endToken());
  }

  /**
   * The state whose land the article is about, if its lands are nearly all of one state; empty
   * where the sentence before speaks of one region, for then that may be meant.
   */
  Optional<Land> spokenOf(Optional<Cue> cue) {
    int here = passage.sentenceIndex(clause.range.from());
    boolean regionBefore =
        lands.stream()
            .anyMatch(l -> passage.sentenceIndex(l.start()) == here - 1 && !l.isCountry());
    boolean regionHere = clause.lands.stream().anyMatch(l -> !l.isCountry());
    return regionBefore || regionHere
        ? Optional.empty()
        : spokenOf(uncompared(), cue.map(c -> c.side().party()).orElse(""));
  }

  /** What something is compared with is not spoken of. */
  private List<Land> uncompared() {
    return lands.stream().filter(l -> !clause.isCompared(l)).toList();
  }

  /** A party that fights abroad is named as often as the state it fights in. */
  static Optional<Land> spokenOf(List<Land> lands, String party) {
    boolean abroad = Side.occupied().holder(party).isEmpty();
    Map<String, Long> counts = new java.util.HashMap<>();
    for (Land land : lands) {
      boolean fighter = abroad && land.isCountry() && land.owner().equals(party);
      if (!land.owner().isEmpty() && !fighter) {
        counts.merge(land.owner(), 1L, Long::sum);
      }
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 10 >= all * 6)
        .findFirst()
        .map(e -> Land.state(e.getKey()));
  }
}
