package org.demarc.claim;

import java.util.Set;
import org.demarc.article.Token;

/**
 * Whose "нашої території" and "под наш контроль" are: of the state of whoever speaks, as far as the
 * text tells it.
 */
final class Ours {
  private static final Set<String> OCCUPIERS_WORDS = Words.of("agent-reader.occupiers-words");
  private static final String UKRAINE = "UA";

  private final Passage passage;
  private final Countries countries;

  Ours(Passage passage) {
    this.passage = passage;
    this.countries = new Countries(passage.states());
  }

  /**
   * ISO 3166-1 code, or empty: of who is quoted; a text in Ukrainian speaks for Ukraine, and who
   * says "occupiers" is one of the occupied.
   *
   * @param speaker a person who is named in the sentence, or null
   */
  String state(int token, Parties.Party speaker) {
    if (speaker != null) {
      return speaker.code();
    }
    if (passage.article().language().equals("uk")) {
      return UKRAINE;
    }
    Passage.Range sentence = passage.sentence(token);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (passage.is(i, "occupiers")) {
        return countries.occupiedMost();
      }
    }
    return speaksForOccupier() ? Side.occupied().holder(UKRAINE) : "";
  }

  /** Who calls the war in Ukraine a special operation speaks for Russia. */
  boolean speaksForOccupier() {
    for (Token word : passage.words()) {
      if (OCCUPIERS_WORDS.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
