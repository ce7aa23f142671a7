package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.FractionReader.Fraction;

/**
 * Reads parts that are told as known: "the fifth of Donetsk that Russia has failed to take", "the
 * last quarter of the region", "the tenth part of the country". As an ordinal the word may stand
 * for anything ("the fifth of May", "the third of his books"), so land must follow.
 */
final class DefiniteParts extends TokenReader {
  private static final Set<String> BEFORE = Words.of("definite-parts.before");
  private static final Set<String> WHOSE = Words.of("definite-parts.whose");
  private static final Set<String> NO_WHOLE = Words.of("definite-parts.no-whole");
  private static final Set<String> BEHIND_NAME = Words.of("part-reader.that");
  private static final Set<String> BEHIND = Words.of("ellipses.behind");

  DefiniteParts(List<Token> tokens) {
    super(tokens);
  }

  /** The part of some land that starts at token {@code i}, or null. */
  Fraction at(int i) {
    Fraction part = bareAt(i);
    return part != null && is(part.end(), "of") && isLand(part.end() + 1) ? part : null;
  }

  /** The part without a look at what follows, or null. */
  Fraction bareAt(int i) {
    Integer parts =
        i > 0 && BEFORE.contains(tokens.get(i - 1).lower())
            ? FractionReader.PARTS.get(tokens.get(i).lower())
            : null;
    boolean singular = parts != null && !tokens.get(i).lower().endsWith("s");
    if (!singular || parts == 2 || isCyrillic(i)) {
      return null;
    }
    return new Fraction(1.0 / parts, false, i, is(i + 1, "part") ? i + 2 : i + 1);
  }

  /** "of Donetsk", "of the Donetsk oblast", "of their country"; no month, no "Trump's sons". */
  private boolean isLand(int from) {
    boolean whose = from < tokens.size() && WHOSE.contains(tokens.get(from).lower());
    int at = whose ? from + 1 : from;
    while (at < tokens.size() && isName(at)) {
      at++;
    }
    boolean named = at > from + (whose ? 1 : 0);
    boolean kind = at < tokens.size() && Nouns.isTerritorial(tokens.get(at).lower());
    boolean alone = named && (!whose || isEnd(at)) && !isPossessive(at);
    return kind || alone;
  }

  private boolean isName(int i) {
    Token token = tokens.get(i);
    return token.isWord() && token.capitalised() && !NO_WHOLE.contains(token.lower());
  }

  private boolean isPossessive(int at) {
    return at + 1 < tokens.size() && !tokens.get(at).isWord() && is(at + 1, "s");
  }

  private boolean isEnd(int at) {
    return at >= tokens.size()
        || !tokens.get(at).isWord()
        || BEHIND.contains(tokens.get(at).lower())
        || BEHIND_NAME.contains(tokens.get(at).lower());
  }
}
