package org.demarc.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Table;
import org.demarc.article.Token;
import org.demarc.claim.Quantity.Unit;

/** Reads fractions in words: a fifth, two-thirds, three quarters, half of, all but a quarter. */
final class FractionReader extends TokenReader {
  /** A fraction in words is meant within this fraction of itself. */
  static final double LOOSE = 0.1;

  private static final int FIRST_ORDINAL = 5;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final Set<String> PART = Words.of("fraction-reader.part");
  static final Map<String, Integer> PARTS = numbers("fractions.tsv");
  private static final Map<String, Integer> COUNTS = numbers("counts.tsv");
  private static final Map<String, Double> SIGNS =
      Map.of(
          "½", 1 / 2., "⅓", 1 / 3., "⅔", 2 / 3., "¼", 1 / 4., "¾", 3 / 4., "⅕", 1 / 5., "⅛",
          1 / 8.);
  private static final Set<String> ALL = Words.of("fraction-reader.all");
  private static final Set<String> BUT = Words.of("fraction-reader.but");
  private static final Set<String> ONE = Words.of("fraction-reader.one");
  private static final Set<String> AMPLE = Words.of("fraction-reader.ample");
  private static final Set<String> ORDINALS = Words.of("fraction-reader.ordinals");

  /** "п'ятина" is nothing but a fifth. */
  private static final Set<String> NOUNS = Words.of("fraction-reader.nouns");

  private static final List<String> SOME = List.copyOf(Words.of("fraction-reader.some"));
  private static final List<String> GENITIVES = List.copyOf(Words.of("fraction-reader.genitives"));
  private static final Set<String> BEHIND = Words.of("ellipses.behind");
  private static final Set<String> HALF = Words.of("fraction-reader.half");
  private static final Set<String> HALF_LANDS = Words.of("fraction-reader.half-lands");
  private static final Set<String> LAST = Words.of("fraction-reader.last");
  private static final Set<String> TIMES = Words.of("fraction-reader.times");
  private static final Set<String> HELD = Words.of("fraction-reader.held");
  private static final Set<String> QUOTES = Words.of("fraction-reader.quotes");
  private static final Set<String> PERIODS = Words.of("ellipses.periods");
  private static final Set<String> AGO = Words.of("rates.ago");
  private static final Set<String> MAKES = Words.of("fraction-reader.makes");

  /** Tokens from "accounted" to "half". */
  private static final int MADE = 4;

  private static final int LONGEST_BRACKET = 12;
  private static final Set<String> AFTER_HALF = Words.of("fraction-reader.after-half");

  /** Words of a table with the number each stands for. */
  static Map<String, Integer> numbers(String table) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String[] row : Table.rows(FractionReader.class, table)) {
      for (String word : row[1].split(" ")) {
        numbers.put(word, Integer.valueOf(row[0]));
      }
    }
    return numbers;
  }

  /**
   * @param value the fraction, 0 to 1
   * @param allBut whether the rest is meant: "all but a quarter"
   */
  record Fraction(double value, boolean allBut, int start, int end) {
    Quantity quantity(HedgeReader.Found hedge) {
      Hedge.Interval part = hedge.rule().around(value, value * LOOSE, LOOSE);
      Quantity told =
          new Quantity(
              100 * value, 100 * part.low(), 100 * part.high(), Unit.PERCENT, hedge.text(), "");
      return allBut ? told.rest() : told;
    }
  }

  private final NumberReader numbers;
  private int lastAt = -1;
  private Fraction last;

  FractionReader(List<Token> tokens, NumberReader numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  /** The fraction of something that starts at token {@code i}, or null. */
  Fraction at(int i) {
    int but = isAny(i, ALL) && is(i + 1, ",") && isCyrillic(i) ? i + 2 : i + 1;
    boolean allBut = isAny(i, ALL) && isAny(but, BUT);
    Fraction bare = bareAt(allBut ? but + 1 : i);
    if (bare == null || !isOfSomething(bare)) {
      return null;
    }
    return new Fraction(bare.value(), allBut, i, bare.end());
  }

  /** The fraction without a look at what follows, or null: "half" in "half the size of". */
  Fraction bareAt(int i) {
    // Several readers ask for the same token in turn.
    if (i != lastAt) {
      last = i < tokens.size() ? read(i) : null;
      lastAt = i;
    }
    return last;
  }

  private Fraction read(int i) {
    Token token = tokens.get(i);
    Double sign = token.isWord() ? null : SIGNS.get(token.lower());
    if (sign != null) {
      return new Fraction(sign, false, i, i + 1);
    }
    if (token.is("half")) {
      return is(i + 1, "a") ? null : new Fraction(0.5, false, i, i + 1);
    }
    if (token.isDigits() && is(i + 1, "/") && isNumberAfter(i + 1)) {
      double parts = Double.parseDouble(tokens.get(i + 2).lower());
      double count = Double.parseDouble(token.lower());
      return count < parts && parts <= 20 ? new Fraction(count / parts, false, i, i + 3) : null;
    }
    return inWords(i);
  }

  private boolean isNumberAfter(int slash) {
    return slash + 1 < tokens.size()
        && tokens.get(slash + 1).isDigits()
        && tokens.get(slash + 1).lower().length() <= 2
        && tokens.get(slash - 1).lower().length() <= 2
        && tokens.get(slash).start() == tokens.get(slash - 1).end();
  }

  private Fraction inWords(int i) {
    Integer cyrillic = isCyrillic(i) ? PARTS.get(tokens.get(i).lower()) : null;
    if (cyrillic != null) {
      return part(cyrillic, i);
    }
    if (isHalfOfLand(i)) {
      return new Fraction(0.5, false, i, i + 1);
    }
    Integer several = COUNTS.get(tokens.get(i).lower());
    if (several != null) {
      return several(several, i);
    }
    boolean one = ONE.contains(tokens.get(i).lower());
    NumberReader.Number count = one || tokens.get(i).isDigits() ? null : numbers.at(i);
    if (!one && count == null) {
      return null;
    }
    int at = one ? i + 1 : count.end();
    at = at + 1 < tokens.size() && AMPLE.contains(tokens.get(at).lower()) ? at + 1 : at;
    at = afterDash(at);
    Fraction compound = one ? compound(at, i) : null;
    if (compound != null) {
      return compound;
    }
    Integer parts = at < tokens.size() ? PARTS.get(tokens.get(at).lower()) : null;
    double value = one ? 1 : count.value();
    if (parts == null || value >= parts) {
      return null;
    }
    boolean part = at + 1 < tokens.size() && tokens.get(at + 1).is("part");
    return new Fraction(value / parts, false, i, part ? at + 2 : at + 1);
  }

  /** "a twenty-fifth", "a five-hundredth": one part of so many. */
  private Fraction compound(int at, int start) {
    NumberReader.Number count = numbers.at(at);
    int ordinal = count == null ? at : afterDash(count.end());
    Integer parts = ordinal < tokens.size() ? PARTS.get(tokens.get(ordinal).lower()) : null;
    if (count == null || parts == null || tokens.get(at).isDigits()) {
      return null;
    }
    boolean times = parts >= HUNDRED && count.value() < parts;
    boolean plus = parts < TEN && count.value() % TEN == 0 && count.value() < HUNDRED;
    double all = times ? count.value() * parts : count.value() + parts;
    return times || plus ? new Fraction(1 / all, false, start, ordinal + 1) : null;
  }

  /** "чверть" stands alone, but "п'ята" is the fifth of anything unless "частина" follows. */
  private Fraction part(int parts, int i) {
    boolean noun = i + 1 < tokens.size() && PART.contains(tokens.get(i + 1).lower());
    String word = tokens.get(i).lower();
    boolean ordinal = parts >= FIRST_ORDINAL && !NOUNS.contains(word) || ORDINALS.contains(word);
    // "десятые доли процента" are some of them.
    boolean some = ordinal && SOME.stream().anyMatch(word::endsWith);
    return !some && (!ordinal || noun)
        ? new Fraction(1.0 / parts, false, i, noun ? i + 2 : i + 1)
        : null;
  }

  /** "пів Донеччини", "пол-области", "полстраны". */
  private boolean isHalfOfLand(int i) {
    // Most tokens are none of these words, and every token comes by here.
    if (tokens.get(i).lower().charAt(0) <= 'z') {
      return false;
    }
    int whole = afterDash(i + 1);
    boolean before = HALF.contains(tokens.get(i).lower()) && whole < tokens.size();
    return HALF_LANDS.contains(tokens.get(i).lower())
        || before && isDeclinedWhole(whole)
        || before && CountedParts.isWhole(tokens.get(whole).lower());
  }

  /** "три чверті", "две пятых". */
  private Fraction several(int count, int i) {
    Integer parts = i + 1 < tokens.size() ? PARTS.get(tokens.get(i + 1).lower()) : null;
    boolean inflected = parts != null && isCyrillic(i + 1);
    if (!inflected || count >= parts) {
      return null;
    }
    boolean noun = i + 2 < tokens.size() && PART.contains(tokens.get(i + 2).lower());
    return new Fraction(count / (double) parts, false, i, noun ? i + 3 : i + 2);
  }

  /** "a fifth of the land" and "half its land" are shares; "a fifth source" is none. */
  private boolean isOfSomething(Fraction fraction) {
    int at = afterQuote(afterBracket(afterOrMore(fraction.end())));
    Token last = tokens.get(fraction.end() - 1);
    boolean half = last.is("half");
    if (LAST.contains(tokens.get(fraction.start()).lower()) && isOfTime(at, last)) {
      return false;
    }
    boolean ends = last.isWord() && (isAtEnd(at) || isHeld(at) || isPast(at));
    if (ends && (!half || isMade(fraction.start())) || is(at, "of")) {
      return true;
    }
    boolean cyrillic = last.lower().charAt(0) > 'z' && !SIGNS.containsKey(last.lower());
    return cyrillic
        || last.isDigits() && (isDeclinedWhole(at) || isGenitive(at))
        || half && at < tokens.size() && AFTER_HALF.contains(tokens.get(at).lower());
  }

  /** "the last third of the year"; the last quarter of nothing else is the year's, too. */
  private boolean isOfTime(int of, Token part) {
    int whole = is(of + 1, "the") || is(of + 1, "a") ? of + 2 : of + 1;
    boolean told = is(of, "of") && whole < tokens.size();
    Token time = told ? tokens.get(whole) : part;
    return time.isDigits() || TIMES.contains(time.lower()) || !told && part.is("quarter");
  }

  /** "up from a fifth two years ago". */
  private boolean isPast(int at) {
    NumberReader.Number count = at < tokens.size() ? numbers.at(at) : null;
    int period = count != null ? count.end() : isAny(at, ONE) ? at + 1 : tokens.size();
    return isAny(period, PERIODS) && isAny(period + 1, AGO);
  }

  /** "The north accounted for nearly half." */
  private boolean isMade(int half) {
    for (int i = half - 1; i >= Math.max(0, half - MADE); i--) {
      if (isAny(i, MAKES)) {
        return true;
      }
    }
    return false;
  }

  /** "four-fifths Ukrainian-held", "two thirds occupied". */
  private boolean isHeld(int at) {
    boolean joined = at + 1 < tokens.size() && tokens.get(at).isWord() && is(at + 1, "-");
    int held = joined ? at + 2 : at;
    return held < tokens.size() && HELD.contains(tokens.get(held).lower());
  }

  /** "1/5 Украины" needs no "of"; "1/8 финала" is a match. */
  private boolean isDeclinedWhole(int at) {
    return at < tokens.size()
        && tokens.get(at).isWord()
        && isCyrillic(at)
        && tokens.get(at).capitalised();
  }

  /** "2/3 территории", "2/3 российского продвижения". */
  private boolean isGenitive(int at) {
    String word = at < tokens.size() ? tokens.get(at).lower() : "";
    return CountedParts.isWhole(word) || GENITIVES.stream().anyMatch(word::endsWith);
  }

  private int afterOrMore(int at) {
    boolean or = is(at, "or") && (is(at + 1, "so") || is(at + 1, "more") || is(at + 1, "less"));
    return or ? at + 2 : at;
  }

  private int afterBracket(int at) {
    if (!is(at, "(")) {
      return at;
    }
    int close = at;
    while (close < tokens.size() && close < at + LONGEST_BRACKET && !is(close, ")")) {
      close++;
    }
    return close + 1;
  }

  /** "over half" with quotation marks of its own, of a town. */
  private int afterQuote(int at) {
    boolean quote = at + 1 < tokens.size() && QUOTES.contains(tokens.get(at).lower());
    return quote && is(at + 1, "of") ? at + 1 : at;
  }

  /** "has lost a fifth.", "nearly nine-tenths, a paper reported": nothing is counted by it. */
  boolean isAtEnd(int at) {
    return at >= tokens.size()
        || !tokens.get(at).isWord() && !tokens.get(at).isDigits() && !tokens.get(at).isDash()
        || BEHIND.contains(tokens.get(at).lower());
  }
}
