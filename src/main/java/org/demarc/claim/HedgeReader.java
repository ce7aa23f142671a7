package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/** Finds the words around a figure that loosen it. */
final class HedgeReader extends TokenReader {
  private static final Phrases HEDGES = Phrases.of("hedges.tsv");

  /** "forty-odd", "шесть с лишним": what loosens a number from behind. */
  static final Phrases ODD = Phrases.of("odd.tsv");

  private static final Set<String> BETWEEN = Words.of("hedge-reader.between");
  private static final Set<String> FROM = Words.of("hedge-reader.from");
  private static final Set<String> TO = Words.of("quantity-reader.to");

  /** Tokens from "from" to "to": "с 6600 кв. км до". */
  private static final int RANGE = 7;

  private static final Set<String> PASSED_OVER = Words.of("hedge-reader.passed-over");

  /**
   * @param start first token of hedge or figure
   * @param end token after the figure or the hedge behind it
   */
  record Found(Hedge rule, String text, int start, int end) {}

  HedgeReader(List<Token> tokens) {
    super(tokens);
  }

  /** Whether a hedge, or "from", stands right before a token: "около тысячи". */
  static boolean hasHedge(List<Token> tokens, int i) {
    return HEDGES.before(tokens, i) != null || i > 0 && FROM.contains(tokens.get(i - 1).lower());
  }

  /** The hedge of a figure from token {@code from} to {@code to}. */
  Found around(int from, int to) {
    Phrases.Match before = HEDGES.before(tokens, from);
    if (before == null && from > 0 && PASSED_OVER.contains(tokens.get(from - 1).lower())) {
      before = HEDGES.before(tokens, from - 1);
    }
    if (before != null && !closesRange(before)) {
      return new Found(
          Hedge.named(before.meaning()), text(before.start(), before.end()), before.start(), to);
    }
    if (is(to, "or") && (is(to + 1, "so") || is(to + 1, "more") || is(to + 1, "less"))) {
      Hedge rule = is(to + 1, "so") ? Hedge.ABOUT : is(to + 1, "more") ? Hedge.OVER : Hedge.UNDER;
      return new Found(rule, text(to, to + 2), from, to + 2);
    }
    return within(from, to);
  }

  /** "с 6600 кв. км до 5000": what it came to, and not at most that. */
  private boolean closesRange(Phrases.Match hedge) {
    boolean open = isAny(hedge.start(), TO) && hedge.end() == hedge.start() + 1;
    boolean number = false;
    for (int i = hedge.start() - 1; open && i >= Math.max(0, hedge.start() - RANGE); i--) {
      if (number && FROM.contains(tokens.get(i).lower())) {
        return true;
      }
      number |= tokens.get(i).isDigits();
    }
    return false;
  }

  /** "6,500+ sq km", "forty-odd sq km", "300 or more sq km": between the number and its unit. */
  private Found within(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Phrases.Match odd = ODD.at(tokens, i);
      if (odd != null && odd.end() <= to) {
        return new Found(Hedge.named(odd.meaning()), text(i, odd.end()), from, to);
      }
      if (is(i, "+")) {
        return new Found(Hedge.OVER, "+", from, to);
      }
    }
    return new Found(Hedge.NONE, "", from, to);
  }

  /** The words that open a range: "between", "from", or a hedge that changes nothing more. */
  Found range(int from, int to) {
    if (isBetween(from) || isFrom(from)) {
      return new Found(Hedge.NONE, tokens.get(from - 1).lower(), from - 1, to);
    }
    Found hedge = around(from, to);
    return new Found(Hedge.NONE, hedge.text(), hedge.start(), to);
  }

  boolean isBetween(int from) {
    Phrases.Match hedge = HEDGES.before(tokens, from);
    int at = hedge == null ? from : hedge.start();
    return at > 0 && BETWEEN.contains(tokens.get(at - 1).lower());
  }

  boolean isFrom(int from) {
    return from > 0 && FROM.contains(tokens.get(from - 1).lower());
  }

  /** The token after a hedge that starts at {@code i}, or {@code i}. */
  int skip(int i) {
    Phrases.Match hedge = HEDGES.at(tokens, i);
    return hedge == null ? i : hedge.end();
  }

  private String text(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      words.append(words.length() > 0 && token.isWord() ? " " : "").append(token.lower());
    }
    return words.toString();
  }
}
