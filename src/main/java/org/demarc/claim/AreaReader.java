package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.phrase.Phrase;

/** Ties an area to the land it is told of: a land itself, a side's part of it, or none. */
final class AreaReader {
  private static final Set<String> ZONES = Words.of("tie-reader.zones");
  private static final Set<String> OVER = Set.of("in", "on", "over");
  private static final Set<String> LEADS = Words.of("tie-reader.links");

  /** Nobody disputes less land than a square kilometre; a depot or a farm has it. */
  static final double SMALLEST = 1;

  private final Passage passage;
  private final Clause clause;
  private final SubjectReader subjects;
  private final Apposition apposition;
  private final List<Land> lands;
  private final Map<Figure, Tie> earlier;
  private final TieReader ties;

  AreaReader(
      Passage passage,
      Clause clause,
      SubjectReader subjects,
      Apposition apposition,
      List<Land> lands,
      Map<Figure, Tie> earlier,
      TieReader ties) {
    this.passage = passage;
    this.clause = clause;
    this.subjects = subjects;
    this.apposition = apposition;
    this.lands = lands;
    this.earlier = earlier;
    this.ties = ties;
  }

  Optional<Tie> tie(Figure figure) {
    Optional<Tie> restated = ties.restated(figure).map(t -> again(t, figure));
    boolean apposed = apposition.of(figure).isPresent();
    if (restated.isPresent() || isNoLand(figure, apposed)) {
      return restated;
    }
    Optional<Land> subject = ties.subject(figure);
    Optional<Land> after = clause.landAfter(figure, !figure.isAttributive());
    return inBracket(figure)
        .or(() -> subject.flatMap(s -> ofSubject(figure, s, after, apposed)))
        .or(() -> after.flatMap(a -> allOf(figure, a)))
        .or(() -> figure.isAttributive() ? nameless(figure) : part(figure, after, subject));
  }

  private static Tie again(Tie tie, Figure figure) {
    return TieReader.again(tie, figure, Optional.empty(), figure.endToken());
  }

  private boolean isNoLand(Figure figure, boolean apposed) {
    boolean things = clause.isNotLand(figure) && !apposed && !subjects.isHome(figure);
    return figure.quantity().high() < SMALLEST || things;
  }

  /** "Donbas (F)", "a fifth of Ukraine (F)". */
  private Optional<Tie> inBracket(Figure figure) {
    Optional<Land> bracketed = subjects.bracketed(figure);
    if (bracketed.isPresent() && clause.cue(figure, figure.endToken()).isEmpty()) {
      return bracketed.map(l -> whole(figure, l));
    }
    return clause.isInBracket(figure)
        ? clause.summedUp(figure).map(earlier::get).map(t -> again(t, figure))
        : Optional.empty();
  }

  private Tie whole(Figure figure, Land land) {
    return ties.whole(figure, land, Optional.empty(), figure.endToken());
  }

  /**
   * Of the subject itself or of what is held of it; empty where the land behind the figure decides.
   */
  private Optional<Tie> ofSubject(
      Figure figure, Land subject, Optional<Land> after, boolean apposed) {
    if (isAll(figure)) {
      return Optional.of(whole(figure, subject));
    }
    Optional<Cue> over = subject.side().isEmpty() ? holderOver(subject) : Optional.empty();
    if (over.isPresent()) {
      return over.map(c -> ties.sided(figure, subject, c.side(), over, Optional.empty()));
    }
    if (isWhole(figure) && after.isEmpty()) {
      return Optional.of(whole(figure, subject));
    }
    boolean around =
        !passage.is(figure.endToken(), "of")
            && after.filter(l -> clause.cue(figure, l.end()).isEmpty()).isPresent();
    return after.isEmpty() || apposed || around
        ? Optional.of(ties.ofSubject(figure, subject, Optional.empty()))
        : Optional.empty();
  }

  /**
   * "the 27,000-square-kilometre Crimea", "all F of Crimea": the land behind, and no part of it.
   */
  private Optional<Tie> allOf(Figure figure, Land after) {
    boolean named = after.start() == figure.endToken() && !passage.isInflected();
    return figure.isAttributive() || isWhole(figure) || isAll(figure) || named
        ? Optional.of(ties.whole(figure, after, Optional.empty(), after.end()))
        : Optional.empty();
  }

  private boolean isAll(Figure figure) {
    return passage.is(figure.firstToken() - 1, "all");
  }

  /** Whether a figure is the whole of which another tells a part. */
  private boolean isWhole(Figure figure) {
    int of =
        passage.isAny(figure.firstToken() - 1, Set.of("the", "its"))
            ? figure.firstToken() - 2
            : figure.firstToken() - 1;
    boolean share = passage.isAny(of - 1, Set.of("most", "all", "half", "much", "none", "some"));
    return passage.is(of, "of")
        && (share || clause.figures().stream().anyMatch(f -> f.endToken() == of));
  }

  /** "the 1,800-square-kilometre plateau": land, if somebody takes it, but nobody says which. */
  private Optional<Tie> nameless(Figure figure) {
    return clause
        .cue(figure, figure.endToken())
        .map(c -> Tie.untold(Wording.WHICH_LAND, Optional.empty(), figure, figure.endToken()));
  }

  /** A part of a land: whose it is decides. */
  private Optional<Tie> part(Figure figure, Optional<Land> after, Optional<Land> subject) {
    Optional<Cue> cue = clause.cue(figure, after.map(Land::end).orElse(figure.endToken()));
    Optional<Side> side =
        after
            .flatMap(Land::side)
            .or(() -> isRemaining(figure) ? Optional.of(Side.rest()) : Optional.empty())
            .or(() -> cue.map(Cue::side));
    if (side.isEmpty()) {
      return subject
          .filter(s -> after.filter(a -> contains(a, s)).isPresent())
          .map(s -> ties.ofSubject(figure, s, Optional.empty()))
          .or(() -> zone(figure));
    }
    Optional<Land> base =
        after
            .or(() -> place(figure))
            .or(() -> cue.flatMap(c -> landOf(figure, c)))
            .or(() -> isOfSomething(figure) ? Optional.empty() : ties.spokenOf(cue))
            .or(() -> cue.flatMap(AreaReader::losers));
    Phrase reason = base.isEmpty() ? Wording.WHICH_LAND : Wording.NO_OUTLINE;
    return Optional.of(
        base.filter(land -> !land.vague())
            .map(land -> ties.sided(figure, land, side.get(), cue, Optional.empty()))
            .orElseGet(() -> Tie.untold(reason, Optional.empty(), figure, figure.endToken())));
  }

  /** "the remaining 500 sq km", "the last 500 sq km". */
  private boolean isRemaining(Figure figure) {
    for (int i = figure.firstToken() - 1;
        i > figure.firstToken() - 4 && i >= clause.range.from();
        i--) {
      if (passage.isAny(i, Set.of("remaining", "other", "rest"))) {
        return true;
      }
    }
    return passage.is(figure.endToken(), "remaining");
  }

  /** "Ukraine has lost F to Russia": of its own land, if others are known to hold some. */
  private static Optional<Land> losers(Cue cue) {
    String party = cue.side().party();
    boolean loses = cue.verb().equals("loses") && Occupiers.of(party).isPresent();
    return loses ? Optional.of(Land.state(party)) : Optional.empty();
  }

  /** "F of it": something is named, so nothing else may be guessed. */
  private boolean isOfSomething(Figure figure) {
    boolean plain = Nouns.isLand(passage.lower(figure.endToken() + 1));
    return passage.is(figure.endToken(), "of") && !plain;
  }

  /** "Crimea covers 27,000 sq km of Ukraine": the land named last is the one around. */
  private static boolean contains(Land outer, Land inner) {
    return outer.isCountry() && outer.owner().equals(inner.owner()) && !inner.isCountry();
  }

  /** "a demilitarised zone of F": land, but nobody says where. */
  private Optional<Tie> zone(Figure figure) {
    boolean zone =
        passage.is(figure.firstToken() - 1, "of") && passage.isAny(figure.firstToken() - 2, ZONES);
    return zone
        ? Optional.of(Tie.untold(Wording.WHICH_LAND, Optional.empty(), figure, figure.endToken()))
        : Optional.empty();
  }

  /** "Kyiv's hold on Donetsk has shrunk to F": the land beside the cue, if a verb leads on to F. */
  private Optional<Land> landOf(Figure figure, Cue cue) {
    if (!passage.isAny(figure.firstToken() - 1, LEADS)) {
      return Optional.empty();
    }
    return clause.lands.stream()
        .filter(l -> l.end() == cue.start() || l.start() >= cue.end() && l.start() <= cue.end() + 3)
        .filter(l -> l.end() <= figure.firstToken())
        .findFirst();
  }

  /** "In Donetsk, Kyiv holds F"; "F there". */
  private Optional<Land> place(Figure figure) {
    Optional<Land> here = clause.place(figure);
    if (here.isPresent() || !passage.is(figure.endToken(), "there")) {
      return here;
    }
    Land last = null;
    for (Land land : lands) {
      last = land.start() < figure.firstToken() ? land : last;
    }
    return Optional.ofNullable(last);
  }

  /** "What Kyiv still has in Donetsk is F", "Kyiv's hold on Donetsk is F". */
  private Optional<Cue> holderOver(Land land) {
    return clause.cues.stream()
        .filter(c -> c.voice() == Cue.Voice.ACTIVE && c.end() <= land.start())
        .filter(c -> land.start() - c.end() <= 2)
        .filter(c -> passage.isAny(c.end() - 1, OVER) || passage.isAny(c.end(), OVER))
        .findFirst();
  }
}
