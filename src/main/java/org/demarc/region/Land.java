package org.demarc.region;

import org.locationtech.jts.geom.Geometry;

/** What of a unit an expression takes: nothing, all of it, or a part with its own outline. */
sealed interface Land {

  /** None of the unit. */
  record Nothing() implements Land {}

  /** The whole unit. */
  record Whole() implements Land {}

  /** Part of it. */
  record Part(Geometry shape) implements Land {}

  Land NOTHING = new Nothing();
  Land WHOLE = new Whole();

  static Land of(Geometry shape) {
    return shape.isEmpty() ? NOTHING : new Part(shape);
  }

  static Land union(Land a, Land b) {
    if (a instanceof Whole || b instanceof Nothing) {
      return a;
    }
    if (b instanceof Whole || a instanceof Nothing) {
      return b;
    }
    return of(Overlay.union(((Part) a).shape(), ((Part) b).shape()));
  }

  static Land intersection(Land a, Land b) {
    if (a instanceof Nothing || b instanceof Whole) {
      return a;
    }
    if (b instanceof Nothing || a instanceof Whole) {
      return b;
    }
    return of(Overlay.intersection(((Part) a).shape(), ((Part) b).shape()));
  }

  /**
   * @param unit outline of the whole
   */
  static Land difference(Land a, Land b, java.util.function.Supplier<Geometry> unit) {
    if (a instanceof Nothing || b instanceof Nothing) {
      return a;
    }
    if (b instanceof Whole) {
      return NOTHING;
    }
    Geometry from = a instanceof Part part ? part.shape() : unit.get();
    return of(Overlay.difference(from, ((Part) b).shape()));
  }
}
