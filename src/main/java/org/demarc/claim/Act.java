package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A word in a sentence that does something to land, or wishes, demands or refuses it.
 *
 * @param what a row's name in stances.tsv
 * @param start first token
 * @param end token after the last
 */
record Act(String what, int start, int end) {
  private static final Phrases STANCES = Phrases.of("stances.tsv");

  static List<Act> in(Passage passage, Passage.Range sentence) {
    List<Act> acts = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Phrases.Match match = STANCES.at(passage.tokens(), i);
      if (match != null && match.end() <= sentence.to() && passage.mention(i) == null) {
        acts.add(new Act(match.meaning(), match.start(), match.end()));
        i = match.end() - 1;
      }
    }
    return acts;
  }

  boolean is(String name) {
    return what.equals(name);
  }
}
