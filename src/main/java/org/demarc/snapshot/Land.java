package org.demarc.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Collections;

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

  /**
   * The same, wound as RFC 7946 and KML want it: outlines counter-clockwise, holes clockwise. Which
   * way a ring goes says nothing of what it holds; some readers take it to.
   */
  Land wound() {
    double[][][][] polygons = new double[coordinates.length][][][];
    for (int i = 0; i < polygons.length; i++) {
      polygons[i] = new double[coordinates[i].length][][];
      for (int ring = 0; ring < polygons[i].length; ring++) {
        polygons[i][ring] = wound(coordinates[i][ring], ring == 0);
      }
    }
    return new Land(polygons);
  }

  private static double[][] wound(double[][] ring, boolean counterClockwise) {
    double twiceTheArea = 0;
    for (int i = 1; i < ring.length; i++) {
      twiceTheArea += (ring[i - 1][0] - ring[0][0]) * (ring[i][1] - ring[0][1]);
      twiceTheArea -= (ring[i][0] - ring[0][0]) * (ring[i - 1][1] - ring[0][1]);
    }
    if (twiceTheArea > 0 == counterClockwise) {
      return ring;
    }
    double[][] turned = ring.clone();
    Collections.reverse(Arrays.asList(turned));
    return turned;
  }

  private static void check(double[][] ring) {
    if (ring.length < FEWEST_POINTS) {
      throw new IllegalArgumentException(
          "got a ring of " + ring.length + " points, expected at least " + FEWEST_POINTS);
    }
    for (double[] point : ring) {
      if (point.length != 2 || !(Math.abs(point[0]) <= 180) || !(Math.abs(point[1]) <= 90)) {
        throw new IllegalArgumentException(
            "got the point " + Arrays.toString(point) + ", expected longitude, latitude");
      }
    }
    double[] last = ring[ring.length - 1];
    if (ring[0][0] != last[0] || ring[0][1] != last[1]) {
      throw new IllegalArgumentException(
          "got an open ring, expected one that ends where it begins");
    }
  }
}
