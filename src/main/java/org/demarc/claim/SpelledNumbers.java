package org.demarc.claim;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarc.article.Token;
import org.demarc.article.WordMap;
import org.demarc.claim.NumberReader.Number;

/** Reads English numbers in words by ICU's spell-out rules: "six thousand five hundred". */
final class SpelledNumbers extends TokenReader {
  private static final int MOST_WORDS = 10;
  private static final WordMap<Double> SCALES =
      WordMap.of(Map.of("hundred", 100.0, "thousand", 1000.0, "million", 1_000_000.0));
  private static final RuleBasedNumberFormat SPELLOUT =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

  /** "one" to "ninety", the numbers in one word: most are, and need no rules. */
  private static final WordMap<Long> SMALL = small();

  private final Magnitudes magnitudes;
  private final Map<String, Long> spelled = new HashMap<>();

  private static WordMap<Long> small() {
    Map<String, Long> words = new HashMap<>();
    for (long i = 1; i <= 90; i = i < 20 ? i + 1 : i + 10) {
      words.put(SPELLOUT.format(i), i);
    }
    return WordMap.of(words);
  }

  SpelledNumbers(List<Token> tokens, Magnitudes magnitudes) {
    super(tokens);
    this.magnitudes = magnitudes;
  }

  /** The number that starts at token {@code i}, or null. */
  Number at(int i) {
    Number fixed = fixedWords(i);
    if (fixed != null) {
      return fixed;
    }
    if (!is(i, "a") && !isNumberWord(tokens.get(i).lower())) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    int at = i;
    if (is(i, "a") || is(i, "one")) {
      if (is(i, "a") && !(at + 1 < tokens.size() && isScale(at + 1))) {
        return null;
      }
      words.append("one");
      at++;
    }
    while (at < tokens.size() && at - i < MOST_WORDS) {
      String word = tokens.get(at).lower();
      if (isNumberWord(word)) {
        words.append(words.length() > 0 ? " " : "").append(word);
      } else if (!joins(at, i)) {
        break;
      } else if (tokens.get(at).isDash()) {
        at++;
        words.append('-').append(tokens.get(at).lower());
      }
      at++;
    }
    Number number = words.length() == 0 ? null : spelled(words.toString(), i, at);
    return number == null ? null : andAHalf(number);
  }

  /** "four and a half", "two and a half thousand", "a million and a half". */
  private Number andAHalf(Number number) {
    int half = afterAndAHalf(number.end());
    boolean scale = number.scale() > 1 && number.value() == number.scale();
    if (half == 0 || !scale && (number.scale() > 1 || number.value() >= 100)) {
      return number;
    }
    double part = 0.5 * number.scale();
    Number whole = new Number(number.value() + part, part, number.scale(), number.start(), half);
    return scale ? whole : magnitudes.times(whole);
  }

  /** A hyphen or an "and" between two number words. */
  private boolean joins(int at, int first) {
    boolean joint = tokens.get(at).isDash() || is(at, "and") && at > 0 && isScale(at - 1);
    return at > first
        && joint
        && at + 1 < tokens.size()
        && isNumberWord(tokens.get(at + 1).lower())
        && (is(at, "and") || !isScale(at + 1));
  }

  private static boolean isNumberWord(String word) {
    return SMALL.has(word) || SCALES.has(word);
  }

  private boolean isScale(int at) {
    return SCALES.has(tokens.get(at).lower());
  }

  private Number spelled(String words, int from, int to) {
    Long small = SMALL.get(words);
    long value = small != null ? small : spelled.computeIfAbsent(words, SpelledNumbers::parse);
    double scale = to - from > 1 ? SCALES.getOrDefault(tokens.get(to - 1).lower(), 1.0) : 1;
    return value < 0
        ? null
        : new Number(value, NumberReader.trailing(String.valueOf(value)), scale, from, to);
  }

  /** The whole of the words as a number, or -1. */
  private static long parse(String words) {
    ParsePosition position = new ParsePosition(0);
    synchronized (SPELLOUT) {
      java.lang.Number parsed = SPELLOUT.parse(words, position);
      return parsed == null || position.getIndex() < words.length() ? -1 : parsed.longValue();
    }
  }

  /** Amounts that ICU's rules do not know: a dozen, two dozen, half a million. */
  private Number fixedWords(int i) {
    if (is(i, "half") && is(i + 1, "a")) {
      if (is(i + 2, "million")) {
        return new Number(500_000, 100_000, 1, i, i + 3);
      }
      return is(i + 2, "dozen") ? new Number(6, 1, 1, i, i + 3) : null;
    }
    if (is(i + 1, "dozen")) {
      int dozens = is(i, "a") || is(i, "one") ? 1 : is(i, "two") ? 2 : is(i, "three") ? 3 : 0;
      return dozens == 0 ? null : new Number(12 * dozens, 2, 1, i, i + 2);
    }
    return null;
  }
}
