package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/**
 * The units of the figures before, which a number without one may mean: "4,336 square kilometres;
 * in 2024 it was 3,600", "13 sq km a day, up from about eight".
 */
final class ToldUnits extends TokenReader {
  /**
   * A number with its unit.
   *
   * @param days over which it is told as a pace; 0 for none
   */
  record Told(Number number, Phrases.Match unit, double days) {
    boolean isPercentage() {
      return Units.isPercent(unit);
    }

    /**
     * "40 thousand ..., another twelve": who says a number in words means the thousands sooner than
     * who writes digits.
     */
    Number scaled(Number bare, List<Token> tokens) {
      boolean digits = tokens.get(bare.start()).isDigits();
      return bare.scaledAs(number, digits ? Number.SAME_CONTEXT : Number.SAME_LIST);
    }
  }

  /** Tokens from the figure that tells the unit. */
  private static final int REACH = 60;

  /** Tokens; an amount of few units, or one in words, is of something else further away. */
  private static final int NEAR = 6;

  private static final int NEAR_IN_WORDS = 30;

  /** "11 percent in Kharkiv; in Sumy one". */
  private static final int NEAR_NAMED = 12;

  /** Square kilometres or other units; fewer are mostly of other things. */
  private static final int LEAST = 10;

  /** What is so many times more than the figure before is people. */
  private static final int MOST_TIMES = 30;

  /** Paces of one war differ by less. */
  private static final double SAME_PACE = 10;

  /** Tokens before "is nineteen" in which "share" tells what that is. */
  private static final int SUBJECT = 4;

  private static final int THOUSAND = 1000;
  private static final Set<String> AGAINST = Words.of("told-units.against");
  private static final Set<String> THEM = Words.of("carried-unit.them");
  private static final Set<String> OF = Words.of("carried-unit.of");
  private static final Set<String> TAKES = Words.of("likenesses.takes");
  private static final Set<String> WAS = Words.of("told-units.was");
  private static final Set<String> OR = Words.of("quantity-reader.or");
  private static final Set<String> MANY = Words.of("number-reader.many");
  private static final Set<String> LEADS_WORDS = Words.of("carried-unit.leads-words");
  private static final Set<String> TAKEN = Words.of("likenesses.held");
  private static final Set<String> COVERS = Words.of("told-units.covers");
  private static final Set<String> LAST = Words.of("told-units.last");
  private static final Set<String> SHARES = Words.of("told-units.shares");
  private static final Set<String> IS = Words.of("told-units.is");
  private static final Set<String> IN = Words.of("told-units.in");
  private static final Set<String> AND = Words.of("quantity-reader.and");
  private static final Set<String> IN_ALL = Words.of("told-units.in-all");

  private final HedgeReader hedges;
  private final BareNumbers bare;
  private Told area;
  private Told areaBefore;
  private Told pace;
  private Told last;

  ToldUnits(List<Token> tokens, HedgeReader hedges, BareNumbers bare) {
    super(tokens);
    this.hedges = hedges;
    this.bare = bare;
  }

  /** Remembers a number with its unit. */
  void told(Number number, Phrases.Match unit) {
    last = new Told(number, unit, 0);
    areaBefore = area;
    area = last.isPercentage() ? area : last;
  }

  /** The number told last was a pace over so many days. */
  void paced(double days) {
    pace = last == null ? null : new Told(last.number, last.unit, days);
    area = areaBefore;
    last = pace;
  }

  /** The last figure where it is an area, or null. */
  Told lastArea() {
    return last != null && last == area ? area : null;
  }

  /** What tells the unit of a number, or null: the last figure, or an area or pace before it. */
  Told of(Number number) {
    if (last == null) {
      return null;
    }
    if (Rates.period(tokens, number.end()) != null) {
      return perPeriod(number);
    }
    if (last == pace) {
      Told sum = area != null ? area : new Told(pace.number, pace.unit, 0);
      return likest(number, possible(number, pace), possible(number, sum));
    }
    Told here = possible(number, last);
    return here != null || area == last || number.value() <= 100 ? here : possible(number, area);
  }

  /** "267 sq km, which is less than 15 a day": the period makes a pace of it, not the unit. */
  private Told perPeriod(Number number) {
    Told unit = pace != null ? pace : area;
    boolean near = unit != null && number.start() - unit.unit.end() <= REACH;
    return near && bare.isPerPeriod(number, last.unit.end())
        ? new Told(unit.number, unit.unit, 0)
        : null;
  }

  /** The one of two that a number is nearer to, as a factor. */
  private static Told likest(Number number, Told one, Told other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return times(number, one) <= times(number, other) ? one : other;
  }

  private static double times(Number number, Told told) {
    double ratio = number.value() / told.number.value();
    return Math.max(ratio, 1 / ratio);
  }

  private Told possible(Number number, Told told) {
    return told != null && isPossible(number, told) ? told : null;
  }

  private boolean isPossible(Number number, Told told) {
    int distance = number.start() - told.unit.end();
    boolean some = MANY.contains(tokens.get(number.start()).lower());
    boolean digits = tokens.get(number.start()).isDigits();
    boolean pronoun = number.value() == 1 && isCyrillic(number.start()) && !told.isPercentage();
    return !pronoun
        && (digits || some || isTold(number, told, distance))
        && isLike(number, told, distance)
        && distance <= REACH
        && bare.isAlone(number, last.unit.end());
  }

  private boolean isLike(Number number, Told told, int distance) {
    if (told.isPercentage()) {
      return number.value() <= 100 && number.scale() == 1;
    }
    return told.days > 0 ? times(number, told) <= SAME_PACE : isAmount(number, told, distance);
  }

  /** Whether the words before a number in words say that it is another of the same. */
  private boolean isTold(Number number, Told told, int distance) {
    HedgeReader.Found hedge = hedges.around(number.start(), number.end());
    int lead = hedge.start() - 1;
    if (lead < 0 || distance > NEAR_IN_WORDS && number.scale() < THOUSAND) {
      return false;
    }
    boolean end = bare.isEnd(number) || isAny(lead, AGAINST);
    boolean ofThem = isAny(lead, THEM) && isAny(lead - 1, OF);
    boolean led = isAny(lead, LEADS_WORDS) || hedge.rule() != Hedge.NONE || ofThem;
    led |= isCyrillic(number.start()) && isAny(lead, TAKES);
    led |= isCyrillic(number.start()) && (tokens.get(lead).isDash() || isThousand(number, lead));
    if (told.days > 0) {
      return led || isAny(lead, AND) && isAny(number.end(), IN);
    }
    boolean share = told.isPercentage() && end && (isShare(lead) || isNamed(lead, distance));
    boolean decimal = told.isPercentage() && number.step() < 1 && end;
    return led && (end || ofThem) || share || decimal || isRest(number, told, lead);
  }

  /**
   * "занимает девяносто семь тысяч", "утримує Аксайчин, тридцять вісім тисяч": lands are so big.
   */
  private boolean isThousand(Number number, int lead) {
    boolean tells = tokens.get(lead).is(",") || isAny(lead, TAKES) || bare.isVerb(lead);
    return number.scale() >= THOUSAND && number.value() > number.scale() && tells;
  }

  /** "The occupied share is nineteen." */
  private boolean isShare(int lead) {
    boolean share = false;
    for (int i = lead - 1; isAny(lead, IS) && i >= Math.max(0, lead - SUBJECT); i--) {
      share |= isAny(i, SHARES);
    }
    return share;
  }

  /** "in Kharkiv 11 percent; in Sumy one." */
  private boolean isNamed(int lead, int distance) {
    int at = lead;
    while (at > 0 && tokens.get(at).isWord() && tokens.get(at).capitalised()) {
      at--;
    }
    return at < lead && distance <= NEAR_NAMED && isAny(at, IN);
  }

  /**
   * "Eighty-eight per cent, and the last twelve": what is left of a hundred. In Ukrainian and
   * Russian no word need lead to it: "у россиян семьдесят процентов, у украинцев тридцать".
   */
  private boolean isRest(Number number, Told told, int lead) {
    return told.isPercentage()
        && number.value() + told.number.value() == 100
        && (isAny(lead, LAST) || isAny(lead, LEADS_WORDS) || isCyrillic(number.start()));
  }

  private boolean isAmount(Number number, Told told, int distance) {
    Number scaled = told.scaled(number, tokens);
    boolean small = distance <= NEAR || told.number.value() < LEAST;
    boolean several = number.value() >= LEAST || scaled != number || small && bare.isEnd(number);
    int lead = number.start() - 1;
    boolean words = !tokens.get(number.start()).isDigits();
    boolean leads = isAny(lead, LEADS_WORDS) || isAny(lead, TAKES) || tokens.get(lead).isDash();
    boolean led = (words ? leads : isAny(lead, LEADS_WORDS)) && bare.isEnd(number);
    boolean whole =
        is(isAny(lead, CarriedUnits.ITS) ? lead - 1 : lead, "of")
            || is(lead, "s")
            || is(number.end(), "in") && isAny(number.end() + 1, IN_ALL)
            || isAny(number.end(), IN_ALL);
    int verb = hedges.around(number.start(), number.end()).start() - 1;
    boolean says =
        isAny(verb, TAKEN) || isAny(verb, TAKES) || isAny(verb, WAS) || isAny(verb, COVERS);
    boolean again = last.isPercentage() && isAny(verb, OR) && number.scale() >= THOUSAND;
    boolean ends = bare.isEnd(number) || is(number.end(), "in");
    boolean taken = (says || again) && ends;
    return (several || led)
        && (whole || taken || scaled.value() <= told.number.value() * MOST_TIMES);
  }
}
