package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.article.WordMap;
import org.demarc.claim.Quantity.Unit;

/** Reads comparisons of size: the size of, twice the size of, larger than, half as big as. */
final class SizeReader extends TokenReader {
  /** Words; what is longer is no name. */
  static final int LONGEST_NAME = 8;

  private static final Phrases EQUAL = Phrases.of("sizes.tsv");
  private static final Phrases NAMED = Phrases.of("sizes-of-names.tsv");
  private static final Set<String> BEFORE_NAME = Words.of("size-reader.before-name");
  private static final Phrases PERCENT = Phrases.of("percent.tsv");
  private static final WordMap<String> COMPARATIVES =
      WordMap.of(
          Map.of(
              "larger", "larger", "bigger", "larger", "greater", "larger", "vaster", "larger",
              "smaller", "smaller"));
  private static final Set<String> FILLERS = Words.of("size-reader.fillers");
  private static final Set<String> EXTENTS = Set.of("area", "landmass", "territory");
  private static final Set<String> ENDS = Set.of(".", "!", "?", ":", ";");
  private static final Set<String> SURFACES = Words.of("open-sizes.extents");

  /** Tokens from "larger" to "than" at most. */
  private static final int FARTHEST_THAN = 6;

  /** Nobody counts more lands than this to tell how large another is. */
  static final int MOST_LANDS = 100;

  /** "About the size of" reaches this far, as a fraction. */
  private static final double SIZE_LOOSE = 0.15;

  /** "Twice the size of" reaches this far, as a fraction. */
  private static final double MULTIPLE_LOOSE = 0.1;

  /**
   * @param ratio what the other region's area is multiplied with
   * @param relation {@code equal}, {@code larger} or {@code smaller} than that
   * @param multiple whether the text gives the ratio
   * @param open whether the other land is told elsewhere or only pointed to: "ten times its size"
   */
  record Size(double ratio, String relation, boolean multiple, int start, int end, boolean open) {
    /** With the other land behind it. */
    Size(double ratio, String relation, boolean multiple, int start, int end) {
      this(ratio, relation, multiple, start, end, false);
    }

    Size opened() {
      return new Size(ratio, relation, multiple, start, end, true);
    }

    Quantity quantity(Hedge hedge, String hedgeText, String words) {
      if (!relation.equals("equal")) {
        Hedge.Interval side = side(hedge);
        return new Quantity(ratio, side.low(), side.high(), Unit.RATIO, hedgeText, words);
      }
      double loose = multiple && hedge == Hedge.NONE ? MULTIPLE_LOOSE : SIZE_LOOSE;
      Hedge.Interval interval = hedge.around(ratio, ratio * loose, loose);
      return new Quantity(ratio, interval.low(), interval.high(), Unit.RATIO, hedgeText, words);
    }

    /** "Slightly larger than", "barely larger than" are not open: at most 15 % more. */
    private Hedge.Interval side(Hedge hedge) {
      boolean slight = Set.of(Hedge.JUST_OVER, Hedge.NEARLY, Hedge.ABOUT).contains(hedge);
      if (relation.equals("larger")) {
        double most = slight ? ratio * (1 + SIZE_LOOSE) : Double.POSITIVE_INFINITY;
        return new Hedge.Interval(ratio, most);
      }
      return new Hedge.Interval(slight ? ratio * (1 - SIZE_LOOSE) : 0, ratio);
    }
  }

  private final NumberReader numbers;
  private final FractionReader fractions;
  private final InflectedSizes inflected;
  private final ImpliedSizes implied;
  private final OpenSizes open;
  private final Containments containments;
  private final HedgeReader hedges;
  private final SizeVerbs verbs;
  private final OwnedSizes owned;
  private final Multiples multiples;
  private final Pointers pointers;

  SizeReader(List<Token> tokens, NumberReader numbers, FractionReader fractions, Units units) {
    super(tokens);
    this.numbers = numbers;
    this.fractions = fractions;
    this.multiples = new Multiples(tokens, numbers);
    this.pointers = new Pointers(tokens);
    this.inflected = new InflectedSizes(tokens, numbers, fractions, units);
    this.implied = new ImpliedSizes(tokens, numbers, fractions);
    this.open = new OpenSizes(tokens, fractions, multiples, pointers);
    this.containments = new Containments(tokens, numbers, multiples, pointers);
    this.hedges = new HedgeReader(tokens);
    this.verbs = new SizeVerbs(tokens);
    this.owned = new OwnedSizes(tokens);
  }

  /**
   * The comparison that starts at token {@code i}, or null; what it is compared with follows.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  Size at(int i, int area) {
    Size owned = this.owned.at(i);
    owned = owned == null ? containments.at(i, area) : owned;
    if (owned != null) {
      return owned;
    }
    if (tokens.get(i).isWord() && isCyrillic(i)) {
      return inflected.at(i, area);
    }
    Size told = told(i);
    if (told != null) {
      return pointers.after(told.end) > 0 ? told.opened() : told;
    }
    Size size = implied.at(i, area);
    return size != null ? size : open.at(i, area);
  }

  private Size told(int i) {
    Multiples.Multiple multiple = multiples.at(i);
    if (multiple != null) {
      return multiplied(multiple.value(), i, multiple.end());
    }
    Size by = byPart(i);
    if (by != null) {
      return by;
    }
    Size verb = verbs.at(i);
    if (verb != null) {
      return verb;
    }
    Phrases.Match equal = comparison(i);
    if (equal != null && (isWholeOfShare(equal) || opensSentence(equal))) {
      return null;
    }
    if (equal != null) {
      Size several = several(equal);
      boolean hedgesNumber = !equal.meaning().equals("equal") && isNumber(equal.end());
      return several == null && !hedgesNumber
          ? new Size(1, equal.meaning(), false, i, equal.end())
          : several;
    }
    Phrases.Match named = NAMED.at(tokens, i);
    if (named != null && isName(named.end())) {
      return new Size(1, named.meaning(), false, i, named.end());
    }
    FractionReader.Fraction fraction = fractions.bareAt(i);
    if (fraction != null) {
      return part(fraction.value(), i, fraction.end());
    }
    NumberReader.Number number = numbers.at(i);
    Phrases.Match percent = number == null ? null : PERCENT.at(tokens, number.end());
    return percent == null ? null : part(number.value() / 100, i, percent.end());
  }

  private Size part(double ratio, int start, int at) {
    return multiplied(ratio, start, is(at, "of") ? at + 1 : at);
  }

  /** "12 percent of the land area of Moldova": of what the share before is. */
  private boolean isWholeOfShare(Phrases.Match phrase) {
    int of = phrase.start() - 1;
    boolean part = is(of, "of") && isOfArea(phrase) && of > 0;
    return part
        && (PERCENT.before(tokens, of) != null
            || FractionReader.PARTS.containsKey(tokens.get(of - 1).lower()));
  }

  /** "The total area of Israel is F": F is told of it, and nothing is compared with it. */
  private boolean opensSentence(Phrases.Match phrase) {
    int before = phrase.start() - 1;
    return isOfArea(phrase) && (before < 0 || isAny(before, ENDS));
  }

  /** What a comparative says, or null: "larger" for "vaster". */
  static String side(String lower) {
    return COMPARATIVES.get(lower);
  }

  /** A phrase of the table, or "larger by far than", "bigger in area, too, than". */
  private Phrases.Match comparison(int i) {
    Phrases.Match phrase = EQUAL.at(tokens, i);
    String side = i < tokens.size() ? side(tokens.get(i).lower()) : null;
    if (phrase != null || side == null) {
      return phrase;
    }
    int at = i + 1;
    while (at < i + FARTHEST_THAN && isAny(at, FILLERS)) {
      at++;
    }
    return at > i + 1 && is(at, "than") ? new Phrases.Match(side, i, at + 1) : null;
  }

  /** "bigger by half than", "smaller by a third than". */
  private Size byPart(int i) {
    String side = side(tokens.get(i).lower());
    FractionReader.Fraction part =
        side != null && is(i + 1, "by") ? fractions.bareAt(hedges.skip(i + 2)) : null;
    if (part == null || !is(part.end(), "than")) {
      return null;
    }
    double more = side.equals("larger") ? 1 + part.value() : 1 - part.value();
    return new Size(more, "equal", true, i, part.end() + 1);
  }

  /** "as large as a fifth of", "bigger than two Luxembourgs": a part of a land, or some of it. */
  private Size several(Phrases.Match than) {
    int from = hedges.skip(than.end());
    FractionReader.Fraction part = fractions.bareAt(from);
    if (part != null && is(part.end(), "of") && !is(part.end() + 1, "a")) {
      return new Size(part.value(), than.meaning(), true, than.start(), part.end() + 1);
    }
    NumberReader.Number number = numbers.at(from);
    return number != null && isName(number.end()) && number.value() <= MOST_LANDS
        ? new Size(number.value(), than.meaning(), true, than.start(), number.end())
        : null;
  }

  /**
   * "N times larger than" is used for N times as large, "a third larger than" and "half as large
   * again as" for that much more.
   */
  private Size multiplied(double ratio, int start, int from) {
    int at = is(from, "again") ? from + 1 : from;
    Phrases.Match rest = comparison(at);
    boolean again = at > from || rest != null && is(rest.end() - 2, "again");
    double times = again && ratio < 1 ? 1 + ratio : ratio;
    boolean part = is(at - 1, "of") && ratio < 1;
    if (part && rest != null && isOfArea(rest)) {
      return null;
    }
    if (rest == null && is(at, "that") && is(at + 1, "of")) {
      return new Size(times, "equal", true, start, at + 2);
    }
    boolean counted = multiples.isTimes(at - 1);
    boolean factor = counted || Multiples.of(tokens.get(start).lower()) != null;
    if (rest == null && factor && is(at, "the") && isAny(at + 1, SURFACES) && is(at + 2, "of")) {
      return new Size(times, "equal", true, start, at + 3);
    }
    if (rest == null && ratio >= 1 && counted && (isName(at) || isThatLand(at))) {
      return new Size(times, "equal", true, start, at);
    }
    if (rest == null) {
      return null;
    }
    double compared =
        switch (rest.meaning()) {
          case "larger" -> factor ? times : 1 + times;
          case "smaller" -> factor ? 1 / times : 1 - times;
          default -> times;
        };
    return compared > 0 ? new Size(compared, "equal", true, start, rest.end()) : null;
  }

  /** "160 times the strip". */
  private boolean isThatLand(int i) {
    return is(i, "the") && i + 1 < tokens.size() && Nouns.isTerritorial(tokens.get(i + 1).lower());
  }

  /**
   * Whether a capitalised name begins there: "five times Rwanda", "more than neighbouring Chad".
   */
  private boolean isName(int i) {
    return isName(tokens, i);
  }

  static boolean isName(List<Token> tokens, int i) {
    int at = i;
    while (at < tokens.size() && BEFORE_NAME.contains(tokens.get(at).lower())) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).capitalised();
  }

  /** "makes up two-thirds of the area of Guyana" is a share, "half the area of" compares. */
  private boolean isOfArea(Phrases.Match phrase) {
    return is(phrase.end() - 1, "of") && isAny(phrase.end() - 2, EXTENTS);
  }

  private boolean isNumber(int i) {
    return numbers.at(i) != null || fractions.bareAt(i) != null;
  }
}
