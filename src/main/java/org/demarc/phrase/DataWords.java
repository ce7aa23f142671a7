package org.demarc.phrase;

import java.util.Objects;

/** What a table of Demarc's data says in English, looked up by that; where it is not, English. */
record DataWords(String english) implements Phrase {
  DataWords {
    Objects.requireNonNull(english, "english");
  }

  @Override
  public String in(Language language) {
    return Phrasebook.of(language).data(english);
  }

  @Override
  public String toString() {
    return english;
  }
}
