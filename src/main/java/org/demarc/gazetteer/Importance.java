package org.demarc.gazetteer;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely a place is to be meant when nothing else is known, on the scale of log populations.
 */
final class Importance {
  /** A county or a department, which yields to a well-known town of its name. */
  private static final double COUNTY = 5.2;

  private Importance() {}

  static float[] of(Columns places) {
    Map<Long, Long> peopleOf = new HashMap<>();
    for (int i = 0; i < places.size; i++) {
      if (places.kind(i) == Place.Kind.CITY) {
        peopleOf.merge(places.countryCode(i), places.population(i), Long::sum);
        peopleOf.merge(places.regionCode(i), places.population(i), Long::sum);
      }
    }
    float[] importance = new float[places.size];
    for (int i = 0; i < places.size; i++) {
      importance[i] = (float) of(places, i, peopleOf);
    }
    return importance;
  }

  private static double of(Columns places, int i, Map<Long, Long> peopleOf) {
    return switch (places.kind(i)) {
      case CONTINENT -> 10;
      case COUNTRY -> 2 + log(peopleOf.getOrDefault(places.countryCode(i), 0L));
      case REGION -> 0.6 + log(peopleOf.getOrDefault(Columns.pack(places.id(i)), 0L));
      case AREA -> places.regionCode(i) == 0 ? 7 : COUNTY;
      case DISPUTED, SEA -> 6.5;
      case RIVER, LAKE, MOUNTAINS, ISLAND, PENINSULA -> 5.5;
      case FACILITY -> 5;
      case CITY -> log(places.population(i)) + fame(places, i) + (places.isCapital(i) ? 1 : 0);
    };
  }

  /** Between -0.5 for a town with one name and 1.2 for one that the whole world has names for. */
  private static double fame(Columns places, int i) {
    return 0.8 * Math.log10(1 + places.fame(i)) - 0.5;
  }

  /** Of unknown populations, and of hamlets, all the same. */
  private static double log(long people) {
    return Math.log10(Math.max(people, 300));
  }
}
