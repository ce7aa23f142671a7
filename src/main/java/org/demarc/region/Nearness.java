package org.demarc.region;

import java.util.Arrays;
import java.util.List;
import org.demarc.measure.Distance;
import org.locationtech.jts.geom.Coordinate;

/** For each settlement the others on its side of the river, nearest first. */
final class Nearness {
  /** So many others are enough to find all natural neighbours. */
  private static final int AROUND = 24;

  private final NaturalNeighbours.Weights[] without;
  private final int[][] nearest;
  private final List<Settlement> settlements;

  Nearness(List<Settlement> settlements, boolean[] left) {
    this.settlements = settlements;
    this.without = new NaturalNeighbours.Weights[settlements.size()];
    this.nearest = new int[settlements.size()][];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = sorted(i, left);
    }
  }

  private int[] sorted(int i, boolean[] left) {
    long[] others = new long[settlements.size()];
    int n = 0;
    for (int k = 0; k < settlements.size(); k++) {
      if (k != i && left[k] == left[i]) {
        // Metres above, index below: one sort of plain numbers.
        others[n++] = Math.round(kilometres(i, k) * 1000) << 20 | k;
      }
    }
    Arrays.sort(others, 0, n);
    return Arrays.stream(others, 0, n).mapToInt(o -> (int) (o & 0xFFFFF)).toArray();
  }

  /**
   * Who would decide at a settlement's place if nothing were known about itself: the natural
   * neighbours among the nearest others.
   */
  NaturalNeighbours.Weights without(int settlement) {
    NaturalNeighbours.Weights known = without[settlement];
    if (known == null) {
      known = weigh(settlement);
      without[settlement] = known;
    }
    return known;
  }

  private NaturalNeighbours.Weights weigh(int settlement) {
    int[] others = Arrays.copyOf(nearest[settlement], Math.min(AROUND, nearest[settlement].length));
    NaturalNeighbours.Weights local =
        new NaturalNeighbours(Arrays.stream(others).mapToObj(this::flat).toList())
            .at(flat(settlement));
    return new NaturalNeighbours.Weights(
        Arrays.stream(local.points()).map(i -> others[i]).toArray(), local.weights());
  }

  private Coordinate flat(int settlement) {
    Coordinate at = settlements.get(settlement).at();
    return new Coordinate(at.x * Mesh.SHORTENED, at.y);
  }

  double kilometres(int a, int b) {
    return Distance.kilometres(settlements.get(a).at(), settlements.get(b).at());
  }

  /** Indices of the others, nearest first. */
  int[] of(int settlement) {
    return nearest[settlement];
  }
}
