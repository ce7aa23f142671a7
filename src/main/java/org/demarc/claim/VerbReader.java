package org.demarc.claim;

import java.util.Set;
import org.demarc.claim.Cue.Voice;
import org.demarc.claim.Parties.Party;
import org.demarc.geoparse.Mention;

/** Tells of a verb of control who does it, in which voice, and whether it is done at all. */
final class VerbReader {
  private static final Set<String> BE = Words.of("cue-reader.be");
  private static final Set<String> OTHER_PARTICIPLES = Set.of("held", "taken", "lost");
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of("now", "still", "currently", "not", "already");
  private static final Set<String> NOUN_BEFORE = Words.of("cue-reader.noun-before");
  private static final Set<String> EXTENDS = Words.of("cue-reader.extends");
  private static final Set<String> NOUNLIKE = Words.of("cue-reader.nounlike");

  /** Tokens before a verb that may deny it or tell who does it. */
  private static final int NEAR = 4;

  /** Tokens from "by" to by whom. */
  private static final int BY = 5;

  private final Passage passage;
  private final Parties parties;
  private final Mood mood;
  private final Modifiers modifiers;
  private final Actors actors;
  private final AgentReader agents;

  VerbReader(
      Passage passage,
      Parties parties,
      Mood mood,
      Modifiers modifiers,
      Actors actors,
      AgentReader agents) {
    this.passage = passage;
    this.parties = parties;
    this.mood = mood;
    this.modifiers = modifiers;
    this.actors = actors;
    this.agents = agents;
  }

  /** Who does what a verb says; null where nobody is known to. */
  Cue of(Phrases.Match verb, Passage.Range sentence) {
    int i = verb.start();
    if (passage.is(verb.end(), "by") || verb.meaning().equals("falls")) {
      Cue by = heldBy(verb, sentence);
      return by != null || verb.meaning().equals("falls") ? by : active(verb, sentence);
    }
    if (passage.is(verb.end(), "from") && verb.meaning().equals("holds")) {
      return from(verb, sentence);
    }
    if (passage.isDash(i - 1)) {
      return compound(verb, sentence);
    }
    boolean occupied = passage.is(i, "occupied");
    Cue predicate = occupied && passage.isInflected() ? predicate(i) : null;
    if (predicate != null) {
      return predicate;
    }
    if (isParticiple(i) && afterBe(i)) {
      return occupied ? occupied(verb, sentence) : null;
    }
    return active(verb, sentence);
  }

  private boolean isParticiple(int i) {
    return passage.lower(i).endsWith("ed") || passage.isAny(i, OTHER_PARTICIPLES);
  }

  private boolean afterBe(int i) {
    int at = i - 1;
    while (at > i - NEAR
        && (passage.lower(at).endsWith("ly") || passage.isAny(at, BEFORE_PARTICIPLE))) {
      at--;
    }
    return passage.isAny(at, BE);
  }

  /** "is still occupied": by whoever occupies that land. */
  private Cue occupied(Phrases.Match verb, Passage.Range sentence) {
    Side side = isNegated(verb.start(), sentence) ? Side.rest() : Side.occupied();
    return new Cue(verb.start(), verb.end(), "holds", side, Voice.PASSIVE, true);
  }

  /** "Russian-held". */
  private Cue compound(Phrases.Match verb, Passage.Range sentence) {
    Party party = modifiers.partyEndingAt(verb.start() - 1);
    return party == null
        ? null
        : new Cue(
            party.start(),
            verb.end(),
            "holds",
            negatable(Side.held(party.code()), party.start(), sentence),
            Voice.PASSIVE,
            true);
  }

  /** "окуповано", "оккупированы Россией", "окупованими залишаються": no "is" is needed. */
  private Cue predicate(int i) {
    int behind = passage.isAny(i + 1, BE) ? i + 2 : i + 1;
    Party by = parties.at(behind);
    if (by != null) {
      return new Cue(i, by.end(), "holds", Side.held(by.code()), Voice.PASSIVE, true);
    }
    boolean adjective = Nouns.isTerritorial(passage.lower(i + 1)) || passage.mention(i + 1) != null;
    return adjective ? null : new Cue(i, behind, "holds", Side.occupied(), Voice.PASSIVE, true);
  }

  private Cue heldBy(Phrases.Match verb, Passage.Range sentence) {
    for (int at = verb.end(); at < Math.min(verb.end() + BY, sentence.to()); at++) {
      Party party = parties.at(at);
      if (party != null) {
        Side side = Side.of(verb.meaning(), party.code());
        String done = verb.meaning().equals("falls") ? "takes" : verb.meaning();
        return passive(verb, party.end(), done, side, sentence);
      }
    }
    return null;
  }

  /** "governed from Kyiv": by the state whose city that is. */
  private Cue from(Phrases.Match verb, Passage.Range sentence) {
    Mention city = passage.mention(verb.end() + 1);
    String state = city == null ? "" : city.place().country();
    return state.isEmpty() || !afterBe(verb.start())
        ? active(verb, sentence)
        : passive(verb, passage.mentionEnd(verb.end() + 1), "holds", Side.held(state), sentence);
  }

  /** A verb whose doer stands behind it, up to token {@code end}. */
  private Cue passive(Phrases.Match verb, int end, String done, Side side, Passage.Range sentence) {
    return new Cue(
        verb.start(),
        end,
        done,
        negatable(side, verb.start(), sentence),
        Voice.PASSIVE,
        !mood.isModal(sentence.from(), verb.start()));
  }

  private Side negatable(Side side, int at, Passage.Range sentence) {
    return isNegated(at, sentence) ? side.negated() : side;
  }

  private boolean isNegated(int at, Passage.Range sentence) {
    return mood.isNegated(Math.max(sentence.from(), at - NEAR), at);
  }

  private Cue active(Phrases.Match verb, Passage.Range sentence) {
    Party subject = actors.of(verb.start(), sentence);
    // "Крим окупувала Росія": the object may come first where endings tell it.
    Party behind = passage.isInflected() ? agents.behind(verb.end(), subject != null) : null;
    if (behind != null) {
      Side side = Side.of(verb.meaning(), behind.code());
      return passive(verb, behind.end(), verb.meaning(), side, sentence);
    }
    if (subject == null) {
      return ofOccupiers(verb, sentence);
    }
    boolean noun = isNoun(verb, subject) && !passage.isAny(verb.end(), EXTENDS);
    return noun ? null : done(verb, subject, sentence);
  }

  /** What a subject does, or does not: what it wishes to take it has not. */
  private Cue done(Phrases.Match verb, Party subject, Passage.Range sentence) {
    int i = verb.start();
    // "Russia does not control any of them: it holds F" denies nothing of what it holds.
    boolean pronoun = subject.start() > i || actors.isPronoun(i);
    int from = pronoun ? actors.subjectWord(i) + 1 : subject.end();
    boolean negated = mood.isNegated(from, i) || passage.is(i - 1, "no");
    boolean wished = !negated && mood.isWished(from, i);
    boolean acquires = verb.meaning().equals("takes") || verb.meaning().equals("frees");
    Side side = Side.of(verb.meaning(), subject.code());
    int start = pronoun ? Math.max(sentence.from(), actors.subjectWord(i)) : subject.start();
    return new Cue(
        start,
        verb.end(),
        verb.meaning(),
        negated || wished && acquires ? side.negated() : side,
        Voice.ACTIVE,
        !wished || acquires || verb.meaning().equals("cedes"));
  }

  /** "The occupiers advanced": whoever occupies that land. */
  private Cue ofOccupiers(Phrases.Match verb, Passage.Range sentence) {
    for (int i = verb.start() - 1; i >= Math.max(sentence.from(), verb.start() - NEAR); i--) {
      if (passage.is(i, "occupiers") && !verb.meaning().equals("claims")) {
        Side side = verb.meaning().equals("loses") ? Side.rest() : Side.occupied();
        boolean real = !mood.isModal(i, verb.start()) && !mood.isNegated(i, verb.start());
        return new Cue(i, verb.end(), verb.meaning(), side, Voice.ACTIVE, real);
      }
    }
    return null;
  }

  /** "Russian control", "its advance": a noun, unless it goes on as a verb does. */
  private boolean isNoun(Phrases.Match verb, Party subject) {
    boolean nounlike = passage.isAny(verb.start(), NOUNLIKE);
    return nounlike
        && (subject.end() == verb.start() && parties.isAdjective(subject)
            || passage.isAny(verb.start() - 1, NOUN_BEFORE)
            || passage.afterPossessive(subject.end()) == verb.start()
                && passage.isPossessive(subject.end()));
  }
}
