package org.demarc.claim;

import java.util.Optional;
import java.util.Set;

/**
 * Reads what stands before a territory's name: "the rest of", "Russian-held parts of", "northern".
 */
final class Modifiers {
  static final Set<String> HELD = Words.of("modifiers.held");
  private static final Set<String> REST =
      Set.of("rest", "remainder", "remaining", "remains", "left");
  private static final Set<String> DIRECTIONS = Words.of("modifiers.directions");
  private static final Set<String> PASSED = Words.of("modifiers.passed");
  private static final int REACH = 9;

  private final Passage passage;
  private final Parties parties;

  Modifiers(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
  }

  Land before(Land land) {
    Optional<Side> side = Optional.empty();
    boolean vague = false;
    int sentence = passage.sentence(land.start()).from();
    int at = land.start();
    int start = at;
    while (at > sentence && land.start() - at < REACH) {
      int before = at - 1;
      Parties.Party holder = heldBy(before);
      if (holder != null) {
        side = Optional.of(Side.held(holder.code()));
        at = holder.start();
        start = at;
        continue;
      }
      String word = passage.lower(before);
      if (word.equals("occupied") || word.equals("unoccupied")) {
        side = side.or(() -> Optional.of(word.startsWith("un") ? Side.rest() : Side.occupied()));
      } else if (REST.contains(word)) {
        side = side.or(() -> Optional.of(Side.rest()));
      } else if (DIRECTIONS.contains(word)) {
        vague |= !describes(before, land);
      } else if (isIn(word, before) || PASSED.contains(word) && passage.mention(before) == null) {
        at = before;
        continue;
      } else {
        break;
      }
      at = before;
      start = at;
    }
    Optional<Side> meant = side.or(land::side);
    return land.with(start, meant, vague && land.count() == 1);
  }

  /**
   * "the northeastern Kharkiv region", "the northern region of Kidal": where the region lies;
   * "northern Kharkiv" is a part.
   */
  private boolean describes(int direction, Land land) {
    if (Nouns.isKindWord(passage.lower(direction + 1)) && passage.is(direction + 2, "of")) {
      return true;
    }
    return direction + 1 == land.name()
        && land.end() - land.name() > 1
        && Nouns.isKindWord(passage.lower(land.end() - 1));
  }

  /** "territory in Donetsk", "parts in": only after a land noun. */
  private boolean isIn(String word, int at) {
    return (word.equals("in") || word.equals("within"))
        && (Nouns.isLand(passage.lower(at - 1)) || passage.is(at - 1, "parts"));
  }

  /** The party of "Russian-held" or "Russia-occupied" whose last token is {@code at}, or null. */
  private Parties.Party heldBy(int at) {
    if (passage.isInflected()) {
      return agent(at);
    }
    if (!passage.isAny(at, HELD) || !passage.isDash(at - 1)) {
      return null;
    }
    return partyEndingAt(at - 1);
  }

  /** "захоплені Росією", "Киевом контролируемая": a participle beside its agent, to {@code at}. */
  private Parties.Party agent(int at) {
    int last = passage.is(at, "army") ? at - 1 : at;
    Parties.Party behind = partyEndingAt(last + 1);
    if (behind != null && passage.isAny(behind.start() - 1, HELD)) {
      return new Parties.Party(behind.code(), behind.start() - 1, at + 1);
    }
    return passage.isAny(at, HELD) ? partyEndingAt(passage.is(at - 1, "army") ? at - 1 : at) : null;
  }

  Parties.Party partyEndingAt(int end) {
    for (int i = end - 1; i >= 0 && i >= end - 4; i--) {
      Parties.Party party = parties.at(i);
      if (party != null) {
        return party.end() == end ? party : null;
      }
    }
    return null;
  }
}
