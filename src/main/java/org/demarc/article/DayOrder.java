package org.demarc.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides for a whole text whether "8/12" is 8 December or 12 August, by what the text shows.
 *
 * @param dayFirst the order
 * @param shown whether something in the text decides it; else it is the more common order
 */
record DayOrder(boolean dayFirst, boolean shown) {
  /** Read one way, dates lie this much closer together than the other way: that way is meant. */
  private static final double CLOSER = 0.5;

  static DayOrder of(String text, List<DateFound> dates) {
    int votes = 0;
    List<DateFound> open = new ArrayList<>();
    for (DateFound date : dates) {
      if (date.order() == DateFound.Order.OPEN) {
        open.add(date);
        votes += 4 * Integer.signum(fits(date) - fits(date.swapped()));
      } else if (date.isDay()) {
        votes += writtenOrder(text, date);
      }
    }
    if (votes == 0) {
      votes = closer(open);
    }
    return votes == 0 ? new DayOrder(true, false) : new DayOrder(votes > 0, true);
  }

  List<DateFound> apply(List<DateFound> dates) {
    return dates.stream()
        .map(
            date ->
                date.order() == DateFound.Order.CERTAIN
                    ? date
                    : dayFirst ? date.certain() : date.swapped())
        .toList();
  }

  private static int fits(DateFound date) {
    return date.weekday().isPresent()
            && date.firstDay().filter(d -> d.getDayOfWeek() == date.weekday().get()).isPresent()
        ? 1
        : 0;
  }

  /** 13/8 shows day first, 8/13 month first; "8 December" and "December 8" show it more weakly. */
  private static int writtenOrder(String text, DateFound date) {
    String words = text.substring(date.start(), date.end());
    if (words.indexOf('/') > 0 && date.day() > 12) {
      return words.startsWith(String.valueOf(date.day())) ? 4 : -4;
    }
    boolean named = words.chars().anyMatch(c -> c >= 'A' && c <= 'z');
    if (!named) {
      return 0;
    }
    int firstDigit = firstDigit(words);
    int firstMonth = monthAt(words);
    return firstMonth < 0 ? 0 : firstDigit < firstMonth ? 1 : -1;
  }

  private static int firstDigit(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return i;
      }
    }
    return words.length();
  }

  private static int monthAt(String words) {
    return Token.of(words).stream()
        .filter(token -> CalendarWords.month(token.lower()) > 0)
        .mapToInt(Token::start)
        .findFirst()
        .orElse(-1);
  }

  private static int closer(List<DateFound> open) {
    if (open.stream().map(d -> d.month() * 100 + d.day()).distinct().count() < 2) {
      return 0;
    }
    double dayFirst = spread(open);
    double monthFirst = spread(open.stream().map(DateFound::swapped).toList());
    if (dayFirst <= monthFirst * CLOSER) {
      return 1;
    }
    return monthFirst <= dayFirst * CLOSER ? -1 : 0;
  }

  /** Days from the first to the last within one (leap) year, cut at the widest gap. */
  private static int spread(List<DateFound> dates) {
    int[] days =
        dates.stream()
            .filter(d -> d.withYear(2024).firstDay().isPresent())
            .mapToInt(d -> LocalDate.of(2024, d.month(), d.day()).getDayOfYear())
            .sorted()
            .toArray();
    if (days.length == 0) {
      return 366;
    }
    int widest = days[0] + 366 - days[days.length - 1];
    for (int i = 1; i < days.length; i++) {
      widest = Math.max(widest, days[i] - days[i - 1]);
    }
    return 366 - widest;
  }
}
