package org.demarc.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line in which an article dates itself.
 *
 * @param date what it says
 * @param words the line's own words, for the reader
 */
record DateLine(DateFound date, String words) {
  /** How many words beside the date a date line may hold. */
  private static final int OTHER_WORDS = 6;

  private static final Set<String> PUBLISHED =
      Set.of(
          "published", "posted", "date", "dated", "issued", "опубліковано", "опубликовано", "дата");
  private static final Set<String> UPDATED =
      Set.of("updated", "modified", "today", "оновлено", "обновлено", "сьогодні", "сегодня");

  /** The best date line: said to be published, else plain, else updated or a page's clock. */
  static Optional<DateLine> find(String text, List<Token> tokens, List<DateFound> dates) {
    DateLine best = null;
    int bestRank = Integer.MAX_VALUE;
    int token = 0;
    for (DateFound date : dates) {
      while (tokens.get(token).start() < date.start()) {
        token++;
      }
      int rank = date.isDay() ? rank(text, tokens, token, date) : Integer.MAX_VALUE;
      if (rank < bestRank) {
        bestRank = rank;
        best = new DateLine(date, lineOf(text, date));
      }
    }
    return Optional.ofNullable(best);
  }

  private static int rank(String text, List<Token> tokens, int at, DateFound date) {
    int first = at;
    while (first > 0 && !tokens.get(first - 1).isLineBreak() && at - first <= OTHER_WORDS * 2) {
      first--;
    }
    int last = at;
    while (last < tokens.size()
        && !tokens.get(last).isLineBreak()
        && last - at <= OTHER_WORDS * 3) {
      last++;
    }
    boolean wholeLine =
        (first == 0 || tokens.get(first - 1).isLineBreak())
            && (last == tokens.size() || tokens.get(last).isLineBreak());
    int others = 0;
    int rank = date.hasYear() ? 1 : 3;
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      boolean inside = token.start() >= date.start() && token.end() <= date.end();
      others += !inside && token.isWord() ? 1 : 0;
      if (!inside && PUBLISHED.contains(token.lower())) {
        rank = date.hasYear() ? 0 : 2;
      } else if (!inside && UPDATED.contains(token.lower()) && rank != 0) {
        rank = date.hasYear() ? 4 : 5;
      }
    }
    if (wholeLine && others <= OTHER_WORDS && !isProse(tokens, first, last)) {
      return rank;
    }
    return isAgencyLine(tokens, first, at, date) ? rank : Integer.MAX_VALUE;
  }

  /** A sentence ends with a full stop and has a word in small letters before its date. */
  private static boolean isProse(List<Token> tokens, int first, int last) {
    if (!tokens.get(last - 1).is(".")) {
      return false;
    }
    return tokens.subList(first, last).stream()
        .anyMatch(t -> t.isWord() && !t.capitalised() && PROSE.contains(t.lower()));
  }

  private static final Set<String> PROSE =
      Set.of("on", "in", "the", "was", "is", "has", "had", "since", "by", "until", "and");

  /** "KYIV, Dec 8 (Reuters) -": a place in capitals, then the date, then a bracket or a dash. */
  private static boolean isAgencyLine(List<Token> tokens, int first, int at, DateFound date) {
    boolean opens = first == 0 || tokens.get(first - 1).isLineBreak();
    if (!opens || first == at || at - first > 6 || !tokens.get(first).capitalised()) {
      return false;
    }
    int after = at;
    while (after < tokens.size() && tokens.get(after).start() < date.end()) {
      after++;
    }
    for (int i = first; i < at; i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !token.capitalised()) {
        return false;
      }
    }
    return after < tokens.size()
        && (tokens.get(after).is("(") || tokens.get(after).isDash() || tokens.get(after).is(":"));
  }

  private static String lineOf(String text, DateFound date) {
    int start = text.lastIndexOf('\n', date.start()) + 1;
    int end = text.indexOf('\n', date.end());
    String line = text.substring(start, end < 0 ? text.length() : end).strip();
    return line.length() <= 60 ? line : text.substring(date.start(), date.end());
  }
}
