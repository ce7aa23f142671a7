package org.demarc.measure;

/** The ellipsoid every length and area here is taken on. */
final class Wgs84 {
  /** Semi-major axis, metres. */
  static final double A = 6378137.0;

  static final double F = 1 / 298.257223563;

  /** First eccentricity squared. */
  static final double E2 = F * (2 - F);

  private Wgs84() {}
}
