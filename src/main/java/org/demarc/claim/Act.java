package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.geoparse.Mention;

/**
 * A word in a sentence that does something to land, or wishes, demands or refuses it.
 *
 * @param what a row's name in stances.tsv
 * @param start first token
 * @param end token after the last
 */
record Act(String what, int start, int end) {
  private static final Set<String> CONSIDERS = Words.of("act.considers");
  private static final Set<String> ENDORSES = Words.of("act.endorses");
  private static final Set<String> SOVEREIGNTY = Words.of("act.sovereignty");
  private static final Set<String> RECOGNISED = Set.of("recognised", "recognized");
  private static final Set<String> WIDELY = Set.of("internationally", "widely", "its", "their");
  private static final Set<String> FROM = Set.of("от", "від");
  private static final Set<String> TELLS = Set.of("tell", "told");
  private static final Set<String> OWN =
      Set.of("territory", "own", "land", "province", "part", "state", "soil", "region");
  private static final Set<String> DECLARED = Set.of("declared", "proclaimed");
  private static final Set<String> DECLARES =
      Set.of("declares", "declare", "declaring", "proclaims");
  private static final Set<String> ARTICLES = Set.of("a", "an", "as");

  /** "не віддасть": what a bare "not" makes a refusal. */
  private static final Set<String> DENIED = Set.of("give", "recognise", "withdraw", "return");

  private static final Phrases STANCES = Phrases.of("stances.tsv");

  static List<Act> in(Passage passage, Passage.Range sentence) {
    List<Act> acts = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (isConsidered(passage, i)) {
        acts.add(new Act("claim", i, i + 1));
        continue;
      }
      Optional<Act> declared = declared(passage, i);
      if (declared.isPresent()) {
        acts.add(declared.get());
        continue;
      }
      Phrases.Match match = STANCES.at(passage.tokens(), i);
      if (passage.isInflected() && passage.is(i, "has") && isAct(passage, i + 1)) {
        acts.add(new Act("demand", i, i + 1));
      }
      if (isEndorsed(passage, i)) {
        acts.add(new Act("recognise", i, i + 1));
        continue;
      }
      boolean fits = match != null && match.end() <= sentence.to() && passage.mention(i) == null;
      if (fits && !isTelling(passage, match) && !isAdjective(passage, match)) {
        boolean denies = passage.isInflected() || match.meaning().equals("recognise");
        if (denies && passage.is(i - 1, "not") && DENIED.contains(match.meaning())) {
          acts.add(new Act("refuse", i - 1, i));
        }
        String meaning = isGivingUp(passage, match) ? "give" : match.meaning();
        if (meaning.equals("give") && passage.is(i - 1, "not")) {
          acts.add(new Act("refuse", i - 1, i));
        }
        acts.add(new Act(meaning, match.start(), match.end()));
        i = match.end() - 1;
      }
    }
    return acts;
  }

  /** "откажется от Косова": who refuses a land gives it up. */
  private static boolean isGivingUp(Passage passage, Phrases.Match match) {
    boolean from = passage.writesAny(match.end(), Math.min(match.end() + 1, passage.size()), FROM);
    return from
        && match.meaning().equals("refuse")
        && (passage.startsMention(match.end() + 1) || passage.startsMention(match.end() + 2));
  }

  /** "має повернути": what somebody has to do is asked of it. */
  private static boolean isAct(Passage passage, int i) {
    Phrases.Match next = STANCES.at(passage.tokens(), i);
    return next != null && (DENIED.contains(next.meaning()) || next.meaning().equals("leave"));
  }

  /** "backs Morocco's sovereignty": whose land it is, in other words. */
  private static boolean isEndorsed(Passage passage, int i) {
    return passage.isAny(i, ENDORSES)
        && passage.hasAny(i + 1, Math.min(i + 6, passage.size()), SOVEREIGNTY);
  }

  /** "its internationally recognised borders", "Georgia's recognised territory": nobody acts. */
  private static boolean isAdjective(Passage passage, Phrases.Match match) {
    return passage.isAny(match.start(), RECOGNISED)
        && (passage.isAny(match.start() - 1, WIDELY)
            || passage.isPossessive(match.start() - 1)
            || passage.isPossessive(match.start() - 2));
  }

  /** "told the paper that": no demand, as "told it to leave" is; nor is "in return" a return. */
  private static boolean isTelling(Passage passage, Phrases.Match match) {
    if (passage.is(match.start(), "return") && passage.is(match.start() - 1, "in")) {
      return !passage.isInflected();
    }
    if (!passage.isAny(match.start(), TELLS)) {
      return false;
    }
    for (int i = match.end(); i < match.end() + 6 && !passage.is(i, "to"); i++) {
      if (passage.is(i, "that") || passage.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "declared four regions its own", "declares it a Venezuelan state": annexed, or claimed. */
  private static Optional<Act> declared(Passage passage, int i) {
    boolean done = passage.isAny(i, DECLARED);
    if (!done && !passage.isAny(i, DECLARES)) {
      return Optional.empty();
    }
    for (int at = i + 2; at < i + 10 && !passage.isAny(at, Set.of(",", ".", "that")); at++) {
      boolean own = passage.isAny(at, Set.of("its", "their")) && passage.isAny(at + 1, OWN);
      Mention mention = passage.mention(at);
      boolean state =
          mention != null
              && mention.role() == Mention.Role.DEMONYM
              && passage.isAny(at - 1, ARTICLES)
              && passage.isAny(at + 1, OWN);
      if (own || state) {
        return Optional.of(new Act(done ? "annex" : "claim", i, i + 1));
      }
    }
    return Optional.empty();
  }

  /** "considers Taiwan part of its territory", "calls Crimea its own". */
  private static boolean isConsidered(Passage passage, int i) {
    if (!passage.isAny(i, CONSIDERS)) {
      return false;
    }
    for (int at = i + 1; at < i + 9; at++) {
      boolean its = passage.isAny(at, Set.of("its", "their", "own"));
      boolean part =
          passage.is(at, "part") && passage.isInflected() && passage.startsMention(at + 1);
      boolean plain = passage.isInflected() && passage.is(at, "own");
      if (plain || part || its && passage.isAny(at + 1, OWN)) {
        return true;
      }
    }
    return false;
  }

  boolean is(String name) {
    return what.equals(name);
  }
}
