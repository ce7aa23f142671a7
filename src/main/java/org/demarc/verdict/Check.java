package org.demarc.verdict;

import java.util.Objects;

/**
 * What the check of a statement came to.
 *
 * @param because one sentence for the reader; never empty
 */
public record Check(Verdict verdict, String because) {
  public Check {
    Objects.requireNonNull(verdict, "verdict");
    if (because.isBlank()) {
      throw new IllegalArgumentException("got no reason for a verdict, expected one sentence");
    }
  }
}
