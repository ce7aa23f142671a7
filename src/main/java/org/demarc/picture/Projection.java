package org.demarc.picture;

import java.awt.geom.Point2D;

/**
 * From longitude and latitude to an equal-area plane, so that land on the picture is as large as it
 * is measured. Planes are in kilometres, x eastwards, y northwards.
 */
sealed interface Projection {
  /** Of the sphere that has the area of the ellipsoid WGS 84. */
  double RADIUS = 6371.0072;

  /**
   * @param longitude degrees, from {@link #centre()} - 180 to + 180
   * @param latitude degrees, WGS 84
   */
  void project(double longitude, double latitude, Point2D.Double onto);

  /** The way back: longitude and latitude in degrees; NaN off the map. */
  void unproject(double x, double y, Point2D.Double onto);

  /** The longitude in the middle. */
  double centre();

  /** For the reader. */
  String name();

  /** Lambert's azimuthal equal-area projection about a point: for all but the whole world. */
  record Azimuthal(double centre, double latitude) implements Projection {
    @Override
    public void project(double longitude, double lat, Point2D.Double onto) {
      double turn = Math.toRadians(longitude - centre);
      double beta = Authalic.of(lat);
      double middle = Authalic.of(latitude);
      double cosine =
          Math.sin(middle) * Math.sin(beta) + Math.cos(middle) * Math.cos(beta) * Math.cos(turn);
      double k = RADIUS * Math.sqrt(2 / Math.max(1e-9, 1 + cosine));
      onto.x = k * Math.cos(beta) * Math.sin(turn);
      onto.y =
          k
              * (Math.cos(middle) * Math.sin(beta)
                  - Math.sin(middle) * Math.cos(beta) * Math.cos(turn));
    }

    @Override
    public void unproject(double x, double y, Point2D.Double onto) {
      double far = Math.hypot(x, y) / RADIUS;
      if (far >= 2) {
        onto.setLocation(Double.NaN, Double.NaN);
        return;
      }
      double middle = Authalic.of(latitude);
      double c = 2 * Math.asin(far / 2);
      double ratio = far == 0 ? 1 : Math.sin(c) / far;
      double up = y / RADIUS * ratio;
      double right = x / RADIUS * ratio;
      double beta = Math.asin(Math.cos(c) * Math.sin(middle) + up * Math.cos(middle));
      double turn = Math.atan2(right, Math.cos(middle) * Math.cos(c) - up * Math.sin(middle));
      onto.setLocation(centre + Math.toDegrees(turn), Authalic.back(beta));
    }

    @Override
    public String name() {
      return "Lambert azimuthal equal-area";
    }
  }

  /** Equal Earth (Šavrič, Patterson, Jenny 2018, doi 10.1080/13658816.2018.1504949). */
  record EqualEarth(double centre) implements Projection {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public void project(double longitude, double latitude, Point2D.Double onto) {
      double theta = Math.asin(M * Math.sin(Authalic.of(latitude)));
      onto.x = RADIUS * Math.toRadians(longitude - centre) * Math.cos(theta) / (M * slope(theta));
      onto.y = RADIUS * height(theta);
    }

    @Override
    public void unproject(double x, double y, Point2D.Double onto) {
      double wanted = y / RADIUS;
      double theta = wanted;
      for (int i = 0; i < 12; i++) {
        theta -= (height(theta) - wanted) / slope(theta);
      }
      double turn = M * (x / RADIUS) * slope(theta) / Math.cos(theta);
      double sine = Math.sin(theta) / M;
      boolean on = Math.abs(sine) <= 1 && Math.abs(turn) <= Math.PI;
      onto.setLocation(
          on ? centre + Math.toDegrees(turn) : Double.NaN,
          on ? Authalic.back(Math.asin(sine)) : Double.NaN);
    }

    private static double height(double t) {
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double slope(double t) {
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    }

    @Override
    public String name() {
      return "Equal Earth";
    }
  }

  /** Latitude on the sphere of equal area (Snyder 1987, 3-18 and 3-34), radians. */
  final class Authalic {
    private static final double E2 = 0.0066943799901413165;
    private static final double E4 = E2 * E2;

    private Authalic() {}

    static double of(double latitude) {
      double phi = Math.toRadians(latitude);
      return phi - (E2 / 3 + 31 * E4 / 180) * Math.sin(2 * phi) + 17 * E4 / 360 * Math.sin(4 * phi);
    }

    static double back(double beta) {
      return Math.toDegrees(
          beta
              + (E2 / 3 + 31 * E4 / 180) * Math.sin(2 * beta)
              + 23 * E4 / 360 * Math.sin(4 * beta));
    }
  }
}
