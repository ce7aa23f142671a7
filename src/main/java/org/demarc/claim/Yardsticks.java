package org.demarc.claim;

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
    Set<Land> compared = new HashSet<>();
    for (Figure figure : clause.figures()) {
      if (figure.shape() == Figure.Shape.SIZE) {
        clause
            .landAfter(figure, false)
            .filter(land -> land.start() >= figure.endToken())
            .ifPresent(
                land -> {
                  compared.add(land);
                  compared.addAll(clause.following.joined(land));
                });
      }
    }
    Set<Expression> yardsticks = new HashSet<>();
    compared.forEach(land -> yardsticks.add(land.expression()));
    for (Land land : clause.lands) {
      if (compared.stream().noneMatch(c -> c.start() <= land.start() && land.end() <= c.end())) {
        yardsticks.remove(land.expression());
      }
    }
    return yardsticks;
  }
}
