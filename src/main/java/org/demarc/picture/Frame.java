package org.demarc.picture;

/** What the map must hold, in degrees. East may lie beyond 180, where it crosses the date line. */
public record Frame(double west, double south, double east, double north) {
  public Frame {
    if (!(west < east && east - west <= 360 && south < north && -90 <= south && north <= 90)) {
      throw new IllegalArgumentException(
          "got the frame %s..%s E, %s..%s N, expected west < east and south < north"
              .formatted(west, east, south, north));
    }
  }

  double middle() {
    return (west + east) / 2;
  }

  /** A longitude as this frame counts it: within 180 degrees of its middle. */
  double unwrapped(double longitude) {
    return longitude + 360 * Math.round((middle() - longitude) / 360);
  }

  /** With a margin on each side, as a share of its size. */
  public Frame padded(double share) {
    double width = Math.min(360, (east - west) * (1 + 2 * share));
    double high = (north - south) * share;
    return new Frame(
        middle() - width / 2,
        Math.max(-90, south - high),
        middle() + width / 2,
        Math.min(90, north + high));
  }

  /** However the longitude is counted. */
  public boolean has(double longitude, double latitude) {
    double x = unwrapped(longitude);
    return x >= west && x <= east && latitude >= south && latitude <= north;
  }

  /** Whether another frame lies within this one. */
  public boolean holds(Frame other) {
    return other.west >= west && other.east <= east && other.south >= south && other.north <= north;
  }

  /** As wide and as high, about another longitude. */
  Frame around(double longitude) {
    double half = (east - west) / 2;
    return new Frame(longitude - half, south, longitude + half, north);
  }
}
