package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sentence with the figures, lands and cues of control in it, and how they stand together. */
final class Clause {
  private static final Set<String> CONTROL = Set.of("control", "hands", "rule", "occupation");
  private static final Set<String> REGION = Set.of("oblast", "region", "province", "there");
  private static final Set<String> INCLUDING = Words.of("clause.including");

  /** "an area equivalent to", "or roughly": words between a figure and what sums it up. */
  private static final Set<String> APPOSED =
      Set.of(
          "an",
          "a",
          "area",
          "territory",
          "the",
          "land",
          "region",
          "or",
          "that",
          "is",
          "which",
          "zone",
          "equivalent",
          "to",
          "roughly",
          "swathe",
          "of",
          "chunk");

  /** Nobody reads a sentence of more words than this to either side in one go. */
  private static final int REACH = 60;

  private static final int HELD_REACH = 14;

  final Passage.Range range;
  final List<Land> lands;
  final List<Cue> cues;
  private final Passage passage;
  private final List<Figure> figures;
  final Following following;
  private final Governing governing;

  Clause(
      Passage passage,
      Passage.Range range,
      List<Figure> figures,
      List<Land> lands,
      List<Cue> cues) {
    this.passage = passage;
    this.range = range;
    this.figures = figures;
    this.lands = passage.isInflected() ? notIncluded(held(lands, cues)) : lands;
    this.cues = cues;
    this.following = new Following(passage, range, figures, this.lands);
    this.governing = new Governing(passage, range, figures, cues, following);
  }

  List<Figure> figures() {
    return figures;
  }

  /** The land that follows a figure: "of Donbas", "in the region". */
  Optional<Land> landAfter(Figure figure, boolean needsPreposition) {
    return following.landAfter(figure, needsPreposition);
  }

  /** The token after a bracket that opens at a token, or the same one. */
  int skipBracket(int at) {
    return following.skipBracket(at);
  }

  /** The cue that governs a figure: behind it in the passive, or before it in the active. */
  Optional<Cue> cue(Figure figure, int landEnd) {
    return governing.cue(figure, landEnd);
  }

  /** Whether another figure stands between a figure and a cue on either side of it. */
  boolean isFigureBetween(Figure figure, Cue cue) {
    return governing.isFigureBetween(figure, cue);
  }

  /** "під контролем України": who holds land is not the land that is held. */
  private static List<Land> held(List<Land> lands, List<Cue> cues) {
    return lands.stream().filter(l -> cues.stream().noneMatch(c -> isHolder(l, c))).toList();
  }

  /** "71 тис. кв. км, серед них частина Миколаївської області": a part of what is told. */
  private List<Land> notIncluded(List<Land> lands) {
    return lands.stream().filter(l -> !isIncluded(l)).toList();
  }

  private boolean isIncluded(Land land) {
    for (int i = land.start() - 1; i > range.from(); i--) {
      int at = i;
      if (figures.stream().anyMatch(f -> f.firstToken() <= at && at < f.endToken())) {
        return false;
      }
      boolean marked = passage.writes(i, INCLUDING);
      if (marked && figures.stream().anyMatch(f -> f.endToken() <= at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHolder(Land land, Cue cue) {
    return land.isCountry()
        && cue.voice() == Cue.Voice.PASSIVE
        && cue.side().party().equals(land.owner())
        && land.start() >= cue.start()
        && land.end() <= cue.end();
  }

  /** As much of the sentence around a figure as is read in one go. */
  Passage.Range around(Figure figure) {
    return new Passage.Range(
        Math.max(range.from(), figure.firstToken() - REACH),
        Math.min(range.to(), figure.endToken() + REACH));
  }

  /** The lands in it. */
  List<Land> landsAround(Figure figure) {
    return InOrder.within(lands, Land::start, around(figure));
  }

  /** What is said of control in it. */
  List<Cue> cuesAround(Figure figure) {
    return InOrder.within(cues, Cue::start, around(figure));
  }

  /** How many other figures stand between a token and a figure behind it. */
  long figuresBefore(Figure figure, int from) {
    return figures.stream()
        .filter(f -> f.firstToken() >= from && f.endToken() <= figure.firstToken())
        .count();
  }

  /** "larger than Lebanon": what something is compared with. */
  boolean isCompared(Land land) {
    return figures.stream()
        .filter(f -> f.shape() == Figure.Shape.SIZE)
        .anyMatch(f -> landAfter(f, false).filter(land::equals).isPresent());
  }

  /** "4163 км², або восьма частина Молдови": of what another figure is a share. */
  boolean isSharedOut(Land land, Figure figure) {
    return figures.stream()
        .filter(f -> f.shape() == Figure.Shape.SHARE && f.firstToken() >= figure.endToken())
        .anyMatch(f -> landAfter(f, false).filter(land::equals).isPresent());
  }

  boolean isInBracket(Figure figure) {
    return passage.is(figure.firstToken() - 1, "(");
  }

  /** "Armed groups hold F", "F is under rebel control": it is held, but by no state. */
  boolean isControlledBySomebody(Figure figure) {
    int near = Math.max(range.from(), figure.firstToken() - 3);
    if (CueReader.isHoldingIn(passage, near, figure.firstToken())) {
      return true;
    }
    for (int i = figure.endToken(); i < Math.min(figure.endToken() + HELD_REACH, range.to()); i++) {
      boolean by = passage.is(i, "by") && CueReader.isHolding(passage.tokens(), i - 1);
      if (by || passage.isAny(i, CONTROL) && passage.isAny(i - 2, Set.of("under", "in"))) {
        return true;
      }
    }
    return false;
  }

  /** The figure before this one in the sentence, if only an apposition lies between. */
  Optional<Figure> summedUp(Figure figure) {
    List<Figure> before =
        figures.stream().filter(f -> f.endToken() <= figure.firstToken()).toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Figure last = before.get(before.size() - 1);
    int comma = figure.firstToken() - 1;
    while (comma > last.endToken() && passage.isAny(comma, APPOSED)) {
      comma--;
    }
    boolean apposed =
        passage.isAny(comma, Set.of(",", ":", "(", "\u2014", "\u2013", "-"))
            || comma <= last.endToken();
    return apposed ? Optional.of(last) : Optional.empty();
  }

  /** "в області", "там": no state is meant. */
  boolean pointsToRegion() {
    for (int i = range.from(); i < range.to(); i++) {
      if (passage.isAny(i, REGION)
          && passage.mention(i) == null
          && passage.mention(i - 1) == null) {
        return true;
      }
    }
    return false;
  }

  /** "In Donetsk, Kyiv still holds F": a land introduced by "in" before the figure. */
  Optional<Land> place(Figure figure) {
    Optional<Land> heading =
        lands.stream()
            .filter(l -> l.start() <= range.from() + 1 && l.end() < figure.firstToken())
            .filter(l -> passage.is(l.end(), ":") || passage.is(range.from(), "of"))
            .findFirst();
    if (heading.isPresent()) {
      return heading;
    }
    List<Land> places =
        lands.stream()
            .filter(
                l ->
                    passage.isAny(l.start() - 1, Set.of("in", "inside", "across", "within"))
                        || passage.is(l.start() - 1, "of")
                            && passage.isAny(l.start() - 2, Set.of("territory", "land")))
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** A noun that makes the figure's area no territory: a farm, a burnt forest. */
  boolean isNotLand(Figure figure) {
    int at = skipBracket(figure.endToken());
    int to = Math.min(at + 6, range.to());
    for (int i = at; i < to; i++) {
      if (Nouns.isLand(passage.lower(i))) {
        break;
      }
      if (Nouns.isNotLand(passage.lower(i)) && passage.mention(i) == null) {
        return true;
      }
      boolean goesOn = passage.tokens().get(i).isWord() || passage.isDash(i);
      if (!goesOn || following.startingAt(i).isPresent()) {
        break;
      }
    }
    for (int i = Math.max(range.from(), figure.firstToken() - 8); i < figure.firstToken(); i++) {
      if (Nouns.isNotLand(passage.lower(i)) && passage.mention(i) == null) {
        return true;
      }
    }
    return false;
  }
}
