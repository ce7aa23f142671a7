package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.article.Table;
import org.demarc.article.Token;

/**
 * Reads Ukrainian and Russian comparisons of size, whose parts stand in any order: "за площею
 * вдвічі більша за", "розміром з", "втрое меньше", "сопоставима по площади с", "перевищує площу".
 */
final class InflectedSizes {
  private static final Set<String> BY = Words.of("inflected-sizes.by");
  private static final Set<String> MEASURES = Words.of("inflected-sizes.measures");
  private static final Set<String> BY_MEASURES = Words.of("inflected-sizes.by-measures");
  private static final Set<String> OF_MEASURE = Words.of("inflected-sizes.of-measure");
  private static final Set<String> ADVERBS = Words.of("inflected-sizes.adverbs");
  private static final Set<String> THAN = Words.of("inflected-sizes.than");
  private static final Set<String> AS = Words.of("inflected-sizes.as");
  private static final Set<String> WITH = Words.of("inflected-sizes.with");
  private static final Set<String> TOGETHER = Words.of("quantity-reader.and");
  private static final Set<String> ON = Set.of("на");
  private static final Set<String> IN = Words.of("inflected-sizes.in");
  private static final Set<String> FOREIGN = Words.of("inflected-sizes.foreign");
  private static final Set<String> UNITS = Words.of("inflected-sizes.units");
  private static final Set<String> ODD = Words.of("inflected-sizes.odd");
  private static final Set<String> SUCH = Words.of("inflected-sizes.such");
  private static final Set<String> SAME = Words.of("inflected-sizes.same");
  private static final Set<String> AS_WHAT = Set.of("як", "как");
  private static final Set<String> TIMES = Words.of("size-reader.times");
  private static final List<String[]> STEMS = Table.rows(InflectedSizes.class, "comparatives.tsv");
  private static final Map<Character, List<String[]>> BY_LETTER =
      STEMS.stream().collect(Collectors.groupingBy(row -> row[2].charAt(0)));

  /**
   * @param relation equal, larger or smaller
   * @param takes than, with or measure
   */
  private record Comparative(String relation, String takes) {}

  /** "Площею Карабах дорівнює": the measure may open the clause. */
  private static final int REACH = 7;

  /** Tokens from the land to "в десять раз". */
  private static final int TIMES_BEHIND = 4;

  private final List<Token> tokens;
  private final NumberReader numbers;
  private final FractionReader fractions;
  private final Units units;
  private final Likenesses likenesses;

  InflectedSizes(List<Token> tokens, NumberReader numbers, FractionReader fractions, Units units) {
    this.tokens = tokens;
    this.units = units;
    this.likenesses = new Likenesses(tokens, numbers);
    this.numbers = numbers;
    this.fractions = fractions;
  }

  /**
   * The comparison that starts at token {@code i}, or null; what it is compared with follows.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  SizeReader.Size at(int i, int area) {
    SizeReader.Size other = likenesses.at(i, area);
    other = other == null ? same(i) : other;
    if (other != null) {
      return other;
    }
    Margin by = margin(i);
    int at = by != null ? adverbs(by.end) : adverbs(measure(i));
    double times = by != null ? 0 : times(at);
    at = times > 0 ? adverbs(afterOdd(afterTimes(at))) : at;
    at = adverbs(measure(at));
    boolean measured = hasMeasure(Math.max(0, i - REACH), at);
    Comparative comparative = at < tokens.size() ? comparative(tokens.get(at).lower()) : null;
    if (comparative == null) {
      boolean equal = hasAny(i, at, OF_MEASURE) && isAny(at, AS) && times == 0;
      FractionReader.Fraction part = equal ? fractions.bareAt(at + 1) : null;
      return part != null
          ? new SizeReader.Size(part.value(), "equal", true, i, part.end())
          : equal ? size(1, "equal", i, at + 1) : null;
    }
    int end = adverbs(measure(adverbs(at + 1)));
    measured |= hasMeasure(at, end);
    end =
        adverbs(
            switch (comparative.takes) {
              case "than" -> than(end);
              case "with" -> with(end);
              default -> end;
            });
    boolean near = area >= 0 && i - area <= Likenesses.REACH && SizeReader.isName(tokens, end);
    boolean told = comparative.takes.equals("than") || measured || near || isAny(end - 1, WITH);
    boolean needsMeasure = comparative.takes.equals("measure") && !measured;
    if (!told || needsMeasure) {
      return null;
    }
    if (by != null) {
      double more = comparative.relation.equals("smaller") ? 1 - by.part : 1 + by.part;
      return more > 0 && isLandNext(end) ? new SizeReader.Size(more, "equal", true, i, end) : null;
    }
    NumberReader.Number lands = numbers.at(end);
    if (times == 0 && likenesses.isSomeLand(lands)) {
      return new SizeReader.Size(lands.value(), comparative.relation, true, i, lands.end());
    }
    return size(times > 0 ? times : timesBehind(end), comparative.relation, i, end);
  }

  /** "на треть", "на 20 процентов": by how much one is larger, and the token after it. */
  private record Margin(double part, int end) {}

  private Margin margin(int i) {
    if (!isAny(i, ON)) {
      return null;
    }
    FractionReader.Fraction part = fractions.bareAt(i + 1);
    if (part != null) {
      return new Margin(part.value(), part.end());
    }
    NumberReader.Number number = numbers.at(adverbs(i + 1));
    Phrases.Match unit = number == null ? null : units.after(number.end());
    return unit != null && Units.isPercent(unit)
        ? new Margin(number.value() / 100, unit.end())
        : null;
  }

  /** "уступает Московской области в десять с лишним раз": how many times, behind the land. */
  private double timesBehind(int land) {
    for (int i = land + 1; i <= Math.min(land + TIMES_BEHIND, tokens.size() - 1); i++) {
      Token token = tokens.get(i);
      NumberReader.Number number = isAny(i, IN) ? numbers.at(adverbs(i + 1)) : null;
      if (number != null && isAny(afterOdd(number.end()), TIMES)) {
        return number.value();
      }
      if (SizeReader.MULTIPLES.containsKey(token.lower())) {
        return SizeReader.MULTIPLES.get(token.lower());
      }
      if (!token.isWord() || isAny(i, TOGETHER)) {
        return 0;
      }
    }
    return 0;
  }

  /** "така сама, як", "такая же, как площадь". */
  private SizeReader.Size same(int i) {
    int as = isAny(i, SUCH) ? i + 1 : tokens.size();
    as = isAny(as, SAME) ? as + 1 : as;
    as = is(as, ",") ? as + 1 : as;
    boolean same = as > i + 1 && isAny(as, AS_WHAT);
    return same && hasMeasure(Math.max(0, i - REACH), as + 2)
        ? size(1, "equal", i, measure(as + 1))
        : null;
  }

  private SizeReader.Size size(double times, String relation, int start, int end) {
    if (!isLandNext(end)) {
      return null;
    }
    boolean multiple = times > 0 && !relation.equals("equal");
    double ratio = relation.equals("smaller") ? 1 / times : times;
    return multiple
        ? new SizeReader.Size(ratio, "equal", true, start, end)
        : new SizeReader.Size(1, relation, false, start, end);
  }

  /** A number or a preposition of place follows no comparison of lands: "больше, чем в Бельгии". */
  private boolean isLandNext(int end) {
    return end < tokens.size()
        && tokens.get(end).isWord()
        && !isAny(end, FOREIGN)
        && !SizeReader.MULTIPLES.containsKey(tokens.get(end).lower())
        && numbers.at(end) == null
        && units.at(end) == null
        && fractions.bareAt(end) == null;
  }

  /** The token after "за площею", "размером", or {@code i}. */
  private int measure(int i) {
    if (isAny(i, BY) && (isAny(i + 1, MEASURES) || isAny(i + 1, BY_MEASURES))) {
      return i + 2;
    }
    return isAny(i, MEASURES) ? i + 1 : i;
  }

  private boolean hasMeasure(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (isAny(i, BY) && isAny(i + 1, BY_MEASURES)) {
        return true;
      }
    }
    return hasAny(from, to, MEASURES) || hasAny(from, to, UNITS);
  }

  private boolean hasAny(int from, int to, Set<String> words) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      if (isAny(i, words)) {
        return true;
      }
    }
    return false;
  }

  private int adverbs(int i) {
    int at = i;
    while (isAny(at, ADVERBS)) {
      at++;
    }
    return at;
  }

  /** How many times: "вдвічі", "у 4 рази", "в полтора раза"; 0 where none is told. */
  private double times(int i) {
    Double word = i < tokens.size() ? SizeReader.MULTIPLES.get(tokens.get(i).lower()) : null;
    if (word != null) {
      return InflectedNumbers.isWithHalf(tokens, i + 1) ? word + 0.5 : word;
    }
    NumberReader.Number number = numbers.at(counted(i));
    return number != null && isAny(afterOdd(number.end()), TIMES) ? number.value() : 0;
  }

  private int afterTimes(int i) {
    if (SizeReader.MULTIPLES.containsKey(tokens.get(i).lower())) {
      return InflectedNumbers.isWithHalf(tokens, i + 1) ? i + 3 : i + 1;
    }
    return afterOdd(numbers.at(counted(i)).end()) + 1;
  }

  /** "вдвое с лишним", "удвічі з гаком". */
  private int afterOdd(int i) {
    return isAny(i, WITH) && isAny(i + 1, ODD) ? i + 2 : i;
  }

  private int counted(int i) {
    return isAny(i, IN) ? adverbs(i + 1) : i;
  }

  private static Comparative comparative(String word) {
    for (String[] row : BY_LETTER.getOrDefault(word.charAt(0), List.of())) {
      if (word.startsWith(row[2])) {
        return new Comparative(row[0], row[1]);
      }
    }
    return null;
  }

  private int than(int i) {
    int at = is(i, ",") ? i + 1 : i;
    return isAny(at, THAN) ? at + 1 : i;
  }

  private int with(int i) {
    return isAny(i, WITH) ? i + 1 : i;
  }

  private boolean isAny(int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(tokens.get(i).lower());
  }

  private boolean is(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }
}
