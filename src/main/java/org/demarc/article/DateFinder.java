package org.demarc.article;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the dates in a text: written out in three languages, ISO, and numeric. Linear. */
public final class DateFinder {
  private static final Set<String> BEFORE_A_BARE_PERIOD =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "until",
          "till",
          "from",
          "early",
          "late",
          "mid",
          "end",
          "to",
          "and",
          "during",
          "through",
          "before",
          "after",
          "copyright",
          "year",
          "last",
          "this",
          "that",
          "next",
          "between",
          "throughout",
          "summer",
          "winter",
          "autumn",
          "spring",
          "for",
          "в",
          "у",
          "с",
          "з",
          "із",
          "до",
          "по",
          "за",
          "к",
          "від",
          "от",
          "протягом",
          "упродовж",
          "впродовж",
          "течение",
          "початку",
          "начала",
          "кінця",
          "конца",
          "наприкінці",
          "початок",
          "на");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "го", "е");
  private static final Set<String> YEAR_WORDS =
      Set.of("року", "року,", "рік", "році", "года", "году", "год", "г", "р");

  /** English months that are as often names or other words, and Cyrillic short forms. */
  private static final Set<String> NO_BARE_MONTHS =
      Set.of(
          "may", "march", "april", "june", "august", "лист", "жовт", "груд", "квіт", "трав", "черв",
          "серп", "лютий", "лютим", "нояб", "сент");

  private static final int SHORTEST_BARE_MONTH = 4;

  private final List<Token> tokens;
  private final boolean bare;
  private final List<DateFound> found = new ArrayList<>();

  private DateFinder(List<Token> tokens, boolean bare) {
    this.tokens = tokens;
    this.bare = bare;
  }

  /** The dates in order, none inside another. */
  public static List<DateFound> find(List<Token> tokens) {
    return find(tokens, false);
  }

  /** With months that no word leads to: "October saw", "листопад коштував", "August: 464". */
  public static List<DateFound> findAlsoBare(List<Token> tokens) {
    return find(tokens, true);
  }

  private static List<DateFound> find(List<Token> tokens, boolean bare) {
    DateFinder finder = new DateFinder(tokens, bare);
    for (int i = 0; i < tokens.size(); ) {
      i = finder.readAt(i);
    }
    return finder.found;
  }

  private int readAt(int i) {
    Token token = tokens.get(i);
    if (token.isDigits()) {
      Numeric numeric = Numeric.at(tokens, i);
      if (numeric != null) {
        return add(i, numeric.end(), numeric.date());
      }
      int written = readDayFirst(i);
      return written > i ? written : readBareYear(i);
    }
    if (token.isWord() && CalendarWords.month(token.lower()) > 0) {
      return readMonthFirst(i);
    }
    return i + 1;
  }

  /** "4th of December, 2026", "8 грудня 2025 року"; {@code i} itself where there is none. */
  private int readDayFirst(int i) {
    int day = number(i, 2);
    int at = i + 1;
    if (day < 1 || day > 31) {
      return i;
    }
    if (is(at, ORDINALS) && touches(at)) {
      at++;
    }
    at = is(at, Set.of("of")) ? at + 1 : at;
    int month = at < tokens.size() ? CalendarWords.month(tokens.get(at).lower()) : 0;
    if (month == 0 || !looksLikeMonth(at)) {
      return i;
    }
    int afterMonth = skip(at + 1, ".");
    int yearAt = skip(afterMonth, ",");
    int year = yearAt(yearAt);
    int end = year > 0 ? afterYear(yearAt) : at + 1;
    return add(i, end, date(i, end, year, month, day));
  }

  /** "Dec. 4, 2026", "December 2026", "in December"; skips a "may" that is no month. */
  private int readMonthFirst(int i) {
    int month = CalendarWords.month(tokens.get(i).lower());
    int next = skip(i + 1, ".");
    int day = number(next, 2);
    if (day >= 1 && day <= 31 && looksLikeMonth(i) && !isGrouped(next)) {
      int afterDay = next + 1;
      afterDay = is(afterDay, ORDINALS) && touches(afterDay) ? afterDay + 1 : afterDay;
      int yearAt = skip(afterDay, ",");
      int year = yearAt(yearAt);
      int end = year > 0 ? afterYear(yearAt) : afterDay;
      return add(i, end, date(i, end, year, month, day));
    }
    int yearAt = skip(is(next, Set.of("of")) ? next + 1 : next, ",");
    int year = yearAt(yearAt);
    if (year > 0 && looksLikeMonth(i)) {
      int end = afterYear(yearAt);
      return add(i, end, date(i, end, year, month, 0));
    }
    boolean introduced = i > 0 && is(i - 1, BEFORE_A_BARE_PERIOD) && looksLikeMonth(i);
    return introduced || bare && isBareMonth(i)
        ? add(i, i + 1, date(i, i + 1, 0, month, 0))
        : i + 1;
  }

  /** A month's full name; "May" and "March" only before a colon or a possessive. */
  private boolean isBareMonth(int i) {
    String word = tokens.get(i).lower();
    boolean owns = is(i + 1, Set.of(":", "'", "\u2019"));
    boolean full = word.length() >= SHORTEST_BARE_MONTH && !word.equals("sept");
    return looksLikeMonth(i) && full && (owns || !NO_BARE_MONTHS.contains(word));
  }

  private int readBareYear(int i) {
    int year = yearAt(i);
    boolean introduced =
        i > 0
                && (is(i - 1, BEFORE_A_BARE_PERIOD)
                    || tokens.get(i - 1).is("\u00a9")
                    || isCopyright(i - 1)
                    || tokens.get(i - 1).isDash() && yearAt(i - 2) > 0)
            || is(i + 1, YEAR_WORDS);
    if (year == 0 || !introduced) {
      return i + 1;
    }
    return add(i, i + 1, date(i, i + 1, year, 0, 0));
  }

  /** The token that closes "(c)". */
  private boolean isCopyright(int i) {
    return i >= 2
        && tokens.get(i).is(")")
        && tokens.get(i - 1).is("c")
        && tokens.get(i - 2).is("(");
  }

  private DateFound date(int from, int to, int year, int month, int day) {
    return new DateFound(
        tokens.get(from).start(),
        tokens.get(to - 1).end(),
        year,
        month,
        day,
        Optional.empty(),
        DateFound.Order.CERTAIN);
  }

  /** Adds the date, with the weekday on either side of it, and answers where to go on. */
  private int add(int from, int to, DateFound date) {
    if (!date.isDay()) {
      found.add(date);
      return to;
    }
    int before = from - 1;
    while (before >= 0 && before > from - 4 && isBesideWeekday(tokens.get(before))) {
      before--;
    }
    int after = to;
    while (after < tokens.size() && after < to + 2 && isBesideWeekday(tokens.get(after))) {
      after++;
    }
    Optional<DayOfWeek> left = weekday(before);
    Optional<DayOfWeek> right = after > to ? weekday(after) : Optional.empty();
    if (left.isPresent()) {
      found.add(date.withWeekday(left.get(), tokens.get(before).start(), date.end()));
    } else if (right.isPresent()) {
      found.add(date.withWeekday(right.get(), date.start(), tokens.get(after).end()));
    } else {
      found.add(date);
    }
    return to;
  }

  private static boolean isBesideWeekday(Token token) {
    return ",|.(/".contains(token.lower())
        || token.is("the")
        || token.isDash()
        || token.is("\u00b7");
  }

  private Optional<DayOfWeek> weekday(int i) {
    return i < 0 || i >= tokens.size()
        ? Optional.empty()
        : CalendarWords.weekday(tokens.get(i).lower());
  }

  /** "may" and "march" are months only when capitalised; Cyrillic months are not. */
  private boolean looksLikeMonth(int i) {
    Token token = tokens.get(i);
    return token.lower().charAt(0) > 'z' || token.capitalised();
  }

  private boolean isGrouped(int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).is(",")
        && touches(i + 1)
        && tokens.get(i + 2).isDigits()
        && touches(i + 2)
        && tokens.get(i + 2).lower().length() == 3;
  }

  private int afterYear(int yearAt) {
    return is(yearAt + 1, YEAR_WORDS) ? yearAt + 2 : yearAt + 1;
  }

  private int skip(int i, String mark) {
    return i < tokens.size() && tokens.get(i).is(mark) ? i + 1 : i;
  }

  private boolean is(int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(tokens.get(i).lower());
  }

  private boolean touches(int i) {
    return tokens.get(i).start() == tokens.get(i - 1).end();
  }

  private int number(int i, int digits) {
    return i < tokens.size() && tokens.get(i).isDigits() && tokens.get(i).lower().length() <= digits
        ? Integer.parseInt(tokens.get(i).lower())
        : 0;
  }

  private int yearAt(int i) {
    return i >= 0 ? Numeric.year(tokens, i) : 0;
  }
}
