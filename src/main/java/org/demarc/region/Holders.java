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

  /** Farther from the other side than this no holder is doubted. */
  static final double FARTHEST_DOUBT_KM = 20;

  /** A class with few settlements leans on this many more, wrong at {@link #PRIOR}. */
  private static final double PRIOR_WEIGHT = 10;

  private static final double PRIOR = 0.1;

  private static final int NOBODY = Mosaic.NOBODY;

  static final int[] NONE = {};

  private final Party[] holder;
  private final boolean[] contested;
  private final double[] wrong;
  private final List<Mesh.Node> nodes;
  private final Nearness nearness;
  private final double[] share;
  private final int[][] decisive;

  private Holders(
      List<Mesh.Node> nodes,
      Nearness nearness,
      Party[] holder,
      boolean[] contested,
      double[] wrong) {
    this.nodes = nodes;
    this.nearness = nearness;
    this.share = new double[nodes.size()];
    this.decisive = new int[nodes.size()][];
    this.holder = holder;
    this.contested = contested;
    this.wrong = wrong;
    Arrays.fill(share, Double.NaN);
  }

  /** How much of a say in a node Russia's settlements have, 0 to 1; told when first asked for. */
  private double share(int n) {
    double known = share[n];
    if (Double.isNaN(known)) {
      Mesh.Node node = nodes.get(n);
      known = 0;
      for (int v = 0; v < node.voters().length; v++) {
        known += holder[node.voters()[v]] == Party.RU ? node.weights()[v] : 0;
      }
      share[n] = known;
    }
    return known;
  }

  /** Told when first asked for: most days are asked about few units. */
  private int[] decisive(int node) {
    int[] known = decisive[node];
    if (known == null) {
      known = decisiveFor(nodes.get(node), share(node));
      decisive[node] = known;
    }
    return known;
  }

  private int[] decisiveFor(Mesh.Node node, double russian) {
    int[] found = new int[node.voters().length];
    int n = 0;
    for (int v = 0; v < found.length; v++) {
      int voter = node.voters()[v];
      double turned = russian + (holder[voter] == Party.RU ? -1 : 1) * node.weights()[v];
      if (wrong[voter] > 0 && turned > 0.5 != russian > 0.5) {
        found[n++] = voter;
      }
    }
    int[] sorted = Arrays.copyOf(found, n);
    Arrays.sort(sorted);
    return sorted;
  }

  private boolean isRussian(int node, int flipped) {
    return share(node, flipped) > 0.5;
  }

  /** Doubtful settlements whose other holder would turn a node of the tile, in order. */
  int[] decisive(int[] tile) {
    int[] all = NONE;
    for (int node : tile) {
      all = joined(all, decisive(node));
    }
    return all;
  }

  /** Either's members, in order; both are in order. */
  static int[] joined(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return a.length == 0 ? b : a;
    }
    int[] all = new int[a.length + b.length];
    int n = 0;
    for (int i = 0, k = 0; i < a.length || k < b.length; ) {
      int next = k == b.length || i < a.length && a[i] <= b[k] ? a[i] : b[k];
      i += i < a.length && a[i] == next ? 1 : 0;
      k += k < b.length && b[k] == next ? 1 : 0;
      all[n++] = next;
    }
    return Arrays.copyOf(all, n);
  }

  static Holders on(
      LocalDate day, List<Settlement> settlements, List<Mesh.Node> nodes, Nearness nearness) {
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
      // Where no fact covers the day yet, the settlement goes with its neighbour.
      holder[i] = known[i] == null ? nearestKnown(i, known, nearness) : known[i];
      toOtherSide[i] = kilometresToOther(i, holder[i], known, nearness);
      boolean doubted = known[i] != null && toOtherSide[i] <= FARTHEST_DOUBT_KM;
      foretoldWrong[i] = doubted && foretold(i, known, nearness) != known[i];
    }
    return new Holders(
        nodes, nearness, holder, contested, wrong(known, contested, toOtherSide, foretoldWrong));
  }

  /** Where no settlement is asked, for the land itself was given. */
  static Holders none() {
    return on(LocalDate.MIN, List.of(), List.of(), new Nearness(List.of(), new boolean[0]));
  }

  private static Party nearestKnown(int i, Party[] known, Nearness nearness) {
    int nearest = nearness.nearest(i, other -> known[other] != null);
    return nearest == NOBODY ? Party.UA : known[nearest];
  }

  private static Party foretold(int i, Party[] known, Nearness nearness) {
    NaturalNeighbours.Weights weights = nearness.without(i);
    double russian = 0;
    double all = 0;
    for (int k = 0; k < weights.points().length; k++) {
      Party party = known[weights.points()[k]];
      all += party == null ? 0 : weights.weights()[k];
      russian += party == Party.RU ? weights.weights()[k] : 0;
    }
    return all == 0 ? nearestKnown(i, known, nearness) : russian > all / 2 ? Party.RU : Party.UA;
  }

  /** Infinite beyond where holders are doubted. */
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

  /** Who holds a tile of one node, or of three of which two decide. */
  Party holderOf(int[] tile) {
    return holderOf(tile, NOBODY);
  }

  /** The same, were a settlement in the other side's hands. */
  Party holderOf(int[] tile, int flipped) {
    int russian = 0;
    for (int node : tile) {
      russian += isRussian(node, flipped) ? 1 : 0;
    }
    return 2 * russian > tile.length ? Party.RU : Party.UA;
  }

  private double share(int node, int flipped) {
    if (flipped == NOBODY) {
      return share(node);
    }
    Mesh.Node it = nodes.get(node);
    for (int v = 0; v < it.voters().length; v++) {
      if (it.voters()[v] == flipped) {
        return share(node) + (holder[flipped] == Party.RU ? -1 : 1) * it.weights()[v];
      }
    }
    return share(node);
  }

  /** The settlement with most say among those that hold as the tile is held. */
  int heaviest(int[] tile, Party party) {
    int best = NOBODY;
    double most = -1;
    for (int node : tile) {
      Mesh.Node it = nodes.get(node);
      for (int v = 0; v < it.voters().length; v++) {
        if (holder[it.voters()[v]] == party && it.weights()[v] > most) {
          most = it.weights()[v];
          best = it.voters()[v];
        }
      }
    }
    return best;
  }

  boolean isContested(int[] tile) {
    int fought = 0;
    for (int node : tile) {
      fought += contested[nodes.get(node).voters()[0]] ? 1 : 0;
    }
    return 2 * fought > tile.length;
  }

  /** All about these settlements that a holding can depend on. */
  String signature(int[] settlements) {
    char[] marks = new char[settlements.length];
    for (int i = 0; i < marks.length; i++) {
      int it = settlements[i];
      int mark =
          (holder[it] == Party.RU ? 1 : 0) + (contested[it] ? 2 : 0) + (wrong[it] > 0 ? 4 : 0);
      marks[i] = (char) ('0' + mark);
    }
    return new String(marks);
  }

  /** How many settlements there are. */
  int size() {
    return holder.length;
  }

  Party holder(int settlement) {
    return holder[settlement];
  }

  double kilometresBetween(int settlement, int other) {
    return nearness.kilometres(settlement, other);
  }

  /** Chance from 0 to 1 that its holder is wrong; 0 far from the line. */
  double chanceWrong(int settlement) {
    return wrong[settlement];
  }
}
