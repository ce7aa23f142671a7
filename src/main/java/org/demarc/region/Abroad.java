package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression.At;
import org.demarc.region.Expression.Claimed;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Drawn;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;
import org.demarc.region.Expression.Union;
import org.locationtech.jts.geom.Geometry;

/**
 * What an expression takes of the land outside Ukraine, where nobody told Demarc who holds what.
 */
final class Abroad {
  private static final Geometry UNKNOWN = GeoJson.FACTORY.createPoint();

  private final Names names;
  private final Outlines outlines;
  private final Positions positions;
  private final List<Region> used = new ArrayList<>();
  private boolean leavesOut;

  Abroad(Names names, Outlines outlines, Positions positions) {
    this.names = names;
    this.outlines = outlines;
    this.positions = positions;
  }

  /**
   * @throws Unresolvable where the answer hangs on who holds land abroad
   */
  Geometry land(Expression expression, LocalDate today) {
    Geometry land = evaluate(expression, today);
    return land == UNKNOWN ? Overlay.nothing() : land;
  }

  /** Regions whose outlines went into the answer. */
  List<Region> used() {
    return used;
  }

  /** Whether something was drawn beyond Ukraine where it was asked who holds it. */
  boolean leavesOut() {
    return leavesOut;
  }

  private Geometry evaluate(Expression expression, LocalDate inForce) {
    if (expression instanceof Named named) {
      return named(names.get(named.id()), inForce);
    } else if (expression instanceof Drawn drawn) {
      return Overlay.difference(
          drawn.outline(), outlines.find(Names.UKRAINE).orElseThrow().outline());
    } else if (expression instanceof Held) {
      return UNKNOWN;
    } else if (expression instanceof Claimed claimed) {
      return evaluate(Claims.of(positions, claimed.party(), inForce), inForce);
    } else if (expression instanceof At at) {
      return evaluate(at.inner(), at.date());
    } else if (expression instanceof Union e) {
      return union(evaluate(e.left(), inForce), evaluate(e.right(), inForce));
    } else if (expression instanceof Intersection e) {
      return intersection(evaluate(e.left(), inForce), evaluate(e.right(), inForce), e);
    }
    Difference e = (Difference) expression;
    return difference(evaluate(e.left(), inForce), evaluate(e.right(), inForce), expression);
  }

  private Geometry named(Subject subject, LocalDate inForce) {
    if (subject instanceof Subject.Composite composite) {
      return evaluate(composite.expression(), inForce);
    } else if (subject instanceof Subject.NoOutline it) {
      throw Unresolvable.noOutline(it);
    } else if (subject instanceof Subject.Elsewhere elsewhere
        && !elsewhere.region().country().equals(Names.UKRAINE)) {
      used.add(elsewhere.region());
      return elsewhere.region().outline();
    }
    return Overlay.nothing();
  }

  /** What is held in Ukraine stays so: beside it stands only what is named abroad. */
  private static Geometry union(Geometry a, Geometry b) {
    if (a == UNKNOWN || a.isEmpty()) {
      return b.isEmpty() && b != UNKNOWN ? a : b;
    }
    return b == UNKNOWN || b.isEmpty() ? a : Overlay.union(a, b);
  }

  private Geometry intersection(Geometry a, Geometry b, Intersection expression) {
    if (a == UNKNOWN && b == UNKNOWN) {
      return UNKNOWN;
    }
    if (a == UNKNOWN || b == UNKNOWN) {
      Geometry land = a == UNKNOWN ? b : a;
      // A line drawn by hand runs over the border without meaning to.
      if (expression.left() instanceof Drawn || expression.right() instanceof Drawn) {
        leavesOut |= !land.isEmpty();
      } else {
        requireNothing(land, expression);
      }
      return Overlay.nothing();
    }
    return Overlay.intersection(a, b);
  }

  private static Geometry difference(Geometry a, Geometry b, Expression expression) {
    if (b == UNKNOWN && a != UNKNOWN) {
      requireNothing(a, expression);
    }
    return a == UNKNOWN || b == UNKNOWN ? a : Overlay.difference(a, b);
  }

  private static void requireNothing(Geometry land, Expression expression) {
    if (!land.isEmpty()) {
      throw new Unresolvable(Phrase.of("unresolved.abroad", expression.toString()));
    }
  }
}
