package org.demarc.phrase;

import java.util.List;
import java.util.Objects;

/** An entry of the phrase book with what its places hold. */
record Message(String key, List<Object> parts) implements Phrase {
  Message {
    Objects.requireNonNull(key, "key");
    parts = List.copyOf(parts);
  }

  @Override
  public String in(Language language) {
    return Phrasebook.of(language).say(key, parts);
  }

  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
