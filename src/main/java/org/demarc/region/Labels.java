package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarc.region.Expression.At;
import org.demarc.region.Expression.Claimed;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Drawn;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;
import org.demarc.region.Expression.Union;

/** Expressions in plain English. */
final class Labels {
  private final Names names;

  Labels(Names names) {
    this.names = names;
  }

  /**
   * @param day added where the answer depends on who holds what and the expression names no date
   */
  String label(Expression expression, LocalDate day) {
    boolean undated = !(expression instanceof At) && !Expressions.parties(expression).isEmpty();
    return undated ? of(new At(expression, day)) : of(expression);
  }

  private String of(Expression expression) {
    if (expression instanceof Named named) {
      return names.find(named.id()).map(Subject::name).orElse(named.id());
    } else if (expression instanceof Drawn) {
      return "the drawn area";
    } else if (expression instanceof Held held) {
      return "the land in Ukraine held by " + party(held.party());
    } else if (expression instanceof Claimed claimed) {
      return "the land claimed by " + party(claimed.party());
    } else if (expression instanceof At at) {
      String inner = of(at.inner());
      return asksWhoHolds(at.inner()) ? inner + " on " + Dates.english(at.date()) : inner;
    } else if (expression instanceof Union) {
      return list(expression);
    } else if (expression instanceof Intersection e) {
      return intersection(e.left(), e.right());
    }
    Difference e = (Difference) expression;
    return e.right() instanceof Held held
        ? of(e.left()) + " not held by " + party(held.party())
        : of(e.left()) + " without " + of(e.right());
  }

  private static boolean asksWhoHolds(Expression expression) {
    return !(expression instanceof At)
        && (!Expressions.parties(expression).isEmpty()
            || !Expressions.claimants(expression).isEmpty());
  }

  private String intersection(Expression left, Expression right) {
    if (right instanceof Held held) {
      return part(left) + " held by " + party(held.party());
    } else if (left instanceof Held held) {
      return part(right) + " held by " + party(held.party());
    } else if (right instanceof Claimed claimed) {
      return part(left) + " claimed by " + party(claimed.party());
    } else if (left instanceof Claimed claimed) {
      return part(right) + " claimed by " + party(claimed.party());
    }
    return "the part of " + of(left) + " inside " + of(right);
  }

  private String part(Expression whole) {
    return whole.equals(new Named(Names.UKRAINE)) ? "the part of Ukraine" : of(whole);
  }

  private String list(Expression union) {
    List<String> parts = new ArrayList<>();
    collect(union, parts);
    String last = parts.remove(parts.size() - 1);
    return String.join(", ", parts) + " and " + last;
  }

  private void collect(Expression expression, List<String> parts) {
    if (expression instanceof Union union) {
      collect(union.left(), parts);
      collect(union.right(), parts);
    } else {
      parts.add(of(expression));
    }
  }

  /** The country's English name: from the outlines, else as Java's own locale data has it. */
  String party(String code) {
    return names
        .find(code)
        .map(Subject::name)
        .orElseGet(
            () -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
  }
}
