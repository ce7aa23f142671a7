package org.demarc.geoparse;

import org.demarc.gazetteer.Gazetteer;

/** Distances on a sphere of radius 6371 km: within 0.6 % of the ellipsoid, enough to compare. */
final class Distance {
  private static final double RADIUS_KILOMETRES = 6371;

  /** The square of a chord of 0.3, 1,900 km. */
  private static final double SHORT = 0.09;

  private Distance() {}

  static double kilometres(Gazetteer gazetteer, int a, int b) {
    double x = gazetteer.direction(a, 0) - gazetteer.direction(b, 0);
    double y = gazetteer.direction(a, 1) - gazetteer.direction(b, 1);
    double z = gazetteer.direction(a, 2) - gazetteer.direction(b, 2);
    return ofChord(x * x + y * y + z * z);
  }

  /**
   * @param squared the square of a straight line through a sphere of radius 1
   */
  static double ofChord(double squared) {
    if (squared < SHORT) {
      // The arc's series; the next term is below 1e-9 of it.
      double series = 1 + squared / 24 * (1 + squared * 27 / 240 * (1 + squared * 25 / 168));
      return RADIUS_KILOMETRES * Math.sqrt(squared) * series;
    }
    return 2 * RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
  }

  /** Great-circle distance by the haversine formula; arguments in degrees. */
  static double kilometres(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double dLatitude = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
    double dLongitude = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double h =
        dLatitude * dLatitude
            + Math.cos(Math.toRadians(latitude1))
                * Math.cos(Math.toRadians(latitude2))
                * dLongitude
                * dLongitude;
    return 2 * RADIUS_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
