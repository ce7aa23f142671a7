package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sentence with its acts, parties and lands, and who does what to which of them. */
final class Scene {
  private static final Set<String> ENDS = Words.of("clause.boundaries");
  private static final Set<String> IF = Set.of("if");
  private static final Set<String> POLLS = Words.of("scene.polls");
  private static final Set<String> UNTIL = Words.of("scene.until");
  private static final Set<String> AFTER = Set.of("after", "після", "после", "once");
  private static final Set<String> COMMAS = Set.of(",", ";");
  static final Set<String> ON_LAND =
      Set.of("give", "withdraw", "leave", "recognise", "renounce", "freeze", "return", "claim");
  private static final Set<String> OWNED =
      Set.of("sovereign", "its", "their", "own", "our", "any", "his");
  private static final Set<String> LOST = Words.of("scene.lost");
  private static final Set<String> CHANGES = Words.of("scene.changes");
  private static final Set<String> BORDERS = Words.of("scene.borders");
  private static final Set<String> LAND_NOUNS =
      Set.of("territory", "territories", "land", "lands", "soil");

  final Passage.Range range;
  final List<Act> acts;
  private final Passage passage;
  private final Parties parties;
  private final List<Cue> cues;
  private final Patients patients;
  private final Speakers speakers;
  private final HeldParts held;

  Scene(
      Passage passage,
      Parties parties,
      Passage.Range range,
      List<Land> lands,
      List<Cue> cues,
      Referents referents) {
    this.speakers = new Speakers(passage, parties, range);
    this.passage = passage;
    this.parties = parties;
    this.range = range;
    this.cues = cues;
    this.held = new HeldParts(passage, cues);
    this.acts = Act.in(passage, range);
    this.patients = new Patients(passage, this, lands, referents);
  }

  List<Cue> cues() {
    return cues;
  }

  /** Who stands last before a token, or null. */
  Parties.Party before(int token) {
    return speakers.before(token);
  }

  /** Who does what the verb at a token says, or null. */
  Parties.Party subject(int token) {
    return speakers.subject(token);
  }

  /** Who opens the sentence before, or the one that its "he" points back to; or null. */
  Parties.Party previous() {
    return speakers.previous();
  }

  /** Who opens the sentence, or null. */
  Parties.Party first() {
    return speakers.first();
  }

  /** The last party before a token that is not that one, or null. */
  Parties.Party otherBefore(int token, String code) {
    return speakers.otherBefore(token, code);
  }

  /** Who is told to say so behind a token: "…, Putin says"; or null. */
  Parties.Party speakerBehind(int from, Set<String> says) {
    return speakers.behind(from, says);
  }

  /** Whose plan the sentence tells of in passing: "under the American plan"; or null. */
  Parties.Party planner() {
    return speakers.planner();
  }

  /** "in a poll 54 % opposed it": what people think is no stance of a state. */
  boolean isPoll() {
    return hasBetween(range.from(), range.to(), POLLS);
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

  Parties.Party between(int from, int to) {
    return parties.lastIn(from, to);
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
      boolean whereas = passage.is(i, ",") && passage.is(i + 1, "а");
      if (passage.isAny(i, ENDS) || whereas || turn && isNewSubject(i + 2)) {
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

  /** Where "until", "unless" or a bargain's "if" opens the clause of an act. */
  Optional<Integer> conditionBefore(Act act) {
    for (int i = act.start() - 1; i > Math.max(range.from(), act.start() - 8); i--) {
      boolean bargain = passage.isAny(i, IF) && isOffered(i);
      bargain |= passage.isAny(i, AFTER) && passage.is(i - 1, "only");
      if (passage.writes(i, UNTIL) || bargain) {
        return Optional.of(i);
      }
      if (passage.isAny(i, COMMAS)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOffered(int token) {
    return acts.stream()
            .anyMatch(a -> a.end() <= token && (a.is("offer") || ON_LAND.contains(a.what())))
        || hasBetween(range.from(), token, Set.of("would"));
  }

  /** The land that an act is done to: see {@link Patients#object}. */
  Optional<Land> object(Act act) {
    return patients.object(act);
  }

  /** The land that is named behind an act. */
  Optional<Land> named(Act act) {
    return patients.named(act);
  }

  /** "claims it", "the return of the island". */
  Optional<Land> pointedAt(Act act) {
    return patients.pointedAt(act);
  }

  /** What an act is done to, in a passive, too: see {@link Patients#patient}. */
  Optional<Land> patient(Act act) {
    return patients.patient(act);
  }

  /** The land before an act: "the regions that it annexed". */
  Optional<Land> antecedent(Act act, String actor) {
    return patients.antecedent(act, actor);
  }

  /** The lands that the sentence names behind a token. */
  List<Land> landsBehind(int token) {
    return patients.behind(token);
  }

  /** "land that it holds", "territory it controls": not all of its land. */
  boolean isHeldLand(Act act, String holder) {
    return cues.stream()
        .filter(c -> c.start() >= act.end() && c.start() - act.end() < 8)
        .anyMatch(c -> c.side().equals(Side.held(holder)) && c.verb().equals("holds"));
  }

  /** The last disputable land that the sentence names before a token. */
  Optional<Land> lastBefore(int token) {
    return patients.lastBefore(token);
  }

  /** The disputed land spoken of last, in this sentence or before. */
  Optional<Land> lastInMind(int token) {
    return patients.lastInMind(token);
  }

  /** "the occupied territories", "change borders by force": what somebody has taken. */
  boolean isOfLostLand(Act act) {
    int to = Math.min(act.end() + 7, range.to());
    for (int i = act.end(); i + 1 < to; i++) {
      boolean lost = passage.writesAny(i, i + 1, LOST) && passage.isAny(i + 1, LAND_NOUNS);
      boolean moved = passage.isAny(i, CHANGES) && passage.hasAny(i, to, BORDERS);
      if (lost || moved) {
        return true;
      }
    }
    return false;
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
    return held.behind(land);
  }

  /** The land of a state that another has taken: "none of the land taken by Russia". */
  Optional<Land> taken(Act act) {
    return held.taken(act);
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
