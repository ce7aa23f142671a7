package org.demarc.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Tells the outer edges of lands that lie side by side from the inner ones, which two of them
 * share. Outlines that were drawn apart do not share their vertices: there, edges of two lands that
 * lie close are one inner edge, which only the later land gives, and between them lies no water.
 */
final class Shores {
  private static final double GRID = 1e5;
  private static final int SAMPLES = 3;

  private final Camera camera;
  private final double reach;
  private final Map<Long, Integer> uses = new HashMap<>();
  private final Map<Long, List<Sample>> samples = new HashMap<>();
  private final Tracer outer;
  private final Tracer inner;
  private final Tracer cracks;

  /** A point on a land's edge. */
  private record Sample(int land, double x, double y) {}

  private enum Kind {
    OUTER,
    INNER,
    TOLD_BY_ANOTHER
  }

  /**
   * @param reach degrees of latitude within which two edges are one; 0 where lands share vertices
   */
  Shores(List<Geometry> lands, Camera camera, double reach) {
    this.camera = camera;
    this.reach = reach;
    this.outer = Tracer.ofLines(camera);
    this.inner = Tracer.ofLines(camera);
    this.cracks = Tracer.ofNeighbours(camera);
    for (Geometry land : lands) {
      rings(land).forEach(this::count);
    }
    for (int i = 0; i < lands.size() && reach > 0; i++) {
      int land = i;
      rings(lands.get(i)).forEach(ring -> sample(ring, land));
    }
    for (int i = 0; i < lands.size(); i++) {
      int land = i;
      rings(lands.get(i)).forEach(ring -> part(ring, land));
    }
  }

  Path2D outer() {
    return outer.path();
  }

  Path2D inner() {
    return inner.path();
  }

  /** What lies between two edges that are one. */
  Path2D cracks() {
    return cracks.path();
  }

  private static List<CoordinateSequence> rings(Geometry land) {
    List<CoordinateSequence> rings = new ArrayList<>();
    for (int i = 0; i < land.getNumGeometries(); i++) {
      if (land.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        rings.add(polygon.getExteriorRing().getCoordinateSequence());
        for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
          rings.add(polygon.getInteriorRingN(k).getCoordinateSequence());
        }
      }
    }
    return rings;
  }

  private void count(CoordinateSequence ring) {
    for (int i = 1; i < ring.size(); i++) {
      uses.merge(edge(ring, i), 1, Integer::sum);
    }
  }

  private boolean isShared(CoordinateSequence ring, int i) {
    return uses.get(edge(ring, i)) > 1;
  }

  private void sample(CoordinateSequence ring, int land) {
    for (int i = 1; i < ring.size(); i++) {
      double x = ring.getX(i - 1);
      double y = ring.getY(i - 1);
      if (isShared(ring, i) || !isNear(x, y)) {
        continue;
      }
      double dx = ring.getX(i) - x;
      double dy = ring.getY(i) - y;
      int pieces = Math.max(1, (int) Math.ceil(SAMPLES * Math.hypot(dx, dy) / reach));
      for (int k = 0; k < pieces; k++) {
        Sample each = new Sample(land, x + dx * k / pieces, y + dy * k / pieces);
        samples.computeIfAbsent(cell(each.x(), each.y()), c -> new ArrayList<>()).add(each);
      }
    }
  }

  private boolean isNear(double x, double y) {
    double margin = 10 * reach;
    return x > camera.west - margin
        && x < camera.east + margin
        && y > camera.south - margin
        && y < camera.north + margin;
  }

  /** The ring in runs of one kind. */
  private void part(CoordinateSequence ring, int land) {
    int start = 0;
    Kind running = null;
    for (int i = 1; i < ring.size(); i++) {
      Kind kind = kind(ring, i, land);
      if (running != null && kind != running) {
        run(ring, start, i - 1, running);
        start = i - 1;
      }
      running = kind;
    }
    if (running != null) {
      run(ring, start, ring.size() - 1, running);
    }
  }

  private Kind kind(CoordinateSequence ring, int i, int land) {
    if (isShared(ring, i)) {
      return Kind.INNER;
    }
    if (reach == 0 || !isNear(ring.getX(i), ring.getY(i))) {
      return Kind.OUTER;
    }
    Sample from = nearest(ring.getX(i - 1), ring.getY(i - 1), land);
    Sample to = nearest(ring.getX(i), ring.getY(i), land);
    if (from == null || to == null) {
      return Kind.OUTER;
    }
    crack(ring, i, from, to);
    return to.land() < land ? Kind.INNER : Kind.TOLD_BY_ANOTHER;
  }

  /** Of another land, the earliest first; null where none is close. */
  private Sample nearest(double x, double y, int land) {
    double squeeze = Math.cos(Math.toRadians(y));
    Sample best = null;
    double least = Double.MAX_VALUE;
    for (int i = -1; i <= 1; i++) {
      for (int k = -1; k <= 1; k++) {
        for (Sample each : samples.getOrDefault(cell(x + i * reach, y + k * reach), List.of())) {
          double far = Math.hypot((each.x() - x) * squeeze, each.y() - y);
          if (each.land() != land && far < reach && far < least) {
            least = far;
            best = each;
          }
        }
      }
    }
    return best;
  }

  private void crack(CoordinateSequence ring, int i, Sample from, Sample to) {
    Coordinate[] quad = {
      ring.getCoordinate(i - 1),
      ring.getCoordinate(i),
      new Coordinate(to.x(), to.y()),
      new Coordinate(from.x(), from.y()),
      ring.getCoordinate(i - 1)
    };
    double[] points = new double[10];
    double[] bounds = {180, 90, -180, -90};
    for (int k = 0; k < 5; k++) {
      set(points, bounds, k, quad[k].x, quad[k].y);
    }
    cracks.ring(points, bounds);
  }

  private static void set(double[] points, double[] bounds, int i, double x, double y) {
    points[2 * i] = x;
    points[2 * i + 1] = y;
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }

  private long cell(double x, double y) {
    return (long) Math.floor(x / reach) * 1_000_003L + (long) Math.floor(y / reach);
  }

  private void run(CoordinateSequence ring, int from, int to, Kind kind) {
    if (kind == Kind.TOLD_BY_ANOTHER) {
      return;
    }
    double[] points = new double[2 * (to - from + 1)];
    double[] bounds = {180, 90, -180, -90};
    for (int i = from; i <= to; i++) {
      set(points, bounds, i - from, ring.getX(i), ring.getY(i));
    }
    (kind == Kind.OUTER ? outer : inner).line(points, bounds);
  }

  /** The same from either end. */
  private static long edge(CoordinateSequence ring, int i) {
    long a = point(ring.getX(i - 1), ring.getY(i - 1));
    long b = point(ring.getX(i), ring.getY(i));
    return 31 * Math.min(a, b) + Math.max(a, b);
  }

  private static long point(double x, double y) {
    return Math.round(x * GRID) * 40_000_000L + Math.round(y * GRID);
  }
}
