package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/**
 * Reads where Ukrainian and Russian tell a land by another without a word of size: ", як Австрія",
 * "– майже дві Бельгії", "площадью с две Бельгии".
 */
final class Likenesses {
  private static final Set<String> ADVERBS = Words.of("inflected-sizes.adverbs");
  private static final Set<String> TOLD = Words.of("inflected-sizes.told");
  private static final Set<String> WITH = Words.of("inflected-sizes.with");
  private static final Set<String> MEASURES = Words.of("inflected-sizes.measures");
  private static final Set<String> AS_WHAT = Set.of("як", "как");

  /** Tokens from an area told to "як Австрія". */
  static final int REACH = 12;

  /** Tokens from "площадью" to "с две Бельгии". */
  private static final int MEASURE = 3;

  private final List<Token> tokens;
  private final NumberReader numbers;

  Likenesses(List<Token> tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * The comparison that starts at token {@code i}, or null.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  Size at(int i, int area) {
    Size several = several(i, area);
    return several != null ? several : likened(i, area);
  }

  /** "84 тис. кв. км, як Австрія", "Запорізька – майже як Албанія": after an area was told. */
  private Size likened(int i, int area) {
    if (area < 0 || i - area > REACH || !isAny(i, AS_WHAT) || !isLand(i + 1)) {
      return null;
    }
    int before = beforeAdverbs(i);
    boolean apart = before >= area && (is(before, ",") || tokens.get(before).isDash());
    return apart && (before <= area || tokens.get(before).isDash())
        ? new Size(1, "equal", false, i, i + 1)
        : null;
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
            || before >= 0 && tokens.get(before).isDash()
            || isAny(before, WITH) && (isMeasured(before) || area >= 0 && before - area <= REACH);
    return told ? new Size(number.value(), "equal", true, i, number.end()) : null;
  }

  private int beforeAdverbs(int i) {
    int before = i - 1;
    while (isAny(before, ADVERBS)) {
      before--;
    }
    return before;
  }

  boolean isSomeLand(NumberReader.Number number) {
    return number != null
        && number.value() > 1
        && number.value() <= SizeReader.MOST_LANDS
        && isLand(number.end());
  }

  private boolean isLand(int i) {
    return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).capitalised();
  }

  private boolean isMeasured(int before) {
    for (int i = Math.max(0, before - MEASURE); i < before; i++) {
      if (isAny(i, MEASURES)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAny(int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(tokens.get(i).lower());
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }
}
