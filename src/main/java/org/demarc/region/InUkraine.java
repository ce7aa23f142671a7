package org.demarc.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import org.demarc.region.Expression.At;
import org.demarc.region.Expression.Claimed;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Drawn;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;
import org.demarc.region.Expression.Union;
import org.demarc.region.Fact.Party;
import org.locationtech.jts.geom.Geometry;

/**
 * What an expression takes of one first-level unit of Ukraine, for every way in which a point of it
 * may be held: entry {@code mask} of the answer is for points that Russia holds on those of the
 * dates whose bits are set, and Ukraine on the others. So the set algebra is done once, and who
 * holds what is only looked up.
 */
final class InUkraine {
  private final Names names;
  private final Positions positions;
  private final Outlines outlines;
  private final List<LocalDate> dates;
  private final LocalDate today;
  private final String unit;

  InUkraine(
      Names names,
      Positions positions,
      Outlines outlines,
      List<LocalDate> dates,
      LocalDate today,
      String unit) {
    this.names = names;
    this.positions = positions;
    this.outlines = outlines;
    this.dates = dates;
    this.today = today;
    this.unit = unit;
  }

  Land[] lands(Expression expression) {
    return lands(expression, today);
  }

  private Land[] lands(Expression expression, LocalDate inForce) {
    if (expression instanceof Named named) {
      return always(named(names.get(named.id()), inForce));
    } else if (expression instanceof Drawn drawn) {
      return always(Land.of(Overlay.intersection(drawn.outline(), outline())));
    } else if (expression instanceof Held held) {
      return held(held.party(), dates.indexOf(inForce));
    } else if (expression instanceof Claimed claimed) {
      return lands(Claims.of(positions, claimed.party(), inForce), inForce);
    } else if (expression instanceof At at) {
      return lands(at.inner(), at.date());
    } else if (expression instanceof Union e) {
      return both(lands(e.left(), inForce), lands(e.right(), inForce), Land::union);
    } else if (expression instanceof Intersection e) {
      return both(lands(e.left(), inForce), lands(e.right(), inForce), Land::intersection);
    }
    Difference e = (Difference) expression;
    return both(
        lands(e.left(), inForce),
        lands(e.right(), inForce),
        (a, b) -> Land.difference(a, b, this::outline));
  }

  private Geometry outline() {
    return outlines.find(unit).orElseThrow().outline();
  }

  private Land named(Subject subject, LocalDate inForce) {
    if (subject instanceof Subject.Unit it) {
      return it.id().equals(unit) ? Land.WHOLE : Land.NOTHING;
    } else if (subject instanceof Subject.Ukraine) {
      return Land.WHOLE;
    } else if (subject instanceof Subject.Composite it) {
      return lands(it.expression(), inForce)[0];
    } else if (subject instanceof Subject.NoOutline it) {
      throw Unresolvable.noOutline(it);
    }
    Region region = ((Subject.Elsewhere) subject).region();
    // Neighbours only touch Ukraine: where outlines of two sources cross, that is no land of
    // theirs.
    return region.country().equals(Names.UKRAINE)
        ? Land.of(Overlay.intersection(region.outline(), outline()))
        : Land.NOTHING;
  }

  private Land[] held(String party, int date) {
    IntPredicate russia = mask -> (mask >> date & 1) == 1;
    IntPredicate holds =
        party.equals(Party.RU.name())
            ? russia
            : party.equals(Party.UA.name()) ? russia.negate() : mask -> false;
    Land[] lands = new Land[1 << dates.size()];
    Arrays.setAll(lands, mask -> holds.test(mask) ? Land.WHOLE : Land.NOTHING);
    return lands;
  }

  private Land[] always(Land land) {
    Land[] lands = new Land[1 << dates.size()];
    Arrays.fill(lands, land);
    return lands;
  }

  private static Land[] both(Land[] a, Land[] b, BinaryOperator<Land> operator) {
    Land[] lands = new Land[a.length];
    for (int mask = 0; mask < a.length; mask++) {
      boolean known = mask > 0 && a[mask] == a[mask - 1] && b[mask] == b[mask - 1];
      lands[mask] = known ? lands[mask - 1] : operator.apply(a[mask], b[mask]);
    }
    return lands;
  }
}
