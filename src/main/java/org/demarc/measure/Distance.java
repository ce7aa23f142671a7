package org.demarc.measure;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;

/** Short lengths on WGS 84. */
public final class Distance {
  private Distance() {}

  /**
   * Kilometres between two nearby points (longitude, latitude in degrees) by the radii of curvature
   * at their mean latitude; within 1e-5 of the geodesic up to 100 km away from the poles.
   */
  public static double kilometres(double x1, double y1, double x2, double y2) {
    double latitude = Math.toRadians((y1 + y2) / 2);
    double sine = Math.sin(latitude);
    double w2 = 1 - Wgs84.E2 * sine * sine;
    double normal = Wgs84.A / Math.sqrt(w2);
    double meridional = normal * (1 - Wgs84.E2) / w2;
    double east = Math.toRadians(x2 - x1) * normal * Math.cos(latitude);
    double north = Math.toRadians(y2 - y1) * meridional;
    return Math.sqrt(east * east + north * north) / 1000;
  }

  public static double kilometres(Coordinate from, Coordinate to) {
    return kilometres(from.x, from.y, to.x, to.y);
  }

  /** Kilometres along a line. */
  public static double kilometres(CoordinateSequence line) {
    double sum = 0;
    for (int i = 1; i < line.size(); i++) {
      sum += kilometres(line.getX(i - 1), line.getY(i - 1), line.getX(i), line.getY(i));
    }
    return sum;
  }
}
