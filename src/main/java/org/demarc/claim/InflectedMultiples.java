package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/** Reads by how much a land is larger in Ukrainian and Russian: "у 4 рази", "вдвое", "на треть". */
final class InflectedMultiples extends TokenReader {
  private static final Set<String> ADVERBS = Words.of("inflected-sizes.adverbs");
  private static final Set<String> WITH = Words.of("inflected-sizes.with");
  private static final Set<String> TOGETHER = Words.of("quantity-reader.and");
  private static final Set<String> ON = Set.of("на");
  private static final Set<String> IN = Words.of("inflected-sizes.in");
  private static final Set<String> ODD = Words.of("inflected-sizes.odd");
  private static final Set<String> TIMES = Words.of("size-reader.times");

  /** Tokens from the land to "в десять раз". */
  private static final int BEHIND = 4;

  private final NumberReader numbers;
  private final FractionReader fractions;
  private final Units units;

  InflectedMultiples(
      List<Token> tokens, NumberReader numbers, FractionReader fractions, Units units) {
    super(tokens);
    this.numbers = numbers;
    this.fractions = fractions;
    this.units = units;
  }

  /** "вдвічі", "у 4 рази", "в полтора раза", "раз в пять", "вдвое с лишним"; or null. */
  Multiples.Multiple at(int i) {
    if (isAny(i, TIMES) && isAny(i + 1, IN)) {
      NumberReader.Number round = numbers.at(i + 2);
      return round == null ? null : new Multiples.Multiple(round.value(), round.end());
    }
    Double word = i < tokens.size() ? Multiples.of(tokens.get(i).lower()) : null;
    if (word != null) {
      boolean half = InflectedNumbers.isWithHalf(tokens, i + 1);
      return new Multiples.Multiple(half ? word + 0.5 : word, afterOdd(half ? i + 3 : i + 1));
    }
    NumberReader.Number number = numbers.at(isAny(i, IN) ? adverbs(i + 1) : i);
    int times = number == null ? tokens.size() : afterOdd(number.end());
    return isAny(times, TIMES) ? new Multiples.Multiple(number.value(), afterOdd(times + 1)) : null;
  }

  /** "на треть", "на 20 процентов": the part by which one is larger; or null. */
  Multiples.Multiple margin(int i) {
    if (!isAny(i, ON)) {
      return null;
    }
    FractionReader.Fraction part = fractions.bareAt(i + 1);
    if (part != null) {
      return new Multiples.Multiple(part.value(), part.end());
    }
    NumberReader.Number number = numbers.at(adverbs(i + 1));
    Phrases.Match unit = number == null ? null : units.after(number.end());
    return unit != null && Units.isPercent(unit) && !isAny(unit.end() - 1, Margins.POINTS)
        ? new Multiples.Multiple(number.value() / 100, unit.end())
        : null;
  }

  /** "уступает Московской области в десять с лишним раз": how many times, behind the land; or 0. */
  double behind(int land) {
    for (int i = land + 1; i <= Math.min(land + BEHIND, tokens.size() - 1); i++) {
      boolean begins = isAny(i, IN) || Multiples.of(tokens.get(i).lower()) != null;
      Multiples.Multiple times = begins ? at(i) : null;
      if (times != null) {
        return times.value();
      }
      if (!tokens.get(i).isWord() || isAny(i, TOGETHER)) {
        return 0;
      }
    }
    return 0;
  }

  /** The token after "приблизно", "майже", or {@code i}. */
  int adverbs(int i) {
    int at = i;
    while (at < i + SizeReader.LONGEST_NAME && isAny(at, ADVERBS)) {
      at++;
    }
    return at;
  }

  /** The token before "приблизно", "майже". */
  int beforeAdverbs(int i) {
    int at = i - 1;
    while (at > i - SizeReader.LONGEST_NAME && isAny(at, ADVERBS)) {
      at--;
    }
    return at;
  }

  private int afterOdd(int i) {
    return isAny(i, WITH) && isAny(i + 1, ODD) ? i + 2 : i;
  }
}
