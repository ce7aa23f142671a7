package org.demarc.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Table;
import org.demarc.gazetteer.Place;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;

/**
 * Lands that may be meant where only one akin to them is named, from kin.tsv: the island of a part,
 * the other of two parts, what a state disputes, what is left without that.
 */
final class Kin {
  private static final String ANY = "-";
  private static final Map<String, List<Relative>> BY_NAMED = new HashMap<>();
  private static final Set<Expression> DISPUTED = new HashSet<>();
  private static final Set<Expression> HELD_WHOLE = new HashSet<>();

  /**
   * @param kind of the hint that the named land is
   * @param owner ISO 3166-1 code of the state whose land it is, or empty
   * @param words one of which must stand near; empty where none need
   */
  record Relative(HintKind kind, Expression expression, String owner, Set<String> words) {
    Land land() {
      return unnamed(expression, owner);
    }
  }

  static {
    for (String[] row : Table.rows(Kin.class, "held-whole.tsv")) {
      HELD_WHOLE.add(
          new Expression.Intersection(new Expression.Named(row[0]), new Expression.Held(row[1])));
    }
    for (String[] row : Table.rows(Kin.class, "kin.tsv")) {
      HintKind kind = HintKind.named(row[0]);
      BY_NAMED
          .computeIfAbsent(row[1], named -> new ArrayList<>())
          .add(
              new Relative(
                  kind,
                  ExpressionParser.parse(row[2]),
                  row[3].equals(ANY) ? "" : row[3],
                  row[4].equals(ANY) ? Set.of() : Set.of(row[4].split(" "))));
      if (kind == HintKind.DISPUTED) {
        DISPUTED.add(ExpressionParser.parse(row[2]));
      }
    }
  }

  private Kin() {}

  /** Those of a land or of a place that has no outline of its own. */
  static List<Relative> of(String named) {
    return BY_NAMED.getOrDefault(named, List.of());
  }

  /** Whether one land is known to be a part of another that lies in several states or regions. */
  static boolean isPart(Expression part, Expression whole) {
    boolean joined =
        whole instanceof Expression.Union both
            && (both.left().equals(part)
                || both.right().equals(part)
                || isPart(part, both.left())
                || isPart(part, both.right()));
    return joined
        || of(part.toString()).stream()
            .anyMatch(r -> r.kind() == HintKind.SUM && r.expression().equals(whole));
  }

  /** Whether one of two is listed as akin to the other. */
  static boolean areAkin(Expression one, Expression other) {
    return has(one, other) || has(other, one);
  }

  private static boolean has(Expression named, Expression meant) {
    return of(named.toString()).stream().anyMatch(r -> r.expression().equals(meant));
  }

  /** The land itself, where the part of it is meant that its one holder has: all of it. */
  static Expression whole(Expression region) {
    return HELD_WHOLE.contains(region) ? ((Expression.Intersection) region).left() : region;
  }

  /** A land that no word names. */
  static Land unnamed(Expression land, String owner) {
    boolean disputed = DISPUTED.contains(land);
    return Land.akin(land, owner, disputed ? Place.Kind.DISPUTED : Place.Kind.REGION);
  }
}
