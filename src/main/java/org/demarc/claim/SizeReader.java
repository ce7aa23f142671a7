package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.article.Table;
import org.demarc.article.Token;
import org.demarc.claim.Quantity.Unit;

/** Reads comparisons of size: the size of, twice the size of, larger than, half as big as. */
final class SizeReader {
  private static final Phrases EQUAL = Phrases.of("sizes.tsv");
  private static final Phrases NAMED = Phrases.of("sizes-of-names.tsv");
  private static final Set<String> BEFORE_NAME = Words.of("size-reader.before-name");
  private static final Phrases PERCENT = Phrases.of("percent.tsv");
  private static final Set<String> TIMES = Words.of("size-reader.times");
  static final Map<String, Double> MULTIPLES =
      Table.rows(SizeReader.class, "multiples.tsv").stream()
          .collect(Collectors.toMap(row -> row[1], row -> Double.valueOf(row[0])));

  /** "About the size of" reaches this far, as a fraction. */
  private static final double SIZE_LOOSE = 0.15;

  /** "Twice the size of" reaches this far, as a fraction. */
  private static final double MULTIPLE_LOOSE = 0.1;

  /**
   * @param ratio what the other region's area is multiplied with
   * @param relation {@code equal}, {@code larger} or {@code smaller}
   * @param multiple whether the text gives the ratio
   */
  record Size(double ratio, String relation, boolean multiple, int start, int end) {
    Quantity quantity(Hedge hedge, String hedgeText, String words) {
      if (!multiple && !relation.equals("equal")) {
        Hedge.Interval side = side(hedge);
        return new Quantity(1, side.low(), side.high(), Unit.RATIO, hedgeText, words);
      }
      double loose = multiple && hedge == Hedge.NONE ? MULTIPLE_LOOSE : SIZE_LOOSE;
      Hedge.Interval interval = hedge.around(ratio, ratio * loose, loose);
      return new Quantity(ratio, interval.low(), interval.high(), Unit.RATIO, hedgeText, words);
    }

    /** "Slightly larger than" is not open: at most 15 % more. */
    private Hedge.Interval side(Hedge hedge) {
      boolean slight = hedge == Hedge.JUST_OVER || hedge == Hedge.NEARLY;
      if (relation.equals("larger")) {
        return new Hedge.Interval(1, slight ? 1 + SIZE_LOOSE : Double.POSITIVE_INFINITY);
      }
      return new Hedge.Interval(slight ? 1 - SIZE_LOOSE : 0, 1);
    }
  }

  private final List<Token> tokens;
  private final NumberReader numbers;
  private final FractionReader fractions;
  private final InflectedSizes inflected;

  SizeReader(List<Token> tokens, NumberReader numbers, FractionReader fractions, Units units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.fractions = fractions;
    this.inflected = new InflectedSizes(tokens, numbers, fractions, units);
  }

  /** The comparison that starts at token {@code i}, or null; what it is compared with follows. */
  Size at(int i) {
    Size owned = owned(i);
    if (owned != null) {
      return owned;
    }
    if (tokens.get(i).isWord() && tokens.get(i).lower().charAt(0) > 'z') {
      return inflected.at(i);
    }
    Double multiple = MULTIPLES.get(tokens.get(i).lower());
    if (multiple != null) {
      return multiplied(multiple, i, i + 1);
    }
    Phrases.Match equal = EQUAL.at(tokens, i);
    boolean hedgesNumber =
        equal != null && !equal.meaning().equals("equal") && isNumber(equal.end());
    if (equal != null && !hedgesNumber) {
      return new Size(1, equal.meaning(), false, i, equal.end());
    }
    Phrases.Match named = NAMED.at(tokens, i);
    if (named != null && isName(named.end())) {
      return new Size(1, named.meaning(), false, i, named.end());
    }
    FractionReader.Fraction fraction = fractions.bareAt(i);
    if (fraction != null) {
      int at = fraction.end();
      return multiplied(fraction.value(), i, is(at, "of") ? at + 1 : at);
    }
    NumberReader.Number number = numbers.at(i);
    if (number == null) {
      return null;
    }
    Phrases.Match percent = PERCENT.at(tokens, number.end());
    if (percent != null) {
      return multiplied(number.value() / 100, i, percent.end());
    }
    boolean times =
        number.end() < tokens.size() && TIMES.contains(tokens.get(number.end()).lower());
    return times ? multiplied(number.value(), i, number.end() + 1) : null;
  }

  /** "N times larger than" is used for N times as large. */
  private Size multiplied(double ratio, int start, int at) {
    Phrases.Match rest = EQUAL.at(tokens, at);
    boolean share = is(at - 1, "of") && ratio < 1 && rest != null && isOfArea(rest);
    if (share) {
      return null;
    }
    if (rest == null && is(at, "that") && is(at + 1, "of")) {
      return new Size(ratio, "equal", true, start, at + 2);
    }
    if (rest == null && ratio >= 1 && TIMES.contains(tokens.get(at - 1).lower()) && isName(at)) {
      return new Size(ratio, "equal", true, start, at);
    }
    return rest == null ? null : new Size(ratio, rest.meaning(), true, start, rest.end());
  }

  /** "an Ohio-sized slab", "a country of Moldova's size": what it is compared with goes before. */
  private Size owned(int i) {
    boolean sized =
        i > 0
            && tokens.get(i).isDash()
            && (is(i + 1, "sized") || is(i + 1, "size"))
            && tokens.get(i - 1).capitalised();
    boolean own = i > 2 && is(i, "size") && is(i - 1, "s") && tokens.get(i - 3).capitalised();
    return sized || own ? new Size(1, "equal", false, i, sized ? i + 2 : i + 1) : null;
  }

  /**
   * Whether a capitalised name begins there: "five times Rwanda", "more than neighbouring Chad".
   */
  private boolean isName(int i) {
    int at = i;
    while (at < tokens.size() && BEFORE_NAME.contains(tokens.get(at).lower())) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).capitalised();
  }

  /** "makes up two-thirds of the area of Guyana" is a share, "half the area of" compares. */
  private boolean isOfArea(Phrases.Match phrase) {
    return is(phrase.end() - 1, "of") && is(phrase.end() - 2, "area");
  }

  private boolean isNumber(int i) {
    return numbers.at(i) != null || fractions.bareAt(i) != null;
  }

  private boolean is(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }
}
