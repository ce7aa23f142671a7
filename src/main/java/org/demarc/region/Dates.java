package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarc.article.CallerError;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression.At;
import org.demarc.region.Expression.Claimed;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Drawn;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;
import org.demarc.region.Expression.Union;

/** The days on which an expression asks who held what. */
final class Dates {
  /** Every further date doubles the cases to weigh. */
  private static final int MOST = 3;

  private Dates() {}

  /**
   * @param otherwise in force where the expression names no date
   */
  static List<LocalDate> ofControl(Expression expression, LocalDate otherwise) {
    List<LocalDate> dates = new ArrayList<>();
    collect(expression, otherwise, dates);
    if (dates.size() > MOST) {
      throw new CallerError(
          Phrase.of("expression.dates", String.valueOf(dates.size()), String.valueOf(MOST)));
    }
    return dates;
  }

  private static void collect(Expression expression, LocalDate inForce, List<LocalDate> dates) {
    if (expression instanceof Held) {
      if (!dates.contains(inForce)) {
        dates.add(inForce);
      }
    } else if (expression instanceof At at) {
      collect(at.inner(), at.date(), dates);
    } else if (expression instanceof Union e) {
      collect(e.left(), inForce, dates);
      collect(e.right(), inForce, dates);
    } else if (expression instanceof Intersection e) {
      collect(e.left(), inForce, dates);
      collect(e.right(), inForce, dates);
    } else if (expression instanceof Difference e) {
      collect(e.left(), inForce, dates);
      collect(e.right(), inForce, dates);
    } else if (!(expression instanceof Named
        || expression instanceof Drawn
        || expression instanceof Claimed)) {
      throw new IllegalStateException("got an unknown kind of expression: " + expression);
    }
  }
}
