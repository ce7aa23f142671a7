package org.demarc.claim;

import java.util.Optional;
import java.util.Set;

/** On which condition a sentence says what it says. */
final class Conditions {
  private static final Set<String> OPENS = Words.of("conditions.opens");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "this", "that");
  private static final Set<String> NOT = Set.of("not", "t");
  private static final int SHORTEST = 5;

  private Conditions() {}

  /** The words of a condition, to the end of its clause; a bare "if it does not" is none. */
  static Optional<String> in(Passage passage, Passage.Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (opens(passage, i)) {
        int from = start(passage, i);
        int end = end(passage, range, i);
        return isBare(passage, i, end) ? Optional.empty() : Optional.of(passage.text(from, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a token lies in what is asked "in exchange for". */
  static boolean isExchanged(Passage passage, Passage.Range range, int token) {
    for (int i = range.from() + 1; i < token; i++) {
      if (isExchange(passage, i)) {
        return token < end(passage, range, i);
      }
    }
    return false;
  }

  private static boolean opens(Passage passage, int i) {
    return passage.isAny(i, OPENS) && !passage.is(i - 1, "even") && !passage.is(i - 1, "as")
        || passage.is(i, "condition") && passage.is(i + 1, "that")
        || passage.is(i, "long") && passage.is(i - 1, "as") && passage.is(i + 1, "as")
        || passage.is(i, "until") && passage.is(i - 1, "not")
        || isExchange(passage, i);
  }

  /** "in exchange for", but not "in exchange, Russia would". */
  private static boolean isExchange(Passage passage, int i) {
    return (passage.is(i, "exchange") || passage.is(i, "return"))
        && passage.is(i - 1, "in")
        && (passage.is(i + 1, "for") || passage.isInflected() && passage.is(i + 1, "in"));
  }

  /** "only if", "but only if", "on condition that", "in exchange for", "as long as". */
  private static int start(Passage passage, int i) {
    boolean two =
        passage.is(i, "condition")
            || passage.is(i, "exchange")
            || passage.is(i, "return")
            || passage.is(i, "long");
    boolean so = passage.is(i, "long") && passage.is(i - 2, "so");
    return two || passage.is(i - 1, "only") ? so ? i - 2 : i - 1 : i;
  }

  /**
   * The end of the clause: a comma ends it only where a main clause begins behind it, for a list or
   * an apposition may stand inside.
   */
  private static int end(Passage passage, Passage.Range range, int from) {
    boolean first = from <= range.from() + 3;
    for (int at = from + 1; at < range.to(); at++) {
      boolean stop = passage.is(at, ";") || passage.is(at, ".") || passage.is(at, "\u2014");
      boolean quote = passage.is(at, "\u201d") || passage.is(at, "\"");
      boolean comma = passage.is(at, ",") && at - from >= SHORTEST - 1;
      boolean said = comma && !first;
      boolean turns = passage.is(at, ",") && first;
      if (stop || quote || turns || said) {
        return at;
      }
    }
    return range.to();
  }

  /** "if it does not": nothing that could be read by itself. */
  private static boolean isBare(Passage passage, int from, int end) {
    boolean pronoun = passage.isAny(from + 1, PRONOUNS);
    return end - from < 3 || pronoun && passage.isAny(end - 1, NOT);
  }
}
