package org.demarc.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the dates in a text tell of when it was written.
 *
 * @param news dates of the news itself
 * @param background dates of history: when a war began, a region was annexed
 * @param copyright the year of a copyright line
 */
record Evidence(List<DateFound> news, List<DateFound> background, Optional<DateFound> copyright) {
  private static final Set<String> HISTORY =
      Set.of(
          "since",
          "annexed",
          "annexation",
          "annexing",
          "invaded",
          "invasion",
          "began",
          "begun",
          "launched",
          "launching",
          "started",
          "founded",
          "founding",
          "independence",
          "constitution",
          "census",
          "treaty",
          "accords",
          "agreement",
          "elected",
          "election",
          "born",
          "until",
          "expire",
          "expired",
          "partition",
          "ago",
          "history",
          "historical",
          "revolution",
          "captured",
          "seized",
          "occupied",
          "з",
          "с",
          "після",
          "после",
          "анексувала",
          "аннексировала",
          "початку",
          "начала",
          "вторгнення",
          "вторжения");
  private static final Set<String> PLANNED =
      Set.of(
          "next",
          "scheduled",
          "tentatively",
          "planned",
          "slated",
          "upcoming",
          "deadline",
          "due",
          "expected",
          "expires",
          "target");
  private static final Set<String> LIMITS =
      Set.of("by", "until", "till", "before", "in", "through");
  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "may", "might", "should", "forecast", "forecasts", "plans");

  static Evidence of(String language, String text, List<Token> tokens, List<DateFound> dates) {
    List<DateFound> news = new ArrayList<>();
    List<DateFound> background = new ArrayList<>();
    DateFound copyright = null;
    List<Sentences.Span> sentences = Sentences.of(text, language);
    Set<String> words = Set.of();
    int sentence = 0;
    int told = -1;
    int token = 0;
    for (DateFound date : dates) {
      while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= date.start()) {
        sentence++;
      }
      while (tokens.get(token).start() < date.start()) {
        token++;
      }
      if (told != sentence) {
        words = words(tokens, token, sentences.get(sentence));
        told = sentence;
      }
      if (isCopyright(tokens, token) && date.hasYear()) {
        copyright = date;
      } else if (isHistory(tokens, token, words, date)) {
        background.add(date);
      } else if (!isPlanned(tokens, token, words)) {
        news.add(date);
      }
    }
    return new Evidence(news, background, Optional.ofNullable(copyright));
  }

  /** The latest day, month or year of the news that carries its year. */
  Optional<DateFound> latestDated() {
    return news.stream()
        .filter(date -> date.firstDay().isPresent())
        .max(Comparator.comparing(date -> date.firstDay().get()));
  }

  /** The day from which dates without a year are counted on. */
  Optional<LocalDate> anchor() {
    Optional<LocalDate> dated = latestDated().flatMap(DateFound::firstDay);
    Optional<LocalDate> printed = copyright.flatMap(DateFound::firstDay);
    if (dated.isPresent() && printed.isPresent()) {
      return dated.get().isBefore(printed.get()) ? printed : dated;
    }
    return dated.or(() -> printed);
  }

  private static boolean isCopyright(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      boolean sign = tokens.get(i).is("\u00a9") || tokens.get(i).is("copyright");
      boolean letter = tokens.get(i).is("c") && i > 0 && tokens.get(i - 1).is("(");
      if (sign || letter) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHistory(
      List<Token> tokens, int at, Set<String> sentence, DateFound date) {
    return near(tokens, at, 2, Set.of("since", "з", "с"))
        || (!date.isDay() || date.hasYear()) && !Collections.disjoint(HISTORY, sentence);
  }

  private static boolean isPlanned(List<Token> tokens, int at, Set<String> sentence) {
    return near(tokens, at, 5, PLANNED)
        || near(tokens, at, 3, LIMITS) && !Collections.disjoint(MODALS, sentence);
  }

  private static boolean near(List<Token> tokens, int at, int reach, Set<String> words) {
    for (int i = Math.max(0, at - reach); i < at; i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** All words of the sentence that a token stands in; gathered once for all its dates. */
  private static Set<String> words(List<Token> tokens, int at, Sentences.Span sentence) {
    int from = at;
    while (from > 0 && tokens.get(from - 1).start() >= sentence.start()) {
      from--;
    }
    Set<String> words = new HashSet<>();
    for (int i = from; i < tokens.size() && tokens.get(i).start() < sentence.end(); i++) {
      words.add(tokens.get(i).lower());
    }
    return words;
  }
}
