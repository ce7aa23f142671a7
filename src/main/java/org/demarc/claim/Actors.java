package org.demarc.claim;

import java.util.Set;
import org.demarc.claim.Parties.Party;

/** Finds who does what a verb says: before it, behind an opening clause, in the sentence before. */
final class Actors {
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "who", "we", "i");
  private static final Set<String> OBJECT_OF = Words.of("cue-reader.object-of");
  private static final Set<String> HELPERS = Words.of("cue-reader.helpers");
  private static final Set<String> BY_DOING = Set.of("by", "after", "before", "since", "while");
  private static final Set<String> WHICH = Set.of("which", "who");
  private static final Set<String> BACKED =
      Set.of("backed", "allied", "aligned", "supported", "sponsored", "affiliated");
  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "our");
  private static final Set<String> ARMY = Words.of("cue-reader.army");
  private static final int SUBJECT_REACH = 14;

  private final Passage passage;
  private final Parties parties;

  Actors(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
  }

  /** Who does what the verb at a token says, or null. */
  Party of(int verb, Passage.Range sentence) {
    int from = Math.max(sentence.from(), verb - SUBJECT_REACH);
    boolean having =
        passage.is(sentence.from(), "having") && verb <= sentence.from() + 2
            || passage.isAny(verb - 1, BY_DOING) && passage.lower(verb).endsWith("ing");
    if (having || verb == sentence.from() && passage.lower(verb).endsWith("ing")) {
      Party behind = firstIn(comma(verb, sentence.to()), sentence.to());
      if (behind != null) {
        return behind;
      }
    }
    if (passage.is(verb - 1, ",") && passage.lower(verb).endsWith("ing")) {
      Party main = firstIn(sentence.from(), verb);
      if (main != null) {
        return main;
      }
    }
    if (passage.isAny(verb - 1, WHICH)) {
      int end = passage.is(verb - 2, ",") ? verb - 2 : verb - 1;
      Party related = parties.lastIn(Math.max(sentence.from(), end - 3), end);
      if (related != null && related.end() == end) {
        return related;
      }
    }
    if (isPronoun(verb)) {
      int pronoun = subjectWord(verb);
      Party before =
          passage.isInflected()
              ? firstIn(sentence.from(), pronoun)
              : parties.lastIn(sentence.from(), pronoun);
      Party earlier = before != null ? before : inPreviousSentence(sentence);
      return earlier != null ? earlier : firstIn(verb, sentence.to());
    }
    for (int i = verb - 1; i >= from; i--) {
      if (passage.is(i, ";")) {
        return null;
      }
      Party party = parties.at(i);
      boolean backs =
          party != null && passage.isDash(party.end()) && passage.isAny(party.end() + 1, BACKED);
      if (party != null && party.end() <= verb && !backs && !passage.isAny(i - 1, OBJECT_OF)) {
        return party;
      }
      boolean anArmy = passage.isAny(i, POSSESSIVES) || passage.is(i, "the") && i + 2 == verb;
      if (anArmy && passage.isAny(i + 1, ARMY)) {
        Party here = passage.isInflected() ? firstIn(sentence.from(), i) : null;
        return here == null ? inPreviousSentence(sentence) : here;
      }
    }
    return passage.isInflected() && armyIn(from, verb) ? inPreviousSentence(sentence) : null;
  }

  /** "С начала конфликта армия взяла": whose army it is has been told. */
  private boolean armyIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, "army")) {
        return true;
      }
    }
    return false;
  }

  private int comma(int from, int to) {
    int at = from;
    while (at < to && !passage.is(at, ",")) {
      at++;
    }
    return at;
  }

  /** "what it does not hold, Russia would": the pronoun comes first. */
  private Party firstIn(int from, int to) {
    for (int i = from; i < to; i++) {
      Party party = parties.at(i);
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  /** Whether a pronoun does what the verb at a token says. */
  boolean isPronoun(int verb) {
    return passage.isAny(subjectWord(verb), PRONOUNS);
  }

  /** The pronoun right before the verb and its helpers, if one is there. */
  int subjectWord(int verb) {
    int at = verb - 1;
    while (at > verb - 5 && (passage.isAny(at, HELPERS) || passage.lower(at).endsWith("ly"))) {
      at--;
    }
    return at;
  }

  private Party inPreviousSentence(Passage.Range sentence) {
    int index = sentence.from() < passage.size() ? passage.sentenceIndex(sentence.from()) : 0;
    if (index == 0) {
      return null;
    }
    Passage.Range before = passage.sentences().get(index - 1);
    Party first = null;
    for (int i = passage.afterDateLine(before); i < before.to(); i++) {
      Party party = parties.at(i);
      boolean acts =
          party != null && !parties.isAdjective(party) && !passage.isAny(i - 1, OBJECT_OF);
      if (acts) {
        return party;
      }
      first = first == null ? party : first;
    }
    return first;
  }
}
