package org.demarc.claim;

import java.util.Map;

/**
 * Which country is meant where none is named.
 *
 * @param states how often each state is named in the article, by ISO 3166-1 code
 */
record Countries(Map<String, Integer> states) {
  /**
   * "the country": of who fights for its own land, itself; of an occupier, the land it occupies;
   * else the state most spoken of. The nearest one named may well be somebody's ally.
   */
  String of(Parties.Party subject) {
    String code = subject == null ? "" : subject.code();
    boolean own = !Side.occupied().holder(code).isEmpty();
    String state = own ? code : occupiedBy(code);
    if (state.isEmpty()) {
      state = mostSpokenOf();
    }
    return state.isEmpty() ? occupiedMost() : state;
  }

  String occupiedBy(String party) {
    return states.entrySet().stream()
        .filter(e -> !party.isEmpty() && Side.occupied().holder(e.getKey()).equals(party))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  String mostSpokenOf() {
    int all = states.values().stream().mapToInt(Integer::intValue).sum();
    return states.entrySet().stream()
        .filter(e -> e.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  String occupiedMost() {
    return states.entrySet().stream()
        .filter(e -> !Side.occupied().holder(e.getKey()).isEmpty())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
