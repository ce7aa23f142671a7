package org.demarc.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Traces rings and lines in longitude and latitude onto the sheet: what the map does not show is
 * cut off, what lies across the date line is put together, what no pixel shows is left out.
 */
final class Tracer {
  /** Units of the sheet. */
  private static final double FINEST = 0.5;

  /** Degrees; longer edges bend on the map. */
  private static final double LONGEST = 1.5;

  private final Camera camera;
  private final Path2D.Double path;
  private final Point2D.Double at = new Point2D.Double();
  private double lastX;
  private double lastY;
  private boolean open;

  private Tracer(Camera camera, int rule) {
    this.camera = camera;
    this.path = new Path2D.Double(rule, 4096);
  }

  /** Rings of which holes are told by lying inside others. */
  static Tracer ofAreas(Camera camera) {
    return new Tracer(camera, Path2D.WIND_EVEN_ODD);
  }

  /** Rings that meet: where two share an edge, no crack shows. Shells and holes turn two ways. */
  static Tracer ofNeighbours(Camera camera) {
    return new Tracer(camera, Path2D.WIND_NON_ZERO);
  }

  static Tracer ofLines(Camera camera) {
    return new Tracer(camera, Path2D.WIND_NON_ZERO);
  }

  Path2D path() {
    return path;
  }

  /**
   * @param points longitude and latitude in turn; the last is the first
   * @param bounds west, south, east, north
   */
  void ring(double[] points, double[] bounds) {
    for (int turn = -360; turn <= 360; turn += 360) {
      if (shows(bounds, turn)) {
        double[] kept = within(bounds, turn) ? points : Clip.ring(points, turn, camera);
        trace(kept, kept == points ? turn : 0);
        if (open) {
          path.closePath();
        }
      }
    }
  }

  void line(double[] points, double[] bounds) {
    for (int turn = -360; turn <= 360; turn += 360) {
      if (within(bounds, turn)) {
        trace(points, turn);
      } else if (shows(bounds, turn)) {
        Clip.line(points, turn, camera).forEach(run -> trace(run, 0));
      }
    }
  }

  /** Shells turn clockwise on the sheet, holes the other way. */
  void land(Geometry land) {
    for (int i = 0; i < land.getNumGeometries(); i++) {
      if (land.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        ring(polygon.getExteriorRing().getCoordinateSequence(), true);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(polygon.getInteriorRingN(hole).getCoordinateSequence(), false);
        }
      }
    }
  }

  private void ring(CoordinateSequence ring, boolean shell) {
    int count = ring.size();
    double[] points = new double[2 * count];
    double[] bounds = {180, 90, -180, -90};
    double twice = 0;
    for (int i = 0; i < count; i++) {
      double x = ring.getX(i);
      double y = ring.getY(i);
      points[2 * i] = x;
      points[2 * i + 1] = y;
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
      twice += i == 0 ? 0 : points[2 * i - 2] * y - x * points[2 * i - 1];
    }
    if (twice > 0 == shell) {
      turn(points);
    }
    ring(points, bounds);
  }

  private static void turn(double[] points) {
    for (int i = 0, k = points.length - 2; i < k; i += 2, k -= 2) {
      double x = points[i];
      double y = points[i + 1];
      points[i] = points[k];
      points[i + 1] = points[k + 1];
      points[k] = x;
      points[k + 1] = y;
    }
  }

  private boolean shows(double[] bounds, int turn) {
    return bounds[0] + turn < camera.east
        && bounds[2] + turn > camera.west
        && bounds[1] < camera.north
        && bounds[3] > camera.south;
  }

  private boolean within(double[] bounds, int turn) {
    return bounds[0] + turn >= camera.west
        && bounds[2] + turn <= camera.east
        && bounds[1] >= camera.south
        && bounds[3] <= camera.north;
  }

  private void trace(double[] points, int turn) {
    open = false;
    int last = points.length - 2;
    for (int i = 0; i <= last; i += 2) {
      double x = points[i] + turn;
      double y = points[i + 1];
      if (i > 0) {
        between(points[i - 2] + turn, points[i - 1], x, y);
      }
      to(x, y, i == 0 || i == last);
    }
  }

  private void between(double x1, double y1, double x2, double y2) {
    int pieces = (int) Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / LONGEST);
    for (int k = 1; k < pieces; k++) {
      double t = (double) k / pieces;
      to(x1 + t * (x2 - x1), y1 + t * (y2 - y1), false);
    }
  }

  private void to(double longitude, double latitude, boolean must) {
    camera.place(longitude, latitude, at);
    if (!open) {
      path.moveTo(at.x, at.y);
      open = true;
    } else if (must || Math.abs(at.x - lastX) + Math.abs(at.y - lastY) >= FINEST) {
      path.lineTo(at.x, at.y);
    } else {
      return;
    }
    lastX = at.x;
    lastY = at.y;
  }
}
