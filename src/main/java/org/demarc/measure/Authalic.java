package org.demarc.measure;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;

/**
 * The fast method: area on the WGS 84 ellipsoid in closed form.
 *
 * <p>On an equal-area cylinder the strip between the equator and latitude phi has the height q(phi)
 * = (1-e2) [ sin phi / (1 - e2 sin2 phi) + atanh(e sin phi) / e ] (Snyder, Map Projections, USGS
 * Professional Paper 1395, eq. 3-12, DOI 10.3133/pp1395), and a polygon the area a2/2 times the
 * integral of q over its longitudes. Edges are straight in longitude and latitude, as RFC 7946
 * means them; the integral along one is taken by the trapezoid with its end-slope correction
 * (Hermite), exact to the third power of the edge's rise, on pieces of at most {@value
 * #LONGEST_RISE} rad.
 *
 * <p>Longitudes are taken as numbers: a ring across the antimeridian must be cut there (RFC 7946,
 * 3.1.9), and a ring around a pole must run along the edge at latitude +-90. Validity is not
 * checked.
 */
public final class Authalic {
  private static final double LONGEST_RISE = 0.008;
  private static final double[] SERIES = series();

  private Authalic() {}

  /**
   * @param geometry longitude, latitude in degrees; points and lines count nothing
   */
  public static Area area(Geometry geometry) {
    return Rings.area(geometry, Authalic::ringSquareMetres);
  }

  private static double ringSquareMetres(CoordinateSequence ring) {
    double sum = 0;
    double longitude = Math.toRadians(ring.getX(0));
    double latitude = Math.toRadians(ring.getY(0));
    double sine = Math.sin(latitude);
    // Heights are taken from the first vertex, so that small rings lose no digits.
    double base = height(sine);
    double q = 0;
    double slope = slope(sine);
    for (int i = 1; i < ring.size(); i++) {
      double nextLongitude = Math.toRadians(ring.getX(i));
      double nextLatitude = Math.toRadians(ring.getY(i));
      double nextSine = Math.sin(nextLatitude);
      double nextQ = height(nextSine) - base;
      double nextSlope = slope(nextSine);
      double rise = nextLatitude - latitude;
      double run = nextLongitude - longitude;
      sum +=
          Math.abs(rise) <= LONGEST_RISE
              ? run * ((q + nextQ) / 2 + rise * (slope - nextSlope) / 12)
              : run * longEdge(latitude, rise, base);
      longitude = nextLongitude;
      latitude = nextLatitude;
      q = nextQ;
      slope = nextSlope;
    }
    return sum * Wgs84.A * Wgs84.A / 2;
  }

  /** Mean height above {@code base} along a long edge, piece by piece. */
  private static double longEdge(double latitude, double rise, double base) {
    int pieces = (int) Math.ceil(Math.abs(rise) / LONGEST_RISE);
    double step = rise / pieces;
    double sum = 0;
    for (int i = 0; i < pieces; i++) {
      double from = Math.sin(latitude + i * step);
      double to = Math.sin(latitude + (i + 1) * step);
      sum += (height(from) + height(to)) / 2 - base + step * (slope(from) - slope(to)) / 12;
    }
    return sum / pieces;
  }

  /** q as a series in e2 sin2: terms e2^k sin^(2k+1) (2k+2)/(2k+1), below 1e-17 after eight. */
  private static double height(double sine) {
    double square = sine * sine;
    double sum = 0;
    for (int k = SERIES.length - 1; k >= 0; k--) {
      sum = sum * square + SERIES[k];
    }
    return sum * sine;
  }

  /** dq/dphi. */
  private static double slope(double sine) {
    double square = sine * sine;
    double w = 1 - Wgs84.E2 * square;
    return 2 * (1 - Wgs84.E2) * Math.sqrt(Math.max(0, 1 - square)) / (w * w);
  }

  private static double[] series() {
    double[] series = new double[8];
    for (int k = 0; k < series.length; k++) {
      series[k] = (1 - Wgs84.E2) * Math.pow(Wgs84.E2, k) * (2 * k + 2) / (2 * k + 1);
    }
    return series;
  }
}
