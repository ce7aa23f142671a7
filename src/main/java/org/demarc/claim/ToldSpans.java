package org.demarc.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.AsOf;
import org.demarc.phrase.Phrase;

/**
 * Spans that Ukrainian and Russian tell without a date: "з початку повномасштабного вторгнення",
 * "за 1010 дней войны", "за это время".
 */
final class ToldSpans {
  private static final Set<String> FROM = Words.of("stamp.from-inflected");
  private static final Set<String> OVER = Words.of("told-spans.over");
  private static final Set<String> TIME = Words.of("told-spans.time");
  private static final Phrases EVENTS = Phrases.of("events.tsv");

  /** The events are of this war, and a text on another may call its war by the same word. */
  private static final String UKRAINE = "UA";

  private final Passage passage;
  private final Optional<LocalDate> now;

  /**
   * @param now the article's day
   */
  ToldSpans(Passage passage, Optional<LocalDate> now) {
    this.passage = passage;
    this.now = now;
  }

  /** Since an event, or over so many days, up to the article's day. */
  Optional<AsOf> in(Passage.Range sentence) {
    for (int i = sentence.from(); passage.isInflected() && i < sentence.to(); i++) {
      Optional<LocalDate> event = since(i);
      Optional<LocalDate> first = event.isPresent() ? event : lasting(i, sentence.to());
      if (first.isPresent() && now.filter(first.get()::isBefore).isPresent()) {
        return first.map(day -> new AsOf(day, now.get(), Phrase.verbatim("since " + day)));
      }
    }
    return Optional.empty();
  }

  /** "за это время", "за цей період": the span is told elsewhere. */
  boolean pointsBack(Passage.Range sentence) {
    for (int i = sentence.from() + 1; passage.isInflected() && i + 1 < sentence.to(); i++) {
      boolean that = passage.is(i, "that") || passage.is(i, "it") || passage.is(i, "is");
      if (that && isAny(i - 1, OVER) && isAny(i + 1, TIME)) {
        return true;
      }
    }
    return false;
  }

  /** "до початку повномасштабного вторгнення": the last day on which a state of things is told. */
  Optional<LocalDate> dayOf(Passage.Range sentence) {
    for (int i = sentence.from() + 1; passage.isInflected() && i < sentence.to(); i++) {
      int before = passage.is(i - 1, "start") ? i - 2 : i - 1;
      boolean until = before >= sentence.from() && passage.is(before, "until");
      Phrases.Match event = until ? EVENTS.at(passage.words(), i) : null;
      if (event != null && isHere(event)) {
        return Optional.of(LocalDate.parse(event.meaning()).minusDays(1));
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence itself says that its span has an end: "за 1010 дней", "за это время". */
  boolean isClosed(Passage.Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (lasting(i, sentence.to()).isPresent()) {
        return true;
      }
    }
    return pointsBack(sentence);
  }

  /** "с начала спецоперации": the first day of the event. */
  private Optional<LocalDate> since(int i) {
    boolean start = passage.is(i, "start") && i > 0 && isAny(i - 1, FROM);
    Phrases.Match event = start ? EVENTS.at(passage.words(), i + 1) : null;
    return event != null && isHere(event)
        ? Optional.of(LocalDate.parse(event.meaning()))
        : Optional.empty();
  }

  /** "спецоперация" is no other war's name; "война" may be. */
  private boolean isHere(Phrases.Match event) {
    boolean own = !passage.words().get(event.start()).lower().startsWith("в");
    return own || passage.states().containsKey(UKRAINE);
  }

  /** "за 1010 днів", "за последние 12 месяцев": that long before the article's day. */
  private Optional<LocalDate> lasting(int i, int to) {
    int number = passage.is(i + 1, "past") ? i + 2 : i + 1;
    boolean told = isAny(i, OVER) && number + 1 < to && passage.tokens().get(number).isDigits();
    String digits = told ? passage.lower(number) : "";
    if (digits.isEmpty() || digits.length() > 4 || now.isEmpty()) {
      return Optional.empty();
    }
    long count = Long.parseLong(digits);
    return Optional.ofNullable(
        switch (passage.lower(number + 1)) {
          case "day" -> now.get().minusDays(count);
          case "week" -> now.get().minusWeeks(count);
          case "month" -> now.get().minusMonths(count);
          case "year" -> now.get().minusYears(count);
          default -> null;
        });
  }

  private boolean isAny(int i, Set<String> words) {
    return words.contains(passage.words().get(i).lower());
  }
}
