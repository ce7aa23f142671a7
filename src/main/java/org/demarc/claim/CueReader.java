package org.demarc.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.Cue.Voice;
import org.demarc.claim.Parties.Party;

/** Finds in one sentence who holds, takes, loses or claims land. */
final class CueReader {
  private static final Set<String> LEAVE = Words.of("cue-reader.leave");
  private static final Set<String> UNDER = Words.of("cue-reader.under");
  private static final Phrases CONTROL = Phrases.of("control.tsv");
  private static final Set<String> BE = Words.of("cue-reader.be");
  private static final Set<String> CHANGES = Words.of("cue-reader.changes");

  private final Map<Passage.Range, List<Cue>> known = new HashMap<>();
  private final Passage passage;
  private final Parties parties;
  private final Modifiers modifiers;
  private final Mood mood;
  private final Actors actors;
  private final UnderReader unders;
  private final AgentReader agents;
  private final VerbReader verbs;

  CueReader(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
    this.modifiers = new Modifiers(passage, parties);
    this.mood = new Mood(passage);
    this.actors = new Actors(passage, parties);
    this.unders = new UnderReader(passage, parties, mood);
    this.agents = new AgentReader(passage, parties, mood);
    this.verbs = new VerbReader(passage, parties, mood, modifiers, actors, agents);
  }

  /** A verb of holding at token {@code i}, whoever its subject is. */
  static boolean isHolding(List<Token> tokens, int i) {
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
    Cue cue = passage.isAny(i, UNDER) ? unders.at(i, sentence) : null;
    cue = cue == null && passage.isInflected() ? agents.at(i, sentence) : cue;
    if (cue == null && passage.isInflected() && passage.is(i, "unoccupied")) {
      return unoccupied(i);
    }
    cue = cue == null && passage.isAny(i, BE) ? unders.nationality(i, sentence) : cue;
    cue = cue == null && passage.isAny(i, CHANGES) ? change(i) : cue;
    cue = cue == null && passage.isAny(i, LEAVE) ? left(i, sentence) : cue;
    return cue == null ? verb(i, sentence) : cue;
  }

  /** "неокупованою залишається"; before the land that is meant it is a word of its name. */
  private Cue unoccupied(int i) {
    boolean adjective = Nouns.isTerritorial(passage.lower(i + 1)) || passage.mention(i + 1) != null;
    int end = passage.isAny(i + 1, BE) ? i + 2 : i + 1;
    return adjective ? null : new Cue(i, end, "holds", Side.rest(), Voice.PASSIVE, true);
  }

  private Cue verb(int i, Passage.Range sentence) {
    Phrases.Match verb = CONTROL.at(passage.tokens(), i);
    boolean none = verb == null || verb.meaning().equals("none") || isSpeech(verb);
    return none ? null : verbs.of(verb, sentence);
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

  /** "Russia's gains", "Russian advances", "its losses". */
  private Cue change(int i) {
    Party whose = whose(i);
    String verb = passage.is(i, "losses") ? "loses" : "takes";
    return whose == null
        ? null
        : new Cue(whose.start(), i + 1, verb, Side.of(verb, whose.code()), Voice.ACTIVE, true);
  }

  private Party whose(int i) {
    int end = passage.isPossessive(i - 2) ? i - 2 : passage.isPossessive(i - 1) ? i - 1 : i;
    Party named = modifiers.partyEndingAt(end);
    boolean its = named == null && passage.isAny(i - 1, Set.of("its", "their"));
    return its ? parties.lastIn(passage.sentence(i).from(), i) : named;
  }
}
