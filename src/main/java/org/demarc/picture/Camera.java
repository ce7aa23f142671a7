package org.demarc.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where a longitude and latitude fall on the sheet. */
final class Camera {
  private static final double WORLD_DEGREES = 170;
  private static final double WORLD_HIGH = 130;
  private static final double POLAR = 35;
  private static final int STEPS = 24;

  // Left free about the frame: room for the names of what stands at its edges, and for the scale.
  private static final double SIDES = 36;
  private static final double ABOVE = 24;
  private static final double BELOW = 44;

  /** What a map of the whole world holds: all that is inhabited, and a margin. */
  private static final Frame WORLD = new Frame(-180, -60, 180, 85);

  private static final double WORLD_MARGIN = 1.05;

  final Projection projection;

  /** The window of the map on the sheet. */
  final Rectangle2D window;

  private final double pixelsPerKilometre;
  private final double left;
  private final double top;

  /** What shows through the window, in degrees; longitudes as the projection counts them. */
  final double west;

  final double south;
  final double east;
  final double north;

  /** With room about the frame. */
  Camera(Frame frame, Rectangle2D window) {
    this(frame, window, 1);
  }

  /**
   * @param window of the map on the sheet
   * @param air 1 for room about the frame, 0 for none
   */
  Camera(Frame frame, Rectangle2D window, int air) {
    this.window = window;
    this.projection = projection(frame);
    Rectangle2D held = isWorld() ? held(WORLD.around(frame.middle())) : held(frame);
    Rectangle2D room = isWorld() || air == 0 ? window : inner(window);
    this.pixelsPerKilometre =
        Math.min(room.getWidth() / held.getWidth(), room.getHeight() / held.getHeight())
            / (isWorld() ? WORLD_MARGIN : 1);
    this.left = room.getCenterX() - held.getCenterX() * pixelsPerKilometre;
    this.top = room.getCenterY() + held.getCenterY() * pixelsPerKilometre;
    double[] seen = seen();
    this.west = seen[0];
    this.south = seen[1];
    this.east = seen[2];
    this.north = seen[3];
  }

  private static Rectangle2D inner(Rectangle2D window) {
    return new Rectangle2D.Double(
        window.getX() + SIDES,
        window.getY() + ABOVE,
        window.getWidth() - 2 * SIDES,
        window.getHeight() - ABOVE - BELOW);
  }

  /** Half round the Earth is the whole of it, but about a pole it is a disc. */
  private static Projection projection(Frame frame) {
    double latitude = (frame.south() + frame.north()) / 2;
    boolean wide = frame.east() - frame.west() > WORLD_DEGREES;
    boolean polar = frame.south() > POLAR || frame.north() < -POLAR;
    if (wide && polar) {
      return new Projection.Azimuthal(frame.middle(), Math.copySign(90, latitude));
    }
    return wide || frame.north() - frame.south() > WORLD_HIGH
        ? new Projection.EqualEarth(frame.middle())
        : new Projection.Azimuthal(frame.middle(), latitude);
  }

  /** The frame's bounds on the plane, in kilometres. */
  private Rectangle2D held(Frame frame) {
    Rectangle2D bounds = null;
    Point2D.Double at = new Point2D.Double();
    for (int i = 0; i <= STEPS; i++) {
      for (int k = 0; k <= STEPS; k++) {
        double t = (double) i / STEPS;
        double u = (double) k / STEPS;
        projection.project(
            frame.west() + t * (frame.east() - frame.west()),
            frame.south() + u * (frame.north() - frame.south()),
            at);
        if (bounds == null) {
          bounds = new Rectangle2D.Double(at.x, at.y, 0, 0);
        }
        bounds.add(at);
      }
    }
    return bounds;
  }

  private double[] seen() {
    double[] seen = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    boolean off = false;
    for (int i = 0; i <= STEPS; i++) {
      for (int k = 0; k <= STEPS; k++) {
        Point2D.Double at =
            lonLat(
                window.getX() + window.getWidth() * i / STEPS,
                window.getY() + window.getHeight() * k / STEPS);
        off |= Double.isNaN(at.x);
        seen[0] = Math.min(seen[0], at.x);
        seen[1] = Math.min(seen[1], at.y);
        seen[2] = Math.max(seen[2], at.x);
        seen[3] = Math.max(seen[3], at.y);
      }
    }
    boolean north = shows(90);
    boolean south = shows(-90);
    boolean round = off || north || south || seen[2] - seen[0] > 300;
    double centre = projection.centre();
    double margin = (seen[3] - seen[1]) / STEPS + 0.01;
    return new double[] {
      round ? centre - 180 : seen[0] - margin,
      south || off ? -90 : Math.max(-90, seen[1] - margin),
      round ? centre + 180 : seen[2] + margin,
      north || off ? 90 : Math.min(90, seen[3] + margin)
    };
  }

  private boolean shows(double pole) {
    return window.contains(point(projection.centre(), pole));
  }

  /** On the sheet; the longitude may be counted anyhow. */
  Point2D.Double point(double longitude, double latitude) {
    Point2D.Double at = new Point2D.Double();
    place(longitude + 360 * Math.round((projection.centre() - longitude) / 360), latitude, at);
    return at;
  }

  /**
   * @param longitude as the projection counts it
   */
  void place(double longitude, double latitude, Point2D.Double onto) {
    projection.project(longitude, latitude, onto);
    onto.setLocation(left + onto.x * pixelsPerKilometre, top - onto.y * pixelsPerKilometre);
  }

  /** What lies under a point of the sheet; NaN off the map. */
  Point2D.Double lonLat(double x, double y) {
    Point2D.Double at = new Point2D.Double();
    projection.unproject((x - left) / pixelsPerKilometre, (top - y) / pixelsPerKilometre, at);
    return at;
  }

  boolean isWorld() {
    return projection instanceof Projection.EqualEarth;
  }

  /** In the middle of the map; away from it an equal-area plane stretches one way. */
  double kilometresPerPixel() {
    return 1 / pixelsPerKilometre;
  }
}
