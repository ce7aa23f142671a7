package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarc.phrase.Phrase;
import org.demarc.region.Fact.Party;
import org.demarc.region.PointOfView.ClaimedBy;
import org.demarc.region.PointOfView.DeFacto;
import org.locationtech.jts.geom.Geometry;

/** Builds the map of who holds, or whose is, what. */
final class MapLayers {
  private final Atlas atlas;
  private final LocalDate day;
  private final List<ControlMap.Layer> layers = new ArrayList<>();
  private final Set<Phrase> notes = new LinkedHashSet<>();

  private MapLayers(Atlas atlas, LocalDate day) {
    this.atlas = atlas;
    this.day = day;
  }

  static ControlMap of(Atlas atlas, LocalDate day, PointOfView view) {
    MapLayers map = new MapLayers(atlas, day);
    for (String unit : atlas.outlines().unitsOfUkraine()) {
      if (view instanceof DeFacto) {
        map.addHeld(unit);
      } else if (view instanceof ClaimedBy claimed) {
        map.addClaimed(unit, claimed.party());
      } else {
        map.add(Party.UA.name(), unit, false, map.outline(unit));
      }
    }
    if (view instanceof ClaimedBy claimed) {
      map.addClaimedElsewhere(claimed.party());
    }
    List<Phrase> sources =
        view instanceof DeFacto ? atlas.control().sources(List.of(day)) : List.of();
    return new ControlMap(day, view, map.layers, map.notes.stream().toList(), sources);
  }

  private Geometry outline(String unit) {
    return atlas.outlines().find(unit).orElseThrow().outline();
  }

  private void addHeld(String unit) {
    atlas
        .control()
        .gap(day)
        .ifPresent(
            reason -> {
              throw new Unresolvable(Phrase.of("unresolved.mapDay", day.toString(), reason));
            });
    Holding holding = atlas.control().holding(unit, day);
    for (Party party : Party.values()) {
      add(party.name(), unit, false, holding.land(party));
      add(party.name(), unit, true, holding.contested(party));
    }
    notes.addAll(atlas.control().notes(holding));
  }

  /** Land that a state does not claim stays with Ukraine. */
  private void addClaimed(String unit, String party) {
    Land[] lands =
        new InUkraine(atlas.names(), atlas.positions(), atlas.outlines(), List.of(), day, unit)
            .lands(new Expression.Claimed(party));
    if (lands[0] instanceof Land.Part part) {
      add(party, unit, false, part.shape());
      add(Party.UA.name(), unit, false, Overlay.difference(outline(unit), part.shape()));
    } else {
      String owner = lands[0] instanceof Land.Whole ? party : Party.UA.name();
      add(owner, unit, false, outline(unit));
    }
  }

  private void addClaimedElsewhere(String party) {
    Geometry abroad =
        new Abroad(atlas.names(), atlas.outlines(), atlas.positions(), atlas.tenures())
            .land(new Expression.Claimed(party), day);
    add(party, party, false, abroad);
    notes.addAll(
        atlas.positions().claimedWithoutOutline(party, day).stream()
            .map(land -> Measuring.alsoClaims(party, land))
            .toList());
  }

  private void add(String holder, String unit, boolean contested, Geometry shape) {
    if (!shape.isEmpty()) {
      layers.add(new ControlMap.Layer(holder, unit, contested, shape));
    }
  }
}
