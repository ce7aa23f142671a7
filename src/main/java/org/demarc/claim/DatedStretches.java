package org.demarc.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.AsOf;
import org.demarc.article.DateFound;
import org.demarc.claim.Stretch.Basis;
import org.demarc.claim.TimePoints.Point;
import org.demarc.claim.TimeWords.Role;
import org.demarc.phrase.Phrase;

/** Reads spans by their dates: "between 1 and 15 March", "since May", "in August", "за літо". */
final class DatedStretches {
  private static final Set<String> COMPARED = Words.of("dated-stretches.compared");
  private static final Set<String> SUPERLATIVE = Words.of("dated-stretches.superlative");

  private static final Set<String> NO_SUPERLATIVE = Words.of("dated-stretches.no-superlative");

  /** "the smallest monthly area since May": so far before it may the superlative stand. */
  private static final int SUPERLATIVE_REACH = 6;

  private static final int LAST_DAY = 31;

  private final Passage passage;
  private final ToldSpans told;
  private final TimePoints points;

  DatedStretches(Passage passage, ToldSpans told, TimePoints points) {
    this.passage = passage;
    this.told = told;
    this.points = points;
  }

  /** "from Nov. 18 to Dec. 16", "(May 5–June 3)", "з 11 по 15 лютого": both ends are told. */
  Stretch fromTo(int i) {
    boolean between = points.is(i, Role.BETWEEN);
    boolean opened = between || points.is(i, Role.SINCE);
    int at = opened ? i + 1 : i;
    int day = day(at);
    if (day == 0 && !opened && points.dateAt(at) == null) {
      return null;
    }
    Point from = day > 0 ? null : points.at(at);
    if (day == 0 && from == null) {
      return null;
    }
    int joint = afterJoint(day > 0 ? at + 1 : from.end(), between, opened, day > 0);
    Point to = joint < 0 ? null : day > 0 ? points.date(joint) : end(from, at, joint);
    Days days = to == null ? null : day > 0 ? inMonth(day, to.days()) : days(from, at, to, joint);
    return days == null ? null : stretch(i, to.end(), days, Basis.CLOSED);
  }

  /** A day of the month that is told with the second date only; or 0. */
  private int day(int i) {
    boolean digits = i < passage.size() && passage.words().get(i).isDigits();
    boolean number = digits && points.dateAt(i) == null && points.word(i).length() <= 2;
    int day = number ? Integer.parseInt(points.word(i)) : 0;
    return day <= LAST_DAY ? day : 0;
  }

  /** The token after "to", "and" or a dash; -1 where there is none. */
  private int afterJoint(int i, boolean between, boolean opened, boolean ofDays) {
    int comma = opened && points.word(i).equals(",") ? i + 1 : i;
    int at = points.is(comma, Role.AND) && points.is(comma + 1, Role.TO) ? comma + 1 : comma;
    boolean to = points.is(at, Role.TO) && (opened || !ofDays);
    boolean joint = passage.isDash(at) || to || between && points.is(at, Role.AND);
    return joint ? at + 1 : -1;
  }

  /** The second date; "15" in "11–15 February" and "February 11–15" is a day of that month. */
  private Point end(Point from, int first, int joint) {
    int day = day(joint);
    DateFound date = points.dateAt(points.skip(first));
    boolean sameMonth = day > 0 && date != null && date.isDay() && passage.isDash(joint - 1);
    if (!sameMonth) {
      return points.at(joint);
    }
    LocalDate start = from.days().from();
    return day > start.getDayOfMonth() && day <= start.lengthOfMonth()
        ? new Point(new Days(start.withDayOfMonth(day), start.withDayOfMonth(day)), joint + 1)
        : null;
  }

  private static Days inMonth(int day, Days last) {
    LocalDate to = last.to();
    boolean before = last.from().equals(to) && day < to.getDayOfMonth();
    return before ? new Days(to.withDayOfMonth(day), to) : null;
  }

  /** What is told without a year is of the year that the other date is told in. */
  private Days days(Point from, int first, Point to, int second) {
    boolean yearOfFirst = hasYear(first);
    LocalDate last = to.days().to();
    LocalDate start = from.days().from();
    if (yearOfFirst && !hasYear(second) && last.isBefore(start)) {
      last = last.withYear(start.getYear());
      last = last.isBefore(start) ? last.plusYears(1) : last;
    } else if (!yearOfFirst) {
      start = start.withYear(last.getYear());
      start = start.isAfter(last) ? start.minusYears(1) : start;
    }
    return start.isBefore(last) ? new Days(start, last) : null;
  }

  private boolean hasYear(int i) {
    for (int at = i; at < i + 4; at++) {
      DateFound date = points.dateAt(at);
      if (date != null) {
        return date.hasYear();
      }
    }
    return false;
  }

  /** "since March", "з початку року", "from September 6": up to the article's day. */
  Stretch since(int i) {
    if (!points.is(i, Role.SINCE) || points.now().isEmpty()) {
      return null;
    }
    if (COMPARED.contains(points.word(i - 1)) || isSuperlative(i)) {
      return null;
    }
    int start = points.skip(i + 1);
    Optional<LocalDate> event =
        points.is(start, Role.START) ? told.event(points.skip(start + 1)) : Optional.empty();
    if (event.isPresent()) {
      return open(i, points.skip(start + 1) + 1, event.get());
    }
    Point from = points.at(start);
    // "порівняно з листопадом": with an instrumental the word means "with".
    boolean with = passage.isInflected() && points.word(start).endsWith("м");
    return from == null || with ? null : open(i, from.end(), from.days().from());
  }

  /** "за всю СВО": all of what goes on. */
  Stretch overEvent(int i) {
    Optional<LocalDate> event =
        points.is(i, Role.OVER) ? told.event(points.skip(i + 1)) : Optional.empty();
    return event.map(day -> open(i, points.skip(i + 1) + 1, day)).orElse(null);
  }

  /** "the slowest month since spring" took but a month. */
  boolean isSuperlative(int i) {
    int from = Math.max(passage.sentence(i).from(), i - SUPERLATIVE_REACH);
    for (int at = from; at < i; at++) {
      String word = points.word(at);
      boolean est = word.endsWith("est") && !NO_SUPERLATIVE.contains(word);
      boolean nai =
          word.startsWith("най")
              || word.contains("ейш")
              || word.contains("айш")
              || word.startsWith("худш");
      boolean listed = SUPERLATIVE.contains(word) && !points.word(at + 1).equals("of");
      if (est || nai || listed) {
        return true;
      }
    }
    return false;
  }

  /** "in August", "late August", "2025": a month or a year. */
  Stretch date(int i) {
    boolean part = points.is(i, Role.EARLY) || points.is(i, Role.MID) || points.is(i, Role.LATE);
    int at = part ? points.skip(passage.isDash(i + 1) ? i + 2 : i + 1) : i;
    DateFound date = points.dateAt(at);
    Point point = date == null || date.isDay() || isUntold(i) ? null : points.at(i);
    return point == null ? null : withNext(i, point);
  }

  /** "September and October": one span. */
  private Stretch withNext(int i, Point point) {
    Point next = points.is(point.end(), Role.AND) ? points.date(point.end() + 1) : null;
    boolean both = next != null && next.days().from().equals(point.days().to().plusDays(1));
    return both
        ? stretch(i, next.end(), new Days(point.days().from(), next.days().to()), Basis.CLOSED)
        : stretch(i, point.end(), point.days(), Basis.CLOSED);
  }

  /** "over the summer", "last autumn", "навесні", "за літо й осінь". */
  Stretch season(int i) {
    boolean over = points.is(i, Role.OVER) || points.is(i, Role.IN);
    int at = over ? points.skip(i + 1) : i;
    boolean bare = points.is(at, Role.SEASON);
    Point season = isUntold(i) ? null : points.season(at);
    boolean dated = season != null && season.end() > at + 1;
    // "ещё летом" is when it was said.
    boolean back = passage.isInflected() && passage.is(i - 1, "now");
    if (season == null || back || bare && !over && !dated) {
      return null;
    }
    Point next = points.is(season.end(), Role.AND) ? points.season(season.end() + 1) : null;
    boolean both = next != null && next.days().from().isAfter(season.days().from());
    return both
        ? stretch(i, next.end(), new Days(season.days().from(), next.days().to()), Basis.CLOSED)
        : stretch(i, season.end(), season.days(), Basis.CLOSED);
  }

  /** "by October", "before last year", "at the end of January" tell of a day. */
  boolean isUntold(int i) {
    int before = i - 1;
    while (before >= i - TimePoints.MOST_FILLERS && points.time(before).isFiller()) {
      before--;
    }
    return switch (points.role(before)) {
      case BEFORE, TO, SINCE, UNTOLD, START, END, AGO -> true;
      default -> false;
    };
  }

  /** Until the article's day; null where that is not known, or comes first. */
  private Stretch open(int i, int end, LocalDate from) {
    return points
        .now()
        .filter(from::isBefore)
        .map(now -> stretch(i, end, new Days(from, now), Basis.OPEN))
        .orElse(null);
  }

  /** Nothing is told of the time after the article's day. */
  Stretch stretch(int first, int end, Days days, Basis basis) {
    Optional<LocalDate> now = points.now();
    if (now.filter(day -> day.isBefore(days.from())).isPresent()) {
      return null;
    }
    LocalDate to = now.filter(days.to()::isAfter).orElse(days.to());
    AsOf span = new AsOf(days.from(), to, Phrase.verbatim(passage.text(first, end)));
    return new Stretch(first, end, Optional.of(span), basis);
  }
}
