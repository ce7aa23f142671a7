package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/** Reads something out of a text's tokens, in their own words; outside the text no word stands. */
abstract class TokenReader {
  final List<Token> tokens;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  final boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  final boolean isAny(int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(tokens.get(i).lower());
  }

  final boolean isDash(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isDash();
  }

  /** Whether the word at a token opens with no Latin letter: it is Ukrainian or Russian. */
  final boolean isCyrillic(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).lower().charAt(0) > 'z';
  }

  /** The token after "and a half", "-and-a-half", or 0. */
  final int afterAndAHalf(int i) {
    int and = afterDash(i);
    int a = afterDash(and + 1);
    int half = afterDash(a + 1);
    return is(and, "and") && is(a, "a") && is(half, "half") ? half + 1 : 0;
  }

  /** The token after a dash at {@code i}, or {@code i}. */
  final int afterDash(int i) {
    return isDash(i) ? i + 1 : i;
  }

  /** The token after the capitalised words from {@code i} on. */
  final int afterName(int i) {
    int at = i;
    int to = Math.min(tokens.size(), i + SizeReader.LONGEST_NAME);
    while (at < to && tokens.get(at).isWord() && tokens.get(at).capitalised()) {
      at++;
    }
    return at;
  }

  /**
   * Whether nothing more is told of what stands before token {@code i}.
   *
   * @param goesOn words that tell of something else
   */
  final boolean isOver(int i, Set<String> goesOn) {
    return i >= tokens.size()
        || !tokens.get(i).isWord() && !tokens.get(i).isDigits()
        || isAny(i, goesOn);
  }
}
