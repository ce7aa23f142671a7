package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.region.Expression;

/** One sentence with its acts, parties and lands, and who does what to which of them. */
final class Scene {
  private static final int OBJECT_REACH = 16;
  private static final int SUBJECT_REACH = 40;
  private static final Set<String> JOINTS =
      Set.of("and", ",", "as", "well", "four", "other", "the");
  private static final Set<String> ENDS = Words.of("clause.boundaries");
  private static final Set<String> IF = Set.of("if");
  private static final Set<String> OBJECT_OF = Set.of("to", "with", "from", "against");
  private static final Set<String> ON_LAND =
      Set.of("give", "withdraw", "recognise", "renounce", "freeze", "return", "claim");
  private static final Set<String> OWNED =
      Set.of("sovereign", "its", "their", "own", "our", "any", "his");
  private static final Set<String> LAND_NOUNS =
      Set.of("territory", "territories", "land", "lands", "soil");

  final Passage.Range range;
  final List<Act> acts;
  private final Passage passage;
  private final Parties parties;
  private final List<Land> lands;
  private final List<Cue> cues;

  Scene(Passage passage, Parties parties, Passage.Range range, List<Land> lands, List<Cue> cues) {
    this.passage = passage;
    this.parties = parties;
    this.range = range;
    this.lands = lands;
    this.cues = cues;
    this.acts = Act.in(passage, range);
  }

  List<Cue> cues() {
    return cues;
  }

  /** Who stands last before a token, or null. */
  Parties.Party before(int token) {
    int from = Math.max(range.from(), token - SUBJECT_REACH);
    Parties.Party last = parties.lastIn(from, token);
    for (Parties.Party p = last; p != null; p = parties.lastIn(from, p.start())) {
      if (!isObject(p.start())) {
        return p;
      }
    }
    return last;
  }

  /** "to the U.S.", "the size of the Ukrainian army": not who acts. */
  private boolean isObject(int party) {
    boolean the = passage.is(party - 1, "the");
    int before = the ? party - 2 : party - 1;
    return passage.isAny(before, OBJECT_OF) || the && passage.is(before, "of");
  }

  /** Who stands before a token, else, for "he" and "they", who opens the sentence before. */
  Parties.Party subject(int token) {
    Parties.Party here = before(token);
    return here != null ? here : previous();
  }

  /** Who opens the sentence before, or null. */
  Parties.Party previous() {
    if (passage.sentenceIndex(range.from()) == 0) {
      return null;
    }
    Passage.Range previous = passage.sentences().get(passage.sentenceIndex(range.from()) - 1);
    return opener(previous);
  }

  /** The first party of a sentence; an adjective ("in English") only where nobody else acts. */
  private Parties.Party opener(Passage.Range sentence) {
    Parties.Party adjective = null;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Parties.Party party = parties.at(i);
      if (party != null && !parties.isAdjective(party)) {
        return party;
      }
      adjective = adjective == null ? party : adjective;
    }
    return adjective;
  }

  /** "…, and would also": the sentence's own subject goes on. */
  boolean goesOn(Act act) {
    for (int i = act.start() - 1; i > act.start() - 5; i--) {
      if (passage.is(i - 1, "and") && passage.isAny(i, Set.of("would", "will"))) {
        return true;
      }
    }
    return false;
  }

  /** Who opens the sentence, or null. */
  Parties.Party first() {
    return opener(range);
  }

  Parties.Party between(int from, int to) {
    return parties.lastIn(from, to);
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
  Parties.Party speakerBehind(int from, Set<String> says) {
    for (int i = from; i < range.to(); i++) {
      Parties.Party party = parties.at(i);
      boolean speaks =
          party != null && (passage.isAny(party.end(), says) || passage.isAny(i - 1, says));
      if (speaks && isAfterComma(i)) {
        return party;
      }
    }
    return null;
  }

  private boolean isAfterComma(int i) {
    return hasBetween(i - 4, i, Set.of(",", "\u201d", "\""));
  }

  /** The last act of that name before a token, none of the sentence's turns between. */
  Optional<Act> operator(String name, Act act) {
    return acts.stream()
        .filter(a -> a.is(name) && a.end() <= act.start() && !isBroken(a.end(), act.start()))
        .max(Comparator.comparingInt(Act::start));
  }

  boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean turn = passage.is(i, ",") && passage.is(i + 1, "and");
      if (passage.isAny(i, ENDS) || turn && isNewSubject(i + 2)) {
        return true;
      }
    }
    return false;
  }

  /** ", and recognise Russian rule" goes on; ", and the Kremlin" does not. */
  private boolean isNewSubject(int i) {
    boolean goesOn = acts.stream().anyMatch(a -> a.start() == i);
    return parties.at(i) != null
        || parties.at(i + 1) != null && !goesOn
        || passage.isAny(i, Set.of("he", "she", "it", "they", "that", "would", "will"));
  }

  /** The land that an act is done to: the first one behind it. */
  Optional<Land> object(Act act) {
    return lands.stream()
        .filter(l -> l.name() >= act.end() && l.name() <= act.end() + OBJECT_REACH)
        .filter(l -> !isBroken(act.end(), l.start()) && !hasBetween(act.end(), l.start(), IF))
        .filter(l -> !isRecipient(l) && !isOfAnother(act, l))
        .findFirst()
        .map(this::joined);
  }

  private boolean isOfAnother(Act act, Land land) {
    boolean claims = act.is("renounce");
    return acts.stream()
        .filter(a -> !(claims && a.is("claim")))
        .anyMatch(
            a -> a.start() >= act.end() && a.end() <= land.start() && ON_LAND.contains(a.what()));
  }

  /** "cede to Russia the …": who receives is not what is given. */
  private boolean isRecipient(Land land) {
    return land.isCountry()
        && (passage.is(land.start() - 1, "to")
            || passage.is(land.start() - 1, "with")
            || passage.is(land.start() - 1, "by"));
  }

  /** The land before an act: "the regions that it annexed". */
  Optional<Land> antecedent(Act act, String actor) {
    return lands.stream()
        .filter(l -> l.end() <= act.start() && act.start() - l.end() < 12)
        .filter(l -> !(l.isCountry() && l.owner().equals(actor)))
        .filter(l -> !passage.is(l.start() - 1, "from"))
        .max(Comparator.comparingInt(Land::end));
  }

  /** "Crimea and four other regions" is one object. */
  private Land joined(Land first) {
    Land whole = first;
    for (Land next : lands) {
      if (next.start() > whole.end()
          && isJoint(whole.end(), next.name())
          && next.owner().equals(whole.owner())
          && !next.isCountry()) {
        whole =
            new Land(
                first.start(),
                first.name(),
                next.end(),
                new Expression.Union(whole.expression(), next.expression()),
                whole.owner(),
                whole.kind(),
                whole.side(),
                false,
                whole.count() + next.count());
      }
    }
    return whole;
  }

  private boolean isJoint(int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      and |= passage.is(i, "and");
      if (!passage.isAny(i, JOINTS)) {
        return false;
      }
    }
    return and;
  }

  /** "surrender of sovereign territory": land, but no name. */
  boolean isOfSomeLand(Act act) {
    for (int i = act.end(); i < Math.min(act.end() + 7, range.to()); i++) {
      if (passage.isAny(i, LAND_NOUNS)) {
        return passage.isAny(i - 1, OWNED) || i == act.end();
      }
    }
    return false;
  }

  boolean hasBetween(int from, int to, Set<String> words) {
    return passage.hasAny(Math.max(from, range.from()), Math.min(to, range.to()), words);
  }

  /** The part of a land that the words right behind it mean: "currently under its control". */
  Optional<Side> sideBehind(Land land) {
    return cues.stream()
        .filter(c -> c.side().relation() != Side.Relation.CLAIMED && c.end() > land.end())
        .filter(c -> c.start() >= land.end() || isThatItHolds(land, c))
        .filter(
            c ->
                c.start() <= land.end() + (c.voice() == Cue.Voice.PASSIVE ? 4 : 2)
                    || isThatItHolds(land, c))
        .findFirst()
        .map(Cue::side);
  }

  /** "the part of Donetsk that it still holds": the cue's party stands before the land. */
  private boolean isThatItHolds(Land land, Cue cue) {
    return passage.is(land.end(), "that") && cue.end() <= land.end() + 6;
  }

  /** "to Russia", "as Russian", "part of Russia" within reach of a token. */
  Optional<String> recipient(int from) {
    for (int i = from; i < Math.min(from + 8, range.to()); i++) {
      Parties.Party party = parties.at(i);
      if (party != null
          && (passage.is(i - 1, "to")
              || passage.is(i - 1, "as")
              || passage.is(i - 2, "to") && passage.is(i - 1, "the"))) {
        return Optional.of(party.code());
      }
    }
    return Optional.empty();
  }
}
