package org.demarc.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts rings and lines at the edges of what a camera shows, in degrees. */
final class Clip {
  private Clip() {}

  /** Sutherland and Hodgman: what is left of a ring, perhaps with seams along the edges. */
  static double[] ring(double[] points, int turn, Camera camera) {
    double[] kept = points.clone();
    for (int i = 0; i < kept.length; i += 2) {
      kept[i] += turn;
    }
    kept = half(kept, 0, camera.west, 1);
    kept = half(kept, 0, camera.east, -1);
    kept = half(kept, 1, camera.south, 1);
    return half(kept, 1, camera.north, -1);
  }

  /**
   * @param axis 0 for longitude, 1 for latitude
   * @param sign 1 keeps what is above the edge, -1 what is below
   */
  private static double[] half(double[] points, int axis, double edge, int sign) {
    double[] out = new double[2 * points.length + 4];
    int size = 0;
    for (int i = 0; i + 3 < points.length; i += 2) {
      double from = sign * (points[i + axis] - edge);
      double to = sign * (points[i + 2 + axis] - edge);
      if (from >= 0) {
        size = add(out, size, points[i], points[i + 1]);
      }
      if (from >= 0 != to >= 0) {
        double t = from / (from - to);
        double x = points[i] + t * (points[i + 2] - points[i]);
        double y = points[i + 1] + t * (points[i + 3] - points[i + 1]);
        size = add(out, size, axis == 0 ? edge : x, axis == 1 ? edge : y);
      }
    }
    if (size > 0) {
      size = add(out, size, out[0], out[1]);
    }
    return Arrays.copyOf(out, size);
  }

  private static int add(double[] out, int size, double x, double y) {
    out[size] = x;
    out[size + 1] = y;
    return size + 2;
  }

  /** The runs of a line that show, each with one point beyond its ends. */
  static List<double[]> line(double[] points, int turn, Camera camera) {
    List<double[]> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i + 3 < points.length; i += 2) {
      boolean shows = shows(points, i, turn, camera);
      if (shows && start < 0) {
        start = i;
      }
      if (start >= 0 && (!shows || i + 5 >= points.length)) {
        double[] run = Arrays.copyOfRange(points, start, shows ? i + 4 : i + 2);
        for (int k = 0; k < run.length; k += 2) {
          run[k] += turn;
        }
        runs.add(run);
        start = -1;
      }
    }
    return runs;
  }

  /** Whether the edge from point i may be seen. */
  private static boolean shows(double[] points, int i, int turn, Camera camera) {
    double x1 = points[i] + turn;
    double x2 = points[i + 2] + turn;
    double y1 = points[i + 1];
    double y2 = points[i + 3];
    return Math.min(x1, x2) <= camera.east
        && Math.max(x1, x2) >= camera.west
        && Math.min(y1, y2) <= camera.north
        && Math.max(y1, y2) >= camera.south;
  }

  /** The runs of a line that have a point outside a box. */
  static List<double[]> outside(double[] points, double[] box) {
    List<double[]> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i + 3 < points.length; i += 2) {
      boolean in = inside(points, i, box) && inside(points, i + 2, box);
      if (!in && start < 0) {
        start = i;
      }
      if (start >= 0 && (in || i + 5 >= points.length)) {
        runs.add(Arrays.copyOfRange(points, start, in ? i + 2 : i + 4));
        start = -1;
      }
    }
    return runs;
  }

  private static boolean inside(double[] points, int i, double[] box) {
    return points[i] >= box[0]
        && points[i] <= box[2]
        && points[i + 1] >= box[1]
        && points[i + 1] <= box[3];
  }
}
