package org.demarc.region;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.demarc.measure.Distance;
import org.locationtech.jts.geom.Coordinate;

/** For each settlement the others on its side of the river that lie around it, nearest first. */
final class Nearness {
  /** So many others are enough to find all natural neighbours. */
  private static final int AROUND = 24;

  /** Within this there are more than enough others, but for the outermost settlements. */
  private static final double FIRST_LOOK_KM = 60;

  private static final double GLOBE_KM = 6371;

  private final NaturalNeighbours.Weights[] without;
  private final int[][] nearest;
  private final List<Settlement> settlements;
  private final boolean[] left;
  private final double[][] inSpace;

  Nearness(List<Settlement> settlements, boolean[] left) {
    this.settlements = settlements;
    this.left = left;
    this.without = new NaturalNeighbours.Weights[settlements.size()];
    this.nearest = new int[settlements.size()][];
    this.inSpace = new double[settlements.size()][];
    Arrays.setAll(inSpace, i -> inSpace(settlements.get(i).at()));
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = around(i);
    }
  }

  /** Kilometres from the middle of a globe: straight lines through it sort as well as geodesics. */
  private static double[] inSpace(Coordinate at) {
    double radius = GLOBE_KM;
    double latitude = Math.toRadians(at.y);
    double longitude = Math.toRadians(at.x);
    return new double[] {
      radius * Math.cos(latitude) * Math.cos(longitude),
      radius * Math.cos(latitude) * Math.sin(longitude),
      radius * Math.sin(latitude)
    };
  }

  private double straightKilometres(int a, int b) {
    double dx = inSpace[a][0] - inSpace[b][0];
    double dy = inSpace[a][1] - inSpace[b][1];
    double dz = inSpace[a][2] - inSpace[b][2];
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  private int[] around(int i) {
    int[] close = within(i, FIRST_LOOK_KM);
    int[] sorted = close.length < AROUND ? within(i, Double.POSITIVE_INFINITY) : close;
    int n = Math.min(AROUND, sorted.length);
    while (n < sorted.length && kilometres(i, sorted[n]) <= Holders.FARTHEST_DOUBT_KM) {
      n++;
    }
    return Arrays.copyOf(sorted, n);
  }

  private int[] within(int i, double farthest) {
    long[] others = new long[settlements.size()];
    int n = 0;
    for (int k = 0; k < settlements.size(); k++) {
      double km = k != i && left[k] == left[i] ? straightKilometres(i, k) : Double.NaN;
      if (km <= farthest) {
        // Metres above, index below: one sort of plain numbers.
        others[n++] = Math.round(km * 1000) << 20 | k;
      }
    }
    Arrays.sort(others, 0, n);
    int[] sorted = new int[n];
    for (int k = 0; k < n; k++) {
      sorted[k] = (int) (others[k] & 0xFFFFF);
    }
    return sorted;
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

  /** The nearest of all on its side of which something holds; -1 where it holds of none. */
  int nearest(int settlement, IntPredicate something) {
    int best = Mosaic.NOBODY;
    for (int other = 0; other < settlements.size(); other++) {
      if (other != settlement
          && left[other] == left[settlement]
          && something.test(other)
          && (best == Mosaic.NOBODY
              || straightKilometres(settlement, other) < straightKilometres(settlement, best))) {
        best = other;
      }
    }
    return best;
  }

  /**
   * Indices of the others, nearest first: all to where no holder is doubted any more, and enough to
   * find the natural neighbours.
   */
  int[] of(int settlement) {
    return nearest[settlement];
  }
}
