package org.demarc.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.demarc.measure.Distance;

/** For each settlement the others on its side of the river, nearest first. */
final class Nearness {
  private final int[][] nearest;
  private final List<Settlement> settlements;

  Nearness(List<Settlement> settlements, boolean[] left) {
    this.settlements = settlements;
    this.nearest = new int[settlements.size()][];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = sorted(i, left);
    }
  }

  private int[] sorted(int i, boolean[] left) {
    Integer[] others = new Integer[settlements.size()];
    double[] distance = new double[settlements.size()];
    int n = 0;
    for (int k = 0; k < settlements.size(); k++) {
      if (k != i && left[k] == left[i]) {
        others[n++] = k;
        distance[k] = kilometres(i, k);
      }
    }
    Arrays.sort(others, 0, n, Comparator.comparingDouble(k -> distance[k]));
    return Arrays.stream(others, 0, n).mapToInt(Integer::intValue).toArray();
  }

  double kilometres(int a, int b) {
    return Distance.kilometres(settlements.get(a).at(), settlements.get(b).at());
  }

  /** Indices of the others, nearest first. */
  int[] of(int settlement) {
    return nearest[settlement];
  }
}
