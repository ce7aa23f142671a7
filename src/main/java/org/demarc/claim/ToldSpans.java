package org.demarc.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What Ukrainian and Russian tell of time without a date or a number: "з початку повномасштабного
 * вторгнення", "за это время".
 */
final class ToldSpans {
  private static final Set<String> OVER = Words.of("told-spans.over");
  private static final Set<String> TIME = Words.of("told-spans.time");
  private static final Phrases EVENTS = Phrases.of("events.tsv");

  /** The events are of this war, and a text on another may call its war by the same word. */
  private static final String UKRAINE = "UA";

  private final Passage passage;

  ToldSpans(Passage passage) {
    this.passage = passage;
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

  /** The first day of the event named at a token: "спецоперации", "великої війни". */
  Optional<LocalDate> event(int i) {
    Phrases.Match event = passage.isInflected() ? EVENTS.at(passage.words(), i) : null;
    return event != null && isHere(event)
        ? Optional.of(LocalDate.parse(event.meaning()))
        : Optional.empty();
  }

  /** "спецоперация" is no other war's name; "война" may be. */
  private boolean isHere(Phrases.Match event) {
    boolean own = !passage.words().get(event.start()).lower().startsWith("в");
    return own || passage.states().containsKey(UKRAINE);
  }

  private boolean isAny(int i, Set<String> words) {
    return words.contains(passage.words().get(i).lower());
  }
}
