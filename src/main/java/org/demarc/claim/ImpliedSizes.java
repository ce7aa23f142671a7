package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/**
 * Reads comparisons that only what was said before makes ones of size: "83,743 sq km, about the
 * same as Austria", "an area less than a quarter of Lithuania's", "Smaller than you think: less
 * than half of Luxembourg".
 */
final class ImpliedSizes {
  private static final Phrases SAME = Phrases.of("sizes-of-areas.tsv");
  private static final Set<String> SIZES = Words.of("implied-sizes.sizes");

  /** Tokens from the area told to what it is compared with. */
  private static final int REACH = 6;

  /** Tokens in which a word of size is remembered. */
  private static final int MEMORY = 15;

  private final List<Token> tokens;
  private final NumberReader numbers;
  private final FractionReader fractions;

  ImpliedSizes(List<Token> tokens, NumberReader numbers, FractionReader fractions) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.fractions = fractions;
  }

  /**
   * The comparison that starts at token {@code i}, or null.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  Size at(int i, int area) {
    Phrases.Match same = SAME.at(tokens, i);
    boolean toldArea = area >= 0 && i - area <= REACH;
    if (same != null && toldArea && SizeReader.isName(tokens, same.end())) {
      return new Size(1, same.meaning(), false, i, same.end());
    }
    NumberReader.Number lands = toldArea ? numbers.at(i) : null;
    if (lands != null && isSeveral(lands)) {
      return new Size(lands.value(), "equal", true, i, lands.end());
    }
    FractionReader.Fraction part = fractions.bareAt(i);
    int name = part == null || !is(part.end(), "of") ? tokens.size() : part.end() + 1;
    boolean sized = SizeReader.isName(tokens, name) && (isPossessed(name) || isApart(i));
    return sized && speaksOfSize(i) ? new Size(part.value(), "equal", true, i, name) : null;
  }

  /** "116,000 sq km, or almost four Belgiums". */
  private boolean isSeveral(NumberReader.Number lands) {
    int name = lands.end();
    return lands.value() > 1
        && lands.value() <= SizeReader.MOST_LANDS
        && name < tokens.size()
        && tokens.get(name).capitalised()
        && tokens.get(name).lower().endsWith("s");
  }

  /** "of neighbouring Lithuania's and": nothing of it is named, so it is what was spoken of. */
  private boolean isPossessed(int name) {
    int at = name;
    while (at < tokens.size() && tokens.get(at).isWord()) {
      at++;
    }
    boolean possessive = at + 1 < tokens.size() && !tokens.get(at).isWord() && is(at + 1, "s");
    int behind = at + 2;
    return possessive
        && (behind >= tokens.size() || !tokens.get(behind).isWord() || is(behind, "and"));
  }

  /** After a colon or a dash. */
  private boolean isApart(int i) {
    for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
      if (tokens.get(at).is(":") || tokens.get(at).isDash()) {
        return true;
      }
      if (!tokens.get(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean speaksOfSize(int i) {
    for (int at = i - 1; at >= Math.max(0, i - MEMORY); at--) {
      if (SIZES.contains(tokens.get(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }
}
