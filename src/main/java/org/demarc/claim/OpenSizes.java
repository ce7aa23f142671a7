package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/**
 * Reads comparisons whose other land was told before, or is only pointed to: "is twice as large",
 * "ten times its size", "more than double the latter", "a tenth as big", "the same size".
 */
final class OpenSizes extends TokenReader {
  private static final Set<String> ADJECTIVES = Words.of("open-sizes.adjectives");
  private static final Set<String> OWN = Words.of("open-sizes.own");
  private static final Set<String> SIZES = Words.of("open-sizes.sizes");
  private static final Set<String> EXTENTS = Words.of("open-sizes.extents");
  private static final Set<String> EQUALLY = Words.of("open-sizes.equally");
  private static final Set<String> SLIGHTLY = Words.of("open-sizes.slightly");
  private static final Set<String> VERBS = Words.of("counted-lands.is");
  private static final Set<String> IS = Words.of("open-sizes.is");

  /** Tokens from the verb to the comparison. */
  private static final int VERB = 4;

  /** Tokens from an area told to "three times as much". */
  private static final int REACH = 30;

  private final FractionReader fractions;
  private final Multiples multiples;
  private final Pointers pointers;

  OpenSizes(List<Token> tokens, FractionReader fractions, Multiples multiples, Pointers pointers) {
    super(tokens);
    this.fractions = fractions;
    this.multiples = multiples;
    this.pointers = pointers;
  }

  /**
   * The comparison that starts at token {@code i}, or null.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  Size at(int i, int area) {
    boolean told = area >= 0 && i - area <= REACH;
    Size size = multipliedOrAlike(i, told);
    boolean other = size != null && (isOfSomebodys(i) || !told && OtherThings.isBefore(tokens, i));
    return other ? null : size;
  }

  /** "Ukraine's economy is small, and Poland's is five times larger". */
  private boolean isOfSomebodys(int i) {
    int is = i - 1;
    while (is > i - VERB && !isAny(is, VERBS)) {
      is--;
    }
    return isAny(is, VERBS) && is(is - 1, "s") && !tokens.get(Math.max(0, is - 2)).isWord();
  }

  private Size multipliedOrAlike(int i, boolean told) {
    Multiples.Multiple multiple = multiples.at(i);
    if (multiple != null) {
      Size sized = sized(multiple.value(), true, i, multiple.end());
      return sized != null ? sized : times(multiple.value(), i, multiple.end(), told);
    }
    FractionReader.Fraction part = fractions.bareAt(i);
    if (part == null) {
      return alike(i, told);
    }
    boolean much = told && is(part.end(), "as") && is(part.end() + 1, "much");
    int end = is(part.end() + 2, "again") ? part.end() + 3 : part.end() + 2;
    return much && pointers.isOver(end)
        ? open(part.value(), i, end)
        : sized(part.value(), false, i, part.end());
  }

  /**
   * "as large", "smaller", "its size".
   *
   * @param factor whether it is so many times, not a part
   */
  private Size sized(double ratio, boolean factor, int start, int at) {
    if (is(at, "as") && isAny(at + 1, ADJECTIVES) && pointers.isOver(at + 2)) {
      return open(ratio, start, at + 2);
    }
    String side = at < tokens.size() ? SizeReader.side(tokens.get(at).lower()) : null;
    if (side != null && pointers.isOver(at + 1)) {
      boolean larger = side.equals("larger");
      double compared = factor ? (larger ? ratio : 1 / ratio) : larger ? 1 + ratio : 1 - ratio;
      return open(compared, start, at + 1);
    }
    int own = !factor && is(at, "of") ? at + 1 : at;
    boolean share = own > at && is(own, "the") && is(own + 1, "area");
    boolean size = !share && isAny(own + 1, SIZES) || factor && isAny(own + 1, EXTENTS);
    return isAny(own, OWN) && size && !is(own + 2, "of") ? open(ratio, start, own + 2) : null;
  }

  /** "twice the former", "nearly four times as much", "twice Greece". */
  private Size times(double ratio, int start, int at, boolean told) {
    int pointed = pointers.after(at);
    if (pointed > 0) {
      return open(ratio, start, pointed);
    }
    if (told && is(at, "that") && pointers.isOver(at + 1)) {
      return open(ratio, start, at + 1);
    }
    if (told && is(at, "as") && is(at + 1, "much")) {
      boolean named = is(at + 2, "as") && SizeReader.isName(tokens, at + 3);
      return named
          ? new Size(ratio, "equal", true, start, at + 3)
          : pointers.isOver(at + 2) ? open(ratio, start, at + 2) : null;
    }
    boolean named = SizeReader.isName(tokens, at) && !isOfSomebody(at);
    return named && (told || isAny(start - 1, IS))
        ? new Size(ratio, "equal", true, start, at)
        : null;
  }

  /** "double Ukraine's budget" is no land's size, "double Ukraine's area" is. */
  private boolean isOfSomebody(int name) {
    int at = name;
    int to = Math.min(tokens.size(), name + SizeReader.LONGEST_NAME);
    while (at < to && tokens.get(at).isWord()) {
      at++;
    }
    boolean possessive = at + 1 < tokens.size() && !is(at, ",") && is(at + 1, "s");
    boolean size = isAny(at + 2, SIZES) && !is(at + 2, "size");
    return possessive && !pointers.isOver(at + 2) && !size;
  }

  /** "the same size", "is just as big", "about as large again", "slightly larger". */
  private Size alike(int i, boolean told) {
    int same = is(i, "the") ? i + 1 : i;
    if (is(same, "same") && isAny(same + 1, SIZES) && pointers.isOver(same + 2)) {
      return new Size(1, "equal", false, i, same + 2, true);
    }
    if (is(i, "as") && isAny(i + 1, ADJECTIVES)) {
      int end = is(i + 2, "again") ? i + 3 : i + 2;
      boolean equally = isAny(i - 1, EQUALLY) || end > i + 2;
      return equally && pointers.isOver(end) ? new Size(1, "equal", false, i, end, true) : null;
    }
    String side = SizeReader.side(tokens.get(i).lower());
    boolean slightly = side != null && told && isAny(i - 1, SLIGHTLY);
    return slightly && pointers.isOver(i + 1) ? new Size(1, side, false, i, i + 1, true) : null;
  }

  private static Size open(double ratio, int start, int end) {
    return ratio > 0 ? new Size(ratio, "equal", true, start, end, true) : null;
  }
}
