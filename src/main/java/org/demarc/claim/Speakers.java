package org.demarc.claim;

import java.util.Set;

/** Who acts or speaks in one sentence: before a verb, behind it, or in the sentence before. */
final class Speakers {
  private static final Set<String> SPEAK = Words.of("scene.speak");
  private static final Set<String> UNDER = Words.of("plans.under");
  private static final Set<String> PLANS = Words.of("plans.nouns");
  private static final int PLAN_REACH = 5;
  private static final Set<String> PERSONAL = Set.of("he", "she", "they");
  private static final int BACK = 3;
  private static final int SEAT_REACH = 4;
  private static final int SUBJECT_REACH = 40;
  private static final Set<String> OBJECT_OF = Words.of("speakers.object-of");
  private static final Set<String> GENITIVE = Words.of("speakers.genitive");
  private static final Set<String> STANDS_FOR = Words.of("speakers.stands-for");

  private final Passage passage;
  private final Parties parties;
  private final Passage.Range range;
  private final Parties.Party planner;

  Speakers(Passage passage, Parties parties, Passage.Range range) {
    this.passage = passage;
    this.parties = parties;
    this.range = range;
    this.planner = findPlanner();
  }

  /** Who stands last before a token, or null. */
  Parties.Party before(int token) {
    int from = Math.max(range.from(), token - SUBJECT_REACH);
    Parties.Party last = parties.lastIn(from, token);
    for (Parties.Party p = last; p != null; p = parties.lastIn(from, p.start())) {
      if (!isObject(p.start()) && !isPlanner(p)) {
        return p;
      }
    }
    return last == null || isPlanner(last) ? null : last;
  }

  /** "under the American plan", "по плану Трампа": whose plan it is, or null. */
  Parties.Party planner() {
    return planner;
  }

  private Parties.Party findPlanner() {
    for (int i = range.from(); i < range.to(); i++) {
      if (passage.writesAny(i, i + 1, PLANS)) {
        for (int at = i - 1; at >= Math.max(range.from(), i - PLAN_REACH); at--) {
          if (passage.writesAny(at, at + 1, UNDER)) {
            Parties.Party whose = parties.lastIn(at, i);
            int behind = passage.isAny(i + 1, Set.of("of", "that", "by")) ? i + 2 : i + 1;
            return whose == null
                ? parties.at(passage.is(behind, "the") ? behind + 1 : behind)
                : whose;
          }
        }
      }
    }
    return null;
  }

  /** Of a plan only its author is told: somebody else acts. */
  private boolean isPlanner(Parties.Party party) {
    return planner != null && planner.start() == party.start();
  }

  /** "to the U.S.", "the size of the Ukrainian army": not who acts. */
  private boolean isObject(int party) {
    boolean the = passage.is(party - 1, "the");
    int before = the ? party - 2 : party - 1;
    boolean genitive = passage.isInflected() && passage.isAny(before, GENITIVE);
    return genitive || passage.isAny(before, OBJECT_OF) || the && passage.is(before, "of");
  }

  /** Who stands before a token, else, for "he" and "they", who opens the sentence before. */
  Parties.Party subject(int token) {
    Parties.Party here = before(token);
    Parties.Party seat = here == null ? seat(token) : null;
    return here != null ? here : seat != null ? seat : pointsBack(token) ? previous() : null;
  }

  /**
   * "It claims", "The government claims", "Claims": somebody told before; "Both Sudans claim" not.
   */
  private boolean pointsBack(int token) {
    return passage.isInflected()
        || token <= range.from() + 1
        || passage.hasAny(range.from(), token, STANDS_FOR);
  }

  /** "В Киеве ответили, что": the state whose town is told to speak; or null. */
  private Parties.Party seat(int token) {
    for (int i = Math.max(range.from() + 1, token - SUBJECT_REACH); i < token; i++) {
      int end = passage.startsMention(i) ? passage.mentionEnd(i) : i;
      boolean speaks =
          passage.startsMention(i)
              && passage.is(i - 1, "in")
              && passage.hasAny(end, Math.min(end + SEAT_REACH, token + 1), SPEAK);
      String code = speaks ? passage.mention(i).place().country() : "";
      if (!code.isEmpty()) {
        return new Parties.Party(code, i, passage.mentionEnd(i));
      }
    }
    return null;
  }

  /** Who opens the sentence before, or the one that its "he" points back to; or null. */
  Parties.Party previous() {
    int here = passage.sentenceIndex(range.from());
    for (int i = here - 1; i >= Math.max(0, here - BACK); i--) {
      Passage.Range earlier = passage.sentences().get(i);
      if (!passage.isAny(earlier.from(), PERSONAL)) {
        return opener(earlier);
      }
    }
    return null;
  }

  /** The first party of a sentence; an adjective ("in English") only where nobody else acts. */
  private Parties.Party opener(Passage.Range sentence) {
    Parties.Party adjective = null;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Parties.Party party = parties.at(i);
      if (party != null && isPlanner(party)) {
        continue;
      }
      if (party != null && !parties.isAdjective(party) && !isObject(party.start())) {
        return party;
      }
      adjective = adjective == null ? party : adjective;
    }
    return adjective;
  }

  /** Who opens the sentence, or null. */
  Parties.Party first() {
    return opener(range);
  }

  /** The last party before a token that is not that one, or null. */
  Parties.Party otherBefore(int token, String code) {
    int to = token;
    for (Parties.Party p = before(to); p != null; p = before(to)) {
      if (!p.code().equals(code)) {
        return p;
      }
      to = p.start();
    }
    return null;
  }

  /** Who is told to say so behind a token: "…, Putin says", "…, said Putin"; or null. */
  Parties.Party behind(int from, Set<String> says) {
    for (int i = from; i < range.to(); i++) {
      Parties.Party party = parties.at(i);
      boolean speaks =
          party != null && (passage.isAny(party.end(), says) || passage.isAny(i - 1, says));
      if (speaks && isAfterComma(i)) {
        return party;
      }
      Parties.Party titled =
          passage.isAny(i, says) ? parties.lastIn(Math.max(from, i - 9), i) : null;
      if (titled != null && isAfterComma(titled.start())) {
        return titled;
      }
      Parties.Party behind =
          passage.isAny(i, says) && isAfterComma(i)
              ? parties.lastIn(i + 1, Math.min(i + 4, range.to()))
              : null;
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }

  private boolean isAfterComma(int i) {
    return passage.hasAny(
        Math.max(range.from(), i - 4), Math.min(i, range.to()), Set.of(",", "\u201d", "\""));
  }
}
