package org.demarc.claim;

import java.util.Objects;
import java.util.Optional;
import org.demarc.region.Expression;

/**
 * A quoted figure about land, tied to the region it speaks of.
 *
 * @param start UTF-16 offset of the claim's words, inclusive
 * @param end UTF-16 offset, exclusive
 * @param text those words
 * @param quoted the figure
 * @param region the land measured, with its date where the text gives one; empty where it cannot be
 *     told
 * @param of the whole of a share, or what a comparison compares with; empty for plain areas
 * @param untold where {@code region} (or a needed {@code of}) is empty: why, as one sentence for
 *     the reader
 */
public record Claim(
    int start,
    int end,
    String text,
    Kind kind,
    Quantity quoted,
    Optional<Expression> region,
    Optional<Expression> of,
    Optional<String> untold) {

  /** The JSON spells it in lower case. */
  public enum Kind {
    AREA,
    SHARE,
    COMPARISON,
    PACE,
    CHANGE
  }

  public Claim {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(quoted, "quoted");
    if (region.isEmpty() && untold.isEmpty()) {
      throw new IllegalArgumentException(
          "got a claim with no region and no reason, expected one of them: " + text);
    }
  }
}
