package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All who do what an act says together: "both India and Pakistan claim", "recognised by Turkey".
 */
final class Doers {
  private static final Set<String> CHAIN = Set.of("and", ",", "both", "or", "as", "well", "the");
  private static final Set<String> ONLY = Words.of("doers.only");
  private static final Set<String> AMONG = Words.of("doers.among");
  private static final Set<String> THIS = Set.of("it", "is", "this", "це", "это");
  private static final Set<String> PASSIVE = Words.of("doers.passive");

  private static final int REACH = 30;

  private final Passage passage;
  private final Parties parties;

  Doers(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
  }

  /** Those that end with one, before its verb: a list, not what stands by the way. */
  List<Parties.Party> with(Parties.Party last, Passage.Range sentence) {
    List<Parties.Party> all = new ArrayList<>(List.of(last));
    int at = last.start();
    boolean and = false;
    while (at > sentence.from() && passage.isAny(at - 1, CHAIN)) {
      and |= passage.is(at - 1, "and");
      Parties.Party before = parties.lastIn(sentence.from(), at - 1);
      if (before != null && before.end() == at - 1 && !parties.isAdjective(before)) {
        all.add(0, before);
        at = before.start();
      } else {
        at--;
      }
    }
    return and ? all : List.of(last);
  }

  /** Those right behind a token, as many as are joined. */
  List<Parties.Party> from(int token, Passage.Range sentence) {
    List<Parties.Party> all = new ArrayList<>();
    for (int i = token; i < sentence.to(); i++) {
      Parties.Party party = parties.at(i);
      if (party != null) {
        all.add(party);
        i = party.end() - 1;
      } else if (!passage.isAny(i, CHAIN)) {
        break;
      }
    }
    return all;
  }

  /** The agents of a passive: "recognised only by Turkey", "признана лишь Россией"; or none. */
  List<Parties.Party> agents(Act act, Passage.Range sentence) {
    for (int i = act.end(); i < Math.min(act.end() + REACH, sentence.to()); i++) {
      if (passage.isAny(i, AMONG)) {
        return from(
            passage.is(i + 1, "them") || passage.isAny(i + 1, AMONG) ? i + 2 : i + 1, sentence);
      }
    }
    int at = act.end();
    while (passage.isAny(at, ONLY) || passage.isInflected() && passage.isAny(at, THIS)) {
      at++;
    }
    boolean only = passage.isInflected() && at > act.end() && passage.isAny(at - 1, ONLY);
    boolean by = passage.is(at, "by");
    boolean instrumental =
        passage.isInflected()
            && (only
                || PASSIVE.stream().anyMatch(passage.words().get(act.end() - 1).lower()::endsWith));
    return by || instrumental ? from(by ? at + 1 : at, sentence) : List.of();
  }
}
