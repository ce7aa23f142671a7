package org.demarc.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Article;
import org.demarc.article.AsOf;
import org.demarc.article.DateFinder;
import org.demarc.article.DateFound;
import org.demarc.article.Token;
import org.demarc.phrase.Phrase;

/** The date or the span that a claim's own sentence gives. */
final class Stamp {
  private static final Set<String> STATE = Words.of("stamp.state");
  private static final Set<String> NOW = Words.of("stamp.now");
  private static final Set<String> HISTORY = Words.of("stamp.history");
  private static final Set<String> BETWEEN = Words.of("stamp.between");
  private static final Set<String> FROM = Words.of("stamp.from-inflected");
  private static final Set<String> TO = Words.of("stamp.to-inflected");
  private static final Set<String> OVER = Words.of("stamp.over-inflected");
  private static final Set<String> ROUND = Words.of("stamp.round");

  private final Passage passage;
  private final Map<Passage.Range, List<DateFound>> dates = new HashMap<>();

  Stamp(Passage passage) {
    this.passage = passage;
    int token = 0;
    for (DateFound date : DateFinder.find(passage.words())) {
      while (passage.start(token) < date.start()) {
        token++;
      }
      dates.computeIfAbsent(passage.sentence(token), k -> new ArrayList<>()).add(date);
    }
  }

  /** The day of which a state of things is told in these tokens, if they tell one. */
  Optional<LocalDate> dayOf(Passage.Range sentence, int from, int to) {
    for (DateFound date : in(sentence)) {
      int token = tokenAt(sentence, date.start());
      int before = token - 1;
      while (before > sentence.from()
          && passage.isAny(before, BETWEEN)
          && !passage.is(before - 1, "as")) {
        before--;
      }
      boolean state = passage.isAny(before, STATE) && !(isPast(date) && saysNow(sentence));
      if (state
          && !passage.hasAny(Math.min(token, to), Math.max(token, from), HISTORY)
          && !near(token, 4, HISTORY)) {
        Optional<LocalDate> day = resolved(date).flatMap(DateFound::lastDay);
        if (day.isPresent()) {
          return day.map(this::notAfterArticle);
        }
      }
    }
    return Optional.empty();
  }

  /** "still holds what it took in 2022": of a past year nothing is told that goes on now. */
  private boolean isPast(DateFound date) {
    Optional<LocalDate> day = resolved(date).flatMap(DateFound::lastDay);
    return day.isPresent()
        && asOf().filter(now -> day.get().isBefore(now.minusDays(60))).isPresent();
  }

  private boolean saysNow(Passage.Range sentence) {
    return passage.hasAny(sentence.from(), sentence.to(), NOW);
  }

  /** The span over which a change is told, if the sentence tells one. */
  Optional<AsOf> spanOf(Passage.Range sentence) {
    Optional<AsOf> both = between(sentence);
    if (both.isPresent()) {
      return both;
    }
    for (DateFound date : in(sentence)) {
      int token = tokenAt(sentence, date.start());
      Optional<DateFound> full = resolved(date);
      Optional<LocalDate> first = full.flatMap(DateFound::firstDay);
      if (first.isPresent()) {
        String words = passage.article().text().substring(date.start(), date.end());
        Optional<AsOf> range =
            passage.isInflected()
                ? upTo(sentence, date, first.get()).or(() -> inOneMonth(token, date, first.get()))
                : Optional.empty();
        if (range.isPresent()) {
          return range;
        }
        if (near(token, 3, Set.of("since")) || isOpen(token)) {
          return asOf()
              .filter(now -> !now.isBefore(first.get()))
              .map(now -> new AsOf(first.get(), now, Phrase.verbatim("since " + words)));
        }
        if (!date.isDay()) {
          return Optional.of(
              new AsOf(
                  first.get(),
                  notAfterArticle(full.get().lastDay().get()),
                  Phrase.verbatim(words)));
        }
      }
    }
    return relative(sentence);
  }

  /** Whether a sentence names the first and the last day of its span. */
  boolean isBetween(Passage.Range sentence) {
    boolean upTo =
        passage.isInflected()
            && in(sentence).stream()
                .anyMatch(
                    d ->
                        resolved(d)
                            .flatMap(DateFound::firstDay)
                            .flatMap(first -> upTo(sentence, d, first))
                            .isPresent());
    return upTo || between(sentence).isPresent();
  }

  /** "between 1 October and 30 November", "from 1 October to 30 November". */
  private Optional<AsOf> between(Passage.Range sentence) {
    List<DateFound> two = in(sentence);
    if (two.size() != 2) {
      return Optional.empty();
    }
    int first = tokenAt(sentence, two.get(0).start());
    boolean opens = passage.isAny(first - 1, Set.of("between", "from"));
    Optional<LocalDate> from = resolved(two.get(0)).flatMap(DateFound::firstDay);
    Optional<LocalDate> to = resolved(two.get(1)).flatMap(DateFound::lastDay);
    return opens && from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
        ? Optional.of(
            new AsOf(from.get(), notAfterArticle(to.get()), Phrase.verbatim("between two days")))
        : Optional.empty();
  }

  /** "з 1 січня", "с начала 2025 года", "від серпня": up to now, unless an end is told. */
  private boolean isOpen(int token) {
    int before = passage.is(token - 1, "start") ? token - 2 : token - 1;
    return passage.isInflected() && before >= 0 && FROM.contains(word(before));
  }

  /** "з січня по жовтень", "від 1 до 15 листопада": up to the date that follows. */
  private Optional<AsOf> upTo(Passage.Range sentence, DateFound date, LocalDate first) {
    int token = tokenAt(sentence, date.start());
    if (!isOpen(token)) {
      return Optional.empty();
    }
    return in(sentence).stream()
        .filter(d -> d.start() > date.end() && d.start() - date.end() <= 6)
        .filter(d -> TO.contains(word(tokenAt(sentence, d.start()) - 1)))
        .findFirst()
        .flatMap(this::resolved)
        .flatMap(DateFound::lastDay)
        .filter(last -> !last.isBefore(first))
        .map(
            last ->
                new AsOf(
                    first,
                    notAfterArticle(last),
                    Phrase.verbatim("from " + first + " to " + last)));
  }

  /** "з 20 по 27 жовтня": the month is told once. */
  private Optional<AsOf> inOneMonth(int token, DateFound date, LocalDate last) {
    boolean two = date.isDay() && TO.contains(word(token - 1)) && FROM.contains(word(token - 3));
    String day = word(token - 2);
    boolean number = two && day.matches("[1-9]|[12]\\d|3[01]");
    return number && Integer.parseInt(day) < last.getDayOfMonth()
        ? Optional.of(
            new AsOf(
                last.withDayOfMonth(Integer.parseInt(day)),
                last,
                Phrase.verbatim(
                    "from " + last.withDayOfMonth(Integer.parseInt(day)) + " to " + last)))
        : Optional.empty();
  }

  private String word(int i) {
    return i < 0 ? "" : passage.words().get(i).lower();
  }

  /** Whether a date lies after the article's. */
  boolean isYetToCome(DateFound date) {
    Optional<LocalDate> first = date.firstDay();
    return first.isPresent() && asOf().filter(now -> now.isBefore(first.get())).isPresent();
  }

  /** "last month", "this year", "over the past week". */
  private Optional<AsOf> relative(Passage.Range sentence) {
    Optional<LocalDate> now = asOf();
    for (int i = sentence.from(); now.isPresent() && i < sentence.to(); i++) {
      if (!passage.isAny(i - 1, ROUND) && !passage.is(i, "lastyear")) {
        continue;
      }
      LocalDate day = now.get();
      String words = words(i);
      LocalDate from =
          switch (words) {
            case "last month", "previous month" -> YearMonth.from(day).minusMonths(1).atDay(1);
            case "this month" -> YearMonth.from(day).atDay(1);
            case "this year" -> LocalDate.of(day.getYear(), 1, 1);
            case "last year", "previous year" -> LocalDate.of(day.getYear() - 1, 1, 1);
            case "past month", "a month", "single month", "one month" -> day.minusMonths(1);
            case "past year", "a year", "one year" -> day.minusYears(1);
            case "past week", "last week", "a week", "one week" -> day.minusDays(7);
            default -> null;
          };
      if (from != null) {
        boolean closed = words.startsWith("last m") || words.startsWith("previous m");
        boolean year = words.equals("last year") || words.equals("previous year");
        LocalDate to =
            closed
                ? YearMonth.from(from).atEndOfMonth()
                : year ? LocalDate.of(from.getYear(), 12, 31) : day;
        return Optional.of(new AsOf(from, to, Phrase.verbatim(words)));
      }
    }
    return Optional.empty();
  }

  /** The two words that end here; what is told as one or as three is put in two. */
  private String words(int i) {
    boolean that = passage.is(i - 1, "that") && passage.isInflected();
    boolean start = passage.is(that ? i - 2 : i - 1, "start") && passage.isInflected();
    String before =
        start || that || passage.is(i - 1, "current") && passage.isInflected()
            ? "this"
            : OVER.contains(passage.lower(i - 1)) ? "a" : passage.lower(i - 1);
    return passage.is(i, "lastyear") ? "last year" : before + " " + passage.lower(i);
  }

  List<DateFound> in(Passage.Range range) {
    if (range.from() >= range.to()) {
      return List.of();
    }
    List<DateFound> all = dates.getOrDefault(passage.sentence(range.from()), List.of());
    return all.isEmpty() || range.equals(passage.sentence(range.from()))
        ? all
        : all.stream()
            .filter(d -> d.start() >= passage.start(range.from()))
            .filter(d -> d.end() <= passage.endBefore(range.to()))
            .toList();
  }

  int tokenAt(Passage.Range sentence, int offset) {
    List<Token> tokens = passage.tokens();
    int i = sentence.from();
    while (i < sentence.to() && tokens.get(i).start() < offset) {
      i++;
    }
    return i;
  }

  /** A month or a day without a year is the latest one up to the article's date. */
  Optional<DateFound> resolved(DateFound date) {
    if (date.hasYear()) {
      return Optional.of(date);
    }
    Optional<LocalDate> now = asOf();
    if (now.isEmpty() || date.month() == 0) {
      return Optional.empty();
    }
    DateFound thisYear = date.withYear(now.get().getYear());
    boolean future = thisYear.firstDay().filter(d -> d.isAfter(now.get())).isPresent();
    return Optional.of(future ? date.withYear(now.get().getYear() - 1) : thisYear);
  }

  private Optional<LocalDate> asOf() {
    Article article = passage.article();
    return article.asOf().map(AsOf::to);
  }

  private LocalDate notAfterArticle(LocalDate day) {
    return asOf()
        .filter(now -> now.isBefore(day) && YearMonth.from(now).equals(YearMonth.from(day)))
        .orElse(day);
  }

  private boolean near(int at, int reach, Set<String> words) {
    return passage.hasAny(at - reach, at, words);
  }
}
