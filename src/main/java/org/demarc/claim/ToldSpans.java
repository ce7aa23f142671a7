package org.demarc.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.AsOf;

/**
 * What is told of time without a date or a number: "з початку повномасштабного вторгнення", "за это
 * время", "before the invasion".
 */
final class ToldSpans {
  private static final Set<String> OVER = Words.of("told-spans.over");
  private static final Set<String> TIME = Words.of("told-spans.time");
  private static final Set<String> BEFORE = Words.of("told-spans.before");
  private static final Set<String> LEADING = Words.of("told-spans.leading");
  private static final int MOST_LEADING = 9;
  private static final Phrases EVENTS = Phrases.of("events.tsv");

  /** The events are of this war, and a text on another may call its war by the same word. */
  private static final String UKRAINE = "UA";

  private final Passage passage;
  private final Surface surface;

  ToldSpans(Passage passage) {
    this.passage = passage;
    this.surface = new Surface(passage);
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

  /**
   * The last day before an event, on which a state of things is told: "до початку повномасштабного
   * вторгнення".
   *
   * @param from first token of what is told
   * @param to token after it
   */
  Optional<LocalDate> dayOf(Passage.Range sentence, int from, int to) {
    return passage.isInflected() ? untilEvent(sentence) : beforeEvent(sentence, from, to);
  }

  /** "Before the invasion Russia held F", "F before the full-scale invasion". */
  private Optional<LocalDate> beforeEvent(Passage.Range sentence, int from, int to) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Phrases.Match event = passage.isAny(i, BEFORE) ? ledTo(i + 1, sentence.to()) : null;
      boolean opens = i == sentence.from();
      boolean beside =
          event != null
              && (event.end() <= from
                  ? surface.breaks(event.end(), from) <= (opens ? 1 : 0)
                  : surface.breaks(to, i) == 0);
      if (beside && passage.states().containsKey(UKRAINE)) {
        LocalDate day = LocalDate.parse(event.meaning()).minusDays(1);
        return passage.article().asOf().map(AsOf::to).filter(day::isBefore).map(now -> day);
      }
    }
    return Optional.empty();
  }

  /** The event to which "the start of Russia's" leads, or null. */
  private Phrases.Match ledTo(int from, int to) {
    for (int i = from; i < Math.min(to, from + MOST_LEADING); i++) {
      Phrases.Match event = EVENTS.at(passage.words(), i);
      if (event != null) {
        return event;
      }
      if (!passage.isAny(i, LEADING) && passage.mention(i) == null) {
        return null;
      }
    }
    return null;
  }

  private Optional<LocalDate> untilEvent(Passage.Range sentence) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
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
    return passage.writes(i, words);
  }
}
