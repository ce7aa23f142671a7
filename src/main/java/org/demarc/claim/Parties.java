package org.demarc.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;

/**
 * Who acts: states, their adjectives, capitals that speak, leaders and offices; and, where that is
 * asked for, armed groups that are no state.
 */
final class Parties {
  /**
   * @param code ISO 3166-1 alpha-2, or {@link #NO_STATE}
   * @param start first token
   * @param end token after the last
   */
  record Party(String code, int start, int end) {}

  private static final Phrases ACTORS = Phrases.of("actors.tsv");

  /** Who counts the land of one war, and of no other. */
  private static final Phrases OBSERVERS = Phrases.of("observers.tsv");

  private static final Set<String> SMALL = Words.of("parties.small");
  private static final Set<String> PEOPLE = Words.of("parties.people");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  /** Regions whose cities speak for no state that has a code: Tiraspol is not Moldova. */
  private static final Set<String> APART = Words.of("parties.apart");

  /** Of all armed groups, none of which has a code. */
  static final String NO_STATE = "ZZ";

  private final Passage passage;
  private final Factions factions;
  private final Optional<Parties> states;
  private final BitSet asked = new BitSet();
  private final Party[] known;
  private final Set<String> all;

  /** States only. */
  Parties(Passage passage) {
    this.passage = passage;
    this.factions = new Factions(passage);
    this.states = Optional.empty();
    this.known = new Party[passage.size()];
    this.all = read();
  }

  private Parties(Parties states) {
    this.passage = states.passage;
    this.factions = states.factions;
    this.states = Optional.of(states);
    this.known = new Party[passage.size()];
    this.all = states.all;
  }

  /** These states, and armed groups that hold land as states do. */
  Parties withFactions() {
    return new Parties(this);
  }

  /** All states that are named anywhere in the text, first the one named first. */
  Set<String> all() {
    return all;
  }

  private Set<String> read() {
    Set<String> codes = new LinkedHashSet<>();
    for (int i = 0; i < passage.size(); i++) {
      Party party = at(i);
      if (party != null) {
        codes.add(party.code());
      }
      Phrases.Match observer = OBSERVERS.at(passage.words(), i);
      if (observer != null) {
        codes.add(observer.meaning());
      }
    }
    return codes;
  }

  /** The party that starts at token {@code i}, or null; looked for once, as it is often asked. */
  Party at(int i) {
    if (i < 0 || i >= known.length) {
      return null;
    }
    if (!asked.get(i)) {
      asked.set(i);
      known[i] = states.isPresent() ? stateOrFaction(i, states.get()) : state(i);
    }
    return known[i];
  }

  private Party stateOrFaction(int i, Parties states) {
    Party state = states.at(i);
    if (passage.startsMention(i) && factions.isCalledAfter(i)) {
      return new Party(NO_STATE, i, passage.mentionEnd(i));
    }
    // "Syrian rebels" are no Syria.
    int behind = state != null && isAdjective(state) ? factions.behind(state.end()) : -1;
    // The Polisario Front is the Polisario, which has a code.
    boolean alone = state == null && states.at(i - 1) == null;
    int group = alone && factions.at(i) ? i : behind;
    return group < 0 ? state : new Party(NO_STATE, i, factions.end(group));
  }

  private Party state(int i) {
    if (passage.startsMention(i)) {
      String code = code(passage.mention(i));
      if (code != null && !factions.isCalledAfter(i)) {
        return new Party(code, i, passage.mentionEnd(i));
      }
    }
    if (!passage.words().get(i).capitalised() && !isSmall(i)) {
      return null;
    }
    Phrases.Match actor = ACTORS.at(passage.words(), i);
    // Where it is written as a name, the mention has been asked already.
    boolean name = isSmall(i) && passage.words().get(i).capitalised();
    return actor == null || name && actor.end() == i + 1
        ? null
        : new Party(actor.meaning(), i, actor.end());
  }

  /** "рф", "росія": since 2022 many in Ukraine write them so. */
  private boolean isSmall(int i) {
    return passage.isInflected() && passage.writes(i, SMALL);
  }

  /** Where parties are named in a sentence. */
  List<Passage.Range> names(Passage.Range sentence) {
    List<Passage.Range> names = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Party party = at(i);
      if (party != null && !passage.is(i - 1, "of") && !passage.is(i - 1, "in")) {
        names.add(new Passage.Range(party.start(), party.end()));
      }
    }
    return names;
  }

  /** The last party that ends at or before token {@code to}, from {@code from} on, or null. */
  Party lastIn(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Party party = at(i);
      if (party != null && party.end() <= to) {
        return party;
      }
    }
    return null;
  }

  /** Whose "наш" at a token is, or null. */
  Party ours(int i) {
    boolean our = i >= 0 && passage.isInflected() && passage.is(i, "our");
    String code = our ? new Ours(passage).state(i, speaker(i)) : "";
    return code.isEmpty() ? null : new Party(code, i, i + 1);
  }

  /** The person named in the sentence of a token, or in the one before; null for none. */
  private Party speaker(int token) {
    int index = passage.sentenceIndex(token);
    for (int s = index; s >= Math.max(0, index - 1); s--) {
      Passage.Range sentence = passage.sentences().get(s);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Phrases.Match actor =
            passage.words().get(i).capitalised() ? ACTORS.at(passage.words(), i) : null;
        if (actor != null && actor.end() == i + 1 && isPerson(i)) {
          return new Party(actor.meaning(), i, actor.end());
        }
      }
    }
    return null;
  }

  /** "Герасимов", not "ВСУ", "Киева", "Кремль". */
  private boolean isPerson(int i) {
    return passage.mention(i) == null && passage.writes(i, PEOPLE);
  }

  /** "Russian", as opposed to Russia, Moscow or Putin. */
  boolean isAdjective(Party party) {
    Mention mention = passage.mention(party.start());
    return mention != null && mention.role() == Mention.Role.DEMONYM;
  }

  private static String code(Mention mention) {
    Place place = mention.place();
    if (place.kind() == Place.Kind.COUNTRY) {
      return CODE.matcher(place.id()).matches() ? place.id() : null;
    }
    boolean apart = place.kind().isTerritory() || APART.contains(place.region());
    boolean acts = mention.role() != Mention.Role.PLACE && !apart;
    return acts && CODE.matcher(place.country()).matches() ? place.country() : null;
  }
}
