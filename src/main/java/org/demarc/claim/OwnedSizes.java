package org.demarc.claim;

import java.util.List;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/**
 * Reads comparisons whose other land goes before: "an Ohio-sized slab", "a country of Moldova's
 * size", "twice Israel's size".
 */
final class OwnedSizes extends TokenReader {
  OwnedSizes(List<Token> tokens) {
    super(tokens);
  }

  /** The comparison at the word of size, token {@code i}, or null. */
  Size at(int i) {
    boolean sized =
        i > 0
            && tokens.get(i).isDash()
            && (is(i + 1, "sized") || is(i + 1, "size"))
            && tokens.get(i - 1).capitalised();
    if (sized) {
      return new Size(1, "equal", false, i, i + 2);
    }
    boolean own = i > 2 && is(i, "size") && is(i - 1, "s") && tokens.get(i - 3).capitalised();
    int name = i - 3;
    while (own && name > 0 && tokens.get(name - 1).capitalised()) {
      name--;
    }
    Double times = own && name > 0 ? Multiples.of(tokens.get(name - 1).lower()) : null;
    times = times == null && own && is(name - 1, "half") ? Double.valueOf(0.5) : times;
    return !own
        ? null
        : times == null
            ? new Size(1, "equal", false, i, i + 1)
            : new Size(times, "equal", true, name - 1, i + 1);
  }
}
