package org.demarc.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.claim.Cue.Voice;
import org.demarc.claim.Parties.Party;
import org.demarc.geoparse.Mention;

/** Finds in one sentence who holds, takes, loses or claims land. */
final class CueReader {
  private static final Set<String> LEAVE = Words.of("cue-reader.leave");
  private static final Set<String> UNDER = Words.of("cue-reader.under");
  private static final Set<String> UNDER_OTHERS = Set.of("held", "taken", "lost");

  private static final Phrases CONTROL = Phrases.of("control.tsv");
  private static final Set<String> BE = Words.of("cue-reader.be");
  private static final Set<String> NOUN_BEFORE = Words.of("cue-reader.noun-before");
  private static final Set<String> EXTENDS = Words.of("cue-reader.extends");
  private static final Set<String> CHANGES = Words.of("cue-reader.changes");
  private static final Set<String> NOUNLIKE = Words.of("cue-reader.nounlike");

  private final Map<Passage.Range, List<Cue>> known = new HashMap<>();
  private final Passage passage;
  private final Parties parties;
  private final Modifiers modifiers;
  private final Mood mood;
  private final Factions factions;
  private final Actors actors;
  private final UnderReader unders;
  private final AgentReader agents;

  CueReader(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
    this.modifiers = new Modifiers(passage, parties);
    this.mood = new Mood(passage);
    this.actors = new Actors(passage, parties);
    this.factions = new Factions(passage);
    this.unders = new UnderReader(passage, parties, mood);
    this.agents = new AgentReader(passage, parties, mood);
  }

  /** A verb of holding at token {@code i}, whoever its subject is. */
  static boolean isHolding(List<org.demarc.article.Token> tokens, int i) {
    Phrases.Match verb = CONTROL.at(tokens, i);
    return verb != null && (verb.meaning().equals("holds") || verb.meaning().equals("occupies"));
  }

  /** The same of any token of several. */
  static boolean isHoldingIn(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isHolding(passage.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** Read once, for the sentences behind ask for it too. */
  List<Cue> read(Passage.Range sentence) {
    return known.computeIfAbsent(sentence, this::find);
  }

  private List<Cue> find(Passage.Range sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Cue cue = at(i, sentence);
      if (cue != null && cue.end() <= sentence.to()) {
        cues.add(cue);
        i = Math.max(i, cue.end() - 1);
      }
    }
    return cues;
  }

  private Cue at(int i, Passage.Range sentence) {
    if (passage.isAny(i, UNDER)) {
      Cue under = unders.at(i, sentence);
      if (under != null) {
        return under;
      }
    }
    Cue told = passage.isInflected() ? agents.at(i, sentence) : null;
    if (told != null) {
      return told;
    }
    if (passage.isInflected() && passage.is(i, "unoccupied")) {
      Side rest = Side.rest();
      return Nouns.isTerritorial(passage.lower(i + 1)) || passage.mention(i + 1) != null
          ? null
          : new Cue(
              i, passage.isAny(i + 1, BE) ? i + 2 : i + 1, "holds", rest, Voice.PASSIVE, true);
    }
    if (passage.isAny(i, BE)) {
      Cue nationality = unders.nationality(i, sentence);
      if (nationality != null) {
        return nationality;
      }
    }
    if (passage.isAny(i, CHANGES)) {
      Party whose = changes(i);
      if (whose != null) {
        String verb = passage.is(i, "losses") ? "loses" : "takes";
        return new Cue(whose.start(), i + 1, verb, side(verb, whose.code()), Voice.ACTIVE, true);
      }
    }
    if (passage.isAny(i, LEAVE)) {
      Cue left = left(i, sentence);
      if (left != null) {
        return left;
      }
    }
    Phrases.Match verb = CONTROL.at(passage.tokens(), i);
    boolean none = verb == null || verb.meaning().equals("none") || isSpeech(verb);
    return none ? null : verb(verb, sentence);
  }

  /** "claimed on Wednesday that", "controlled or claimed": what is held goes first. */
  private boolean isSpeech(Phrases.Match verb) {
    boolean or = passage.is(verb.start() - 1, "or") || passage.is(verb.start() - 1, "and");
    if (or && verb.meaning().equals("claims") && isHolding(passage.tokens(), verb.start() - 2)) {
      return true;
    }
    for (int i = verb.end(); verb.meaning().equals("claims") && i < verb.end() + 4; i++) {
      if (passage.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** "leaves Kyiv with F", "Kyiv was left with F". */
  private Cue left(int i, Passage.Range sentence) {
    Party behind = parties.at(i + 1);
    boolean passive = passage.is(i + 1, "with") && passage.isAny(i - 1, BE);
    Party party = passive ? actors.of(i, sentence) : behind;
    int with = passive ? i + 1 : behind == null ? i : behind.end();
    boolean real = !mood.isModal(sentence.from(), i);
    return party != null && passage.is(with, "with")
        ? new Cue(i, with + 1, "holds", Side.held(party.code()), Voice.ACTIVE, real)
        : null;
  }

  /** The party of "Russia's gains" or "Russian advances", or null. */
  private Party changes(int i) {
    int end = passage.isPossessive(i - 2) ? i - 2 : passage.isPossessive(i - 1) ? i - 1 : i;
    Party named = modifiers.partyEndingAt(end);
    boolean its = named == null && passage.isAny(i - 1, Set.of("its", "their"));
    return its ? parties.lastIn(passage.sentence(i).from(), i) : named;
  }

  private Cue verb(Phrases.Match verb, Passage.Range sentence) {
    int i = verb.start();
    if (passage.is(verb.end(), "by") || verb.meaning().equals("falls")) {
      Cue by = heldBy(verb, sentence);
      return by != null || verb.meaning().equals("falls") ? by : active(verb, sentence);
    }
    if (passage.is(verb.end(), "from") && verb.meaning().equals("holds")) {
      return from(verb, sentence);
    }
    if (passage.isDash(i - 1)) {
      Party party = modifiers.partyEndingAt(i - 1);
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
    if (passage.isInflected() && passage.is(i, "occupied")) {
      Cue predicate = predicate(i);
      if (predicate != null) {
        return predicate;
      }
    }
    boolean participle = passage.lower(i).endsWith("ed") || passage.isAny(i, UNDER_OTHERS);
    if (participle && afterBe(i)) {
      boolean occupied = passage.is(i, "occupied");
      boolean negated = mood.isNegated(Math.max(sentence.from(), i - 4), i);
      return occupied
          ? new Cue(
              i, verb.end(), "holds", negated ? Side.rest() : Side.occupied(), Voice.PASSIVE, true)
          : null;
    }
    return active(verb, sentence);
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

  private boolean afterBe(int i) {
    int at = i - 1;
    while (at > i - 4
        && (passage.lower(at).endsWith("ly")
            || passage.isAny(at, Set.of("now", "still", "currently", "not", "already")))) {
      at--;
    }
    return passage.isAny(at, BE);
  }

  private Cue heldBy(Phrases.Match verb, Passage.Range sentence) {
    for (int at = verb.end(); at < Math.min(verb.end() + 5, sentence.to()); at++) {
      if (factions.at(at)) {
        return null;
      }
      Party party = parties.at(at);
      if (party != null) {
        Side side = side(verb.meaning(), party.code());
        String done = verb.meaning().equals("falls") ? "takes" : verb.meaning();
        return new Cue(
            verb.start(),
            party.end(),
            done,
            negatable(side, verb.start(), sentence),
            Voice.PASSIVE,
            !mood.isModal(sentence.from(), verb.start()));
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
        : new Cue(
            verb.start(),
            passage.mentionEnd(verb.end() + 1),
            "holds",
            negatable(Side.held(state), verb.start(), sentence),
            Voice.PASSIVE,
            !mood.isModal(sentence.from(), verb.start()));
  }

  private Side negatable(Side side, int at, Passage.Range sentence) {
    return mood.isNegated(Math.max(sentence.from(), at - 4), at) ? side.negated() : side;
  }

  private Cue active(Phrases.Match verb, Passage.Range sentence) {
    int i = verb.start();
    Party behind = passage.isInflected() ? behind(verb, sentence) : null;
    if (behind != null) {
      Side side = side(verb.meaning(), behind.code());
      boolean real = !mood.isModal(sentence.from(), i);
      Side meant = negatable(side, i, sentence);
      return new Cue(i, behind.end(), verb.meaning(), meant, Voice.PASSIVE, real);
    }
    Party subject = actors.of(i, sentence);
    if (subject == null) {
      return ofOccupiers(verb, sentence);
    }
    boolean noun = isNoun(verb, subject);
    if (noun && !passage.isAny(verb.end(), EXTENDS)) {
      return null;
    }
    int from = subject.start() > i ? actors.subjectWord(i) + 1 : subject.end();
    boolean negated = mood.isNegated(from, i) || passage.is(i - 1, "no");
    boolean wished = !negated && mood.isWished(from, i);
    int pronoun = Math.max(sentence.from(), actors.subjectWord(i));
    boolean byPronoun = actors.isPronoun(i);
    int start = subject.start() > i || byPronoun ? pronoun : subject.start();
    Side side = side(verb.meaning(), subject.code());
    boolean acquires = verb.meaning().equals("takes") || verb.meaning().equals("frees");
    boolean other = negated || wished && acquires;
    return new Cue(
        start,
        verb.end(),
        verb.meaning(),
        other ? side.negated() : side,
        Voice.ACTIVE,
        !wished || acquires || verb.meaning().equals("cedes"));
  }

  /** "Крим окупувала Росія": the object may come first where endings tell it. */
  private Party behind(Phrases.Match verb, Passage.Range sentence) {
    return agents.behind(verb.end(), actors.of(verb.start(), sentence) != null);
  }

  /** "The occupiers advanced": whoever occupies that land. */
  private Cue ofOccupiers(Phrases.Match verb, Passage.Range sentence) {
    for (int i = verb.start() - 1; i >= Math.max(sentence.from(), verb.start() - 4); i--) {
      if (passage.is(i, "occupiers") && !verb.meaning().equals("claims")) {
        Side side = verb.meaning().equals("loses") ? Side.rest() : Side.occupied();
        boolean real = !mood.isModal(i, verb.start()) && !mood.isNegated(i, verb.start());
        return new Cue(i, verb.end(), verb.meaning(), side, Voice.ACTIVE, real);
      }
    }
    return null;
  }

  static Side side(String verb, String party) {
    return switch (verb) {
      case "loses" -> Side.held(party).negated();
      case "claims" -> new Side(party, Side.Relation.CLAIMED);
      default -> Side.held(party);
    };
  }

  private boolean isNoun(Phrases.Match verb, Party subject) {
    boolean nounlike = passage.isAny(verb.start(), NOUNLIKE);
    return nounlike
        && (subject.end() == verb.start() && parties.isAdjective(subject)
            || passage.isAny(verb.start() - 1, NOUN_BEFORE)
            || passage.afterPossessive(subject.end()) == verb.start()
                && passage.isPossessive(subject.end()));
  }
}
