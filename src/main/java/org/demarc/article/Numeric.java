package org.demarc.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A date written in numbers alone: 2025-12-08, 8/12/2025, 8.12.2025, 8/12, 10/2025. */
record Numeric(int end, DateFound date) {
  /** A word before "8/12" that makes it a date rather than a fraction or a name. */
  private static final Set<String> INTRODUCES =
      Set.of(
          "on", "by", "until", "till", "since", "of", "from", "before", "after", "to", "and",
          "dated", "through", "between", "late", "early", "до", "з", "с", "від", "от", "по");

  /** The numeric date that starts at token {@code i}, or null. */
  static Numeric at(List<Token> tokens, int i) {
    if (i > 0
        && (isJoiner(tokens.get(i - 1)) || tokens.get(i - 1).isDigits())
        && joined(tokens, i)) {
      return null;
    }
    Numeric date = threeParts(tokens, i);
    return date != null ? date : twoParts(tokens, i);
  }

  private static Numeric threeParts(List<Token> tokens, int i) {
    if (i + 4 >= tokens.size()
        || !isJoiner(tokens.get(i + 1))
        || !tokens.get(i + 3).is(tokens.get(i + 1).lower())
        || !tokens.get(i + 2).isDigits()
        || !tokens.get(i + 4).isDigits()
        || !joined(tokens, i + 1, i + 4)) {
      return null;
    }
    int a = value(tokens, i);
    int b = value(tokens, i + 2);
    int c = value(tokens, i + 4);
    boolean dots = tokens.get(i + 1).is(".");
    if (year(tokens, i) > 0) {
      return isDay(c) && isMonth(b) ? of(tokens, i, i + 5, a, b, c, false) : null;
    }
    int year = year(tokens, i + 4);
    if (year == 0 && tokens.get(i + 4).lower().length() == 2 && c >= 10) {
      year = 2000 + c;
    }
    if (year == 0) {
      return null;
    }
    return dayAndMonth(tokens, i, i + 5, year, a, b, dots);
  }

  private static Numeric twoParts(List<Token> tokens, int i) {
    if (i + 2 >= tokens.size()
        || !tokens.get(i + 1).is("/")
        || !tokens.get(i + 2).isDigits()
        || !joined(tokens, i + 1, i + 2)
        || i + 3 < tokens.size()
            && isJoiner(tokens.get(i + 3))
            && !tokens.get(i + 3).is(".")
            && joined(tokens, i + 3)) {
      return null;
    }
    int a = value(tokens, i);
    int b = value(tokens, i + 2);
    int year = year(tokens, i + 2);
    if (year > 0) {
      return isMonth(a) ? of(tokens, i, i + 3, year, a, 0, false) : null;
    }
    boolean introduced = i > 0 && INTRODUCES.contains(tokens.get(i - 1).lower());
    return introduced ? dayAndMonth(tokens, i, i + 3, 0, a, b, false) : null;
  }

  private static Numeric dayAndMonth(
      List<Token> tokens, int i, int end, int year, int a, int b, boolean dots) {
    if (isDay(a) && isMonth(b)) {
      return of(tokens, i, end, year, b, a, !dots && isMonth(a) && a != b);
    }
    return isMonth(a) && isDay(b) ? of(tokens, i, end, year, a, b, false) : null;
  }

  private static Numeric of(
      List<Token> tokens, int i, int end, int year, int month, int day, boolean open) {
    return new Numeric(
        end,
        new DateFound(
            tokens.get(i).start(),
            tokens.get(end - 1).end(),
            year,
            month,
            day,
            Optional.empty(),
            open ? DateFound.Order.OPEN : DateFound.Order.CERTAIN));
  }

  /** A year of four digits, 1900 to 2099, else 0. */
  static int year(List<Token> tokens, int i) {
    if (i >= tokens.size() || !tokens.get(i).isDigits() || tokens.get(i).lower().length() != 4) {
      return 0;
    }
    int year = value(tokens, i);
    return year >= 1900 && year <= 2099 ? year : 0;
  }

  private static boolean isJoiner(Token token) {
    return token.is("/") || token.is(".") || token.is("-");
  }

  private static boolean joined(List<Token> tokens, int i) {
    return tokens.get(i).start() == tokens.get(i - 1).end();
  }

  private static boolean joined(List<Token> tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!joined(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static int value(List<Token> tokens, int i) {
    String digits = tokens.get(i).lower();
    return digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }
}
