package org.demarc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.picture.Frame;
import org.demarc.picture.Sheet;

/** Names for orientation: what lies in a frame and is weighty enough to be told. */
final class MapNames {
  private static final int MOST_TOWNS = 200;

  private MapNames() {}

  static List<Sheet.Name> in(Frame frame, Gazetteer gazetteer) {
    Frame wide = frame.padded(0.35);
    List<Sheet.Name> names = new ArrayList<>();
    List<Sheet.Name> towns = new ArrayList<>();
    for (int i = 0; i < gazetteer.size(); i++) {
      double longitude = wide.unwrapped(gazetteer.longitude(i));
      double latitude = gazetteer.latitude(i);
      if (longitude < wide.west()
          || longitude > wide.east()
          || latitude < wide.south()
          || latitude > wide.north()) {
        continue;
      }
      switch (gazetteer.kind(i)) {
        case CITY -> towns.add(name(gazetteer, i));
        case COUNTRY, SEA, LAKE -> names.add(name(gazetteer, i));
        case REGION -> {
          if (wide.north() - wide.south() < 14) {
            names.add(name(gazetteer, i));
          }
        }
        default -> {
          // Areas and the like are told only where the text names them.
        }
      }
    }
    towns.sort(Comparator.comparingDouble(Sheet.Name::importance).reversed());
    names.addAll(towns.subList(0, Math.min(MOST_TOWNS, towns.size())));
    return names;
  }

  private static Sheet.Name name(Gazetteer gazetteer, int i) {
    Place place = gazetteer.place(i);
    double importance =
        gazetteer.population(i) * (gazetteer.isCapital(i) ? 4 : 1) + gazetteer.importance(i);
    return new Sheet.Name(
        place.id(),
        place.name(),
        kind(place.kind()),
        place.longitude(),
        place.latitude(),
        importance);
  }

  static Sheet.Kind kind(Place.Kind kind) {
    return switch (kind) {
      case COUNTRY -> Sheet.Kind.COUNTRY;
      case CONTINENT, REGION, AREA, DISPUTED, ISLAND, PENINSULA, MOUNTAINS -> Sheet.Kind.REGION;
      case RIVER -> Sheet.Kind.RIVER;
      case LAKE, SEA -> Sheet.Kind.WATER;
      case CITY -> Sheet.Kind.TOWN;
      case FACILITY -> Sheet.Kind.FEATURE;
    };
  }
}
