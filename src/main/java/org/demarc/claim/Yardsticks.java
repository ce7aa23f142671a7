package org.demarc.claim;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.demarc.region.Expression;

/**
 * The lands that a sentence names only to compare with: of "smaller than Cuba, Ireland or Malta,
 * and as big as New Jersey" nothing is told of any of the four.
 */
final class Yardsticks {
  private Yardsticks() {}

  static Set<Expression> of(Clause clause) {
    Set<Expression> yardsticks = new HashSet<>();
    BitSet compared = new BitSet();
    for (Figure figure : clause.figures()) {
      if (figure.shape() == Figure.Shape.SIZE) {
        clause
            .landAfter(figure, false)
            .filter(land -> land.start() >= figure.endToken())
            .ifPresent(
                first -> {
                  add(first, yardsticks, compared);
                  clause.following.joined(first).forEach(l -> add(l, yardsticks, compared));
                });
      }
    }
    clause.lands.stream()
        .filter(land -> !compared.get(land.start()))
        .forEach(land -> yardsticks.remove(land.expression()));
    return yardsticks;
  }

  private static void add(Land land, Set<Expression> yardsticks, BitSet compared) {
    yardsticks.add(land.expression());
    compared.set(land.start(), land.end());
  }
}
