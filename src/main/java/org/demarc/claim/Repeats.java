package org.demarc.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.region.Expression;

/**
 * Figures that are told once and meant of several lands: "larger than Austria or Hungary", "three
 * quarters of both Zaporizhzhia and Kherson", "Херсонська та Запорізька – по 73 %".
 */
final class Repeats {
  private static final Set<String> EACH = Words.of("repeats.each");
  private static final Set<String> APIECE = Words.of("repeats.apiece");

  private final Passage passage;
  private final Following following;

  Repeats(Passage passage, Clause clause) {
    this.passage = passage;
    this.following = clause.following;
  }

  /** A figure for each further land, with what it is told of. */
  Map<Figure, Tie> of(Figure figure, Tie tie) {
    Map<Figure, Tie> more = new LinkedHashMap<>();
    switch (figure.shape()) {
      case SIZE ->
          following.landAfter(figure, false).map(following::alternatives).orElse(List.of()).stream()
              .filter(land -> tie.region().filter(land.expression()::equals).isEmpty())
              .forEach(land -> more.put(again(figure, land), compared(figure, tie, land)));
      case SHARE ->
          shared(figure, tie).forEach((land, part) -> more.put(again(figure, land), part));
      case AREA, RATE -> {
        // An area of two lands is that of both together.
      }
    }
    return more;
  }

  private Tie compared(Figure figure, Tie tie, Land other) {
    return TieReader.again(tie, again(figure, other), Optional.of(other.expression()), other.end());
  }

  private Figure again(Figure figure, Land other) {
    return new Figure(
        passage.start(other.start()),
        passage.endBefore(other.end()),
        other.start(),
        other.end(),
        figure.shape(),
        figure.quantity(),
        Optional.empty());
  }

  /** The same share of the lands that are named with its whole. */
  private Map<Land, Tie> shared(Figure figure, Tie tie) {
    Map<Land, Tie> more = new LinkedHashMap<>();
    if (tie.of().isEmpty() || !isOfEach(figure)) {
      return more;
    }
    Expression whole = tie.of().get();
    List<Land> run =
        following.runs().stream()
            .filter(lands -> lands.stream().anyMatch(l -> l.expression().equals(whole)))
            .findFirst()
            .orElse(List.of());
    for (Land land : run) {
      Optional<Expression> region = tie.region().map(r -> replaced(r, whole, land.expression()));
      boolean another = region.isEmpty() || !region.equals(tie.region());
      if (!land.expression().equals(whole) && !land.vague() && another) {
        more.put(
            land,
            new Tie(
                region,
                Optional.of(land.expression()),
                land.owner(),
                tie.untold(),
                land.start(),
                land.end(),
                tie.cue()));
      }
    }
    return more;
  }

  private static Expression replaced(Expression part, Expression whole, Expression other) {
    return part instanceof Expression.Intersection both && both.left().equals(whole)
        ? new Expression.Intersection(other, both.right())
        : part;
  }

  /** "of both A and B", "73 % each", "по 73 %". */
  private boolean isOfEach(Figure figure) {
    int behind = figure.endToken();
    int each = passage.is(behind, "of") || passage.is(behind, "in") ? behind + 1 : behind;
    return passage.isAny(each, EACH)
        || passage.isInflected() && isApiece(figure.firstToken() - 1)
        || passage.isInflected() && isApiece(figure.firstToken());
  }

  private boolean isApiece(int i) {
    return passage.writes(i, APIECE);
  }
}
