package org.demarc.claim;

import java.util.Objects;

/**
 * Words that say whose land it is: "Russian forces control", "under Ukrainian control".
 *
 * @param start first token, the party included where it acts
 * @param end token after the last
 * @param verb what the party does: holds, takes, loses, cedes, frees, claims
 * @param side whose land that makes it
 * @param voice where the land stands
 * @param real whether it is so, as opposed to wished, planned or feared
 */
record Cue(int start, int end, String verb, Side side, Voice voice, boolean real) {
  /** Where the land stands. */
  enum Voice {
    /** The land follows: "Kyiv still holds 500 sq km". */
    ACTIVE,
    /** The land comes before: "500 sq km are under Ukrainian control". */
    PASSIVE
  }

  Cue {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(voice, "voice");
  }

  /** That a side holds land at all, whatever the words between two tokens say. */
  static Cue held(int start, int end, Side side) {
    return new Cue(start, end, "holds", side, Voice.ACTIVE, true);
  }

  boolean isGain() {
    return verb.equals("takes") || verb.equals("frees") || verb.equals("loses");
  }
}
