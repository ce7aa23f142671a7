package org.demarc.claim;

import java.util.Set;
import org.demarc.claim.Cue.Voice;
import org.demarc.claim.Parties.Party;

/** Reads who holds land where no verb says it: "under Ukrainian control", "remains Ukrainian". */
final class UnderReader {
  private static final Set<String> CONTROL_NOUNS = Words.of("cue-reader.control-nouns");
  private static final Set<String> UNDER_WORDS = Words.of("cue-reader.under-words");

  private final Passage passage;
  private final Parties parties;
  private final Mood mood;

  UnderReader(Passage passage, Parties parties, Mood mood) {
    this.passage = passage;
    this.parties = parties;
    this.mood = mood;
  }

  /** "under Ukrainian control", "under the control of Kyiv", "in Russian hands". */
  Cue at(int i, Passage.Range sentence) {
    boolean outside = !passage.is(i, "under") && !passage.is(i, "in");
    if (passage.is(i, "of") && !passage.is(i - 1, "out") && !passage.is(i - 1, "outside")) {
      return null;
    }
    int at = i + 1;
    Party party = null;
    int noun = -1;
    for (; at < Math.min(i + 9, sentence.to()); at++) {
      Party here = parties.at(at);
      if (here != null && party == null) {
        party = here;
        at = passage.afterPossessive(here.end()) - 1;
        if (noun >= 0) {
          break;
        }
      } else if (passage.isAny(at, CONTROL_NOUNS)) {
        noun = at;
        boolean genitive = passage.isInflected() && parties.at(at + 1) != null;
        boolean of = passage.is(at + 1, "of") || passage.is(at + 1, "by");
        if (party != null || !of && !genitive) {
          break;
        }
      } else if (passage.isAny(at, Set.of("its", "their")) && party == null) {
        party = parties.lastIn(sentence.from(), i);
      } else if (!passage.isAny(at, UNDER_WORDS)) {
        break;
      }
    }
    if (noun < 0 || passage.is(i, "in") && !passage.is(noun, "hands")) {
      return null;
    }
    boolean occupied = party == null && passage.is(noun, "occupation");
    if (party == null && !occupied) {
      return null;
    }
    Side side = party == null ? Side.occupied() : Side.held(party.code());
    boolean negated = outside || mood.isNegated(Math.max(sentence.from(), i - 4), i);
    int end =
        Math.max(noun + 1, party == null ? 0 : Math.min(party.end(), Math.max(party.end(), noun)));
    return new Cue(
        i,
        end,
        "holds",
        negated ? side.negated() : side,
        Voice.PASSIVE,
        !mood.isModal(sentence.from(), i));
  }

  /** "remains Ukrainian": a people's adjective and nothing after it. */
  Cue nationality(int i, Passage.Range sentence) {
    int at = i + 1;
    while (passage.isAny(at, Set.of("still", "now", "firmly", "in"))) {
      at++;
    }
    Party party = parties.at(at);
    boolean adjective =
        party != null
            && passage.mention(at) != null
            && passage.mention(at).role() == org.demarc.geoparse.Mention.Role.DEMONYM;
    boolean ends =
        adjective
            && (party.end() >= sentence.to()
                || !passage.tokens().get(party.end()).isWord() && !passage.isDash(party.end()));
    return ends
        ? new Cue(i, party.end(), "holds", Side.held(party.code()), Voice.PASSIVE, true)
        : null;
  }
}
