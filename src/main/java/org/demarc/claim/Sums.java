package org.demarc.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.region.Expression;

/** "Raqqa, Hasakah … The two together": lands named one by one and told of as one. */
final class Sums {
  private static final Set<String> TOGETHER = Words.of("sums.together");
  private static final int MOST = 5;

  private final Passage passage;
  private final Clause clause;
  private final Spots spots;

  Sums(Passage passage, Clause clause, Spots spots) {
    this.passage = passage;
    this.clause = clause;
    this.spots = spots;
  }

  /** What the lands of this and the last sentence may be together, where the words say so. */
  List<Land> of(Figure figure) {
    List<Land> sums = new ArrayList<>();
    Passage.Range around = clause.around(figure);
    if (passage.writesAny(around.from(), around.to(), TOGETHER)) {
      int here = passage.sentenceIndex(figure.firstToken());
      int from = passage.sentences().get(Math.max(0, here - 1)).from();
      List<Land> near = regions(from, clause.range.to());
      if (near.size() <= MOST) {
        sum(near, sums);
      }
      sum(near.subList(0, Math.min(2, near.size())), sums);
      List<Land> before = regions(spots.reach(figure).from(), figure.firstToken());
      sum(before.subList(Math.max(0, before.size() - 2), before.size()), sums);
    }
    return sums;
  }

  private List<Land> regions(int from, int to) {
    Map<Expression, Land> named = new LinkedHashMap<>();
    spots.single(new Passage.Range(from, to)).stream()
        .filter(l -> !l.isCountry())
        .forEach(l -> named.putIfAbsent(l.expression(), l));
    return List.copyOf(named.values());
  }

  /** Lands of one state only. */
  private static void sum(List<Land> lands, List<Land> sums) {
    if (lands.size() > 1 && lands.stream().map(Land::owner).distinct().count() == 1) {
      sums.add(lands.stream().reduce(Land::and).orElseThrow());
    }
  }
}
