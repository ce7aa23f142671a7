package org.demarc.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.demarc.region.Span;
import org.demarc.verdict.Judgement.Days;

/** The days on which a measured curve runs inside a quote. */
final class RightDays {
  private RightDays() {}

  /**
   * @param isRight told of square kilometres
   */
  static List<Days> of(List<Span> curve, DoublePredicate isRight) {
    List<Days> right = new ArrayList<>();
    for (Span span : curve) {
      if (isRight.test(span.value().squareKilometres())) {
        int last = right.size() - 1;
        boolean goesOn = last >= 0 && right.get(last).to().plusDays(1).equals(span.from());
        if (goesOn) {
          right.set(last, new Days(right.get(last).from(), span.to()));
        } else {
          right.add(new Days(span.from(), span.to()));
        }
      }
    }
    return right;
  }
}
