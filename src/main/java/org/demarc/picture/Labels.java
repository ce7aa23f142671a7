package org.demarc.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Names on the map, so that none lies on another, on a sign, or over the edge: what finds no room
 * is left out.
 */
final class Labels {
  private static final double GAP = 1.5;
  private static final double AIR = 2.5;
  private static final double WIDE_AIR = 9;
  private static final double RING = 8;
  private static final int TURNS = 12;

  private final Camera camera;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Label> placed = new ArrayList<>();

  /**
   * A name in its place.
   *
   * @param boxes its ink with a little air: one, or one a letter along a river; none of two names
   *     overlap
   */
  record Label(Lettering words, List<Rectangle2D> boxes) {}

  Labels(Camera camera) {
    this.camera = camera;
  }

  List<Label> placed() {
    return placed;
  }

  void keepFree(Rectangle2D box) {
    taken.add(box);
  }

  void keepFree(Point2D at, double radius) {
    taken.add(square(at, radius));
  }

  boolean isFree(Point2D at, double radius) {
    return taken.stream().noneMatch(square(at, radius)::intersects);
  }

  private static Rectangle2D square(Point2D at, double radius) {
    return new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }

  /** Beside a sign with a radius, on the best side that is free. */
  boolean beside(String name, Type type, Point2D at, double radius) {
    double width = type.width(name);
    double high = type.size() * 0.7;
    double gap = radius + GAP + AIR;
    double slant = gap * 0.75;
    double[][] corners = {
      {gap, high / 2},
      {-gap - width, high / 2},
      {-width / 2, -gap},
      {-width / 2, gap + high},
      {slant, -slant},
      {slant, slant + high},
      {-slant - width, -slant},
      {-slant - width, slant + high},
      {gap, -high * 0.1},
      {gap, high * 1.1},
      {-gap - width, -high * 0.1},
      {-gap - width, high * 1.1}
    };
    for (double[] corner : corners) {
      if (put(Lettering.left(name, type, at.getX() + corner[0], at.getY() + corner[1]))) {
        return true;
      }
    }
    return false;
  }

  /** Centred on a point or, where that is taken, within reach of it. */
  boolean over(String name, Type type, Point2D at, double reach) {
    double high = type.size() * 0.7;
    for (double r = 0; r <= reach; r += RING) {
      for (int i = 0; i < (r == 0 ? 1 : TURNS); i++) {
        double angle = 2 * Math.PI * i / TURNS;
        double x = at.getX() + 1.4 * r * Math.cos(angle);
        double y = at.getY() + r * Math.sin(angle) + high / 2;
        Lettering words = Lettering.centred(name, type, x, y);
        if (take(words, List.of(aired(words.ink(), WIDE_AIR)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes the place if it is free. */
  private boolean put(Lettering words) {
    return take(words, List.of(aired(words.ink(), AIR)));
  }

  /** The same letter by letter, for a name that bends. */
  boolean putAlong(Lettering words) {
    return take(words, words.inks().stream().map(ink -> aired(ink, AIR)).toList());
  }

  private boolean take(Lettering words, List<Rectangle2D> boxes) {
    boolean free =
        boxes.stream()
            .allMatch(
                box -> camera.window.contains(box) && taken.stream().noneMatch(box::intersects));
    if (free && !boxes.isEmpty()) {
      taken.addAll(boxes);
      placed.add(new Label(words, boxes));
    }
    return free;
  }

  /**
   * @param sides to its left and right
   */
  private static Rectangle2D aired(Rectangle2D ink, double sides) {
    return new Rectangle2D.Double(
        ink.getX() - sides,
        ink.getY() - AIR,
        ink.getWidth() + 2 * sides,
        ink.getHeight() + 2 * AIR);
  }
}
