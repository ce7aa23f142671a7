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
final class ImpliedSizes extends TokenReader {
  private static final Phrases SAME = Phrases.of("sizes-of-areas.tsv");
  private static final Set<String> SIZES = Words.of("implied-sizes.sizes");
  private static final Set<String> OWN_SIZES = Words.of("open-sizes.sizes");

  /** Tokens from the area told to what it is compared with. */
  private static final int REACH = 6;

  /** Tokens in which a word of size is remembered. */
  private static final int MEMORY = 15;

  private final FractionReader fractions;
  private final CountedLands counted;

  ImpliedSizes(List<Token> tokens, NumberReader numbers, FractionReader fractions) {
    super(tokens);
    this.counted = new CountedLands(tokens, numbers);
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
    if (same != null && (toldArea || isOfExtent(i)) && SizeReader.isName(tokens, same.end())) {
      return new Size(1, same.meaning(), false, i, same.end());
    }
    Size lands = counted.at(i, area);
    FractionReader.Fraction part = fractions.bareAt(i);
    return lands != null || part == null ? lands : part(part, toldArea);
  }

  /** "an area close to that of Pennsylvania". */
  private boolean isOfExtent(int i) {
    for (int at = i - 1; at >= Math.max(0, i - REACH) && tokens.get(at).isWord(); at--) {
      if (isAny(at, OWN_SIZES)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "a fifth more than Belgium", "two-thirds of Estonia's size", "less than half of Luxembourg".
   */
  private Size part(FractionReader.Fraction part, boolean toldArea) {
    int i = part.start();
    int than = part.end() + 1;
    boolean more = is(than - 1, "more");
    if (toldArea && (more || is(than - 1, "less")) && is(than, "than")) {
      double ratio = more ? 1 + part.value() : 1 - part.value();
      return SizeReader.isName(tokens, than + 1)
          ? new Size(ratio, "equal", true, i, than + 1)
          : null;
    }
    int name = is(part.end(), "of") ? part.end() + 1 : tokens.size();
    int owned = SizeReader.isName(tokens, name) ? afterPossessive(name) : 0;
    int size = owned > 0 && is(owned, "own") ? owned + 1 : owned;
    if (owned > 0 && isAny(size, OWN_SIZES)) {
      return new Size(part.value(), "equal", true, i, is(size, "size") ? size + 1 : name);
    }
    boolean bare = owned > 0 && (isOver(owned) || is(owned, "and"));
    boolean apart = SizeReader.isName(tokens, name) && isApart(i) && speaksOfSize(i);
    boolean sized = bare && (toldArea || speaksOfSize(i)) || apart;
    return sized ? new Size(part.value(), "equal", true, i, name) : null;
  }

  /** The token after "neighbouring Lithuania's", or 0. */
  private int afterPossessive(int name) {
    int at = name;
    int to = Math.min(tokens.size(), name + SizeReader.LONGEST_NAME);
    while (at < to && tokens.get(at).isWord()) {
      at++;
    }
    boolean possessive =
        at + 1 < tokens.size() && is(at + 1, "s") && tokens.get(at + 1).start() == end(at);
    return possessive && tokens.get(at).start() == end(at - 1) ? at + 2 : 0;
  }

  private int end(int i) {
    return tokens.get(i).end();
  }

  private boolean isOver(int i) {
    return i >= tokens.size() || !tokens.get(i).isWord();
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
}
