package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.HolderFeatures.Holder;

/**
 * Who may hold a part of a region though no words tell of them: who came over the border of a state
 * that attacked them, that state itself, and any state whose army is spoken of.
 */
final class LikelyHolders {
  private static final Set<String> ARMIES = Words.of("likely-holders.armies");

  private final Passage passage;
  private final Figure figure;
  private final Neighbours words;
  private final boolean army;

  LikelyHolders(Passage passage, Clause clause, Figure figure, Neighbours words) {
    this.passage = passage;
    this.figure = figure;
    this.words = words;
    this.army = passage.hasAny(clause.range.from(), clause.range.to(), ARMIES);
  }

  /**
   * Those that are told to hold a part of a land, and those that may besides.
   *
   * @param told the land as a whole first
   */
  List<Holder> with(Land land, List<Holder> told) {
    List<Holder> all = new ArrayList<>(told);
    if (!land.isCountry() && land.side().isEmpty() && !land.owner().isEmpty()) {
      String attacked = Occupiers.attackedBy(land.owner());
      if (!attacked.isEmpty()) {
        add(attacked, "inroad", land, all);
        add(land.owner(), "returned", land, all);
      } else if (isOfArmy(land)) {
        add(land.owner(), "army", land, all);
      }
    }
    return all;
  }

  /** "In Kachin, its army has lost half of the state": nobody else is known to hold land there. */
  private boolean isOfArmy(Land land) {
    return army && figure.shape() == Figure.Shape.SHARE && Occupiers.of(land.owner()).isEmpty();
  }

  private void add(String party, String how, Land land, List<Holder> all) {
    boolean told =
        all.stream()
            .flatMap(holder -> holder.cue().stream())
            .anyMatch(c -> c.real() && c.side().holder(land.owner()).equals(party));
    if (told) {
      return;
    }
    String role = "holder=" + how;
    int named = Math.min(2, passage.states().getOrDefault(party, 0));
    String who = party.equals(land.owner()) ? "owner" : "other";
    all.add(
        new Holder(
            Optional.of(Cue.held(figure.firstToken(), figure.endToken(), Side.held(party))),
            List.of(role, role + "|named=" + named, role + "|told=" + Math.min(2, all.size() - 1)),
            words.of(figure.shape().name().toLowerCase(Locale.ROOT) + "-" + who)));
  }
}
