package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/**
 * Reads where Ukrainian and Russian tell a land by another without a word of size: ", як Австрія",
 * "– майже дві Бельгії", "площадью с две Бельгии".
 */
final class Likenesses extends TokenReader {
  private static final Set<String> ADVERBS = Words.of("inflected-sizes.adverbs");
  private static final Set<String> TOLD = Words.of("inflected-sizes.told");
  private static final Set<String> OF_MEASURE = Words.of("inflected-sizes.of-measure");
  private static final Set<String> OF_SIZE = Words.of("likenesses.of-size");
  private static final Set<String> BY = Words.of("inflected-sizes.by");
  private static final Set<String> LIKE = Set.of("як", "как");
  private static final Set<String> WHOLE = Words.of("likenesses.whole");
  private static final Set<String> OVER = Words.of("likenesses.over");
  private static final List<String> OTHER_CASES = List.copyOf(Words.of("likenesses.other-cases"));
  private static final Set<String> OR = Words.of("quantity-reader.or");
  private static final Set<String> HELD = Words.of("likenesses.held");
  private static final Set<String> AND = Words.of("quantity-reader.and");
  private static final List<String> REACHED = List.copyOf(Words.of("likenesses.reached"));
  private static final Set<String> WITH = Words.of("inflected-sizes.with");
  private static final Set<String> MEASURES = Words.of("inflected-sizes.measures");
  private static final Set<String> AS_WHAT = Set.of("як", "как", "що", "что", "скільки", "сколько");
  private static final Set<String> SUCH = Words.of("inflected-sizes.such");
  private static final Set<String> SAME = Words.of("inflected-sizes.same");
  private static final Set<String> LANDS = Words.of("likenesses.lands");
  private static final Set<String> AS_MUCH = Words.of("likenesses.as-much");
  private static final Set<String> KINDS = Words.of("likenesses.kinds");
  private static final Set<String> TAKES = Words.of("likenesses.takes");
  private static final Set<String> ALSO = Words.of("likenesses.also");
  private static final Set<String> THIS = Words.of("likenesses.this");
  private static final Set<String> IN = Words.of("inflected-sizes.in");
  private static final Set<String> QUOTES = Set.of("«", "\"", "“", "„");

  /** Tokens from an area told to "як Австрія". */
  static final int REACH = 12;

  /** Tokens from "площа" to "як у десяти Люксембургів". */
  private static final int MEASURED = 6;

  /** Tokens from "площадью" to "с две Бельгии". */
  private static final int MEASURE = 3;

  private final NumberReader numbers;

  Likenesses(List<Token> tokens, NumberReader numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  /**
   * The comparison that starts at token {@code i}, or null.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  Size at(int i, int area) {
    Size several = several(i, area);
    several = several == null ? such(i) : several;
    several = several == null ? asMuch(i, area) : several;
    several = several == null ? measured(i, area) : several;
    several = several == null ? sized(i) : several;
    return several != null ? several : likened(i, area);
  }

  /** "чотири таких країни", "три такі ж області". */
  private Size such(int i) {
    NumberReader.Number number = numbers.at(i);
    int such = number == null || number.value() <= 1 ? tokens.size() : number.end();
    int noun = isAny(such + 1, SAME) ? such + 2 : such + 1;
    return isAny(such, SUCH) && isAny(noun, LANDS)
        ? new Size(number.value(), "equal", true, i, noun + 1, true)
        : null;
  }

  /** "Столько же занимает весь штат Огайо", "саме стільки, скільки й Бельгія". */
  private Size asMuch(int i, int area) {
    if (!isAny(i, AS_MUCH)) {
      return null;
    }
    boolean told = area >= 0 && i - area <= REACH;
    int at = isAny(i + 1, SAME) ? i + 2 : i + 1;
    int verb = at;
    while (is(at, ",") || isAny(at, AS_WHAT) || isAny(at, ALSO) || isAny(at, TAKES)) {
      at++;
    }
    boolean takes = at > verb && isAny(at - 1, TAKES);
    int name = isAny(at, KINDS) ? at + 1 : at;
    return at > verb && (told ? takes || isLand(name) : takes && isLand(name))
        ? new Size(1, "equal", false, i, name)
        : null;
  }

  /** "це площа Бельгії", "F. Це майже Бельгія", "площа Криму майже як у десяти Люксембургів". */
  private Size measured(int i, int area) {
    int name = i + 1;
    while (isAny(name, KINDS)) {
      name++;
    }
    boolean apposed = isApposed(i, area) && isOver(afterName(name), AND) && !leadsOn(name);
    if (isAny(i, MEASURES) && isLand(name) && (apposed || isThis(beforeAdverbs(i)))) {
      return new Size(1, "equal", false, i, name);
    }
    boolean near = area >= 0 && i - area <= REACH;
    boolean sizedAs = isAny(i, THIS) && isAny(i - 1, MEASURES) && isAny(i - 2, BY);
    boolean told = isAny(i, THIS) && near || sizedAs;
    told |= isAny(i, OR) && isApposed(i + 1, area) && isAny(afterAdverbs(i + 1) - 1, WHOLE);
    int behind = told ? afterAdverbs(i + 1) : i;
    if (behind > (sizedAs ? i : i + 1) && isLand(behind) && isEnd(afterName(behind))) {
      return new Size(1, "equal", false, i, behind);
    }
    if (isAny(i, LIKE) && isLand(i + 1) && isSized(i)) {
      return new Size(1, "equal", false, i, i + 1);
    }
    boolean sized = hasMeasure(i, MEASURED) || isApposed(i, area);
    boolean like = isAny(i, AS_WHAT) && isAny(i + 1, IN) && sized;
    NumberReader.Number number = like ? numbers.at(i + 2) : null;
    if (isSomeLand(number)) {
      return new Size(number.value(), "equal", true, i, number.end());
    }
    return like && isLand(i + 2) ? new Size(1, "equal", false, i, i + 2) : null;
  }

  /** ", примерно площадь Нидерландов": nothing but marks and adverbs since an area was told. */
  private boolean isApposed(int i, int area) {
    int at = i - 1;
    while (at >= area && area >= 0 && (isAny(at, ADVERBS) || isAny(at, TOLD) || isDash(at))) {
      at--;
    }
    return area >= 0 && i > area && at == area - 1;
  }

  /** ", площа Криму — 27 тис.": what a dash follows is the next land that is told. */
  private boolean leadsOn(int name) {
    int mark = afterName(name);
    return isDash(mark) || is(mark, ":") || is(mark, "(");
  }

  private boolean isThis(int i) {
    return isAny(isAny(i, OVER) ? beforeAdverbs(i) : i, THIS);
  }

  /** "за площею Донеччина майже як Албанія": one clause tells that sizes are likened. */
  private boolean isSized(int like) {
    for (int i = like - 1; i >= Math.max(0, like - MEASURED); i--) {
      if (!tokens.get(i).isWord() && !tokens.get(i).isDash()) {
        return false;
      }
      if (isAny(i, OF_MEASURE) || isAny(i, MEASURES) && isAny(i - 1, BY)) {
        return true;
      }
    }
    return false;
  }

  /** "територія розміру Бельгії", "сягнула площі двох Бельгій", "з Бельгію завбільшки". */
  private Size sized(int i) {
    boolean reached = isAny(i, MEASURES) && i > 0 && isReached(tokens.get(i - 1).lower());
    if (reached || isAny(i, OF_SIZE)) {
      NumberReader.Number number = numbers.at(i + 1);
      return isSomeLand(number)
          ? new Size(number.value(), "equal", true, i, number.end())
          : isLand(i + 1) ? new Size(1, "equal", false, i, i + 1) : null;
    }
    int name = isAny(i, WITH) ? afterName(i + 1) : 0;
    boolean behind = name > i + 1 && isAny(name, OF_MEASURE);
    return behind && !isAny(name + 1, WITH) && numbers.at(name + 1) == null
        ? new Size(1, "equal", false, i, i + 1)
        : null;
  }

  private static boolean isReached(String verb) {
    return REACHED.stream().anyMatch(verb::startsWith);
  }

  private boolean hasMeasure(int before, int reach) {
    for (int i = Math.max(0, before - reach); i < before; i++) {
      if (isAny(i, MEASURES)) {
        return true;
      }
    }
    return false;
  }

  /** "84 тис. кв. км, як Австрія", "Запорізька – майже як Албанія": after an area was told. */
  private Size likened(int i, int area) {
    boolean with = isAny(i, WITH) && isApposed(i, area) && isAccusative(i + 1);
    int land = with ? i + 1 : isAny(i, AS_WHAT) ? afterAdverbs(i + 1) : i;
    if (area < 0 || i - area > REACH || land == i || !isLand(land)) {
      return null;
    }
    int before = beforeAdverbs(i);
    boolean apart = before >= area && (is(before, ",") || tokens.get(before).isDash());
    return apart && (before <= area || tokens.get(before).isDash())
        ? new Size(1, "equal", false, i, land)
        : null;
  }

  /** "53 тысячи кв. км, с Хорватию" is as large; "с Крымом" is together with it. */
  private boolean isAccusative(int name) {
    return isLand(name)
        && isEnd(afterName(name))
        && OTHER_CASES.stream().noneMatch(tokens.get(afterName(name) - 1).lower()::endsWith);
  }

  /** "– майже дві Бельгії": so many of a land, where one land is told by another. */
  private Size several(int i, int area) {
    NumberReader.Number number = numbers.at(i);
    if (!isSomeLand(number)) {
      return null;
    }
    int before = beforeAdverbs(i);
    boolean told =
        isAny(before, TOLD)
            || isAny(before, AND)
            || isAny(before, HELD)
            || before >= 0 && tokens.get(before).isDash()
            || isAny(before, QUOTES)
            || isAny(before, WITH) && (isMeasured(before) || area >= 0 && before - area <= REACH);
    return told ? new Size(number.value(), "equal", true, i, number.end()) : null;
  }

  private int beforeAdverbs(int i) {
    int before = i - 1;
    while (before > i - SizeReader.LONGEST_NAME && isAny(before, ADVERBS)) {
      before--;
    }
    return before;
  }

  private int afterAdverbs(int i) {
    int at = i;
    while (at < i + SizeReader.LONGEST_NAME && (isAny(at, ADVERBS) || isAny(at, WHOLE))) {
      at++;
    }
    return at;
  }

  private boolean isEnd(int i) {
    return i >= tokens.size() || !tokens.get(i).isWord() || isAny(i, AND);
  }

  boolean isSomeLand(NumberReader.Number number) {
    return isSomeLand(tokens, number);
  }

  /** "три Бельгії": more than one and a name behind it. */
  static boolean isSomeLand(List<Token> tokens, NumberReader.Number number) {
    return number != null
        && number.value() > 1
        && number.value() <= SizeReader.MOST_LANDS
        && isLand(tokens, number.end());
  }

  private boolean isLand(int i) {
    return isLand(tokens, i);
  }

  private static boolean isLand(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).capitalised();
  }

  private boolean isMeasured(int before) {
    return hasMeasure(before, MEASURE);
  }
}
