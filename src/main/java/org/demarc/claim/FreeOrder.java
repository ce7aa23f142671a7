package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.claim.Figure.Shape;

/**
 * Ties a figure to its land in Ukrainian and Russian where the order of English finds nothing: the
 * words of one clause stand in any order, and a noun of land alone points back.
 */
final class FreeOrder {
  private static final Set<String> EXTENT = Words.of("free-order.extent");
  private static final Set<String> OF_MEASURE = Words.of("inflected-sizes.of-measure");
  private static final Set<String> SUMS = Words.of("free-order.sums");
  private static final Set<String> IT = Words.of("free-order.it");
  private static final int REACH = 7;

  /** A comma between a figure and a cue weighs as much as this many words. */
  private static final int COMMA = 8;

  /** Nobody disputes less land than a square kilometre. */
  private static final double SMALLEST = 1;

  private final Passage passage;
  private final Clause clause;
  private final List<Land> lands;
  private final FreeTopic topics;
  private final TieReader ties;
  private final Map<Figure, Tie> earlier;
  private final Elliptic elliptic;
  private final Function<Passage.Range, List<Cue>> cues;

  /**
   * @param lands all of the article
   * @param earlier ties of the figures before this one in the sentence
   */
  FreeOrder(
      Passage passage,
      Clause clause,
      List<Land> lands,
      TieReader ties,
      Map<Figure, Tie> earlier,
      Elliptic elliptic,
      Function<Passage.Range, List<Cue>> cues) {
    this.passage = passage;
    this.clause = clause;
    this.lands = lands;
    this.topics = new FreeTopic(passage, clause, lands);
    this.ties = ties;
    this.earlier = earlier;
    this.elliptic = elliptic;
    this.cues = cues;
  }

  Optional<Tie> tie(Figure figure) {
    return restated(figure).or(() -> alone(figure));
  }

  /** "більша за Болгарію: це близько F": the figure before, told in other words. */
  private Optional<Tie> restated(Figure figure) {
    int from = Math.max(clause.range.from() + 1, figure.firstToken() - 2);
    boolean it = false;
    for (int i = from; i < figure.firstToken(); i++) {
      it |= passage.writes(i, IT);
    }
    boolean told = it || passage.is(figure.firstToken() - 1, "or");
    Optional<Land> whole = clause.landAfter(figure, false).filter(l -> !topics.isActor(l));
    boolean area = figure.shape() == Shape.AREA;
    return earlier.values().stream()
        .filter(t -> told && t.region().isPresent() && area == whole.isEmpty())
        .reduce((a, b) -> b)
        .map(t -> TieReader.again(t, figure, whole.map(Land::expression), figure.endToken()));
  }

  private Optional<Tie> alone(Figure figure) {
    return switch (figure.shape()) {
      case SHARE ->
          new FreeShare(passage, clause, topics, ties, elliptic, cues).tie(figure, cue(figure));
      case SIZE ->
          new FreeComparison(passage, clause, topics, ties)
              .tie(figure, cue(figure).filter(c -> c.end() <= figure.firstToken()));
      case AREA, RATE -> area(figure);
    };
  }

  private Optional<Tie> area(Figure figure) {
    if (figure.quantity().high() < SMALLEST || clause.isNotLand(figure)) {
      return Optional.empty();
    }
    Optional<Land> described = described(figure);
    if (described.isPresent()) {
      return described.map(l -> ties.whole(figure, l, Optional.empty(), figure.endToken()));
    }
    Optional<Cue> cue =
        cue(figure)
            .or(() -> elliptic.bracketed(figure).flatMap(l -> elliptic.cueOfList()))
            .or(() -> sumsUp(figure) ? elliptic.cueOfList() : Optional.empty());
    Optional<Land> land =
        clause
            .landAfter(figure, false)
            .filter(l -> !topics.isActor(l))
            .or(() -> elliptic.bracketed(figure))
            .or(() -> topics.near(figure))
            .or(() -> clause.pointsToRegion() ? topics.namesake() : Optional.empty());
    if (cue.isPresent()) {
      return land.or(() -> ties.spokenOf(cue))
          .or(() -> topics.home(cue.get(), figure))
          .filter(l -> !l.vague())
          .map(l -> ties.sided(figure, l, side(l, cue.get()), cue, Optional.empty()));
    }
    return land.or(() -> isDashed(figure) ? topics.comparedBefore() : Optional.empty())
        .filter(l -> figure.shape() == Shape.AREA && speaksOfExtent(figure))
        .map(l -> ties.whole(figure, l, Optional.empty(), figure.endToken()));
  }

  private static Side side(Land land, Cue cue) {
    return land.side().orElse(cue.side());
  }

  /** "плато площею F", "Сектор Газа, площа якого F": what the measure's own noun means. */
  private Optional<Land> described(Figure figure) {
    int from = Math.max(clause.range.from(), figure.firstToken() - REACH);
    for (int i = figure.firstToken() - 1; i >= from; i--) {
      boolean by = passage.writes(i, OF_MEASURE);
      boolean whose = passage.is(i, "which") && passage.is(i - 1, "area");
      if (by || whose) {
        return by ? described(i) : topics.before(i - 1);
      }
      if (passage.mention(i) != null) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The land right before "площею", or the one that its noun is apposed to. */
  private Optional<Land> described(int measure) {
    int end = passage.is(measure - 1, ",") ? measure - 1 : measure;
    Optional<Land> beside = clause.lands.stream().filter(l -> l.end() == end).findFirst();
    boolean anyLand = Nouns.isLand(passage.lower(measure - 1));
    return beside.isPresent() || anyLand ? beside : topics.before(measure);
  }

  private boolean speaksOfExtent(Figure figure) {
    if (sumsUp(figure) || isDashed(figure)) {
      return true;
    }
    int from = Math.max(clause.range.from(), figure.firstToken() - REACH);
    for (int i = figure.firstToken() - 1; i >= from; i--) {
      if (passage.isAny(i, EXTENT) || passage.is(i, "covers")) {
        return true;
      }
    }
    return passage.is(clause.range.from(), "it") && figure.firstToken() - from <= 3;
  }

  /** "Бывшая колония – F": the noun stands for a land told before. */
  private boolean isDashed(Figure figure) {
    int noun = figure.firstToken() - 2;
    return passage.isDash(noun + 1)
        && passage.mention(noun) == null
        && Nouns.isTerritorial(passage.lower(noun));
  }

  /** "В сумме – чуть больше F", "Разом із селами це F". */
  private boolean sumsUp(Figure figure) {
    for (int i = clause.range.from(); i < figure.firstToken(); i++) {
      if (passage.writes(i, SUMS)) {
        return clause.lands.stream().noneMatch(l -> l.end() <= figure.firstToken());
      }
    }
    return false;
  }

  /** The nearest cue of the sentence; a comma between sets it further away. */
  private Optional<Cue> cue(Figure figure) {
    return clause.cues.stream()
        .filter(c -> !c.verb().equals("claims"))
        .min(Comparator.comparingInt(c -> distance(figure, c)));
  }

  private int distance(Figure figure, Cue cue) {
    boolean before = cue.end() <= figure.firstToken();
    int from = before ? cue.end() : figure.endToken();
    int to = before ? figure.firstToken() : cue.start();
    int distance = to - from;
    for (int i = from; i < to; i++) {
      boolean which = passage.is(i + 1, "which") || passage.is(i + 2, "which");
      distance += passage.is(i, ",") && !which || passage.is(i, ";") ? COMMA : 0;
    }
    return distance;
  }
}
