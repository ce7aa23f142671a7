package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarc.claim.HolderFeatures.Holder;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;

/**
 * Lands that a text names by something else only: by a town of theirs, by their people, by a name
 * that a town or a river bears as well, by the island that they are.
 */
final class Hints {
  private static final int MOST_REGIONS = 2;
  private static final int MOST_STATES = 1;

  /**
   * A land that is not named.
   *
   * @param land at the words that hint at it; at the text's head where none do
   * @param kind of these words
   */
  record Hint(Land land, HintKind kind) {
    /** Of what lies in several states, and of what is left of one, nobody's part is told. */
    List<Holder> holders(List<Holder> all) {
      boolean whole =
          land.owner().isEmpty() && land.kind() != Place.Kind.DISPUTED || kind == HintKind.REST;
      return whole ? all.subList(0, 1) : all;
    }
  }

  private final Passage passage;
  private final List<Hint> all = new ArrayList<>();

  Hints(Passage passage) {
    this.passage = passage;
    for (int i = 0; i < passage.size(); i++) {
      if (passage.startsMention(i)) {
        read(i, passage.mention(i));
      }
    }
  }

  private void read(int i, Mention mention) {
    Place place = mention.place();
    boolean acts = mention.role() == Mention.Role.ACTOR;
    if (isOfNoState(mention)) {
      return;
    }
    if (place.kind().isTerritory() && mention.role() == Mention.Role.DEMONYM) {
      add(Land.of(place, i, passage.mentionEnd(i)), HintKind.PEOPLE);
    }
    Kin.of(place.id()).stream()
        .filter(r -> r.kind() == HintKind.OUTLINE)
        .forEach(r -> add(r.land().again(i, passage.mentionEnd(i)), HintKind.OUTLINE));
    if (!acts && !place.kind().isTerritory()) {
      mention.candidates().stream()
          .map(Mention.Candidate::place)
          .filter(p -> isNamesake(p, place))
          .findFirst()
          .ifPresent(p -> add(Land.of(p, i, passage.mentionEnd(i)), HintKind.NAMESAKE));
    }
    boolean own = mention.candidates().stream().anyMatch(c -> isRegion(c.place(), place));
    if (!acts && !own) {
      around(i, place, Discourse.isInCapitals(mention.text()) ? HintKind.HEAD : HintKind.TOWN);
    }
    if (place.kind() == Place.Kind.CITY && !place.country().isEmpty()) {
      Land state = Land.state(place.country()).at(i, passage.mentionEnd(i));
      add(
          state,
          acts
              ? HintKind.CAPITAL
              : Discourse.isInCapitals(mention.text()) ? HintKind.HEAD : HintKind.TOWN);
    }
  }

  /** "Kurdish" fighters: a people that lives beyond any land with an outline. */
  private static boolean isOfNoState(Mention mention) {
    return mention.role() == Mention.Role.DEMONYM
        && Kin.of(mention.place().id()).stream().anyMatch(r -> r.kind() == HintKind.OUTLINE);
  }

  /** A land of that name: in the same state, or one that is disputed. */
  private static boolean isNamesake(Place land, Place place) {
    boolean near =
        place.kind() != Place.Kind.CITY
            || land.country().equals(place.country())
            || Occupiers.of(land.country()).isPresent();
    return near && land.kind().isTerritory() && !land.name().endsWith(" City");
  }

  /** Kyiv as a region has its city's name. */
  private static boolean isRegion(Place region, Place town) {
    return region.id().equals(town.region());
  }

  /** "near Dobropillia": the region of a town. */
  private void around(int i, Place town, HintKind kind) {
    if (!town.region().isEmpty()) {
      Expression region = new Expression.Named(town.region());
      Land land = Land.akin(region, town.country(), Place.Kind.REGION);
      add(land.again(i, passage.mentionEnd(i)), kind);
    }
  }

  private void add(Land land, HintKind kind) {
    // "Russian" tells who acts; land of Russia's is seldom meant by it.
    boolean occupier = land.isCountry() && Occupiers.isOccupier(land.owner());
    if (!occupier) {
      all.add(new Hint(land, kind));
    }
  }

  /** The nearest within reach of a figure, but for lands that are taken into account already. */
  List<Hint> near(Figure figure, Passage.Range reach, Set<Expression> taken) {
    List<Hint> within = new ArrayList<>(InOrder.within(all, h -> h.land().start(), reach));
    within.sort(Comparator.comparingInt(h -> figure.distance(h.land().start(), h.land().end())));
    Set<Expression> known = new HashSet<>(taken);
    List<Hint> near = new ArrayList<>();
    int regions = 0;
    int states = 0;
    for (Hint hint : within) {
      boolean state = hint.land().isCountry();
      boolean head = hint.kind() == HintKind.HEAD;
      boolean room = head || (state ? states < MOST_STATES : regions < MOST_REGIONS);
      if (room && known.add(hint.land().expression())) {
        near.add(hint);
        states += state && !head ? 1 : 0;
        regions += state || head ? 0 : 1;
      }
    }
    return near;
  }
}
