package org.demarc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.picture.Frame;
import org.demarc.picture.Sheet;

/** Names for orientation: what shows on a map and is weighty enough to be told. */
final class MapNames {
  private static final int MOST_TOWNS = 160;

  /** Kilometres a pixel: nearer than this the map has room for the names of regions. */
  private static final double REGIONS_FROM = 1.3;

  // The same for waters.
  private static final double SEAS_TO = 16;
  private static final double STRAITS_TO = 1.2;

  private MapNames() {}

  /**
   * @param scale kilometres a pixel
   */
  static List<Sheet.Name> in(Frame seen, double scale, Gazetteer gazetteer, Told told) {
    List<Sheet.Name> names = new ArrayList<>();
    List<Sheet.Name> towns = new ArrayList<>();
    for (int i = 0; i < gazetteer.size(); i++) {
      boolean shows = seen.has(gazetteer.longitude(i), gazetteer.latitude(i));
      if (gazetteer.kind(i) == Place.Kind.CITY && shows) {
        towns.add(name(gazetteer, i, told));
      } else if (isTold(gazetteer, i, scale, shows)) {
        names.add(name(gazetteer, i, told));
      }
    }
    towns.sort(Comparator.comparingDouble(Sheet.Name::importance).reversed());
    names.addAll(towns.subList(0, Math.min(MOST_TOWNS, towns.size())));
    return names;
  }

  /** Of countries and regions the name may show where their middle does not. */
  private static boolean isTold(Gazetteer gazetteer, int i, double scale, boolean shows) {
    return switch (gazetteer.kind(i)) {
      case COUNTRY, RIVER -> true;
      case SEA, LAKE -> shows && scale < farthest(gazetteer.place(i).name());
      case REGION -> scale < REGIONS_FROM && gazetteer.place(i).country().equals("UA");
      default -> false;
    };
  }

  /** Waters are great and small, which their names tell: from how far they show. */
  private static double farthest(String water) {
    if (water.endsWith("Ocean")) {
      return Double.MAX_VALUE;
    }
    return water.endsWith("Sea") || water.startsWith("Bay of") || water.startsWith("Gulf of")
        ? SEAS_TO
        : STRAITS_TO;
  }

  private static Sheet.Name name(Gazetteer gazetteer, int i, Told told) {
    Place place = gazetteer.place(i);
    double importance =
        gazetteer.population(i) * (gazetteer.isCapital(i) ? 4 : 1) + gazetteer.importance(i);
    return new Sheet.Name(
        place.id(),
        shortened(place.kind(), told.say(gazetteer.nameOf(place))),
        kind(place.kind()),
        place.longitude(),
        place.latitude(),
        importance);
  }

  /** A map shows by its letters that it names a region. */
  static String shortened(Place.Kind kind, String name) {
    return kind == Place.Kind.REGION
        ? name.replaceFirst(" Oblast$| область$", "")
            .replaceFirst("^Autonomous Republic of |^Автономна Республіка ", "")
        : name;
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
