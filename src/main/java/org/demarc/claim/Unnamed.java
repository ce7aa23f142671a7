package org.demarc.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Hints.Hint;
import org.demarc.region.Expression;

/** The lands that the figures of a sentence may speak of though no word names them. */
final class Unnamed {
  /** Of relatives; the nearest land's come first. */
  private static final int MOST_AKIN = 4;

  /** Sentences whose words are still in mind. */
  private static final int MEMORY = 2;

  private final Passage passage;
  private final Spots spots;
  private final Hints hints;
  private final Sums sums;
  private final Set<String> words = new HashSet<>();

  Unnamed(Passage passage, Clause clause, Spots spots, Hints hints) {
    this.passage = passage;
    this.spots = spots;
    this.hints = hints;
    this.sums = new Sums(passage, clause, spots);
    int here = passage.sentenceIndex(clause.range.from());
    hear(clause.range);
    for (int back = 1; back <= MEMORY && back <= here; back++) {
      hear(passage.lastOf(here - back));
    }
  }

  private void hear(Passage.Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      words.add(passage.lower(i));
    }
  }

  /**
   * @param named the lands that are named, nearest first, and states that are implied
   * @param told what the figure before is told of
   */
  List<Hint> of(Figure figure, List<Land> named, Optional<Tie> told) {
    Set<Expression> taken = new HashSet<>();
    named.stream().filter(l -> !l.vague()).forEach(l -> taken.add(l.expression()));
    List<Hint> found = new ArrayList<>();
    named.stream()
        .filter(l -> l.vague() && !isOf(figure, l) && taken.add(l.expression()))
        .forEach(
            l -> found.add(new Hint(l.with(l.start(), Optional.empty(), false), HintKind.VAGUE)));
    told.flatMap(Unnamed::land)
        .filter(l -> taken.add(l.expression()))
        .ifPresent(l -> found.add(new Hint(l, HintKind.TOLD)));
    for (Land sum : sums.of(figure)) {
      if (taken.add(sum.expression())) {
        found.add(new Hint(sum, HintKind.TOGETHER));
      }
    }
    List<Hint> hinted = hints.near(figure, spots.reach(figure), taken);
    hinted.forEach(h -> taken.add(h.land().expression()));
    found.addAll(hinted);
    List<Land> lands = new ArrayList<>(named);
    hinted.forEach(h -> lands.add(h.land()));
    found.addAll(akin(lands, taken));
    return found;
  }

  /** "300 sq km of northern Kharkiv": of that part alone, whatever it is. */
  private boolean isOf(Figure figure, Land land) {
    return passage.is(figure.endToken(), "of")
        && land.start() > figure.endToken()
        && land.start() <= figure.endToken() + 2;
  }

  /** Of whose part the figure before was told. */
  private static Optional<Land> land(Tie told) {
    return told.region()
        .filter(Expression.Intersection.class::isInstance)
        .map(r -> ((Expression.Intersection) r).left())
        .map(l -> Kin.unnamed(l, told.owner()));
  }

  private List<Hint> akin(List<Land> lands, Set<Expression> taken) {
    List<Hint> akin = new ArrayList<>();
    for (Land land : lands) {
      for (Kin.Relative kin : Kin.of(land.expression().toString())) {
        boolean said = kin.words().isEmpty() || !Collections.disjoint(kin.words(), words);
        if (akin.size() < MOST_AKIN && said && taken.add(kin.expression())) {
          akin.add(new Hint(kin.land().again(land.start(), land.end()), kin.kind()));
        }
      }
    }
    return akin;
  }
}
