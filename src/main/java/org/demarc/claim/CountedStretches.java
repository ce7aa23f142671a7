package org.demarc.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.demarc.claim.SpanHeads.Head;
import org.demarc.claim.Stretch.Basis;
import org.demarc.claim.TimePoints.Point;
import org.demarc.claim.TimeWords.Role;

/**
 * Reads spans by their length: "over the past four weeks", "in the first half of 2025", "the month
 * before", "за минулу добу".
 */
final class CountedStretches {
  private static final Set<Role> WHEN =
      EnumSet.of(
          Role.THE,
          Role.ALL,
          Role.THIS,
          Role.SAME,
          Role.LAST,
          Role.PAST,
          Role.PREVIOUS,
          Role.ORDINAL);

  /** So soon after its end "the month" is the one that has ended. */
  private static final int SUMMED_UP_DAYS = 5;

  /** "за девять месяцев" late in September: since the year began. */
  private static final int NEW_YEAR_DAYS = 12;

  private final Passage passage;
  private final TimePoints points;
  private final DatedStretches dated;
  private final SpanHeads heads;

  CountedStretches(Passage passage, TimePoints points, DatedStretches dated) {
    this.passage = passage;
    this.points = points;
    this.dated = dated;
    this.heads = new SpanHeads(passage, points);
  }

  /**
   * @param toldLast the span told last before
   * @return the stretch that begins at token {@code i}, or null
   */
  Stretch at(int i, Supplier<Optional<Days>> toldLast) {
    if (passage.is(i, "lastyear")) {
      return points.now().map(n -> stretch(i, i + 1, Days.year(n.getYear() - 1))).orElse(null);
    }
    Head head = heads.at(i);
    if (head == null || dated.isUntold(i) || isElsewhere(head.end())) {
      return null;
    }
    Optional<Days> anchor = toldLast.get();
    if (head.unit() == Role.PERIOD) {
      return period(head, anchor);
    }
    Point to = to(head);
    if (to != null) {
      Days days = Days.upTo(to.days().to(), head.unit(), head.count());
      return stretch(i, to.end(), days);
    }
    Point whole = whole(head);
    boolean before = points.is(head.end(), Role.BEFORE);
    Days days =
        head.ordinal() > 0 || whole != null
            ? partOf(head, whole)
            : before || head.has(Role.PREVIOUS) ? before(head, anchor, before) : of(head, anchor);
    int end = whole != null ? whole.end() : before ? head.end() + 1 : head.end();
    Basis basis = whole == null && !before && isAssumed(head) ? Basis.ASSUMED : Basis.CLOSED;
    return days == null ? null : dated.stretch(i, end, days, basis);
  }

  /** "in ten days", "за месяц": nothing says when. */
  private static boolean isAssumed(Head head) {
    return Collections.disjoint(head.roles(), WHEN);
  }

  private Stretch stretch(int first, int end, Days days) {
    return dated.stretch(first, end, days, Basis.CLOSED);
  }

  /** "ten days later", "two years ago", "in two years' time". */
  private boolean isElsewhere(int i) {
    int at = passage.afterPossessive(i);
    boolean after = points.is(at, Role.AGO) || points.word(at).equals("after");
    return after || at > i && points.word(at).equals("time");
  }

  /** "in that period", "за цей час", "over the previous four-week period". */
  private Stretch period(Head head, Optional<Days> anchor) {
    if (head.counted() || head.ordinal() > 0) {
      return null;
    }
    boolean before = points.is(head.end(), Role.BEFORE);
    if (before || head.has(Role.PREVIOUS)) {
      int end = before ? head.end() + 1 : head.end();
      return anchor.map(days -> stretch(head.first(), end, days.before())).orElse(null);
    }
    boolean that = head.has(Role.THIS) || head.has(Role.SAME);
    if (!that || !head.has(Role.OVER)) {
      return null;
    }
    return anchor
        .map(days -> stretch(head.first(), head.end(), days))
        .orElseGet(() -> new Stretch(head.first(), head.end(), Optional.empty(), Basis.CLOSED));
  }

  /** "the four weeks to Dec. 16", "in five days to Sunday", "the 30 days ending on June 30". */
  private Point to(Head head) {
    boolean span = head.has(Role.OVER) || head.has(Role.THE) || head.has(Role.PAST);
    if (!span || !points.is(head.end(), Role.TO) || head.unit() == Role.HALF) {
      return null;
    }
    return points.at(points.is(head.end() + 1, Role.ON) ? head.end() + 2 : head.end() + 1);
  }

  /** "of 2025", "of the year", "січня", "минулого року": what a part is told of. */
  private Point whole(Head head) {
    boolean part = head.ordinal() > 0 || head.has(Role.LAST) || head.has(Role.PAST);
    boolean of = points.word(head.end()).equals("of") || passage.isInflected();
    boolean date = points.date(head.end()) != null;
    Point whole = part && (of || date) ? points.whole(points.skip(head.end()), true) : null;
    return whole == null || whole.days().length() == 0 ? null : whole;
  }

  /** "the third quarter", "the first nine months of the year", "the last week of May". */
  private Days partOf(Head head, Point whole) {
    boolean year = points.now().isPresent() && (head.has(Role.OVER) || head.has(Role.IN));
    Days of = whole != null ? whole.days() : year ? Days.year(points.now().get().getYear()) : null;
    if (of == null || head.unit() == Role.HALF && whole == null) {
      return null;
    }
    if (head.ordinal() == 0) {
      boolean months = head.unit() == Role.MONTH && of.isMonths();
      LocalDate end = of.to();
      return months
          ? Days.months(end.plusDays(1).minusMonths((int) head.count()), (int) head.count())
          : Days.upTo(end, head.unit(), head.count());
    }
    return head.counted() ? firstOf(head, of) : numbered(head, of);
  }

  private static Days firstOf(Head head, Days of) {
    LocalDate end = of.from().plus(Days.period(head.unit(), head.count())).minusDays(1);
    return head.ordinal() == 1 && !end.isAfter(of.to()) ? new Days(of.from(), end) : null;
  }

  private Days numbered(Head head, Days of) {
    int parts =
        switch (head.unit()) {
          case HALF -> 2;
          case WEEK -> of.isOf(Role.MONTH, 1) ? 4 : 0;
          case MONTH -> of.isOf(Role.YEAR, 1) ? (int) (12 / head.count()) : 0;
          default -> 0;
        };
    if (head.ordinal() > parts) {
      return null;
    }
    Days part = of.part(head.ordinal(), parts);
    // "in the fourth quarter", told in May, is that of last year.
    boolean ahead = points.now().filter(part.from()::isAfter).isPresent();
    return ahead && of.isOf(Role.YEAR, 1) ? part.earlier(Role.YEAR, 1) : part;
  }

  /** "the month before", "a year earlier", "the preceding four weeks", "the previous month". */
  private Days before(Head head, Optional<Days> anchor, boolean told) {
    if (anchor.isEmpty()) {
      return told || points.now().isEmpty() ? null : ended(head);
    }
    Days last = anchor.get();
    if (last.isOf(head.unit(), head.count())) {
      return last.before();
    }
    boolean longer = Days.upTo(last.to(), head.unit(), head.count()).length() > last.length();
    boolean same = told && !points.word(head.end()).equals("before") || head.isOne(Role.YEAR);
    return longer && same && !head.has(Role.PREVIOUS)
        ? last.earlier(head.unit(), head.count())
        : last.before(head.unit(), head.count());
  }

  /** "last month" is one of the calendar, "the last week" ends now. */
  private Days ended(Head head) {
    LocalDate now = points.now().get();
    boolean calendar = !head.counted();
    if (calendar && head.isOne(Role.YEAR)) {
      return Days.year(now.getYear() - 1);
    }
    boolean months = calendar && head.unit() == Role.MONTH;
    return months ? current(head, now).before() : Days.upTo(now, head.unit(), head.count());
  }

  /** The month, the quarter, the half-year, the year or the week that is not over yet. */
  private static Days current(Head head, LocalDate now) {
    return switch (head.unit()) {
      case YEAR -> Days.year(now.getYear());
      case WEEK -> {
        LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      default -> {
        int months = (int) head.count();
        int first = (now.getMonthValue() - 1) / months * months + 1;
        yield Days.months(now.withMonth(first).withDayOfMonth(1), months);
      }
    };
  }

  private Days of(Head head, Optional<Days> anchor) {
    if (points.now().isEmpty() || head.unit() == Role.HALF) {
      return null;
    }
    LocalDate now = points.now().get();
    Optional<Days> fitting = anchor.filter(days -> days.isOf(head.unit(), head.count()));
    boolean over = head.has(Role.OVER);
    if (head.has(Role.PAST) || head.has(Role.LAST)) {
      boolean calendar = head.has(Role.LAST) && !head.has(Role.PAST);
      return calendar ? ended(head) : Days.upTo(now, head.unit(), head.count());
    }
    if (head.has(Role.SAME) || head.has(Role.THIS) && head.counted()) {
      return fitting.orElse(null);
    }
    if (head.has(Role.THIS)) {
      boolean back = over && passage.isInflected() && fitting.isPresent();
      boolean unit = head.unit() != Role.DAY && head.unit() != Role.HOUR;
      return back ? fitting.get() : unit ? current(head, now) : null;
    }
    if (head.counted()) {
      boolean back = head.has(Role.THE) && fitting.isPresent();
      return !over || dated.isSuperlative(head.first())
          ? null
          : back ? fitting.get() : some(head, now);
    }
    return dated.isSuperlative(head.first()) ? null : single(head, fitting, now);
  }

  /** "за девять месяцев", "in ten days", "за год". */
  private static Days some(Head head, LocalDate now) {
    Days days = Days.upTo(now, head.unit(), head.count());
    LocalDate newYear = now.withDayOfYear(1);
    long apart = Math.abs(ChronoUnit.DAYS.between(days.from(), newYear));
    boolean several = head.unit() == Role.MONTH && head.count() > 1 || head.isOne(Role.YEAR);
    boolean since = several && apart <= NEW_YEAR_DAYS;
    return since ? new Days(newYear, now) : days;
  }

  /** "in a month", "за тиждень"; "the year's gains", "over the month", "all year". */
  private Days single(Head head, Optional<Days> fitting, LocalDate now) {
    boolean over = head.has(Role.OVER);
    boolean owns = passage.afterPossessive(head.end()) > head.end();
    boolean the = head.has(Role.THE) && (over || owns);
    boolean months = head.unit() == Role.MONTH || head.unit() == Role.YEAR;
    if (the || head.has(Role.ALL) && !over && months) {
      return fitting.orElseGet(() -> months ? summedUp(head, now) : Days.upTo(now, head.unit(), 1));
    }
    boolean rolling = over && (head.has(Role.A) || passage.isInflected());
    Optional<Days> back = passage.isInflected() ? fitting : Optional.empty();
    return rolling ? back.orElseGet(() -> some(head, now)) : null;
  }

  private static Days summedUp(Head head, LocalDate now) {
    Days current = current(head, now);
    boolean ended =
        now.minusDays(head.unit() == Role.YEAR ? 2 * SUMMED_UP_DAYS : SUMMED_UP_DAYS)
            .isBefore(current.from());
    return ended ? current.before() : current;
  }
}
