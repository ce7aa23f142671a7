package org.demarc.verdict;

import java.util.Objects;
import org.demarc.phrase.Phrase;

/**
 * What the check of a statement came to.
 *
 * @param because one sentence for the reader; never empty
 */
public record Check(Verdict verdict, Phrase because) {
  public Check {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(because, "because");
  }
}
