package org.demarc.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarc.phrase.Phrase;
import org.demarc.region.Fact.Party;
import org.locationtech.jts.geom.Geometry;

/** Who holds each piece of one unit, on a day and all days like it. */
final class Holding {
  private final Mosaic mosaic;
  private final Holders holders;
  private final Party[] holder;
  private final boolean[] contested;
  private final boolean[] sliver;
  private final Map<Party, Geometry> land = new EnumMap<>(Party.class);
  private Sums sums;

  private Holding(Mosaic mosaic, Holders holders, Party[] holder) {
    this.mosaic = mosaic;
    this.holders = holders;
    this.holder = holder;
    this.contested = new boolean[holder.length];
    this.sliver = new boolean[holder.length];
  }

  /** A unit that one side holds from border to border. */
  static Holding whole(Mosaic mosaic, Party party) {
    Party[] holder = new Party[mosaic.pieces().size()];
    Arrays.fill(holder, party);
    return given(mosaic, holder);
  }

  /**
   * A unit whose pieces are held as somebody said, with no settlement to doubt.
   *
   * @param holder of each piece
   */
  static Holding given(Mosaic mosaic, Party[] holder) {
    return new Holding(mosaic, null, holder);
  }

  static Holding of(Mosaic mosaic, Holders holders) {
    Party[] holder = new Party[mosaic.pieces().size()];
    Holding holding = new Holding(mosaic, holders, holder);
    for (int i = 0; i < holder.length; i++) {
      int[] tile = mosaic.pieces().get(i).nodes();
      holder[i] = holders.holderOf(tile);
      holding.contested[i] = holders.isContested(tile);
    }
    holding.removeSlivers();
    return holding;
  }

  /**
   * Land that reaches over the unit's border from a settlement outside it, with none of the same
   * holder beside it inside, is a sliver of the outlines and no fact: it goes to the other side.
   */
  private void removeSlivers() {
    for (int[] component : components()) {
      boolean fact = Arrays.stream(component).anyMatch(i -> mosaic.pieces().get(i).own());
      if (!fact && Arrays.stream(component).anyMatch(this::hasOtherBeside)) {
        for (int i : component) {
          holder[i] = other(holder[i]);
          contested[i] = false;
          sliver[i] = true;
        }
      }
    }
  }

  private boolean hasOtherBeside(int piece) {
    return Arrays.stream(mosaic.neighbours(piece)).anyMatch(i -> holder[i] != holder[piece]);
  }

  /** Islands that a single settlement makes, for the reader. */
  List<Phrase> notes(List<Settlement> settlements) {
    List<Phrase> notes = new ArrayList<>();
    for (int[] component : components()) {
      int[] own = Arrays.stream(component).filter(i -> mosaic.pieces().get(i).own()).toArray();
      boolean inland =
          Arrays.stream(component).allMatch(i -> mosaic.pieces().get(i).outlineKm() == 0);
      if (own.length == 1 && inland && holders != null) {
        int[] tile = mosaic.pieces().get(own[0]).nodes();
        Settlement alone = settlements.get(holders.heaviest(tile, holder[own[0]]));
        notes.add(
            Phrase.of(
                "note.island",
                holder[own[0]].name(),
                Phrase.genitive(holder[own[0]].name(), Phrase.country(holder[own[0]].name())),
                alone.called()));
      }
    }
    return notes;
  }

  private static Party other(Party party) {
    return party == Party.UA ? Party.RU : Party.UA;
  }

  /** Connected pieces of one holder. */
  private List<int[]> components() {
    List<int[]> components = new ArrayList<>();
    boolean[] seen = new boolean[holder.length];
    int[] queue = new int[holder.length];
    for (int start = 0; start < holder.length; start++) {
      if (!seen[start]) {
        components.add(component(start, seen, queue));
      }
    }
    return components;
  }

  private int[] component(int start, boolean[] seen, int[] queue) {
    int end = 0;
    queue[end++] = start;
    seen[start] = true;
    for (int at = 0; at < end; at++) {
      for (int neighbour : mosaic.neighbours(queue[at])) {
        if (!seen[neighbour] && holder[neighbour] == holder[queue[at]]) {
          seen[neighbour] = true;
          queue[end++] = neighbour;
        }
      }
    }
    return Arrays.copyOf(queue, end);
  }

  Mosaic mosaic() {
    return mosaic;
  }

  Party holder(int piece) {
    return holder[piece];
  }

  /** Settlements whose holder may be wrong, and that would turn the piece if it were. */
  int[] decisive(int piece) {
    return holders == null || sliver[piece] || mosaic.pieces().get(piece).settled()
        ? Holders.NONE
        : holders.decisive(mosaic.pieces().get(piece).nodes());
  }

  /** Who would hold a piece were a settlement in the other side's hands. */
  Party holderIf(int piece, int flipped) {
    return holders.holderOf(mosaic.pieces().get(piece).nodes(), flipped);
  }

  /** The settlement with most say in a piece, among those held as the piece is. */
  int heaviest(int piece) {
    return holders == null
        ? Mosaic.NOBODY
        : holders.heaviest(mosaic.pieces().get(piece).nodes(), holder[piece]);
  }

  /** What adds up to the same on every day with these holders. */
  synchronized Sums sums(Holders hands) {
    if (sums == null) {
      sums = Sums.of(this, hands);
    }
    return sums;
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
    List<Geometry> left = new ArrayList<>();
    List<Geometry> right = new ArrayList<>();
    for (int i = 0; i < holder.length; i++) {
      if (holder[i] == party && (!onlyContested || contested[i])) {
        Mosaic.Piece piece = mosaic.pieces().get(i);
        (piece.left() ? left : right).add(piece.shape());
      }
    }
    // Pieces share whole edges on either side of the river, but not across it.
    return Overlay.union(List.of(Overlay.unionOfTiles(left), Overlay.unionOfTiles(right)));
  }
}
