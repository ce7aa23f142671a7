package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarc.measure.Authalic;
import org.demarc.phrase.Article;
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
 * What an expression takes of the land outside Ukraine. Who holds what there is told by {@link
 * Tenures}, land by land; of all other land it is not known.
 */
final class Abroad {
  /** Between outlines of two sources lie slivers that neither has: up to this share is no gap. */
  private static final double SLIVERS = 0.03;

  private final Names names;
  private final Outlines outlines;
  private final Positions positions;
  private final Tenures tenures;
  private final Set<Region> used = new LinkedHashSet<>();
  private final Set<Tenure> held = new LinkedHashSet<>();
  private double unsure;
  private boolean leavesOut;

  /** What a part of the expression stands for. */
  private sealed interface Ground {}

  private record Known(Geometry land) implements Ground {}

  /** All that a party holds on a day. */
  private record HeldOn(String party, LocalDate day) implements Ground {
    /** Of Ukraine and Russia it means land in Ukraine, where nothing else is named. */
    boolean isInUkraine() {
      return Fact.Party.isOne(party);
    }
  }

  /** Land that hangs on who holds what, in a way that only Ukraine's facts can tell. */
  private record InUkraineOnly() implements Ground {}

  Abroad(Names names, Outlines outlines, Positions positions, Tenures tenures) {
    this.names = names;
    this.outlines = outlines;
    this.positions = positions;
    this.tenures = tenures;
  }

  /**
   * @throws Unresolvable where the answer hangs on who holds land of which that is not known
   */
  Geometry land(Expression expression, LocalDate today) {
    return settled(evaluate(expression, today)) instanceof Known known
        ? known.land()
        : Overlay.nothing();
  }

  /** Regions whose outlines went into the answer. */
  Set<Region> used() {
    return used;
  }

  /**
   * Who says that the party asked of held its part; where it held none, who says that others did.
   */
  Set<Tenure> held() {
    return held;
  }

  /** By how much the line around what is held may be off, km2. */
  double unsureKm2() {
    return unsure;
  }

  /** Whether something was drawn where it is not known who holds it. */
  boolean leavesOut() {
    return leavesOut;
  }

  private Ground evaluate(Expression expression, LocalDate inForce) {
    if (expression instanceof Named named) {
      return new Known(named(names.get(named.id()), inForce));
    } else if (expression instanceof Drawn drawn) {
      return new Known(
          Overlay.difference(
              drawn.outline(), outlines.find(Names.UKRAINE).orElseThrow().outline()));
    } else if (expression instanceof Held held) {
      return new HeldOn(held.party(), inForce);
    } else if (expression instanceof Claimed claimed) {
      return evaluate(Claims.of(positions, claimed.party(), inForce), inForce);
    } else if (expression instanceof At at) {
      return evaluate(at.inner(), at.date());
    } else if (expression instanceof Union e) {
      return union(settled(evaluate(e.left(), inForce)), settled(evaluate(e.right(), inForce)));
    } else if (expression instanceof Intersection e) {
      return intersection(evaluate(e.left(), inForce), evaluate(e.right(), inForce), e);
    }
    Difference e = (Difference) expression;
    return difference(evaluate(e.left(), inForce), evaluate(e.right(), inForce), e);
  }

  private Geometry named(Subject subject, LocalDate inForce) {
    if (subject instanceof Subject.Composite composite) {
      return known(composite.expression(), inForce);
    } else if (subject instanceof Subject.NoOutline it) {
      throw Unresolvable.noOutline(it);
    } else if (subject instanceof Subject.Elsewhere elsewhere
        && !elsewhere.region().country().equals(Names.UKRAINE)) {
      used.add(elsewhere.region());
      return elsewhere.region().outline();
    }
    return Overlay.nothing();
  }

  /** Land of an expression that asks nobody who holds it. */
  private Geometry known(Expression expression, LocalDate inForce) {
    return ((Known) evaluate(expression, inForce)).land();
  }

  /** All that a state holds of the lands in the table, where it is no party in Ukraine. */
  private Ground settled(Ground ground) {
    if (!(ground instanceof HeldOn it) || it.isInUkraine()) {
      return ground;
    }
    List<Geometry> lands = new ArrayList<>();
    for (Tenure tenure : tenures.on(it.day())) {
      if (tenure.holder().equals(it.party())) {
        Tenures.Outline outline = tenures.outline(tenure, this::outline);
        used.addAll(outline.regions());
        lands.add(outline.land());
        addTenure(tenure, outline.land());
      }
    }
    return new Known(Overlay.union(lands));
  }

  /** What is held in Ukraine stays so: beside it stands only what is named abroad. */
  private static Ground union(Ground a, Ground b) {
    if (a instanceof Known left && b instanceof Known right) {
      return left.land().isEmpty()
          ? b
          : right.land().isEmpty() ? a : new Known(Overlay.union(left.land(), right.land()));
    }
    Ground known = a instanceof Known ? a : b;
    return known instanceof Known k && !k.land().isEmpty() ? known : a instanceof Known ? b : a;
  }

  private Ground intersection(Ground a, Ground b, Intersection expression) {
    if (a instanceof Known left && b instanceof Known right) {
      return new Known(Overlay.intersection(left.land(), right.land()));
    }
    if (!(a instanceof Known) && !(b instanceof Known)) {
      return new InUkraineOnly();
    }
    boolean drawn = expression.left() instanceof Drawn || expression.right() instanceof Drawn;
    Geometry land = ((Known) (a instanceof Known ? a : b)).land();
    return new Known(held(a instanceof Known ? b : a, land, drawn, expression));
  }

  private Ground difference(Ground a, Ground b, Difference expression) {
    if (a instanceof Known left) {
      Geometry taken = b instanceof Known right ? right.land() : null;
      return new Known(
          Overlay.difference(
              left.land(), taken == null ? held(b, left.land(), false, expression) : taken));
    }
    Ground from = settled(a);
    Ground less = settled(b);
    return from instanceof Known left && less instanceof Known right
        ? new Known(Overlay.difference(left.land(), right.land()))
        : from instanceof Known ? new InUkraineOnly() : from;
  }

  /**
   * The part of a land that a party holds.
   *
   * @param drawn whether the land was drawn by hand: such a line runs over borders without meaning
   *     to, so what nobody is known to hold is left out
   * @throws Unresolvable where of some of the land it is not known who holds it
   */
  private Geometry held(Ground ground, Geometry land, boolean drawn, Expression asked) {
    if (land.isEmpty()) {
      return land;
    }
    Geometry rest = land;
    List<Geometry> parts = new ArrayList<>();
    List<Tenure> others = new ArrayList<>();
    double othersUnsure = 0;
    if (ground instanceof HeldOn it) {
      for (Tenure tenure : tenures.on(it.day())) {
        Geometry part = Overlay.intersection(rest, known(tenure, land));
        if (part.isEmpty()) {
          continue;
        }
        rest = Overlay.difference(rest, part);
        if (tenure.holder().equals(it.party())) {
          addTenure(tenure, part);
          parts.add(part);
        } else {
          others.add(tenure);
          othersUnsure += tenure.error() * Authalic.area(part).squareKilometres();
        }
      }
    }
    if (parts.isEmpty()) {
      unsure += othersUnsure;
      requireMeasurable(others, ground, asked);
      held.addAll(others);
    }
    double gap = Authalic.area(rest).squareKilometres();
    if (drawn) {
      leavesOut |= gap > 0;
    } else if (gap > SLIVERS * Authalic.area(land).squareKilometres()) {
      throw new Unresolvable(Phrase.of("unresolved.abroad", Article.the(label(asked, ground))));
    } else {
      unsure += gap;
    }
    return Overlay.union(parts);
  }

  /**
   * That a party holds nothing of a land whose outline is drawn along the line to it is no fact:
   * the outline was made so.
   */
  private void requireMeasurable(List<Tenure> others, Ground ground, Expression asked) {
    if (ground instanceof HeldOn it
        && others.stream().anyMatch(tenure -> tenure.beyond().contains(it.party()))) {
      Expression land = HeldPart.of(asked).map(HeldPart::region).orElse(asked);
      throw new Unresolvable(
          Phrase.of(
              "unresolved.beyond", Article.the(labels().land(land)), labels().party(it.party())));
    }
  }

  private Phrase label(Expression asked, Ground ground) {
    return ground instanceof HeldOn it ? labels().label(asked, it.day()) : labels().land(asked);
  }

  private Labels labels() {
    return new Labels(names);
  }

  /** A tenure's land; nothing of one that lies far from the land asked of. */
  private Geometry known(Tenure tenure, Geometry near) {
    Tenures.Outline outline = tenures.outline(tenure, this::outline);
    if (!outline.land().getEnvelopeInternal().intersects(near.getEnvelopeInternal())) {
      return Overlay.nothing();
    }
    used.addAll(outline.regions());
    return outline.land();
  }

  private Tenures.Outline outline(Tenure tenure) {
    Abroad abroad = new Abroad(names, outlines, positions, tenures);
    return new Tenures.Outline(abroad.land(tenure.land(), tenure.from()), abroad.used());
  }

  private void addTenure(Tenure tenure, Geometry part) {
    held.add(tenure);
    unsure += tenure.error() * Authalic.area(part).squareKilometres();
  }
}
