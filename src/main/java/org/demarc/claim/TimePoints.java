package org.demarc.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.demarc.article.CalendarWords;
import org.demarc.article.DateFinder;
import org.demarc.article.DateFound;
import org.demarc.article.Token;
import org.demarc.claim.TimeWords.Role;

/** Reads what stands at either end of a span: "Dec. 16", "the end of August", "Sunday". */
final class TimePoints {
  /** "the whole of all that": more articles and the like in a row are rubbish. */
  static final int MOST_FILLERS = 8;

  /** A third of a month or a year is its beginning, its middle or its end. */
  private static final int THIRDS = 3;

  private static final int SEASON_MONTHS = 3;

  /**
   * A date, or more of one.
   *
   * @param end token after it
   */
  record Point(Days days, int end) {}

  private final Passage passage;
  private final Stamp stamp;
  private final Optional<LocalDate> now;

  /** By token, for each is asked many times. */
  private final TimeWords.Word[] times;

  private final DateFound[] dates;

  /**
   * @param now the article's day
   */
  TimePoints(Passage passage, Stamp stamp, Optional<LocalDate> now) {
    this.passage = passage;
    this.stamp = stamp;
    this.now = now;
    this.times =
        passage.words().stream().map(w -> TimeWords.of(w.lower())).toArray(TimeWords.Word[]::new);
    this.dates = new DateFound[times.length];
    int token = 0;
    for (DateFound date : DateFinder.findAlsoBare(passage.words())) {
      while (passage.start(token) < date.start()) {
        token++;
      }
      dates[token] = date;
    }
  }

  /** The date that begins at a token, or null. */
  DateFound dateAt(int token) {
    return token >= 0 && token < dates.length ? dates[token] : null;
  }

  /** The token after a date that begins at a token. */
  private int after(DateFound date, int token) {
    int end = token;
    while (end < passage.size() && passage.start(end) < date.end()) {
      end++;
    }
    return end;
  }

  Optional<LocalDate> now() {
    return now;
  }

  String word(int i) {
    return i < 0 || i >= passage.size() ? "" : passage.words().get(i).lower();
  }

  TimeWords.Word time(int i) {
    return i >= 0 && i < times.length ? times[i] : TimeWords.NO_WORD;
  }

  Role role(int i) {
    return time(i).role();
  }

  boolean is(int i, Role role) {
    return role(i) == role;
  }

  /** The first token from {@code i} on that is no article or the like. */
  int skip(int i) {
    int at = i;
    while (at < i + MOST_FILLERS && time(at).isFiller()) {
      at++;
    }
    return at;
  }

  /** A date, a weekday, a season or a year, or the beginning, middle or end of one; or null. */
  Point at(int i) {
    int first = skip(i);
    if (is(first, Role.ORDINAL) && time(first).number() == 1) {
      return firstOf(date(skip(first + 1)));
    }
    Role edge = role(first);
    boolean part =
        switch (edge) {
          case START, END, EARLY, MID, LATE -> true;
          default -> false;
        };
    int at = part ? skip(first + 1) : first;
    at = part && passage.isDash(at) ? at + 1 : at;
    Point whole = whole(at, part);
    return whole == null || !part ? whole : new Point(edge(whole.days(), edge), whole.end());
  }

  /** "the first of September". */
  private static Point firstOf(Point date) {
    LocalDate day = date == null ? null : date.days().from();
    return day == null ? null : new Point(new Days(day, day), date.end());
  }

  /**
   * @param ofPart whether "the year" will do, as in "the first half of the year"
   */
  Point whole(int i, boolean ofPart) {
    Point date = date(i);
    Point weekday = date == null ? weekday(i) : date;
    Point season = weekday == null ? season(i) : weekday;
    return season == null ? unit(i, ofPart) : season;
  }

  private static Days edge(Days days, Role edge) {
    return switch (edge) {
      case START -> new Days(days.from(), days.from());
      case END -> new Days(days.to(), days.to());
      case EARLY -> days.part(1, THIRDS);
      case MID -> days.part(2, THIRDS);
      default -> days.part(THIRDS, THIRDS);
    };
  }

  /** A date in the year it is meant in: "November", "August last year", "прошлогоднего ноября". */
  Point date(int i) {
    DateFound date = dateAt(i);
    if (date == null) {
      return null;
    }
    int end = after(date, i);
    int year = word(end).equals("of") ? end + 1 : end;
    boolean told = !date.hasYear() && is(year + 1, Role.YEAR);
    boolean last = told && is(year, Role.LAST) || !date.hasYear() && is(i - 1, Role.LAST_YEAR);
    Optional<DateFound> full =
        last
            ? now.map(day -> date.withYear(day.getYear() - 1))
            : told && is(year, Role.THIS)
                ? now.map(day -> date.withYear(day.getYear()))
                : stamp.resolved(date);
    int after = told && (last || is(year, Role.THIS)) ? year + 2 : end;
    return full.flatMap(DateFound::firstDay).isPresent()
        ? new Point(new Days(full.get().firstDay().get(), full.get().lastDay().get()), after)
        : null;
  }

  /** The latest one up to the article's day. */
  private Point weekday(int i) {
    if (i < 0 || i >= passage.size() || now.isEmpty()) {
      return null;
    }
    Token token = passage.words().get(i);
    boolean name = token.lower().charAt(0) > 'z' || token.capitalised();
    Optional<DayOfWeek> weekday = name ? CalendarWords.weekday(token.lower()) : Optional.empty();
    return weekday
        .map(day -> now.get().with(TemporalAdjusters.previousOrSame(day)))
        .map(day -> new Point(new Days(day, day), i + 1))
        .orElse(null);
  }

  /** "last spring", "summer of 2025", "літа", "осени 2022 года"; else the latest that has begun. */
  Point season(int i) {
    boolean last = is(i, Role.LAST);
    int at = last || is(i, Role.THIS) || is(i, Role.PAST) ? i + 1 : i;
    int month = is(at, Role.SEASON) || is(at, Role.IN_SEASON) ? time(at).number() : 0;
    if (month == 0) {
      return null;
    }
    DateFound year = dateAt(skip(at + 1));
    if (year != null && year.hasYear() && year.month() == 0) {
      // Of a winter nobody knows which of its two years is meant.
      return month == 12
          ? null
          : new Point(
              Days.months(LocalDate.of(year.year(), month, 1), SEASON_MONTHS),
              after(year, skip(at + 1)));
    }
    if (now.isEmpty()) {
      return null;
    }
    LocalDate first = LocalDate.of(now.get().getYear(), month, 1);
    Days latest =
        Days.months(first.isAfter(now.get()) ? first.minusYears(1) : first, SEASON_MONTHS);
    boolean before = last && !latest.to().isBefore(now.get());
    return new Point(before ? latest.earlier(Role.YEAR, 1) : latest, at + 1);
  }

  /** "this year", "last month"; only of a part of it "the year", "року". */
  private Point unit(int i, boolean ofPart) {
    boolean fresh = is(i, Role.NEW) && is(i + 1, Role.YEAR);
    boolean last = is(i, Role.LAST) || is(i, Role.PREVIOUS);
    boolean named = last || is(i, Role.THIS) || fresh;
    int at = named ? i + 1 : i;
    boolean year = is(at, Role.YEAR);
    boolean month = is(at, Role.MONTH) && time(at).number() == 1;
    if (now.isEmpty() || !year && !month || !named && !ofPart) {
      return null;
    }
    Days days = year ? Days.year(now.get().getYear()) : Days.month(now.get());
    Days meant = last ? days.before() : days;
    return new Point(fresh ? new Days(meant.from(), meant.from()) : meant, at + 1);
  }
}
