package org.demarc.phrase;

import java.util.Objects;

record Verbatim(String text) implements Phrase {
  Verbatim {
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String in(Language language) {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
