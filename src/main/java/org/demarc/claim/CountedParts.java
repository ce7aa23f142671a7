package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.FractionReader.Fraction;
import org.demarc.claim.NumberReader.Number;

/**
 * Reads shares counted in units of land: "two in five square kilometres", "every fifth hectare",
 * "one acre in ten", "каждый третий квадратный километр". Without such a unit people are counted:
 * "nine in ten are Serbs".
 */
final class CountedParts extends TokenReader {
  private static final Map<String, Integer> ORDINALS = FractionReader.numbers("ordinals.tsv");
  private static final Set<String> EVERY = Words.of("counted-parts.every");
  private static final Set<String> IN = Words.of("counted-parts.in");
  private static final Set<String> KILOMETRES = Words.of("counted-parts.kilometres");
  private static final Set<String> WHOLES = Words.of("counted-parts.wholes");
  private static final int MOST_PARTS = 100;
  private static final int FEWEST_PARTS = 2;

  /** Square kilometres, about. */
  private static final double ACRE = 0.004;

  /** Tokens: "two in five square kilometres of the first, and only one in five of the second". */
  private static final int AGAIN = 30;

  private final NumberReader numbers;
  private final Units units;
  private final FractionReader fractions;

  /** The token after the last such share, or a negative number. */
  private int last = -1;

  CountedParts(List<Token> tokens, NumberReader numbers, Units units, FractionReader fractions) {
    super(tokens);
    this.numbers = numbers;
    this.units = units;
    this.fractions = fractions;
  }

  /** The share that starts at token {@code i}, or null. */
  Fraction at(int i) {
    Fraction part = read(i);
    last = part == null ? last : part.end();
    return part;
  }

  private Fraction read(int i) {
    if (EVERY.contains(tokens.get(i).lower())) {
      return every(i);
    }
    Number count = numbers.at(i);
    if (count == null || count.value() >= MOST_PARTS || count.value() % 1 != 0) {
      return null;
    }
    Phrases.Match unit = land(count.end());
    Number of = parts(unit == null ? count.end() : unit.end());
    if (of == null || of.value() <= count.value()) {
      return null;
    }
    double value = count.value() / of.value();
    if (unit != null) {
      return fractions.isAtEnd(of.end()) ? new Fraction(value, false, i, of.end()) : null;
    }
    Phrases.Match behind = land(of.end());
    boolean again = last >= 0 && i - last <= AGAIN && fractions.isAtEnd(of.end());
    return behind == null && !again
        ? null
        : new Fraction(value, false, i, behind == null ? of.end() : behind.end());
  }

  /** "in five", "out of ten", "із п'яти": how many there are in all, or null. */
  private Number parts(int at) {
    int number = is(at, "out") && is(at + 1, "of") ? at + 2 : at + 1;
    boolean in = at < tokens.size() && (number > at + 1 || IN.contains(tokens.get(at).lower()));
    Number parts = in ? numbers.at(is(number, "every") ? number + 1 : number) : null;
    boolean possible =
        parts != null
            && parts.value() >= FEWEST_PARTS
            && parts.value() <= MOST_PARTS
            && parts.value() % 1 == 0;
    return possible ? parts : null;
  }

  /** "every fifth square kilometre", "кожен п'ятий кілометр країни". */
  private Fraction every(int i) {
    Integer parts = i + 1 < tokens.size() ? ordinal(tokens.get(i + 1).lower()) : null;
    if (parts == null) {
      return null;
    }
    Phrases.Match unit = land(i + 2);
    boolean kilometre = i + 3 < tokens.size() && KILOMETRES.contains(tokens.get(i + 2).lower());
    if (unit == null && !(kilometre && isWhole(i + 3))) {
      return null;
    }
    return new Fraction(1.0 / parts, false, i, unit == null ? i + 3 : unit.end());
  }

  /** The unit at a token, unless it is one of floors. */
  private Phrases.Match land(int i) {
    Phrases.Match unit = units.area(i);
    return unit != null && Units.factor(unit) >= ACRE ? unit : null;
  }

  private static Integer ordinal(String word) {
    boolean noun = word.equals("half") || word.equals("quarter") || word.endsWith("s");
    Integer ordinal = ORDINALS.get(word);
    return ordinal != null || noun ? ordinal : FractionReader.PARTS.get(word);
  }

  /** "of Ukraine", "країни", "Молдавии": what the kilometres are of. */
  private boolean isWhole(int i) {
    Token next = tokens.get(i);
    return next.is("of")
        || next.lower().charAt(0) > 'z' && (next.capitalised() || isWhole(next.lower()));
  }

  /** A country, a region, land, in Ukrainian and Russian. */
  static boolean isWhole(String lower) {
    return WHOLES.stream().anyMatch(lower::startsWith);
  }
}
