package org.demarc.claim;

import java.util.Set;
import org.demarc.claim.Cue.Voice;
import org.demarc.claim.Parties.Party;

/** Reads who holds land where no verb says it: "under Ukrainian control", "remains Ukrainian". */
final class UnderReader {
  private static final Set<String> CONTROL_NOUNS = Words.of("cue-reader.control-nouns");
  private static final Set<String> IN = Set.of("hands", "grip", "possession", "occupation");
  private static final Set<String> COVERS = Words.of("subject-reader.covers");
  private static final Set<String> UNDER_WORDS = Words.of("cue-reader.under-words");

  /** Whose "their" is was told no further back than this many sentences. */
  private static final int MEMORY = 3;

  private final Passage passage;
  private final Parties parties;
  private final Mood mood;

  UnderReader(Passage passage, Parties parties, Mood mood) {
    this.passage = passage;
    this.parties = parties;
    this.mood = mood;
  }

  /** Whose control is told, and by which noun; -1 and null where none is. */
  private record Told(Party party, int noun) {}

  /** "under Ukrainian control", "under the control of Kyiv", "in Russian hands". */
  Cue at(int i, Passage.Range sentence) {
    boolean outside = passage.isAny(i, Set.of("outside", "beyond", "of"));
    if (passage.is(i, "of") && passage.is(i - 1, "free")) {
      return freeOf(i);
    }
    if (passage.is(i, "of") && !passage.is(i - 1, "out") && !passage.is(i - 1, "outside")) {
      return null;
    }
    Told told = told(i, sentence);
    Party party = told.party();
    boolean occupied = party == null && isOccupiers(told.noun());
    boolean none = told.noun() < 0 || passage.is(i, "in") && !passage.isAny(told.noun(), IN);
    if (none || party == null && !occupied) {
      return null;
    }
    Side side = party == null ? Side.occupied() : Side.held(party.code());
    boolean negated = outside || mood.isNegated(Math.max(sentence.from(), i - 4), i);
    int end = Math.max(told.noun() + 1, party == null ? 0 : party.end());
    boolean real = !mood.isModal(sentence.from(), i);
    boolean passed = passage.isInflected() && passage.is(end, "passed");
    String verb = passed || passage.is(i - 1, "passed") ? "takes" : "holds";
    return new Cue(i, end, verb, negated ? side.negated() : side, Voice.PASSIVE, real);
  }

  /** "free of Russian troops". */
  private Cue freeOf(int of) {
    Party party = parties.at(of + 1);
    return party == null
        ? null
        : new Cue(
            of - 1, party.end(), "holds", Side.held(party.code()).negated(), Voice.PASSIVE, true);
  }

  /** "under occupation", "під контролем окупантів". */
  private boolean isOccupiers(int noun) {
    return passage.is(noun, "occupation") || noun >= 0 && passage.is(noun + 1, "occupiers");
  }

  private Told told(int i, Passage.Range sentence) {
    Party party = null;
    int noun = -1;
    for (int at = i + 1; at < Math.min(i + 9, sentence.to()); at++) {
      Party our = parties.ours(at);
      Party here = our == null ? parties.at(at) : our;
      if (here != null && party == null) {
        party = here;
        at = passage.afterPossessive(here.end()) - 1;
        if (noun >= 0) {
          break;
        }
      } else if (passage.isAny(at, CONTROL_NOUNS)) {
        noun = at;
        if (party != null || !isOfSomebody(at)) {
          break;
        }
      } else if (passage.isAny(at, Set.of("its", "their")) && party == null) {
        party = owner(i, sentence);
      } else if (!passage.isAny(at, UNDER_WORDS)) {
        break;
      }
    }
    return new Told(party, noun);
  }

  /**
   * Whose "its" is: who acts before, else behind: "With F of Ukraine under its control, Russia".
   */
  private Party owner(int under, Passage.Range sentence) {
    Party last = parties.lastIn(sentence.from(), under);
    for (Party p = last; p != null; p = parties.lastIn(sentence.from(), p.start())) {
      if (!passage.is(p.start() - 1, "of") && !passage.is(p.start() - 1, "in")) {
        return p;
      }
    }
    for (int i = under; i < sentence.to(); i++) {
      if (parties.at(i) != null) {
        return parties.at(i);
      }
    }
    return last == null && passage.isInflected() ? toldBefore(sentence) : last;
  }

  /** "У їхніх руках": of whom the sentences before spoke. */
  private Party toldBefore(Passage.Range sentence) {
    int here = passage.sentenceIndex(sentence.from());
    for (int s = here - 1; s >= Math.max(0, here - MEMORY); s--) {
      Passage.Range before = passage.sentences().get(s);
      for (int i = before.from(); i < before.to(); i++) {
        Party party = parties.at(i);
        if (party != null) {
          return party;
        }
      }
    }
    return null;
  }

  /** "control of Kyiv", "контролем Києва". */
  private boolean isOfSomebody(int noun) {
    boolean genitive = passage.isInflected() && parties.at(noun + 1) != null;
    return passage.is(noun + 1, "of") || passage.is(noun + 1, "by") || genitive;
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
                || passage.isAny(party.end(), COVERS)
                || !passage.tokens().get(party.end()).isWord() && !passage.isDash(party.end()));
    return ends
        ? new Cue(i, party.end(), "holds", Side.held(party.code()), Voice.PASSIVE, true)
        : null;
  }
}
