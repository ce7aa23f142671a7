package org.demarc.region;

import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;

/** Carries the reason why an expression has no area up to where it becomes an answer. */
final class Unresolvable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Phrase reason;

  Unresolvable(Phrase reason) {
    super(reason.in(Language.ENGLISH), null, false, false);
    this.reason = reason;
  }

  Phrase reason() {
    return reason;
  }

  static Unresolvable noOutline(Subject.NoOutline region) {
    return new Unresolvable(
        region.note().isEmpty()
            ? Phrase.of("unresolved.noOutline", region.called())
            : Phrase.of(
                "unresolved.noOutline.note", region.called(), Phrase.ofData(region.note())));
  }
}
