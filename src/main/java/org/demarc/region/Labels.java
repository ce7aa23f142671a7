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

/** Expressions in plain English. */
final class Labels {
  private final Names names;

  Labels(Names names) {
    this.names = names;
  }

  /**
   * @param day added where the answer depends on who holds what and the expression names no date
   */
  Phrase label(Expression expression, LocalDate day) {
    return of(Expressions.needsDay(expression) ? new At(expression, day) : expression);
  }

  /** Without a day around the whole of it. */
  Phrase land(Expression expression) {
    return of(Expressions.undated(expression));
  }

  private Phrase of(Expression expression) {
    if (expression instanceof Named named) {
      return names
          .find(named.id())
          .map(Subject::called)
          .orElseGet(() -> Phrase.verbatim(named.id()));
    } else if (expression instanceof Drawn) {
      return Phrase.of("label.drawn");
    } else if (expression instanceof Held held) {
      boolean ukraine = Fact.Party.isOne(held.party());
      return Phrase.of(ukraine ? "label.held" : "label.heldElsewhere", party(held.party()));
    } else if (expression instanceof Claimed claimed) {
      return Phrase.of("label.claimed", party(claimed.party()));
    } else if (expression instanceof At at) {
      Phrase inner = of(at.inner());
      return asksWhoHolds(at.inner()) ? Phrase.of("label.on", inner, at.date()) : inner;
    } else if (expression instanceof Union) {
      return list(expression);
    } else if (expression instanceof Intersection e) {
      return intersection(e.left(), e.right());
    }
    Difference e = (Difference) expression;
    if (e.left() instanceof At after
        && e.right() instanceof At before
        && after.inner().equals(before.inner())) {
      return Phrase.of("label.grown", of(after.inner()), before.date(), after.date());
    }
    return e.right() instanceof Held held
        ? Phrase.of("label.notHeld", of(e.left()), party(held.party()))
        : Phrase.of("label.without", of(e.left()), of(e.right()));
  }

  private static boolean asksWhoHolds(Expression expression) {
    return !(expression instanceof At)
        && (!Expressions.parties(expression).isEmpty()
            || !Expressions.claimants(expression).isEmpty());
  }

  private Phrase intersection(Expression left, Expression right) {
    if (right instanceof Held held) {
      return part("label.partHeld", left, held.party());
    } else if (left instanceof Held held) {
      return part("label.partHeld", right, held.party());
    } else if (right instanceof Claimed claimed) {
      return part("label.partClaimed", left, claimed.party());
    } else if (left instanceof Claimed claimed) {
      return part("label.partClaimed", right, claimed.party());
    }
    return Phrase.of("label.inside", of(left), of(right));
  }

  private Phrase part(String key, Expression whole, String party) {
    boolean ukraine = whole.equals(new Named(Names.UKRAINE));
    return Phrase.of(key, ukraine ? Phrase.of("label.partOfUkraine") : of(whole), party(party));
  }

  private Phrase list(Expression union) {
    List<Phrase> parts = new ArrayList<>();
    collect(union, parts);
    return Phrase.list(parts);
  }

  private void collect(Expression expression, List<Phrase> parts) {
    if (expression instanceof Union union) {
      collect(union.left(), parts);
      collect(union.right(), parts);
    } else {
      parts.add(of(expression));
    }
  }

  /** A state as the holder of something: "by Ukraine", "під контролем України". */
  Phrase party(String code) {
    Phrase name = names.find(code).map(Subject::called).orElseGet(() -> Phrase.country(code));
    return Phrase.genitive(code, name);
  }
}
