package org.demarc.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/**
 * Sibson's natural neighbours (A vector identity for the Dirichlet tessellation, 1980, DOI
 * 10.1017/S0305004100056589): at any place, each settlement around it weighs by what its cell would
 * lose to a settlement there. Coordinates on a plane.
 */
final class NaturalNeighbours {
  private static final double LEAST_WEIGHT = 1e-3;

  private final Coordinate[] points;
  private final List<int[]> triangles;
  private final double[][] circles;

  /** Indices of points with weights that add up to 1, the heaviest first. */
  record Weights(int[] points, double[] weights) {
    static Weights only(int point) {
      return new Weights(new int[] {point}, new double[] {1});
    }
  }

  /** Of a cell, as seen from its middle. */
  private record Corner(double dx, double dy, double angle) {}

  private static final Comparator<Corner> BY_ANGLE = Comparator.comparingDouble(Corner::angle);

  NaturalNeighbours(List<Coordinate> points) {
    this.points = points.toArray(Coordinate[]::new);
    this.triangles = triangulate(points);
    this.circles = new double[triangles.size()][];
    for (int t = 0; t < circles.length; t++) {
      Coordinate centre = centre(triangles.get(t));
      double radius = centre.distance(this.points[triangles.get(t)[0]]);
      circles[t] = new double[] {centre.x, centre.y, radius * radius};
    }
  }

  private static List<int[]> triangulate(List<Coordinate> points) {
    Map<Coordinate, Integer> index = new HashMap<>();
    points.forEach(p -> index.put(new CoordinateXY(p.x, p.y), index.size()));
    if (index.size() != points.size()) {
      throw new IllegalStateException("got two settlements at one place, expected one");
    }
    DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
    builder.setSites(points);
    List<int[]> triangles = new ArrayList<>();
    for (Object found : builder.getSubdivision().getTriangleCoordinates(false)) {
      Coordinate[] ring = (Coordinate[]) found;
      int[] triangle = new int[3];
      for (int k = 0; k < 3; k++) {
        triangle[k] = index.get(new CoordinateXY(ring[k].x, ring[k].y));
      }
      triangles.add(triangle);
    }
    return triangles;
  }

  /** Delaunay triangles, as indices of points. */
  List<int[]> triangles() {
    return triangles;
  }

  private Coordinate centre(int[] t) {
    return centre(points[t[0]], points[t[1]], points[t[2]]);
  }

  /** Of the circle through three points; reckoned from the first, so that no digits are lost. */
  private static Coordinate centre(Coordinate a, Coordinate b, Coordinate c) {
    double bx = b.x - a.x;
    double by = b.y - a.y;
    double cx = c.x - a.x;
    double cy = c.y - a.y;
    double b2 = bx * bx + by * by;
    double c2 = cx * cx + cy * cy;
    double twice = 2 * (bx * cy - by * cx);
    return new CoordinateXY(a.x + (cy * b2 - by * c2) / twice, a.y + (bx * c2 - cx * b2) / twice);
  }

  /** Outside of all triangles the nearest point weighs alone. */
  Weights at(Coordinate place) {
    List<int[]> cavity = new ArrayList<>();
    List<Coordinate> centres = new ArrayList<>();
    for (int t = 0; t < circles.length; t++) {
      double dx = place.x - circles[t][0];
      double dy = place.y - circles[t][1];
      if (dx * dx + dy * dy < circles[t][2]) {
        cavity.add(triangles.get(t));
        centres.add(new Coordinate(circles[t][0], circles[t][1]));
      }
    }
    int nearest = nearest(place);
    if (cavity.isEmpty() || points[nearest].distance(place) < 1e-9) {
      return Weights.only(nearest);
    }
    return sibson(place, cavity, centres);
  }

  private int nearest(Coordinate place) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < points.length; i++) {
      double dx = points[i].x - place.x;
      double dy = points[i].y - place.y;
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        best = i;
      }
    }
    return best;
  }

  private Weights sibson(Coordinate place, List<int[]> cavity, List<Coordinate> centres) {
    Map<Integer, List<Coordinate>> lost = new HashMap<>();
    for (int t = 0; t < cavity.size(); t++) {
      for (int point : cavity.get(t)) {
        lost.computeIfAbsent(point, p -> new ArrayList<>()).add(centres.get(t));
      }
    }
    for (int[] edge : rim(cavity)) {
      Coordinate corner = centre(place, points[edge[0]], points[edge[1]]);
      lost.get(edge[0]).add(corner);
      lost.get(edge[1]).add(corner);
    }
    int[] around = new int[lost.size()];
    double[] areas = new double[around.length];
    int n = 0;
    double sum = 0;
    for (Map.Entry<Integer, List<Coordinate>> each : lost.entrySet()) {
      around[n] = each.getKey();
      areas[n] = convexArea(each.getValue());
      sum += areas[n++];
    }
    // On the outermost edge itself a cell would have no end.
    return sum > 0 && !Double.isInfinite(sum)
        ? heavy(around, areas, sum)
        : Weights.only(nearest(place));
  }

  private static Weights heavy(int[] around, double[] areas, double sum) {
    int[] order =
        IntStream.range(0, areas.length)
            .filter(i -> areas[i] > LEAST_WEIGHT * sum)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -areas[i]))
            .mapToInt(i -> i)
            .toArray();
    double kept = Arrays.stream(order).mapToDouble(i -> areas[i]).sum();
    return new Weights(
        Arrays.stream(order).map(i -> around[i]).toArray(),
        Arrays.stream(order).mapToDouble(i -> areas[i] / kept).toArray());
  }

  /** Edges that only one triangle of the cavity has. */
  private static List<int[]> rim(List<int[]> cavity) {
    Map<Long, int[]> once = new HashMap<>();
    for (int[] t : cavity) {
      for (int k = 0; k < 3; k++) {
        int a = t[k];
        int b = t[(k + 1) % 3];
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        if (once.remove(key) == null) {
          once.put(key, new int[] {a, b});
        }
      }
    }
    return List.copyOf(once.values());
  }

  /** Area of the convex polygon with these corners, in any order. */
  private static double convexArea(List<Coordinate> corners) {
    double x = 0;
    double y = 0;
    for (Coordinate corner : corners) {
      x += corner.x / corners.size();
      y += corner.y / corners.size();
    }
    List<Corner> around = new ArrayList<>();
    for (Coordinate corner : corners) {
      double dx = corner.x - x;
      double dy = corner.y - y;
      around.add(new Corner(dx, dy, Math.atan2(dy, dx)));
    }
    around.sort(BY_ANGLE);
    double twice = 0;
    Corner last = around.get(around.size() - 1);
    for (Corner next : around) {
      twice += last.dx() * next.dy() - next.dx() * last.dy();
      last = next;
    }
    return Math.abs(twice) / 2;
  }
}
