package org.demarc.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Triangle;
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
    Geometry found = builder.getTriangles(new GeometryFactory());
    List<int[]> triangles = new ArrayList<>();
    for (int i = 0; i < found.getNumGeometries(); i++) {
      Coordinate[] ring = found.getGeometryN(i).getCoordinates();
      triangles.add(
          Arrays.stream(ring, 0, 3).mapToInt(c -> index.get(new CoordinateXY(c.x, c.y))).toArray());
    }
    return triangles;
  }

  /** Delaunay triangles, as indices of points. */
  List<int[]> triangles() {
    return triangles;
  }

  private Coordinate centre(int[] t) {
    return Triangle.circumcentreDD(points[t[0]], points[t[1]], points[t[2]]);
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
      Coordinate corner = Triangle.circumcentreDD(place, points[edge[0]], points[edge[1]]);
      lost.get(edge[0]).add(corner);
      lost.get(edge[1]).add(corner);
    }
    List<Map.Entry<Integer, Double>> areas =
        lost.entrySet().stream()
            .map(e -> Map.entry(e.getKey(), convexArea(e.getValue())))
            .sorted(Comparator.comparingDouble(e -> -e.getValue()))
            .toList();
    double sum = areas.stream().mapToDouble(Map.Entry::getValue).sum();
    if (!(sum > 0) || Double.isInfinite(sum)) {
      // On the outermost edge itself a cell would have no end.
      return Weights.only(nearest(place));
    }
    List<Map.Entry<Integer, Double>> heavy =
        areas.stream().filter(e -> e.getValue() > LEAST_WEIGHT * sum).toList();
    double kept = heavy.stream().mapToDouble(Map.Entry::getValue).sum();
    return new Weights(
        heavy.stream().mapToInt(Map.Entry::getKey).toArray(),
        heavy.stream().mapToDouble(e -> e.getValue() / kept).toArray());
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
    double x = corners.stream().mapToDouble(c -> c.x).average().orElseThrow();
    double y = corners.stream().mapToDouble(c -> c.y).average().orElseThrow();
    List<Coordinate> around =
        corners.stream()
            .sorted(Comparator.comparingDouble(c -> Math.atan2(c.y - y, c.x - x)))
            .toList();
    double twice = 0;
    for (int i = 0; i < around.size(); i++) {
      Coordinate a = around.get(i);
      Coordinate b = around.get((i + 1) % around.size());
      twice += (a.x - x) * (b.y - y) - (b.x - x) * (a.y - y);
    }
    return Math.abs(twice) / 2;
  }
}
