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
  private static final Set<String> ENDORSES = Words.of("act.endorses");
  private static final Set<String> SOVEREIGNTY = Words.of("act.sovereignty");
  private static final Set<String> TELLS = Set.of("tell", "told");
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
      if (passage.isInflected() && passage.is(i, "has") && isAct(passage, i + 1)) {
        acts.add(new Act("demand", i, i + 1));
      }
      if (isEndorsed(passage, i)) {
        acts.add(new Act("recognise", i, i + 1));
        continue;
      }
      boolean fits = match != null && match.end() <= sentence.to() && passage.mention(i) == null;
      if (fits && !isTelling(passage, match)) {
        boolean denies = passage.isInflected() || match.meaning().equals("recognise");
        if (denies && passage.is(i - 1, "not") && DENIED.contains(match.meaning())) {
          acts.add(new Act("refuse", i - 1, i));
        }
        acts.add(new Act(match.meaning(), match.start(), match.end()));
        i = match.end() - 1;
      }
    }
    return acts;
  }

  /** "має повернути": what somebody has to do is asked of it. */
  private static boolean isAct(Passage passage, int i) {
    Phrases.Match next = STANCES.at(passage.tokens(), i);
    return next != null && (DENIED.contains(next.meaning()) || next.meaning().equals("leave"));
  }

  /** "backs Morocco's sovereignty": whose land it is, in other words. */
  private static boolean isEndorsed(Passage passage, int i) {
    return passage.isAny(i, ENDORSES)
        && passage.hasAny(i + 1, Math.min(i + 6, passage.size()), SOVEREIGNTY);
  }

  /** "told the paper that": no demand, as "told it to leave" is; nor is "in return" a return. */
  private static boolean isTelling(Passage passage, Phrases.Match match) {
    if (passage.is(match.start(), "return") && passage.is(match.start() - 1, "in")) {
      return !passage.isInflected();
    }
    if (!passage.isAny(match.start(), TELLS)) {
      return false;
    }
    for (int i = match.end(); i < match.end() + 6 && !passage.is(i, "to"); i++) {
      if (passage.is(i, "that") || passage.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "considers Taiwan part of its territory", "calls Crimea its own". */
  private static boolean isConsidered(Passage passage, int i) {
    if (!passage.isAny(i, CONSIDERS)) {
      return false;
    }
    for (int at = i + 1; at < i + 9; at++) {
      boolean its = passage.isAny(at, Set.of("its", "their", "own"));
      boolean part =
          passage.is(at, "part") && passage.isInflected() && passage.startsMention(at + 1);
      boolean plain = passage.isInflected() && passage.is(at, "own");
      if (plain || part || its && passage.isAny(at + 1, OWN)) {
        return true;
      }
    }
    return false;
  }

  boolean is(String name) {
    return what.equals(name);
  }
}
