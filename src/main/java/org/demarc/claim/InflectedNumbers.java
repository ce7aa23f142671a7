package org.demarc.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Table;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/**
 * Reads Ukrainian and Russian numbers in words, in any case: "двадцати пяти тысяч пятисот", "пів
 * мільйона", "тысяч пятнадцать". ICU's rules read the nominative only.
 */
final class InflectedNumbers {
  private static final Map<String, Double> NUMERALS = new HashMap<>();
  private static final Set<String> WITH = Words.of("number-reader.with");
  private static final Set<String> GENITIVES = Words.of("number-reader.genitives");
  private static final Set<String> MANY = Words.of("number-reader.many");

  static {
    for (String[] row : Table.rows(InflectedNumbers.class, "numerals.tsv")) {
      for (String word : row[1].split(" ")) {
        NUMERALS.put(word, Double.valueOf(row[0]));
      }
    }
  }

  private static final Set<String> QUARTER = Words.of("inflected-numbers.quarter");
  private static final Set<String> WHOLES = Words.of("inflected-numbers.wholes");
  private static final Set<String> AND = Words.of("quantity-reader.and");
  private static final Set<Integer> DECIMALS = Set.of(10, 100, 1000);
  private static final int THOUSAND = 1000;
  private static final int MILLION = 1_000_000;

  private final List<Token> tokens;
  private final Magnitudes magnitudes;

  InflectedNumbers(List<Token> tokens, Magnitudes magnitudes) {
    this.tokens = tokens;
    this.magnitudes = magnitudes;
  }

  /** The number that starts at token {@code i}, or null. */
  Number at(int i) {
    if (isPlural(i)) {
      return null;
    }
    Number first = below(i, Double.MAX_VALUE);
    if (first == null) {
      return someThousand(i);
    }
    Number decimal = withDecimals(first);
    if (decimal != first) {
      return magnitudes.times(decimal);
    }
    Number scaled = scaled(andAHalf(first));
    if (first.value() < 1 && scaled == first) {
      return null;
    }
    return scaled.value() == scaled.scale() ? andAHalf(withRest(scaled)) : withRest(scaled);
  }

  /** "два десятки тисяч", "півтори сотні": one magnitude may stand behind a smaller one. */
  private Number scaled(Number number) {
    Number once = magnitudes.times(number);
    Number twice = magnitudes.times(once);
    return twice.scale() > once.scale() * once.scale() ? twice : once;
  }

  /** "тысяча триста", "два миллиона сто шестьдесят тысяч": what is left below the magnitude. */
  private Number withRest(Number number) {
    boolean whole = number.scale() >= THOUSAND || number.value() >= THOUSAND;
    Number rest = whole && number.value() % 1 == 0 ? below(number.end(), THOUSAND) : null;
    if (rest == null) {
      return number;
    }
    Number scaled = number.value() < MILLION ? rest : magnitudes.times(rest);
    return sum(number, scaled == rest ? rest : withRest(scaled));
  }

  /** "тысячи гектаров" are nobody knows how many, "около тысячи", "более тысячи двухсот" is one. */
  private boolean isPlural(int i) {
    return GENITIVES.contains(tokens.get(i).lower())
        && !HedgeReader.hasHedge(tokens, i)
        && below(i + 1, THOUSAND) == null;
  }

  /** "тысяч пятнадцать" is about 15,000. */
  private Number someThousand(int i) {
    Number count = MANY.contains(tokens.get(i).lower()) ? below(i + 1, 1000) : null;
    return count == null ? null : count.times(magnitudes.factor(i), count.end()).from(i);
  }

  /** Numerals, each less than a tenth of the one before it: hundreds, tens, units. */
  private Number below(int i, double limit) {
    Double value = i < tokens.size() ? NUMERALS.get(tokens.get(i).lower()) : null;
    if (value == null || value >= limit) {
      return null;
    }
    Number here = new Number(value, step(value), 1, i, i + 1);
    double scale = value < 20 ? 0 : value < 100 ? 10 : 100;
    Number rest = value % 1 == 0 && value < 1000 ? below(i + 1, scale) : null;
    return rest == null ? here : sum(here, rest);
  }

  private static Number sum(Number a, Number b) {
    return new Number(a.value() + b.value(), b.step(), 1, a.start(), b.end());
  }

  private static double step(double value) {
    return value % 1 == 0 ? NumberReader.trailing(String.valueOf((long) value)) : 0.1;
  }

  private Number andAHalf(Number number) {
    return andAHalf(tokens, number);
  }

  /** "шість з половиною тисяч", "28 с половиной", "миллион с четвертью". */
  static Number andAHalf(List<Token> tokens, Number number) {
    int with = number.end();
    double part = isWithHalf(tokens, with) ? 0.5 : isWithQuarter(tokens, with) ? 0.25 : 0;
    double scale = number.scale();
    return part == 0
        ? number
        : new Number(number.value() + part * scale, part * scale, scale, number.start(), with + 2);
  }

  /** "з половиною", "с половиной" from token {@code with} on. */
  static boolean isWithHalf(List<Token> tokens, int with) {
    return isWith(tokens, with) && tokens.get(with + 1).lower().startsWith("половин");
  }

  /** "с четвертью", "із чвертю". */
  private static boolean isWithQuarter(List<Token> tokens, int with) {
    return isWith(tokens, with) && QUARTER.contains(tokens.get(with + 1).lower());
  }

  private static boolean isWith(List<Token> tokens, int with) {
    return with + 1 < tokens.size() && WITH.contains(tokens.get(with).lower());
  }

  /** "ноль целых тринадцать сотых": a whole number, and so many of its tenths or hundredths. */
  private Number withDecimals(Number whole) {
    int at = whole.end();
    int from = at < tokens.size() && WHOLES.contains(tokens.get(at).lower()) ? at + 1 : 0;
    from =
        from > 0 && from < tokens.size() && AND.contains(tokens.get(from).lower())
            ? from + 1
            : from;
    Number parts = from == 0 ? null : below(from, THOUSAND);
    int noun = parts == null ? tokens.size() : parts.end();
    Integer of = noun < tokens.size() ? FractionReader.PARTS.get(tokens.get(noun).lower()) : null;
    boolean decimal = of != null && DECIMALS.contains(of);
    return decimal
        ? new Number(whole.value() + parts.value() / of, 1.0 / of, 1, whole.start(), noun + 1)
        : whole;
  }
}
