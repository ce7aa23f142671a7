package org.demarc.region;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarc.region.Fact.Party;
import org.locationtech.jts.geom.Geometry;

/** Who holds each piece of one unit on one day. */
final class Holding {
  private final Mosaic mosaic;
  private final Party[] holder;
  private final boolean[] contested;
  private final double[] chanceWrong;
  private final List<String> notes = new ArrayList<>();
  private final Map<Party, Geometry> land = new EnumMap<>(Party.class);

  private Holding(Mosaic mosaic, Party[] holder, boolean[] contested, double[] chanceWrong) {
    this.mosaic = mosaic;
    this.holder = holder;
    this.contested = contested;
    this.chanceWrong = chanceWrong;
  }

  /** A unit that one side holds from border to border. */
  static Holding whole(Mosaic mosaic, Party party) {
    int n = mosaic.pieces().size();
    Party[] holder = new Party[n];
    Arrays.fill(holder, party);
    return new Holding(mosaic, holder, new boolean[n], new double[n]);
  }

  static Holding of(Mosaic mosaic, Holders holders, List<Settlement> settlements) {
    int n = mosaic.pieces().size();
    Party[] holder = new Party[n];
    boolean[] contested = new boolean[n];
    double[] chanceWrong = new double[n];
    for (int i = 0; i < n; i++) {
      int settlement = mosaic.pieces().get(i).settlement();
      holder[i] = holders.holder(settlement);
      contested[i] = holders.isContested(settlement);
      chanceWrong[i] = holders.chanceWrong(settlement);
    }
    Holding holding = new Holding(mosaic, holder, contested, chanceWrong);
    holding.removeSlivers();
    holding.noteIslands(settlements);
    return holding;
  }

  /**
   * Land that reaches over the unit's border from a settlement outside it, with none of the same
   * holder beside it inside, is a sliver of the outlines and no fact: it goes to the other side.
   */
  private void removeSlivers() {
    for (List<Integer> component : components()) {
      if (component.stream().noneMatch(i -> mosaic.pieces().get(i).own())) {
        for (int i : component) {
          holder[i] = other(holder[i]);
          contested[i] = false;
        }
      }
    }
  }

  private void noteIslands(List<Settlement> settlements) {
    for (List<Integer> component : components()) {
      List<Integer> own = component.stream().filter(i -> mosaic.pieces().get(i).own()).toList();
      boolean inland = component.stream().allMatch(i -> mosaic.pieces().get(i).outlineKm() == 0);
      if (own.size() == 1 && inland && mosaic.pieces().size() > 1) {
        Settlement alone = settlements.get(mosaic.pieces().get(own.get(0)).settlement());
        notes.add(
            "the land held by %s around %s is an island that rests on the facts about that one place"
                .formatted(holder[own.get(0)], alone.name()));
      }
    }
  }

  private static Party other(Party party) {
    return party == Party.UA ? Party.RU : Party.UA;
  }

  /** Connected pieces of one holder. */
  private List<List<Integer>> components() {
    List<List<Integer>> components = new ArrayList<>();
    boolean[] seen = new boolean[holder.length];
    for (int start = 0; start < holder.length; start++) {
      if (!seen[start]) {
        components.add(component(start, seen));
      }
    }
    return components;
  }

  private List<Integer> component(int start, boolean[] seen) {
    List<Integer> component = new ArrayList<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!next.isEmpty()) {
      int piece = next.pop();
      component.add(piece);
      for (int neighbour : mosaic.neighbours(piece)) {
        if (!seen[neighbour] && holder[neighbour] == holder[piece]) {
          seen[neighbour] = true;
          next.push(neighbour);
        }
      }
    }
    return component;
  }

  Mosaic mosaic() {
    return mosaic;
  }

  Party holder(int piece) {
    return holder[piece];
  }

  double chanceWrong(int piece) {
    return chanceWrong[piece];
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** The same pieces in the same hands: such days share their shapes. */
  boolean isLike(Holding earlier) {
    return mosaic == earlier.mosaic && Arrays.equals(holder, earlier.holder);
  }

  /** Takes over the shapes already dissolved for such a day. */
  synchronized void shareLand(Holding other) {
    land.putAll(other.dissolved());
  }

  private synchronized Map<Party, Geometry> dissolved() {
    return new EnumMap<>(land);
  }

  /** All land of one side in the unit, dissolved. */
  synchronized Geometry land(Party party) {
    return land.computeIfAbsent(party, p -> dissolve(p, false));
  }

  /** Land of one side that a report of these days calls fought over or grey. */
  Geometry contested(Party party) {
    return dissolve(party, true);
  }

  private Geometry dissolve(Party party, boolean onlyContested) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < holder.length; i++) {
      if (holder[i] == party && (!onlyContested || contested[i])) {
        parts.add(mosaic.pieces().get(i).shape());
      }
    }
    return Overlay.union(parts);
  }
}
