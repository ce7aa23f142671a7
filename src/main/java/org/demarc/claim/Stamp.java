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

/** The dates of a text, and the day that a claim's own sentence gives. */
final class Stamp {
  private static final Set<String> STATE = Words.of("stamp.state");
  private static final Set<String> NOW = Words.of("stamp.now");
  private static final Set<String> HISTORY = Words.of("stamp.history");
  private static final Set<String> BETWEEN = Words.of("stamp.between");

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
        Optional<LocalDate> day =
            resolved(date).filter(d -> !isYetToCome(d)).flatMap(DateFound::lastDay);
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

  /** Whether a date lies after the article's. */
  boolean isYetToCome(DateFound date) {
    Optional<LocalDate> first = date.firstDay();
    return first.isPresent() && asOf().filter(now -> now.isBefore(first.get())).isPresent();
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
