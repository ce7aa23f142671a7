package org.demarc.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Places names on the map, the weightiest first, so that none lies on another, on a sign, or over
 * the edge: what finds no room is left out.
 */
final class Labels {
  private static final double GAP = 1.5;
  private static final double AIR = 2.5;

  private final Camera camera;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Label> placed = new ArrayList<>();

  /**
   * A name in its place.
   *
   * @param box its ink with a little air; no two overlap
   */
  record Label(Lettering words, Rectangle2D box) {}

  /**
   * @param kept boxes that must stay free
   */
  Labels(Camera camera, List<Rectangle2D> kept) {
    this.camera = camera;
    taken.addAll(kept);
  }

  List<Label> placed() {
    return placed;
  }

  void keepFree(Rectangle2D box) {
    taken.add(box);
  }

  /** Beside a sign with a radius, on the best side that is free. */
  boolean beside(String name, Type type, Point2D at, double radius) {
    double width = type.width(name);
    double high = type.size() * 0.72;
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
      {gap, -high * 0.2},
      {gap, high * 1.2},
      {-gap - width, -high * 0.2},
      {-gap - width, high * 1.2}
    };
    for (double[] corner : corners) {
      if (put(Lettering.left(name, type, at.getX() + corner[0], at.getY() + corner[1]))) {
        return true;
      }
    }
    return false;
  }

  /** Centred on a point or, where that is taken, near it. */
  boolean over(String name, Type type, Point2D at, double reach) {
    double high = type.size() * 0.72;
    for (double r = 0; r <= reach; r += 8) {
      int turns = r == 0 ? 1 : 12;
      for (int i = 0; i < turns; i++) {
        double angle = 2 * Math.PI * i / turns;
        double x = at.getX() + 1.5 * r * Math.cos(angle);
        double y = at.getY() + r * Math.sin(angle) + high / 2;
        if (put(Lettering.centred(name, type, x, y))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes the place if it is free. */
  boolean put(Lettering words) {
    Rectangle2D ink = words.ink();
    Rectangle2D box =
        new Rectangle2D.Double(
            ink.getX() - AIR,
            ink.getY() - AIR,
            ink.getWidth() + 2 * AIR,
            ink.getHeight() + 2 * AIR);
    if (ink.isEmpty() || !camera.window.contains(box) || taken.stream().anyMatch(box::intersects)) {
      return false;
    }
    taken.add(box);
    placed.add(new Label(words, box));
    return true;
  }
}
