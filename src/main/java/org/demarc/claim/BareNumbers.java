package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/** Tells whether a number is no part of something else: a date, a price, so many people. */
final class BareNumbers extends TokenReader {
  private static final int FIRST_YEAR = 1000;

  /** Of states that there are today little is told from before. */
  private static final int FIRST_OWN_YEAR = 1700;

  /** Of later years most is told. */
  private static final int FIRST_NEAR_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  /** Words after "of" among which those stand that tell what is counted: "16 of its people". */
  private static final int COUNTED = 4;

  /** The same up to the whole: "of the country's 15 million people". */
  private static final int WHOLE = 6;

  private static final Set<String> ARE = Set.of("are", "were");

  private static final Set<String> BEHIND = Words.of("ellipses.behind");
  private static final Set<String> OF = Set.of("of", "із", "з", "из");
  private static final Set<String> WHOSE =
      Set.of("of", "із", "з", "из", "s", "its", "their", "the");
  private static final Set<String> THEM = Words.of("carried-unit.them");
  private static final Set<String> COUNTS = Words.of("ellipses.counts");

  /** "troops have yet to take some 31,000": what people do tells that they are not counted. */
  private static final Set<String> DOING = Words.of("ellipses.doing");

  private static final Set<String> RELATIVE = Words.of("ellipses.relative");
  private static final Set<String> PERIODS = Words.of("ellipses.periods");
  private static final Set<String> PEOPLE = Words.of("no-claim-features.people");
  private static final Set<String> COUNTED_ONLY = Words.of("ellipses.counted");
  private static final List<String> OTHERS = List.copyOf(Words.of("ellipses.others"));

  private static final List<String> VERB_ENDINGS = List.copyOf(Words.of("ellipses.verb-endings"));
  private static final Set<String> NO_VERBS = Words.of("ellipses.no-verbs");

  /** "18 проголосували": what only people do tells that they are counted. */
  private static final List<String> DOERS = List.copyOf(Words.of("ellipses.doers"));

  private static final Set<String> OF_THINGS = Words.of("bare-numbers.of-things");
  private static final Set<String> LENGTHS = Words.of("bare-numbers.lengths");
  private static final Set<String> SQUARE = Words.of("bare-numbers.square");

  /** "було 1300", "набігало й 1700": what counts tells no year. */
  private static final Set<String> COUNTING = Words.of("bare-numbers.counting");

  /** Letters of the shortest verb: "дала". */
  private static final int VERB = 4;

  private static final String NEUTER = "ло";

  /** A year is told to its last digit. */
  private static final int ROUND = 100;

  /** Tokens before a number that tell what is counted. */
  private static final int CLAUSE = 12;

  private final HedgeReader hedges;
  private final OtherNumbers others;

  BareNumbers(List<Token> tokens, HedgeReader hedges) {
    super(tokens);
    this.hedges = hedges;
    this.others = new OtherNumbers(tokens);
  }

  /**
   * What a colon follows is a label: "14.40: Questions.", "1: the occupied share".
   *
   * @param told token from which on the words before it may say what is counted
   */
  boolean isAlone(Number number, int told) {
    int behind = number.end();
    boolean ofThem = isAny(number.start() - 1, THEM);
    if (isYear(number) && !ofThem
        || is(number.end(), ":")
        || !isNoOtherBefore(number)
        || isOfThing(number)
        || speaksOfOthers(told, number.start())) {
      return false;
    }
    if (isEnd(number)) {
      return true;
    }
    Token next = tokens.get(behind);
    if (next.is("more") && isThing(behind + 1)) {
      return false;
    }
    if (BEHIND.contains(next.lower())) {
      return !isOfOthers(behind);
    }
    if (isVerb(behind)) {
      return true;
    }
    boolean ago = COUNTS.contains(next.lower()) && isAny(behind + 1, PERIODS);
    boolean word = next.isWord() || next.isDigits();
    boolean mark = !word && !others.isJoined(behind - 1, behind);
    return ago || isDeclinedName(next) || mark && !isPriced(next);
  }

  /** "a force of 5,000", "cities of 710,000"; but "an enclave of 300". */
  private boolean isOfThing(Number number) {
    int of = hedges.around(number.start(), number.end()).start() - 1;
    return is(of, "of") && isAny(of - 1, OF_THINGS);
  }

  /** "117 more tankers". */
  private boolean isThing(int i) {
    return i < tokens.size()
        && tokens.get(i).isWord()
        && !tokens.get(i).capitalised()
        && !isAny(i, BEHIND)
        && !isAny(i, DOING);
  }

  /**
   * "26,1 тыс. относятся к республике", "150 дала Донеччина": by its ending a verb, which is
   * nothing that may be counted.
   */
  boolean isVerb(int i) {
    String word = tokens.get(i).lower();
    return word.charAt(0) > 'z'
        && word.length() >= VERB
        && VERB_ENDINGS.stream().anyMatch(word::endsWith)
        && !NO_VERBS.contains(word)
        && DOERS.stream().noneMatch(word::startsWith);
  }

  /**
   * "less than 15 a day": a period follows, and nothing before it says what else is counted.
   *
   * @param told as in {@link #isAlone}
   */
  boolean isPerPeriod(Number number, int told) {
    return isNoOtherBefore(number) && !speaksOfOthers(told, number.start());
  }

  /** "по 74 Запорізької та Херсонської": a genitive needs no "of". */
  private static boolean isDeclinedName(Token next) {
    return next.isWord() && next.capitalised() && next.lower().charAt(0) > 'z';
  }

  /** A mark that ends, or the full stop of "тис." and a new sentence. */
  boolean isEnd(Number number) {
    int end = number.end();
    if (end >= tokens.size() || tokens.get(end).isLineBreak()) {
      return true;
    }
    Token next = tokens.get(end);
    return OtherNumbers.isEnd(next)
        || tokens.get(end - 1).is(".") && (!next.isWord() || next.capitalised());
  }

  boolean isYear(Number number) {
    boolean plain = tokens.get(number.start()).lower().length() == 4 && number.scale() == 1;
    boolean old = number.value() < FIRST_OWN_YEAR && isBracketed(number);
    old |= number.value() < FIRST_NEAR_YEAR && isCounted(number);
    return plain && !old && number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
  }

  /** "було майже 1300", "с 1200 до 800", "за літо — 1500": a year has its word, or its ending. */
  private boolean isCounted(Number number) {
    HedgeReader.Found hedge = hedges.around(number.start(), number.end());
    int lead = hedge.start() - 1;
    boolean round = number.step() >= ROUND && isEnd(number);
    boolean hedged =
        hedge.rule() != Hedge.NONE && hedge.rule() != Hedge.UP_TO && isCyrillic(number.start() - 1);
    return isAny(lead, COUNTING)
        || hedged
        || lead >= 0 && (isVerb(lead) || round && tokens.get(lead).isDash());
  }

  /** "Kalbajar (1,936 sq km) and Agdam (1150)": years of so long ago are told in sentences. */
  private boolean isBracketed(Number number) {
    return is(number.start() - 1, "(") && is(number.end(), ")");
  }

  /** Nothing right before it says what else is counted. */
  boolean isNoOtherBefore(Number number) {
    return others.isNoOtherBefore(number);
  }

  /** "16 of its people", "9 of 57 seats", "125,000 of Guyana's 800,000 citizens". */
  private boolean isOfOthers(int of) {
    boolean isOf = OF.contains(tokens.get(of).lower());
    for (int i = of + 1; i < Math.min(tokens.size(), of + 1 + WHOLE); i++) {
      boolean whole = isOf && tokens.get(i).isDigits() && isAny(i - 1, WHOSE);
      if (whole || i <= of + COUNTED && isOther(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "население неизвестно, официально 244 тысячи", "Turnout was 79.4", "There are 12, up from 9".
   */
  private boolean speaksOfOthers(int from, int number) {
    for (int i = beforeRelative(number) - 1; i >= Math.max(from, number - CLAUSE); i--) {
      boolean stop = tokens.get(i).is(".") && i + 1 < number && tokens.get(i + 1).capitalised();
      if (stop || tokens.get(i).is(";") || tokens.get(i).isLineBreak()) {
        return false;
      }
      boolean things = is(i - 1, "there") && isAny(i, ARE);
      if (things || isLength(i) || isOther(i) && !isDoing(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The front is 900 km long, and they fight along 300": a length, and no square. */
  private boolean isLength(int i) {
    boolean square = isAny(i - 1, SQUARE) || is(i - 1, ".") && isAny(i - 2, SQUARE);
    return isAny(i, LENGTHS) && !square;
  }

  /**
   * "українські війська відбили 15": what they do is counted, and not they, as in "людей стало 15".
   */
  private boolean isDoing(int verb) {
    boolean plural = verb < tokens.size() && !tokens.get(verb).lower().endsWith(NEUTER);
    return isAny(verb, DOING) || plural && isVerb(verb);
  }

  /** ", which includes villages, 701": the token where the relative clause opens, or the number. */
  private int beforeRelative(int number) {
    boolean closes = number > 1 && tokens.get(number - 1).is(",");
    for (int i = number - 2; closes && i > Math.max(0, number - CLAUSE); i--) {
      if (tokens.get(i - 1).is(",") && isAny(i, RELATIVE)) {
        return i;
      }
    }
    return number;
  }

  /** Names are not counted: "in the Donetsk People's Republic, 542 in Kharkiv region". */
  private boolean isOther(int i) {
    String word = tokens.get(i).lower();
    if (i > 0 && tokens.get(i).capitalised() && tokens.get(i - 1).isWord()) {
      return false;
    }
    return PEOPLE.contains(word)
        || word.charAt(0) > 'z' && OTHERS.stream().anyMatch(word::startsWith)
        || COUNTED_ONLY.contains(word);
  }

  private static boolean isPriced(Token mark) {
    return mark.is("%") || mark.is("$") || mark.is("€") || mark.is("°");
  }
}
