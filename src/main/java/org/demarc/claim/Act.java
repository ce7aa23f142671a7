package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word in a sentence that does something to land, or wishes, demands or refuses it.
 *
 * @param what a row's name in stances.tsv
 * @param start first token
 * @param end token after the last
 */
record Act(String what, int start, int end) {
  private static final Set<String> CONSIDERS = Words.of("act.considers");
  private static final Set<String> OWN = Set.of("territory", "own", "land", "province", "part");

  /** "не віддасть": what a bare "not" makes a refusal. */
  private static final Set<String> DENIED = Set.of("give", "recognise", "withdraw", "return");

  private static final Phrases STANCES = Phrases.of("stances.tsv");

  static List<Act> in(Passage passage, Passage.Range sentence) {
    List<Act> acts = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (isConsidered(passage, i)) {
        acts.add(new Act("claim", i, i + 1));
        continue;
      }
      Phrases.Match match = STANCES.at(passage.tokens(), i);
      if (match != null && match.end() <= sentence.to() && passage.mention(i) == null) {
        if (passage.isInflected() && passage.is(i - 1, "not") && DENIED.contains(match.meaning())) {
          acts.add(new Act("refuse", i - 1, i));
        }
        acts.add(new Act(match.meaning(), match.start(), match.end()));
        i = match.end() - 1;
      }
    }
    return acts;
  }

  /** "considers Taiwan part of its territory", "calls Crimea its own". */
  private static boolean isConsidered(Passage passage, int i) {
    if (!passage.isAny(i, CONSIDERS)) {
      return false;
    }
    for (int at = i + 1; at < i + 9; at++) {
      boolean its = passage.isAny(at, Set.of("its", "their", "own"));
      if (its && passage.isAny(at + 1, OWN)) {
        return true;
      }
    }
    return false;
  }

  boolean is(String name) {
    return what.equals(name);
  }
}
