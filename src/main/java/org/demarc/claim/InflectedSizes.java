package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;

/**
 * Reads Ukrainian and Russian comparisons of size, whose parts stand in any order: "за площею
 * вдвічі більша за", "розміром з", "втрое меньше", "сопоставима по площади с", "перевищує площу".
 */
final class InflectedSizes extends TokenReader {
  private static final Set<String> BY = Words.of("inflected-sizes.by");
  private static final Set<String> MEASURES = Words.of("inflected-sizes.measures");
  private static final Set<String> BY_MEASURES = Words.of("inflected-sizes.by-measures");
  private static final Set<String> OF_MEASURE = Words.of("inflected-sizes.of-measure");
  private static final Set<String> THAN = Words.of("inflected-sizes.than");
  private static final Set<String> AS = Words.of("inflected-sizes.as");
  private static final Set<String> WITH = Words.of("inflected-sizes.with");
  private static final Set<String> FOREIGN = Words.of("inflected-sizes.foreign");
  private static final Set<String> UNITS = Words.of("inflected-sizes.units");
  private static final Set<String> SUCH = Words.of("inflected-sizes.such");
  private static final Set<String> SAME = Words.of("inflected-sizes.same");
  private static final Set<String> POINTED = Words.of("inflected-sizes.pointed");
  private static final Set<String> OVER = Words.of("inflected-sizes.over");
  private static final Set<String> ADJECTIVES = Words.of("inflected-sizes.adjectives");
  private static final Set<String> PART = Words.of("fraction-reader.part");

  /** "навесні було вдвічі менше", "штурмовых групп стало вдвое больше": an amount, and no land. */
  private static final Set<String> BECAME = Words.of("inflected-sizes.became");

  /** "більше, ніж займають Нідерланди", "больше всех стран Бенилюкса". */
  private static final Set<String> TAKES = Words.of("likenesses.takes");

  /** "больше любой балтийской страны". */
  private static final Set<String> ANY = Words.of("inflected-sizes.any");

  private static final Set<String> LANDS = Words.of("likenesses.lands");
  private static final Set<String> ALL = Words.of("inflected-sizes.all");

  /** "меньше ее по населению" is told of no size. */
  private static final Set<String> NUMBERS = Words.of("inflected-sizes.numbers");

  private static final Set<String> TO = Words.of("inflected-sizes.to");
  private static final Set<String> IN = Words.of("inflected-sizes.in");

  /** "Площа краю менша, ніж у Бельгії": what is in another land, too, is its area. */
  private static final Set<String> AREAS = Set.of("площа", "площадь");

  private static final Set<String> AS_WHAT = Set.of("як", "как");

  /** "Площею Карабах дорівнює": the measure may open the clause. */
  private static final int REACH = 7;

  /** Tokens from an area told to "вдвое меньше". */
  private static final int AREA_REACH = 30;

  /** Tokens of "соседней Бельгии", where nothing but its case says that it is compared. */
  private static final int NAME = 3;

  /** Tokens of "будь-якої балтійської країни". */
  private static final int ANY_LAND = 5;

  /** Tokens from a name to "вдвічі менша". */
  private static final int NAME_REACH = 4;

  private final NumberReader numbers;
  private final FractionReader fractions;
  private final Units units;
  private final Likenesses likenesses;
  private final HedgeReader hedges;
  private final InflectedMultiples multiples;

  InflectedSizes(List<Token> tokens, NumberReader numbers, FractionReader fractions, Units units) {
    super(tokens);
    this.units = units;
    this.likenesses = new Likenesses(tokens, numbers);
    this.numbers = numbers;
    this.fractions = fractions;
    this.hedges = new HedgeReader(tokens);
    this.multiples = new InflectedMultiples(tokens, numbers, fractions, units);
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
    Multiples.Multiple by = multiples.margin(i);
    int at = multiples.adverbs(by != null ? by.end() : measure(i));
    Multiples.Multiple multiple = by == null ? multiples.at(at) : null;
    double times = multiple == null ? 0 : multiple.value();
    at = multiple == null ? at : multiples.adverbs(multiple.end());
    at = multiples.adverbs(measure(at));
    boolean measured = hasMeasure(Math.max(0, i - REACH), at);
    Comparative comparative = at < tokens.size() ? Comparative.of(tokens.get(at).lower()) : null;
    if (comparative == null) {
      return times == 0 && hasAny(i, at, OF_MEASURE) ? measuring(i, at) : null;
    }
    int bare = multiples.adverbs(measure(multiples.adverbs(at + 1)));
    measured |= hasMeasure(at, bare);
    int end =
        hedges.skip(
            multiples.adverbs(
                switch (comparative.takes()) {
                  case "than", "extent" -> than(bare);
                  case "with", "name" -> with(bare);
                  case "like" -> isAny(bare, TO) ? bare + 1 : bare;
                  default -> bare;
                }));
    if (end > bare && isAny(end, IN) && hasAny(i - Likenesses.REACH, i, AREAS)) {
      end++;
    }
    while ((end > bare || measured) && (isAny(end, TAKES) || isAny(end, ALL))) {
      end++;
    }
    if (hasAny(end, end + NAME, NUMBERS)) {
      return null;
    }
    SizeReader.Size elsewhere =
        end == bare ? elsewhere(comparative, times, i, at, bare, measured, area) : null;
    if (elsewhere != null) {
      return elsewhere;
    }
    measured |= isMeasuredBehind(end);
    end = afterAny(end);
    boolean named = SizeReader.isName(tokens, end);
    boolean near = area >= 0 && i - area <= Likenesses.REACH && named;
    boolean told =
        switch (comparative.takes()) {
          case "than", "extent" -> end > bare || hasName(end, Math.min(tokens.size(), end + NAME));
          case "name" -> SizeReader.isName(tokens, end) || likenesses.isSomeLand(numbers.at(end));
          default -> false;
        };
    told |= measured || near || isAny(end - 1, WITH);
    told &= !comparative.takes().equals("like") || measured && end > bare;
    boolean needsMeasure = comparative.takes().equals("measure") && !measured && !near;
    if (!told || needsMeasure) {
      return null;
    }
    if (by != null) {
      double more = comparative.relation().equals("smaller") ? 1 - by.value() : 1 + by.value();
      return more > 0 && isLandNext(end) ? new SizeReader.Size(more, "equal", true, i, end) : null;
    }
    NumberReader.Number lands = numbers.at(end);
    if (times == 0 && likenesses.isSomeLand(lands)) {
      return new SizeReader.Size(lands.value(), comparative.relation(), true, i, lands.end());
    }
    return size(times > 0 ? times : multiples.behind(end), comparative.relation(), i, end);
  }

  /** "розміром з Кіпр", "площею як Кіпр", "размером в половину Кипра", "площею пів Кіпру". */
  private SizeReader.Size measuring(int start, int at) {
    boolean as = isAny(at, AS);
    boolean in = as || isAny(at, IN);
    FractionReader.Fraction part = fractions.bareAt(in ? at + 1 : at);
    if (part != null) {
      return new SizeReader.Size(part.value(), "equal", true, start, part.end());
    }
    boolean named = !isAny(at, AS_WHAT) || SizeReader.isName(tokens, at + 1);
    return as && named ? size(1, "equal", start, at + 1) : null;
  }

  /** "любой балтийской страны, Чехии": the first of the names. */
  private int afterAny(int any) {
    int comma = any + 1;
    while (isAny(any, ANY) && comma <= any + ANY_LAND && !is(comma, ",")) {
      comma++;
    }
    return is(comma, ",") && isAny(comma - 1, LANDS) ? comma + 1 : any;
  }

  /**
   * "вдвічі менша", "меньше в 58 раз", "в семнадцать раз обширнее": the other land was told before.
   */
  private SizeReader.Size elsewhere(
      Comparative comparative,
      double told,
      int start,
      int at,
      int end,
      boolean measured,
      int area) {
    Multiples.Multiple behind = told > 0 ? null : multiples.at(multiples.adverbs(at + 1));
    double times = behind == null ? told : behind.value();
    int last = behind == null ? end : behind.end();
    boolean compares = comparative.takes().equals("than") || comparative.takes().equals("extent");
    boolean ofLand =
        measured
            || comparative.takes().equals("extent")
            || area >= 0 && start - area <= AREA_REACH
            || hasAny(last, last + REACH, UNITS)
            || isAny(at, ADJECTIVES) && hasName(start - NAME_REACH, start);
    boolean counted = isAny(multiples.beforeAdverbs(start), BECAME);
    if (times == 0 || !compares || !ofLand || counted || !isOver(last, OVER)) {
      return null;
    }
    double ratio = comparative.relation().equals("smaller") ? 1 / times : times;
    return new SizeReader.Size(ratio, "equal", true, start, last, true);
  }

  private boolean hasName(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (tokens.get(i).isWord() && tokens.get(i).capitalised()) {
        return true;
      }
    }
    return false;
  }

  /** "така сама, як", "такая же, как площадь". */
  private SizeReader.Size same(int i) {
    int such = isAny(i, SUCH) ? i + 1 : tokens.size();
    int as = isAny(such, SAME) ? such + 1 : such;
    if (as > i + 1 && isAny(as, MEASURES) && isOver(as + 1, OVER)) {
      boolean open = !is(as + 1, ",") || !isAny(as + 2, AS_WHAT);
      if (open) {
        return new SizeReader.Size(1, "equal", false, i, as + 1, true);
      }
    }
    as = isAny(as, MEASURES) ? as + 1 : as;
    as = is(as, ",") ? as + 1 : as;
    boolean same = as > i + 1 && isAny(as, AS_WHAT);
    return same && hasMeasure(Math.max(0, i - REACH), as + 2)
        ? size(1, "equal", i, measure(as + 1))
        : null;
  }

  private SizeReader.Size size(double times, String relation, int start, int end) {
    SizeReader.Size size = isLandNext(end) ? sized(times, relation, start, end) : null;
    boolean pointed = size != null && isAny(end, POINTED);
    return pointed ? size.opened() : size;
  }

  private static SizeReader.Size sized(double times, String relation, int start, int end) {
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
        && !isAny(end, PART)
        && Multiples.of(tokens.get(end).lower()) == null
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

  /** "перевищила Данію за площею". */
  private boolean isMeasuredBehind(int name) {
    int by = afterName(name);
    return by > name && isAny(by, BY) && isAny(by + 1, MEASURES);
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
    for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
      if (isAny(i, words)) {
        return true;
      }
    }
    return false;
  }

  private int than(int i) {
    int at = is(i, ",") ? i + 1 : i;
    return isAny(at, THAN) ? at + 1 : i;
  }

  private int with(int i) {
    return isAny(i, WITH) ? i + 1 : i;
  }
}
