package org.demarc.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.demarc.region.Fact.Party;

/**
 * Who holds each settlement on one day, and how far that can be trusted: the facts left out one at
 * a time and foretold from the rest.
 */
final class Holders {
  /** Distances to the nearest settlement of the other side, kilometres: classes of the error. */
  private static final double[] CLASSES = {5, 10, 20};

  /** A class with few settlements leans on this many more, wrong at {@link #PRIOR}. */
  private static final double PRIOR_WEIGHT = 10;

  private static final double PRIOR = 0.1;

  private final Party[] holder;
  private final boolean[] contested;
  private final double[] toOtherSide;
  private final double[] wrong;

  private Holders(Party[] holder, boolean[] contested, double[] toOtherSide, double[] wrong) {
    this.holder = holder;
    this.contested = contested;
    this.toOtherSide = toOtherSide;
    this.wrong = wrong;
  }

  static Holders on(LocalDate day, List<Settlement> settlements, Nearness nearness) {
    int n = settlements.size();
    Party[] known = new Party[n];
    boolean[] contested = new boolean[n];
    for (int i = 0; i < n; i++) {
      Fact fact = settlements.get(i).on(day).orElse(null);
      known[i] = fact == null ? null : fact.holder();
      contested[i] = fact != null && fact.isContestedOn(day);
    }
    double[] toOtherSide = new double[n];
    boolean[] foretoldWrong = new boolean[n];
    Party[] holder = new Party[n];
    for (int i = 0; i < n; i++) {
      Party nearest = nearestKnown(i, known, nearness);
      // Where no fact covers the day yet, the settlement goes with its neighbour.
      holder[i] = known[i] == null ? nearest : known[i];
      foretoldWrong[i] = known[i] != null && nearest != known[i];
      toOtherSide[i] = kilometresToOther(i, holder[i], known, nearness);
    }
    return new Holders(
        holder, contested, toOtherSide, wrong(known, contested, toOtherSide, foretoldWrong));
  }

  private static Party nearestKnown(int i, Party[] known, Nearness nearness) {
    for (int other : nearness.of(i)) {
      if (known[other] != null) {
        return known[other];
      }
    }
    return Party.UA;
  }

  private static double kilometresToOther(int i, Party holder, Party[] known, Nearness nearness) {
    for (int other : nearness.of(i)) {
      if (known[other] != null && known[other] != holder) {
        return nearness.kilometres(i, other);
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Chance that a settlement's holder is wrong, by class, as the day's own facts show it. */
  private static double[] wrong(
      Party[] known, boolean[] contested, double[] toOtherSide, boolean[] foretoldWrong) {
    double[] missed = new double[CLASSES.length + 1];
    double[] all = new double[CLASSES.length + 1];
    for (int i = 0; i < known.length; i++) {
      int c = classOf(toOtherSide[i]);
      if (known[i] != null && c < CLASSES.length) {
        int group = contested[i] ? CLASSES.length : c;
        all[group]++;
        missed[group] += foretoldWrong[i] ? 1 : 0;
      }
    }
    double[] rate = new double[all.length];
    Arrays.setAll(rate, c -> (missed[c] + PRIOR_WEIGHT * PRIOR) / (all[c] + PRIOR_WEIGHT));
    double[] wrong = new double[known.length];
    for (int i = 0; i < wrong.length; i++) {
      int c = classOf(toOtherSide[i]);
      wrong[i] = c == CLASSES.length ? 0 : contested[i] ? Math.max(rate[c], rate[3]) : rate[c];
    }
    return wrong;
  }

  private static int classOf(double kilometres) {
    int c = 0;
    while (c < CLASSES.length && kilometres > CLASSES[c]) {
      c++;
    }
    return c;
  }

  Party holder(int settlement) {
    return holder[settlement];
  }

  boolean isContested(int settlement) {
    return contested[settlement];
  }

  /** Kilometres to the nearest settlement held by the other side. */
  double toOtherSide(int settlement) {
    return toOtherSide[settlement];
  }

  /** Chance from 0 to 1 that its holder is wrong; 0 far from the line. */
  double chanceWrong(int settlement) {
    return wrong[settlement];
  }
}
