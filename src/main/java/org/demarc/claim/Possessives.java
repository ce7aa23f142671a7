package org.demarc.claim;

import java.util.Set;

/** Resolves "its territory": of the state that the clause speaks of. */
final class Possessives {
  private static final Set<String> WORDS = Words.of("possessives.words");

  private final Passage passage;
  private final Parties parties;

  Possessives(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
  }

  boolean isOne(int i) {
    return passage.isAny(i, WORDS) || passage.isInflected() && passage.is(i, "own");
  }

  /**
   * The land, or null where no land noun follows.
   *
   * @param near what was spoken of last, or null
   */
  Land at(int i, Land near) {
    int noun = i + 1;
    while (noun < i + 3
        && passage.isAny(noun, Set.of("own", "sovereign", "total", "land", "entire"))
        && Nouns.isTerritorial(passage.lower(noun + 1))) {
      noun++;
    }
    if (!Nouns.isLand(passage.lower(noun))) {
      return null;
    }
    Parties.Party party = possessor(i);
    boolean another = passage.isInflected() && !passage.is(i, "own");
    boolean holds = party != null && isOfHolder(party, near, i);
    if (another && opensHere(party, near, i)) {
      return Land.state(party.code()).at(i, noun + 1);
    }
    boolean nearer =
        near != null && (another || party == null || holds || near.name() > party.start());
    if (nearer) {
      return near.at(i, noun + 1);
    }
    boolean stranger =
        party != null
            && Side.occupied().holder(party.code()).isEmpty()
            && CueReader.isHoldingIn(passage, party.end(), i)
            && passage.is(i - 1, "of");
    return party == null || stranger ? null : Land.state(party.code()).at(i, noun + 1);
  }

  /** "Грузія каже, що 20% її території": whose sentence it is, if it has lost land. */
  private boolean opensHere(Parties.Party party, Land near, int its) {
    return party != null
        && near != null
        && party.start() <= passage.sentence(its).from() + 1
        && passage.sentenceIndex(near.name()) < passage.sentenceIndex(its)
        && !parties.isAdjective(party)
        && !CueReader.isHoldingIn(passage, party.end(), its)
        && Occupiers.of(party.code()).isPresent();
  }

  /** "in Kherson, where Russia controls 93 percent of its land": nobody needs to hold his own. */
  private boolean isOfHolder(Parties.Party party, Land near, int its) {
    boolean region =
        near != null
            && !near.isCountry()
            && !near.owner().equals(party.code())
            && passage.sentenceIndex(near.name()) == passage.sentenceIndex(its);
    return region && CueReader.isHoldingIn(passage, party.end(), its);
  }

  /**
   * Whose "its" is: the last state named, for an adjective ("the Russian occupation") owns nothing.
   */
  private Parties.Party possessor(int at) {
    int from = passage.sentence(at).from();
    Parties.Party last = parties.lastIn(from, at);
    for (Parties.Party p = last; p != null; p = parties.lastIn(from, p.start())) {
      if (!parties.isAdjective(p)) {
        return p;
      }
    }
    return last;
  }
}
