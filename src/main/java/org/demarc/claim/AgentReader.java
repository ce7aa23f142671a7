package org.demarc.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.claim.Cue.Voice;
import org.demarc.claim.Parties.Party;
import org.demarc.geoparse.Mention;

/**
 * Reads who holds land where Ukrainian and Russian say it by endings: "зайнята російськими
 * військами", "Россией захваченные", "окуповано", and the subject behind its verb.
 */
final class AgentReader {
  private static final Set<String> PARTICIPLES = Set.of("held", "captured", "occupied", "freed");
  private static final Set<String> ADVERBS = Set.of("now", "still", "only", "army", "there");
  private static final Set<String> INSTRUMENTAL = Words.of("agent-reader.instrumental");
  private static final Set<String> OBJECTS = Words.of("agent-reader.object");
  private static final Set<String> SHORT = Words.of("agent-reader.short");
  private static final Set<String> FROM = Words.of("hedge-reader.from");
  private static final Set<String> DATIVE = Words.of("agent-reader.dative");
  private static final Set<String> OWN = Set.of("own", "its");
  private static final Pattern REMAINS = Pattern.compile("^(зали|лиш|оста)");
  private static final int REACH = 3;

  private final Passage passage;
  private final Parties parties;
  private final Mood mood;

  AgentReader(Passage passage, Parties parties, Mood mood) {
    this.passage = passage;
    this.parties = parties;
    this.mood = mood;
  }

  /** What token {@code i} begins to say of who holds land, or null. */
  Cue at(int i, Passage.Range sentence) {
    if (passage.isAny(i, PARTICIPLES)) {
      return passive(i, sentence);
    }
    if (passage.is(i, "covers")) {
      return troops(i, sentence);
    }
    if (passage.is(i, "grew")) {
      return grown(i, sentence);
    }
    if (passage.is(i, "belongs")) {
      return belongs(i, sentence);
    }
    if (passage.is(i, "our") && parties.ours(i) != null && !isWord(i + 1)) {
      Side ours = Side.held(parties.ours(i).code());
      return new Cue(i, i + 1, "holds", ours, Voice.PASSIVE, true);
    }
    return passage.is(i, "advances") ? advance(i) : remains(i, sentence);
  }

  /** "російські війська займають", "росіяни займають": troops do not extend, they hold. */
  private Cue troops(int i, Passage.Range sentence) {
    boolean average = passage.is(i - 1, "average") && passage.is(i - 2, "in");
    int end = average ? i - 2 : i;
    boolean army = passage.is(end - 1, "army");
    Party party = parties.lastIn(Math.max(sentence.from(), end - REACH), army ? end - 1 : end);
    boolean beside = party != null && party.end() == (army ? end - 1 : end);
    boolean people = beside && (army || parties.isAdjective(party));
    boolean real = !mood.isModal(sentence.from(), i) && !mood.isNegated(i - 2, i);
    return people
        ? new Cue(party.start(), i + 1, "takes", Side.held(party.code()), Voice.ACTIVE, real)
        : null;
  }

  /**
   * "продвижение российских войск", "приріст окупованої території", "прирост освобожденных от ВСУ
   * земель": whose advance it is.
   */
  private Cue advance(int i) {
    Party from = passage.is(i + 1, "freed") ? parties.at(i + 3) : null;
    if (from != null && FROM.contains(word(i + 2))) {
      Side side = Side.held(from.code()).negated();
      return new Cue(i, afterArmy(from.end()), "takes", side, Voice.ACTIVE, true);
    }
    if (passage.is(i + 1, "occupied")) {
      return new Cue(i, i + 2, "takes", Side.occupied(), Voice.ACTIVE, true);
    }
    Party party = parties.at(i + 1);
    return party == null
        ? null
        : new Cue(i, afterArmy(party.end()), "takes", Side.held(party.code()), Voice.ACTIVE, true);
  }

  /** "увеличила свою территорию на F": what grows is what it holds. */
  private Cue grown(int i, Passage.Range sentence) {
    boolean own =
        passage.isAny(i + 1, OWN)
            && (Nouns.isLand(passage.lower(i + 2)) || passage.is(i + 2, "control"));
    Party party = own ? parties.lastIn(sentence.from(), i) : null;
    return party == null
        ? null
        : new Cue(party.start(), i + 3, "takes", Side.held(party.code()), Voice.ACTIVE, true);
  }

  /** "Киеву принадлежат", "належить росіянам". */
  private Cue belongs(int i, Passage.Range sentence) {
    Party before = parties.lastIn(Math.max(sentence.from(), i - REACH), i);
    Party party = before == null ? parties.at(i + 1) : before;
    boolean dative = party != null && endsIn(party, DATIVE);
    int start = dative ? Math.min(i, party.start()) : i;
    int end = dative ? Math.max(i + 1, party.end()) : i;
    return dative
        ? new Cue(start, end, "holds", Side.held(party.code()), Voice.ACTIVE, true)
        : null;
  }

  private boolean isWord(int i) {
    return i < passage.size() && passage.tokens().get(i).isWord();
  }

  private Cue passive(int i, Passage.Range sentence) {
    Party agent = agent(i, sentence);
    Side side = agent == null ? agentless(i) : Side.held(agent.code());
    if (side == null) {
      return null;
    }
    boolean negated = mood.isNegated(Math.max(sentence.from(), i - 2), i);
    boolean real = !mood.isModal(sentence.from(), i);
    int start = agent == null ? i : Math.min(i, agent.start());
    int end = agent == null ? i + 1 : Math.max(i + 1, afterArmy(agent.end()));
    String verb = passage.is(i, "freed") ? "frees" : "holds";
    return new Cue(start, end, verb, negated ? side.negated() : side, Voice.PASSIVE, real);
  }

  /** By whom: behind the participle, or right before it. */
  private Party agent(int i, Passage.Range sentence) {
    for (int at = i + 1; at <= i + REACH && at < sentence.to(); at++) {
      Party party = parties.at(at);
      if (party != null) {
        return endsIn(party, INSTRUMENTAL) || passage.is(i, "held") ? party : null;
      }
      if (!passage.isAny(at, ADVERBS)) {
        break;
      }
    }
    Party before = parties.lastIn(Math.max(sentence.from(), i - REACH), i);
    boolean beside = before != null && afterArmy(before.end()) == i;
    return beside && endsIn(before, INSTRUMENTAL) ? before : null;
  }

  /** "окуповано", "захоплена ворогом", "залишається окупованою": nobody is named. */
  private Side agentless(int i) {
    boolean predicate =
        endsIn(passage.words().get(i).lower(), SHORT)
            || passage.is(i + 1, "occupiers")
            || passage.isAny(i - 1, Set.of("is", "was"))
            || !passage.tokens().get(Math.min(i + 1, passage.size() - 1)).isWord();
    if (!predicate || passage.is(i, "held")) {
      return null;
    }
    boolean byOwner = passage.is(i, "freed") && !passage.speaksForOccupier();
    return byOwner ? Side.rest() : Side.occupied();
  }

  /**
   * The subject behind a verb at its end, or null: "яку утримує Україна". An object stands in
   * another case, and where the case does not show, a subject before the verb goes first.
   */
  Party behind(int end, boolean subjectBefore) {
    int at = end;
    while (passage.isAny(at, Set.of("now", "still", "only", "there"))) {
      at++;
    }
    Party party = parties.at(at);
    if (party == null) {
      return null;
    }
    boolean object = endsIn(party, OBJECTS);
    boolean army = passage.is(party.end(), "army");
    boolean adjective = parties.isAdjective(party);
    boolean acts = isActor(party) || army || !adjective && !subjectBefore;
    return !object && acts && !(adjective && !army) ? party : null;
  }

  private boolean isActor(Party party) {
    Mention mention = passage.mention(party.start());
    return mention == null || mention.role() == Mention.Role.ACTOR;
  }

  private int afterArmy(int end) {
    return passage.is(end, "army") ? end + 1 : end;
  }

  private boolean endsIn(Party party, Set<String> endings) {
    int name = party.start();
    String text = passage.text(name, name + 1);
    boolean abbreviation = Discourse.isInCapitals(text);
    return abbreviation
        ? endings == INSTRUMENTAL
        : endsIn(passage.words().get(name).lower(), endings);
  }

  /** "за Україною залишається чверть": whose it remains, or null. */
  private Cue remains(int i, Passage.Range sentence) {
    Party party = passage.words().get(i).is("за") ? parties.at(i + 1) : null;
    int verb = party == null ? 0 : afterArmy(party.end());
    while (party != null && passage.isAny(verb, ADVERBS)) {
      verb++;
    }
    boolean remains = party != null && verb < sentence.to() && REMAINS.matcher(word(verb)).find();
    return remains && endsIn(party, INSTRUMENTAL)
        ? new Cue(i, verb + 1, "holds", Side.held(party.code()), Voice.ACTIVE, true)
        : null;
  }

  private String word(int i) {
    return passage.words().get(i).lower();
  }

  private static boolean endsIn(String word, Set<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }
}
