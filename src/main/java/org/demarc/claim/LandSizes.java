package org.demarc.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarc.article.Table;
import org.demarc.region.Expression;

/**
 * Whether a figure is of the order of a land's size: nearly all of it and up to three times as
 * much, or a part, small or tiny. How near it comes within that never has a say, or every quote
 * would be right.
 */
final class LandSizes {
  private static final double SAME_ORDER = 3;
  private static final double TINY = 30;

  /** What somebody holds of a land is less than all of it. */
  private static final double NEARLY_ALL = 0.8;

  private static final Map<String, Double> AREAS = new HashMap<>();

  static {
    for (String[] row : Table.rows(LandSizes.class, "areas.tsv")) {
      AREAS.put(row[0], Double.parseDouble(row[1]));
    }
  }

  private LandSizes() {}

  /** The area of a whole land in km2, or NaN; a part of one, held or left, counts as the whole. */
  static double of(Expression land) {
    if (land instanceof Expression.Named named) {
      return AREAS.getOrDefault(named.id(), Double.NaN);
    }
    if (land instanceof Expression.Union both) {
      return of(both.left()) + of(both.right());
    }
    if (land instanceof Expression.Intersection part) {
      return of(part.left());
    }
    return land instanceof Expression.Difference rest ? of(rest.left()) : Double.NaN;
  }

  /** How a figure stands to the land that it may be of, or to the land of which that is a part. */
  static List<String> of(Figure figure, Optional<Expression> region, Optional<Expression> of) {
    double quoted =
        switch (figure.shape()) {
          case AREA -> figure.quantity().value();
          case SIZE -> of.map(o -> figure.quantity().value() * of(o)).orElse(Double.NaN);
          case SHARE, RATE -> Double.NaN;
        };
    double ratio = region.map(r -> quoted / of(r)).orElse(Double.NaN);
    if (Double.isNaN(ratio)) {
      return List.of();
    }
    boolean part = region.get() instanceof Expression.Intersection;
    String size =
        ratio > SAME_ORDER
            ? "larger"
            : ratio > NEARLY_ALL
                ? "alike"
                : ratio > 1 / SAME_ORDER ? "most" : ratio > 1 / TINY ? "smaller" : "tiny";
    return List.of("magnitude=" + size + (part ? "|part" : "|whole"));
  }
}
