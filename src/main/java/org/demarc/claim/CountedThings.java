package org.demarc.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.geoparse.Mention;

/**
 * Figures that are of no land: shares of so many towns, of those "of whom" is told, of all that
 * flows, of a year, or of what they were before; sizes of parks and lakes.
 */
final class CountedThings {
  private static final Set<String> THINGS = Words.of("counted-things.things");
  private static final Set<String> PEOPLE = Set.of("population", "inhabitants", "residents");
  private static final Set<String> MAKES = Words.of("counted-things.makes");
  private static final String PLURAL = "s";
  private static final Set<String> ENDS = Words.of("counted-things.ends");
  private static final Set<String> GOODS = Words.of("no-claim-features.goods");
  private static final Set<String> OR_SO = Set.of("so", "more");
  private static final Set<String> FARMS = Words.of("counted-things.farms");
  private static final Set<String> PERCENT = Set.of("%", "percent", "cent", "pct");
  private static final Set<String> LESS = Words.of("no-claim-features.less");
  private static final Set<String> UP = Words.of("no-claim-features.up");
  private static final Set<String> THEM = Set.of("it", "them");
  private static final Set<String> AND = Words.of("quantity-reader.and");
  private static final Set<String> STATES = Words.of("counted-things.states");

  private static final Set<String> TIMES = Words.of("counted-things.times");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final int SUBJECT_REACH = 3;

  /** Tokens from "of" to what is counted: "Afghanistan's 400 or so districts". */
  private static final int REACH = 8;

  /** Tokens behind a share that tell its goods. */
  private static final int NEXT = 3;

  private final Passage passage;
  private final Clause clause;

  CountedThings(Passage passage, Clause clause) {
    this.passage = passage;
    this.clause = clause;
  }

  boolean isOf(Figure share) {
    return isOfThings(share)
        || isOfWhom(share)
        || isOfPeopleTold(share)
        || isOfAllThat(share)
        || isOfNation(share)
        || isOfItself(share)
        || isOfTime(share);
  }

  /** "the first half of 2025", "a third of the year". */
  private boolean isOfTime(Figure figure) {
    int at = figure.endToken();
    while (passage.is(at, "of") || passage.is(at, "the")) {
      at++;
    }
    return passage.isAny(at, TIMES) || YEAR.matcher(passage.lower(at)).matches();
  }

  /**
   * "The park covers F", "the lake, about the size of": no land is named since. "24 settlements and
   * F" are two things.
   */
  boolean isSize(Figure figure) {
    int from = Math.max(clause.range.from(), figure.firstToken() - SUBJECT_REACH);
    for (int i = figure.firstToken() - 1; i >= from && passage.mention(i) == null; i--) {
      if (Nouns.isNotLand(passage.lower(i))) {
        return true;
      }
      if (Nouns.isTerritorial(passage.lower(i)) || passage.isAny(i, AND)) {
        return false;
      }
    }
    return false;
  }

  /** "Serbs make up 5 percent of Kosovo". */
  private boolean isOfNation(Figure share) {
    int verb = share.firstToken() - 1;
    while (passage.isAny(verb, MAKES)) {
      verb--;
    }
    Mention nation = verb < share.firstToken() - 1 ? passage.mention(verb) : null;
    return nation != null
        && nation.role() == Mention.Role.DEMONYM
        && passage.lower(verb).endsWith(PLURAL);
  }

  /** "Газа" is a land, "газа" are goods. */
  boolean isOfGoods(int behind) {
    for (int i = behind; i < behind + NEXT && passage.mention(i) == null; i++) {
      if (passage.isAny(i, GOODS)) {
        return true;
      }
    }
    return false;
  }

  /** "half of Bosnia's 143 municipalities", "третину міст"; what is named is land. */
  private boolean isOfThings(Figure share) {
    int of = clause.skipBracket(share.endToken());
    if (!passage.is(of, "of") && !passage.isInflected()) {
      return false;
    }
    int from = passage.is(of, "of") ? of + 1 : of;
    for (int i = from; i < Math.min(clause.range.to(), from + REACH); i++) {
      if (passage.isAny(i, THINGS)) {
        return passage.mention(i + 1) == null;
      }
      boolean orSo = passage.is(i, "or") && passage.isAny(i + 1, OR_SO);
      if (passage.isAny(i, ENDS) && !orSo) {
        return false;
      }
    }
    return false;
  }

  /** "of whom 55 percent are nomads". */
  boolean isOfWhom(Figure share) {
    int before = share.firstToken() - 1;
    return passage.is(before, "whom") || passage.is(before - 1, "whom");
  }

  /** "The population is small; Druze are half of it." */
  private boolean isOfPeopleTold(Figure share) {
    int of = share.endToken();
    if (!passage.is(of, "of") || !passage.isAny(of + 1, THEM)) {
      return false;
    }
    for (int i = share.firstToken() - 1; i >= clause.around(share).from(); i--) {
      if (passage.isAny(i, PEOPLE)) {
        return true;
      }
      boolean place = passage.mention(i) != null && passage.mention(i).role() == Mention.Role.PLACE;
      if (place || Nouns.isTerritorial(passage.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** "the damaged cropland came to 67 percent; in May it had been 57". */
  boolean isOfFarms(Figure figure) {
    for (int i = figure.firstToken() - 1; i >= clause.around(figure).from(); i--) {
      if (passage.isAny(i, FARMS)) {
        return true;
      }
      if (Nouns.isTerritorial(passage.lower(i)) || CueReader.isHolding(passage.tokens(), i)) {
        return false;
      }
    }
    return false;
  }

  /** "18% less than in July", "launched 5,438 drones, up 37%": by how much something changed. */
  private boolean isOfItself(Figure figure) {
    int behind = figure.endToken();
    boolean percent = passage.isAny(behind - 1, PERCENT);
    boolean than = passage.isAny(behind, LESS) && passage.is(behind + 1, "than");
    boolean ends = behind >= passage.size() || !passage.tokens().get(behind).isWord();
    return percent && (than || ends && passage.isAny(figure.firstToken() - 1, UP));
  }

  /** "a third of all that flows into the lake"; of all that is held it may be land. */
  private boolean isOfAllThat(Figure share) {
    int that = share.endToken() + 2;
    boolean all = passage.is(that, "that") && passage.is(that - 1, "all");
    int verb = that + 1;
    return all
        && passage.mention(verb) == null
        && !passage.isAny(verb, STATES)
        && !CueReader.isHolding(passage.tokens(), verb);
  }
}
