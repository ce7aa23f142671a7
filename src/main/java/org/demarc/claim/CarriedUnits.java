package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/**
 * Units of numbers that have none, for another place tells them: a whole ("8,660 of Georgia's
 * 69,700 square kilometres"), the last of a list ("76 and 73 percent"), a heading ("in square
 * kilometres: 6,000"), or a figure shortly before ("4,336 square kilometres; in 2024 it was
 * 3,600").
 */
final class CarriedUnits extends TokenReader {
  /**
   * A unit that is told elsewhere.
   *
   * @param number in the magnitude that is told with it
   * @param isElliptic whether only the context tells that it is meant
   * @param days over which it is a pace; 0 for none
   */
  record Carried(Number number, Phrases.Match unit, boolean isElliptic, double days) {
    /** In a unit that the sentence itself tells. */
    Carried(Number number, Phrases.Match unit) {
      this(number, unit, false, 0);
    }
  }

  /** Tokens: a part is told right after its whole. */
  private static final int PART_REACH = 25;

  /** Tokens from a unit to the colon of its heading. */
  private static final int HEADING = 6;

  private static final int MOST_IN_LIST = 4;

  /** Tokens of the names before a number: "Zaporizhzhia and Kherson". */
  private static final int LONGEST_NAMES = 5;

  private static final Set<String> OF = Words.of("carried-unit.of");
  private static final Set<String> THEM = Words.of("carried-unit.them");
  static final Set<String> ITS = Set.of("its", "their", "the", "his", "her");
  private static final Set<String> TO = Words.of("quantity-reader.to");
  private static final Set<String> LIST = Words.of("carried-unit.list");
  private static final Set<String> PLUS = Words.of("carried-unit.plus");
  private static final Set<String> BY = Words.of("inflected-sizes.by");
  private static final Set<String> OTHER = Words.of("carried-unit.other");
  private static final Set<String> SOURCES = Words.of("carried-unit.sources");
  private static final Set<String> ON = Set.of("на");
  private static final Set<String> PERCENTAGES = Words.of("carried-unit.percentages");
  private static final Set<String> IS = Set.of("is", "was", "makes", "means");
  private static final Set<String> BEFORE_UNIT = Words.of("carried-unit.before-unit");

  private final NumberReader numbers;
  private final Units units;
  private final HedgeReader hedges;
  private final Turns turns;
  private final BareNumbers bare;
  private final ToldUnits before;

  CarriedUnits(
      List<Token> tokens, NumberReader numbers, Units units, HedgeReader hedges, Turns turns) {
    super(tokens);
    this.turns = turns;
    this.numbers = numbers;
    this.units = units;
    this.hedges = hedges;
    this.bare = new BareNumbers(tokens, hedges);
    this.before = new ToldUnits(tokens, hedges, bare);
  }

  /** Remembers a number with its unit. */
  void told(Number number, Phrases.Match unit) {
    before.told(number, unit);
  }

  /** The number told last was a pace over so many days. */
  void paced(double days) {
    before.paced(days);
  }

  /** The unit of a number without one, or null. */
  Carried of(Number number) {
    Phrases.Match ahead = ofWholeBehind(number);
    if (ahead != null) {
      return new Carried(number, at(number, ahead));
    }
    Carried listed = ofList(number);
    if (listed != null) {
      return listed;
    }
    Phrases.Match headed = ofHeading(number);
    if (headed != null) {
      return new Carried(number, at(number, headed));
    }
    ToldUnits.Told whole = before.lastArea();
    if (whole != null && isPartOf(whole, number)) {
      return new Carried(number, at(number, whole.unit()));
    }
    ToldUnits.Told told = before.of(number);
    return told == null ? null : elliptic(number, told);
  }

  private Carried elliptic(Number number, ToldUnits.Told told) {
    Number scaled = told.scaled(number, tokens);
    return new Carried(scaled, at(number, told.unit()), true, told.days());
  }

  private static Phrases.Match at(Number number, Phrases.Match unit) {
    return new Phrases.Match(unit.meaning(), number.end(), number.end());
  }

  private Phrases.Match ofWholeBehind(Number part) {
    for (int at = part.end() + 1; is(part.end(), "of") && at < part.end() + 6; at++) {
      boolean whose = is(at - 1, "s") || isAny(at - 1, ITS);
      Number whole = whose ? numbers.at(at) : null;
      Phrases.Match unit = whole == null ? null : units.area(whole.end());
      if (unit != null && whole.value() > part.value()) {
        return unit;
      }
    }
    return null;
  }

  /** "76, 99 and 73 percent", "10,9 проти 13,8 тис. км²", "from 310 to 280 sq km". */
  private Carried ofList(Number first) {
    boolean pronoun = first.value() == 1 && !tokens.get(first.start()).isDigits();
    if (pronoun || !bare.isNoOtherBefore(first)) {
      return null;
    }
    int at = first.end();
    for (int i = 0; i < MOST_IN_LIST; i++) {
      boolean from = isAny(at, TO) && hedges.isFrom(first.start());
      int joined = from || is(at, "to") && turns.isFrom(first.start()) ? at + 1 : at;
      while (joined < at + 2 && isAny(joined, LIST)) {
        joined++;
      }
      int names = afterSource(afterNames(first, joined));
      Number next = joined == at ? null : numbers.at(hedges.skip(names));
      if (next == null) {
        return null;
      }
      Phrases.Match unit = units.after(next.end());
      if (unit != null) {
        Number scaled = first.scaledAs(next, Number.SAME_LIST);
        boolean year = bare.isYear(first) && !isAny(first.end(), TO);
        boolean fits = Units.isPercent(unit) ? scaled.value() <= 100 : !year;
        return fits ? new Carried(scaled, at(first, unit)) : null;
      }
      at = next.end();
    }
    return null;
  }

  /** "Donetsk 76, Luhansk 99, Zaporizhzhia and Kherson 73 percent". */
  private int afterNames(Number first, int from) {
    int before = first.start() - 1;
    if (isDash(isAny(before, PLUS) ? before - 1 : before)) {
      return afterDashed(from);
    }
    boolean named = isAny(before, ON) || before >= 0 && isName(before);
    int at = from;
    while (named && at < from + LONGEST_NAMES && (isName(at) || at > from && joinsNames(at))) {
      at++;
    }
    return at;
  }

  /** "травень — 449, червень — 556", "Россия — плюс 518, Украина — плюс 466". */
  private int afterDashed(int from) {
    int at = from;
    while (at < from + LONGEST_NAMES && at < tokens.size() && tokens.get(at).isWord()) {
      at++;
    }
    int dash = isDash(at) ? at + 1 : from;
    return isAny(dash, PLUS) ? dash + 1 : dash;
  }

  /** "13, по иным данным 25": another's figure for the same. */
  private int afterSource(int at) {
    boolean by = isAny(at, BY) && isAny(at + 1, OTHER) && isAny(at + 2, SOURCES);
    return by ? at + 3 : at;
  }

  /** "Zaporizhzhia and Kherson", "Донецьку на 76". */
  private boolean joinsNames(int i) {
    return isAny(i, LIST) || isAny(i, ON);
  }

  private boolean isName(int i) {
    return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).capitalised();
  }

  /** "In square kilometres: 6,000", "Area (sq km): 8,665", "the percentages are: 76, 99 and 73". */
  private Phrases.Match ofHeading(Number number) {
    int before = hedges.around(number.start(), number.end()).start() - 1;
    int mark = bare.isYear(number) ? before : afterHeading(before);
    boolean is = isAny(mark, IS);
    if (mark < 1 || !is && !tokens.get(mark).is(":") && !tokens.get(mark).isDash()) {
      return null;
    }
    boolean list = tokens.get(mark).is(":") && isAny(number.end(), LIST);
    boolean alone = list || bare.isEnd(number) || is(number.end(), "(");
    for (int i = mark - 1; alone && i >= Math.max(0, mark - HEADING); i--) {
      Phrases.Match unit = units.area(i);
      if (unit != null && isHeading(unit) && (!is || isOpening(unit.start() - 1))) {
        return units.withMagnitude(unit);
      }
    }
    for (int i = mark - 1; list && i > Math.max(0, mark - PART_REACH); i--) {
      if (isAny(i, PERCENTAGES) && numbers.at(i - 1) == null && number.value() <= 100) {
        return new Phrases.Match("percent", i, i + 1);
      }
    }
    return null;
  }

  /**
   * "Gains, sq km: November 505, October 267": the colon before the names and numbers, or {@code
   * i}.
   */
  private int afterHeading(int i) {
    int at = i;
    while (at > Math.max(0, i - PART_REACH) && isNameOrNumber(at)) {
      at--;
    }
    return is(at, ":") ? at : i;
  }

  private boolean isNameOrNumber(int i) {
    Token token = tokens.get(i);
    return isName(i)
        || token.isDigits()
        || token.isDash()
        || isAny(i, Set.of(",", ";", ".", "and", "in"));
  }

  /** "In square kilometres that is 14,500". */
  private boolean isOpening(int in) {
    return is(in, "in") && (in == 0 || !tokens.get(in - 1).isWord());
  }

  /** A unit that no number, not even of thousands, and no "per" goes before. */
  private boolean isHeading(Phrases.Match unit) {
    int before = unit.start() - 1;
    int number = units.withMagnitude(unit).start() - 1;
    return before < 0
        || tokens.get(before).isLineBreak()
        || isAny(before, BEFORE_UNIT) && (number < 0 || !tokens.get(number).isDigits());
  }

  /** "Із них під окупацією 116 тис.", "из 27 тысяч кв. км Киев сохранил 6,6 тысячи". */
  private boolean isPartOf(ToldUnits.Told whole, Number part) {
    boolean thousands = part.value() >= 1000 && part.end() - part.start() > 1;
    boolean near = part.start() - whole.unit().end() <= PART_REACH;
    int before = hedges.around(whole.number().start(), whole.unit().end()).start() - 1;
    return thousands
        && near
        && Units.factor(whole.unit()) == 1
        && part.value() < whole.number().value()
        && bare.isEnd(part)
        && (isAny(before, OF) || ofThem(whole.unit().end(), part.start()));
  }

  private boolean ofThem(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isAny(i, THEM) && isAny(i - 1, OF)) {
        return true;
      }
    }
    return false;
  }
}
