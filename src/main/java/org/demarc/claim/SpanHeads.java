package org.demarc.claim;

import java.util.EnumSet;
import java.util.Set;
import org.demarc.claim.NumberReader.Number;
import org.demarc.claim.TimeWords.Role;

/** Reads the words that lead to a unit of time: "over the past four | weeks". */
final class SpanHeads {
  private static final int MOST = 10_000;

  /**
   * Such words with their unit.
   *
   * @param roles of the words before the unit
   * @param ordinal 0 without one
   * @param count how many units; 1 where that is not told
   * @param counted whether it is told
   * @param end token after the unit
   */
  record Head(
      int first, Set<Role> roles, int ordinal, double count, boolean counted, Role unit, int end) {
    boolean has(Role role) {
      return roles.contains(role);
    }

    boolean isOne(Role asked) {
      return unit == asked && count == 1;
    }
  }

  private final Passage passage;
  private final TimePoints points;
  private final NumberReader numbers;

  SpanHeads(Passage passage, TimePoints points) {
    this.passage = passage;
    this.points = points;
    this.numbers = new NumberReader(passage.words(), passage.article().language());
  }

  /** The head whose first word is token {@code i}, or null. */
  Head at(int i) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    int at = leading(i, roles);
    int ordinal = roles.contains(Role.ORDINAL) ? ordinal(i, at) : 0;
    Counted told = counted(at);
    boolean counted = told != null;
    double count = counted ? told.count() : 1;
    at = counted ? told.end() : at;
    boolean hyphen = counted && passage.isDash(at);
    at = leading(hyphen ? at + 1 : at, roles);
    TimeWords.Word unit = points.time(at);
    boolean time =
        switch (unit.role()) {
          case HOUR, DAY, WEEK, MONTH, YEAR, HALF, PERIOD -> true;
          default -> false;
        };
    // "a three-day operation" is no span, "the four-week period" is one.
    boolean period = time && unit.role() != Role.PERIOD && points.is(at + 1, Role.PERIOD);
    if (!time || hyphen && !period) {
      return null;
    }
    double times = Math.max(1, unit.number());
    return new Head(
        i, roles, ordinal, count * times, counted, unit.role(), period ? at + 2 : at + 1);
  }

  private record Counted(double count, int end) {}

  /** "four", "30", "пів", "двое", "a couple of"; null without a number. */
  private Counted counted(int i) {
    if (points.word(i).equals("пів")) {
      return new Counted(0.5, i + 1);
    }
    if (points.is(i, Role.COUNT)) {
      return new Counted(points.time(i).number(), i + 1);
    }
    Number number = points.dateAt(i) != null ? null : numbers.at(i);
    boolean few = number != null && number.value() > 0 && number.value() < MOST;
    return few ? new Counted(number.value(), number.end()) : null;
  }

  private int leading(int i, Set<Role> roles) {
    int at = i;
    while (at < i + TimePoints.MOST_FILLERS && isLeading(at)) {
      roles.add(points.role(at));
      at++;
    }
    return at;
  }

  private boolean isLeading(int i) {
    return switch (points.role(i)) {
      case OVER, IN, FILLER, THE, A, ALL, THIS, SAME, LAST, PAST, PREVIOUS, ORDINAL -> true;
      default -> false;
    };
  }

  private int ordinal(int from, int to) {
    int ordinal = 0;
    for (int i = from; i < to; i++) {
      ordinal = points.is(i, Role.ORDINAL) ? points.time(i).number() : ordinal;
    }
    return ordinal;
  }
}
