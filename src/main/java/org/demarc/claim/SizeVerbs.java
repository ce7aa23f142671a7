package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/** Reads comparisons by a verb: "exceeds Britain in area", "matched the size of Luxembourg". */
final class SizeVerbs extends TokenReader {
  private static final Set<String> SIZES = Words.of("open-sizes.sizes");
  private static final Set<String> EXTENTS = Words.of("open-sizes.extents");
  private static final Map<String, Set<String>> VERBS =
      Map.of("larger", Words.of("size-verbs.larger"), "equal", Words.of("size-verbs.equal"));

  SizeVerbs(List<Token> tokens) {
    super(tokens);
  }

  /** The comparison whose verb is token {@code i}, or null. */
  Size at(int i) {
    for (Map.Entry<String, Set<String>> verb : VERBS.entrySet()) {
      int end = isAny(i, verb.getValue()) ? end(i) : 0;
      if (end > 0) {
        return new Size(1, verb.getKey(), false, i, end);
      }
    }
    return null;
  }

  /** The token after the verb or after "the size of", or 0 where no size is spoken of. */
  private int end(int verb) {
    int size = is(verb + 1, "the") ? extent(verb + 2) : 0;
    if (size > 0 && is(size, "of")) {
      return size + 1;
    }
    int name = afterName(is(verb + 1, "the") ? verb + 2 : verb + 1);
    boolean named = name > verb + 1 && tokens.get(name - 1).capitalised();
    return named && is(name, "in") && extent(name + 1) > 0 ? verb + 1 : 0;
  }

  /** The token after "size", "land area", or 0. */
  private int extent(int i) {
    int at = isAny(i, Set.of("total", "combined")) || is(i, "land") ? i + 1 : i;
    return isAny(at, SIZES) || isAny(at, EXTENTS) ? at + 1 : 0;
  }
}
