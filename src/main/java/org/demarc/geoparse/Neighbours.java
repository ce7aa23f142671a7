package org.demarc.geoparse;

import org.demarc.gazetteer.Gazetteer;

/** The sure places of an article, side by side so that the nearest one is found fast. */
final class Neighbours {
  /** The square of a chord of 1,900 km; nothing farther counts as near. */
  private static final double REACH = 0.09;

  private final Gazetteer gazetteer;
  private final long[] names;
  private final int[] places;
  private final float[] directions;
  private int size;

  Neighbours(Gazetteer gazetteer, int most) {
    this.gazetteer = gazetteer;
    names = new long[most];
    places = new int[most];
    directions = new float[3 * most];
  }

  /** Takes the place, or the name's new place; once there are enough nothing more. */
  void put(long name, int place) {
    if (size == names.length) {
      return;
    }
    int at = 0;
    while (at < size && names[at] != name) {
      at++;
    }
    names[at] = name;
    places[at] = place;
    for (int axis = 0; axis < 3; axis++) {
      directions[3 * at + axis] = gazetteer.direction(place, axis);
    }
    size = Math.max(size, at + 1);
  }

  /** Kilometres to the nearest other place of another name, infinite where none is in reach. */
  double nearest(long name, int place) {
    float x = gazetteer.direction(place, 0);
    float y = gazetteer.direction(place, 1);
    float z = gazetteer.direction(place, 2);
    double least = REACH;
    for (int i = 0; i < size; i++) {
      double dx = x - directions[3 * i];
      double dy = y - directions[3 * i + 1];
      double dz = z - directions[3 * i + 2];
      double chord = dx * dx + dy * dy + dz * dz;
      if (chord < least && names[i] != name && places[i] != place) {
        least = chord;
      }
    }
    return least == REACH ? Double.POSITIVE_INFINITY : Distance.ofChord(least);
  }
}
