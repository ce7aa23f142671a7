package org.demarc.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.article.Table;
import org.demarc.article.Token;
import org.demarc.article.WordMap;

/** Reads by what a land's size is multiplied: "twice", "twice and a half", "five times". */
final class Multiples extends TokenReader {
  private static final Set<String> TIMES = Words.of("size-reader.times");
  private static final WordMap<Double> WORDS =
      WordMap.of(
          Table.rows(Multiples.class, "multiples.tsv").stream()
              .collect(Collectors.toMap(row -> row[1], row -> Double.valueOf(row[0]))));

  /**
   * @param end token after it
   */
  record Multiple(double value, int end) {}

  private final NumberReader numbers;

  Multiples(List<Token> tokens, NumberReader numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  /** The word's own factor, or null: "twice", "удвічі". */
  static Double of(String lower) {
    return WORDS.get(lower);
  }

  /** The multiple that starts at token {@code i}, or null. */
  Multiple at(int i) {
    if (i >= tokens.size()) {
      return null;
    }
    Double word = WORDS.get(tokens.get(i).lower());
    if (word != null) {
      int half = afterAndAHalf(i + 1);
      return half > 0 ? new Multiple(word + 0.5, half) : new Multiple(word, i + 1);
    }
    NumberReader.Number number = numbers.at(i);
    if (number == null) {
      return null;
    }
    int half = afterAndAHalf(number.end());
    int end = half > 0 ? half : number.end();
    double value = half > 0 ? number.value() + 0.5 : number.value();
    return isTimes(end) ? new Multiple(value, end + 1) : null;
  }

  boolean isTimes(int i) {
    return i >= 0 && i < tokens.size() && TIMES.contains(tokens.get(i).lower());
  }
}
