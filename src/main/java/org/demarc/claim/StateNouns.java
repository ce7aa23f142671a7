package org.demarc.claim;

import java.util.Set;

/** Tells which state's land such words mean as "the country" and "occupied territory". */
final class StateNouns {
  private static final Set<String> OCCUPATION = Set.of("occupation", "occupied");
  private static final Set<String> OF = Set.of("of", "in", "around", "near", "from");

  private final Passage passage;
  private final Parties parties;
  private final Countries countries;

  StateNouns(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
    this.countries = new Countries(passage.states());
  }

  /** "The country", from token {@code at} on; null where it cannot be told. */
  Land country(int at, int end) {
    Passage.Range here = passage.sentence(at);
    String told = countries.of(parties.lastIn(here.from(), at));
    // "The country is under Russian occupation": it is not Russia then.
    boolean occupied = passage.hasAny(here.from(), here.to(), OCCUPATION);
    String attacked = occupied ? Occupiers.attackedBy(told) : "";
    String state = attacked.isEmpty() ? told : attacked;
    return state.isEmpty() ? null : Land.state(state).at(at, end);
  }

  /** "occupied territory", "Russian-held areas" of the state most spoken of. */
  Land occupied(int i) {
    boolean two = passage.is(i - 2, "and") && passage.isAny(i - 3, Modifiers.HELD);
    int state = two ? i - 3 : i - 1;
    if (!isLandAlone(i) || !passage.isAny(state, Modifiers.HELD)) {
      return null;
    }
    Parties.Party holder =
        passage.isDash(state - 1) ? parties.lastIn(Math.max(0, state - 4), state - 1) : null;
    boolean bare = holder == null && passage.is(state, "occupied");
    if (holder == null && !bare) {
      return null;
    }
    String owner = bare ? countries.occupiedMost() : heldBy(holder.code());
    return owner.isEmpty() ? null : Land.state(owner).at(i, i + 1);
  }

  /** "Ukrainian-held territory" is of Ukraine, "Russian-held territory" of what Russia occupies. */
  private String heldBy(String party) {
    return Side.occupied().holder(party).isEmpty() ? countries.occupiedBy(party) : party;
  }

  /** A noun of land behind which nothing tells whose. */
  private boolean isLandAlone(int i) {
    boolean noun =
        Nouns.isLand(passage.lower(i)) && !passage.is(i, "area") && !passage.is(i, "surface");
    return noun && !passage.isAny(i + 1, OF) && passage.mention(i + 1) == null;
  }
}
