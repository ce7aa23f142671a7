package org.demarc.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An outline as it was drawn: a GeoJSON MultiPolygon.
 *
 * @param coordinates polygons of rings of longitude, latitude in degrees (WGS 84); the first ring
 *     of each is its outline, the others are holes; a ring ends where it begins. Not checked:
 *     whether rings cross.
 */
public record Land(double[][][][] coordinates) {
  private static final int FEWEST_POINTS = 4;

  public Land {
    if (coordinates == null) {
      throw new IllegalArgumentException("got land without coordinates, expected a MultiPolygon");
    }
    for (double[][][] polygon : coordinates) {
      for (double[][] ring : polygon) {
        check(ring);
      }
    }
  }

  @JsonProperty("type")
  public String type() {
    return "MultiPolygon";
  }

  private static void check(double[][] ring) {
    if (ring.length < FEWEST_POINTS) {
      throw new IllegalArgumentException(
          "got a ring of " + ring.length + " points, expected at least " + FEWEST_POINTS);
    }
    for (double[] point : ring) {
      if (point.length != 2 || !(Math.abs(point[0]) <= 180) || !(Math.abs(point[1]) <= 90)) {
        throw new IllegalArgumentException(
            "got the point " + java.util.Arrays.toString(point) + ", expected longitude, latitude");
      }
    }
    double[] last = ring[ring.length - 1];
    if (ring[0][0] != last[0] || ring[0][1] != last[1]) {
      throw new IllegalArgumentException(
          "got an open ring, expected one that ends where it begins");
    }
  }
}
