package org.demarc.measure;

/** An area on the WGS 84 ellipsoid. Never negative, never NaN. */
public record Area(double squareKilometres) implements Comparable<Area> {
  public static final double SQUARE_KILOMETRES_PER_SQUARE_MILE = 2.589988110336;

  public Area {
    if (!(squareKilometres >= 0) || Double.isInfinite(squareKilometres)) {
      throw new IllegalArgumentException(
          "got " + squareKilometres + " km2, expected a finite area >= 0");
    }
  }

  @Override
  public int compareTo(Area other) {
    return Double.compare(squareKilometres, other.squareKilometres);
  }
}
