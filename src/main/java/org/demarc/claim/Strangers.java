package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.region.Expression;

/**
 * Leaves open whose part is told where the only holder that is known is never spoken of: "rebels
 * hold a third of Syria" is not told of Israel, which holds the Golan.
 */
final class Strangers {
  private static final Set<String> OCCUPIED = Words.of("strangers.occupied");

  private final Set<String> parties;
  private final boolean occupied;

  Strangers(Passage passage, Parties parties) {
    this.parties = parties.all();
    this.occupied = passage.hasAny(0, passage.size(), OCCUPIED);
  }

  /** The readings of a figure, open where they tell of a stranger. */
  List<Candidate> left(List<Candidate> readings) {
    return occupied
        ? readings
        : readings.stream()
            .map(c -> c.region().filter(this::isOfOne).isPresent() ? c.unheld() : c)
            .toList();
  }

  /** Whether what the grammar says is of none. */
  boolean isKnown(Tie tie) {
    return occupied || tie.region().filter(this::isOfOne).isEmpty();
  }

  private boolean isOfOne(Expression region) {
    return region instanceof Expression.Intersection both
        && both.right() instanceof Expression.Held held
        && isStranger(held.party());
  }

  /** A war for land makes who wages it known to all readers. */
  private boolean isStranger(String party) {
    return Occupiers.isOccupier(party)
        && Occupiers.attackedBy(party).isEmpty()
        && !parties.contains(party);
  }
}
