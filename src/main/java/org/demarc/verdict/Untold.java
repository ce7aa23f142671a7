package org.demarc.verdict;

import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;

/** Carries the reason why nothing can be measured up to where it becomes the verdict. */
final class Untold extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Phrase reason;

  Untold(Phrase reason) {
    super(reason.in(Language.ENGLISH), null, false, false);
    this.reason = reason;
  }

  /** One sentence. */
  Phrase sentence() {
    return Phrase.of("sentence", reason);
  }
}
