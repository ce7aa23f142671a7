package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.Quantity.Unit;

/** Finds the units of areas and shares: square kilometres, acres, percent. */
final class Units {
  private static final Phrases AREAS = Phrases.of("units.tsv");
  private static final Phrases PERCENT = Phrases.of("percent.tsv");
  private static final Set<String> SQUARES = Words.of("units.squares");

  /** "шість тисяч квадратних": the kilometres are left out. */
  private static final Set<String> SQUARE = Words.of("units.square");

  private static final List<String> HOMES = List.copyOf(Words.of("units.homes"));

  /** "освобождённых", "нових": adjectives as numbers ask for them. */
  private static final Set<String> DECLINED = Words.of("units.declined");

  private static final Set<String> MODIFIERS = Words.of("units.modifiers");
  private static final Set<String> QUOTES = Words.of("fraction-reader.quotes");
  private static final List<String> TAKEN = List.copyOf(Words.of("units.taken"));
  private static final Set<String> LINEAR = Words.of("units.linear");
  private static final int MOST_MODIFIERS = 4;
  private static final int STEM = 4;
  private static final int YEAR_DIGITS = 4;

  /** Tokens to either side in which a home tells that its squares are metres. */
  private static final int HOME = 15;

  /** A single square kilometre, for units that are told by a bare "square". */
  private static final String SQUARE_KILOMETRE = "1";

  private final List<Token> tokens;
  private final Magnitudes magnitudes;

  Units(List<Token> tokens) {
    this.tokens = tokens;
    this.magnitudes = new Magnitudes(tokens);
  }

  /**
   * The unit behind a number that ends before token {@code at}, or null: "300 sq km", "300 more
   * occupied square kilometres".
   */
  Phrases.Match after(int at) {
    int i = afterDash(at);
    Phrases.Match unit = at(i < tokens.size() && tokens.get(i).is("+") ? i + 1 : i);
    return unit != null ? unit : modified(at);
  }

  /** A year's are none: "in 2024 occupied land grew". */
  private Phrases.Match modified(int from) {
    Token number = tokens.get(from - 1);
    boolean year = number.isDigits() && number.lower().length() == YEAR_DIGITS;
    int at = from;
    while (at < from + MOST_MODIFIERS && at < tokens.size() && isModifier(at)) {
      if (year && isPastParticiple(tokens.get(at).lower())) {
        return null;
      }
      boolean taken = TAKEN.stream().anyMatch(tokens.get(at).lower()::startsWith);
      at++;
      Phrases.Match land = taken && isLinear(afterQuote(at)) ? linear(afterQuote(at)) : area(at);
      if (land != null && factor(land) >= 1) {
        return land;
      }
    }
    return null;
  }

  /** "460 освобождённых километров" are square ones. */
  private boolean isLinear(int i) {
    return i < tokens.size() && LINEAR.contains(tokens.get(i).lower());
  }

  private static Phrases.Match linear(int i) {
    return new Phrases.Match(SQUARE_KILOMETRE, i, i + 1);
  }

  private int afterQuote(int i) {
    return i < tokens.size() && QUOTES.contains(tokens.get(i).lower()) ? i + 1 : i;
  }

  private boolean isModifier(int i) {
    String word = tokens.get(i).lower();
    boolean quote = QUOTES.contains(word);
    boolean declined = word.charAt(0) > 'z' && word.length() > STEM && DECLINED.contains(end(word));
    return quote || MODIFIERS.contains(word) || isPastParticiple(word) || declined;
  }

  private static boolean isPastParticiple(String word) {
    return word.endsWith("ed") && word.length() > STEM;
  }

  private static String end(String word) {
    return word.substring(word.length() - 2);
  }

  /** The unit at token {@code i}, or null. */
  Phrases.Match at(int i) {
    Phrases.Match area = area(i);
    return area != null ? area : PERCENT.at(tokens, i);
  }

  /** The unit of area at token {@code i}, or null. */
  Phrases.Match area(int i) {
    Phrases.Match area = AREAS.at(tokens, i);
    return area != null ? area : square(i);
  }

  /** The unit with the magnitude that stands before it: "thousand square kilometres". */
  Phrases.Match withMagnitude(Phrases.Match unit) {
    int before = unit.start() - 1;
    before = before > 0 && tokens.get(before).is(".") ? before - 1 : before;
    double magnitude = isPercent(unit) ? 0 : magnitudes.factor(before);
    return magnitude == 0
        ? unit
        : new Phrases.Match(String.valueOf(factor(unit) * magnitude), before, unit.end());
  }

  int afterDash(int at) {
    return at < tokens.size() && tokens.get(at).isDash() ? at + 1 : at;
  }

  /** "50 квадратов": of a front they are kilometres, of a flat metres. */
  private Phrases.Match square(int i) {
    boolean noun = i < tokens.size() && SQUARES.contains(tokens.get(i).lower());
    boolean open = i < tokens.size() && SQUARE.contains(tokens.get(i).lower());
    boolean last = i + 1 >= tokens.size() || !tokens.get(i + 1).isWord();
    if (!noun && !(open && last)) {
      return null;
    }
    for (int at = Math.max(0, i - HOME); at < Math.min(tokens.size(), i + HOME); at++) {
      if (HOMES.stream().anyMatch(tokens.get(at).lower()::startsWith)) {
        return null;
      }
    }
    return new Phrases.Match(SQUARE_KILOMETRE, i, i + 1);
  }

  static boolean isPercent(Phrases.Match unit) {
    return unit.meaning().equals("percent");
  }

  static Unit of(Phrases.Match unit) {
    return isPercent(unit) ? Unit.PERCENT : Unit.SQUARE_KILOMETRES;
  }

  /** Square kilometres in it; 1 for percent. */
  static double factor(Phrases.Match unit) {
    return isPercent(unit) ? 1 : Double.parseDouble(unit.meaning());
  }
}
