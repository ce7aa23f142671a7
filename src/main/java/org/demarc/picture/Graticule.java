package org.demarc.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Meridians and parallels, which give a map of the whole world its shape. */
final class Graticule {
  private static final int STEP = 30;
  private static final int FINE = 5;

  private Graticule() {}

  /** The edge of the map of the world. */
  static Path2D edge(Camera camera) {
    Path2D edge = new Path2D.Double();
    for (int latitude = -90; latitude <= 90; latitude += FINE) {
      to(edge, camera, 180, latitude);
    }
    for (int latitude = 90; latitude >= -90; latitude -= FINE) {
      to(edge, camera, -180, latitude);
    }
    edge.closePath();
    return edge;
  }

  static Path2D lines(Camera camera) {
    Path2D lines = new Path2D.Double();
    for (int turn = -150; turn <= 150; turn += STEP) {
      Path2D meridian = new Path2D.Double();
      for (int latitude = -90; latitude <= 90; latitude += FINE) {
        to(meridian, camera, turn, latitude);
      }
      lines.append(meridian, false);
    }
    for (int latitude = -60; latitude <= 60; latitude += STEP) {
      Path2D parallel = new Path2D.Double();
      to(parallel, camera, -180, latitude);
      to(parallel, camera, 180, latitude);
      lines.append(parallel, false);
    }
    return lines;
  }

  /**
   * @param turn degrees east of the middle
   */
  private static void to(Path2D path, Camera camera, double turn, double latitude) {
    Point2D.Double at = new Point2D.Double();
    camera.place(camera.projection.centre() + turn, latitude, at);
    if (path.getCurrentPoint() == null) {
      path.moveTo(at.x, at.y);
    } else {
      path.lineTo(at.x, at.y);
    }
  }
}
