package org.demarc.claim;

/**
 * Whose "нашої території" and "под наш контроль" are: of the state of whoever speaks, as far as the
 * text tells it.
 */
final class Ours {
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
    return passage.speaksForOccupier() ? Side.occupied().holder(UKRAINE) : "";
  }
}
