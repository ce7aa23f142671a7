package org.demarc.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarc.region.Expression.At;
import org.demarc.region.Expression.Claimed;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;
import org.demarc.region.Expression.Union;

/** Questions about expressions as they are written. */
final class Expressions {
  private Expressions() {}

  static void walk(Expression expression, Consumer<Expression> visit) {
    visit.accept(expression);
    if (expression instanceof At at) {
      walk(at.inner(), visit);
    } else if (expression instanceof Union e) {
      walk(e.left(), visit);
      walk(e.right(), visit);
    } else if (expression instanceof Intersection e) {
      walk(e.left(), visit);
      walk(e.right(), visit);
    } else if (expression instanceof Difference e) {
      walk(e.left(), visit);
      walk(e.right(), visit);
    }
  }

  /** Parties of held(). */
  static Set<String> parties(Expression expression) {
    return named(
        expression, e -> e instanceof Held held ? Stream.of(held.party()) : Stream.empty());
  }

  /** Parties of claimed(). */
  static Set<String> claimants(Expression expression) {
    return named(
        expression,
        e -> e instanceof Claimed claimed ? Stream.of(claimed.party()) : Stream.empty());
  }

  private static Set<String> named(
      Expression expression, Function<Expression, Stream<String>> party) {
    Set<String> parties = new LinkedHashSet<>();
    walk(expression, e -> party.apply(e).forEach(parties::add));
    return parties;
  }

  static Expression undated(Expression expression) {
    return expression instanceof At at ? undated(at.inner()) : expression;
  }

  /** Whether it asks who holds or claims land; all other land is the same on all days. */
  static boolean canChange(Expression expression) {
    return !parties(expression).isEmpty() || !claimants(expression).isEmpty();
  }

  /** Whether the answer depends on who holds what, and on a day that it does not name. */
  static boolean needsDay(Expression expression) {
    return !parties(expression).isEmpty() && !isDated(expression);
  }

  /** Whether it names the days itself: one, or those at the ends of a span. */
  private static boolean isDated(Expression expression) {
    return expression instanceof At
        || expression instanceof Difference e && isDated(e.left()) && isDated(e.right());
  }

  /** The id, where the expression is one name and no more. */
  static Optional<String> named(Expression expression) {
    return undated(expression) instanceof Named named ? Optional.of(named.id()) : Optional.empty();
  }

  static List<Subject.Composite> composites(Expression expression, Names names) {
    List<Subject.Composite> composites = new ArrayList<>();
    walk(
        expression,
        e -> {
          if (e instanceof Named named
              && names.get(named.id()) instanceof Subject.Composite composite
              && !composites.contains(composite)) {
            composites.add(composite);
          }
        });
    return composites;
  }

  /** The ids it adds up, composites resolved; empty where it does more than add. */
  static Optional<Set<String>> sum(Expression expression, Names names) {
    Set<String> ids = new TreeSet<>();
    return addUp(undated(expression), names, ids) ? Optional.of(ids) : Optional.empty();
  }

  private static boolean addUp(Expression expression, Names names, Set<String> ids) {
    if (expression instanceof Union union) {
      return addUp(union.left(), names, ids) && addUp(union.right(), names, ids);
    }
    if (!(expression instanceof Named named)) {
      return false;
    }
    Subject subject = names.get(named.id());
    return subject instanceof Subject.Composite composite
        ? addUp(composite.expression(), names, ids)
        : ids.add(subject.id()) || true;
  }

  /** Published areas of what it adds up; of a sum, only kinds that every part has. */
  static List<Region.Official> official(Expression expression, Names names) {
    if (named(expression).map(names::get).orElse(null) instanceof Subject.Composite composite
        && !composite.official().isEmpty()) {
      return composite.official();
    }
    Optional<Set<String>> ids = sum(expression, names);
    if (ids.isEmpty()) {
      return List.of();
    }
    List<List<Region.Official>> lists =
        ids.get().stream().map(id -> official(names.get(id))).toList();
    if (lists.size() == 1) {
      return lists.get(0);
    }
    Map<String, Double> total = new LinkedHashMap<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Region.Official first : lists.get(0)) {
      double sum = 0;
      for (List<Region.Official> list : lists) {
        Optional<Region.Official> same =
            list.stream().filter(o -> o.kind().equals(first.kind())).findFirst();
        sum += same.map(Region.Official::squareKilometres).orElse(Double.NaN);
        same.ifPresent(o -> sources.add(o.source()));
      }
      if (sum > 0) {
        total.putIfAbsent(first.kind(), sum);
      }
    }
    return total.entrySet().stream()
        .map(
            e ->
                new Region.Official(e.getValue(), e.getKey(), "sum, " + String.join("; ", sources)))
        .toList();
  }

  private static List<Region.Official> official(Subject subject) {
    return subject instanceof Subject.Outlined outlined ? outlined.region().official() : List.of();
  }
}
