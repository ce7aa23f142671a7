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
  private static final List<String> HOMES = List.copyOf(Words.of("units.homes"));

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

  /** The unit behind a number that ends before token {@code at}, or null. */
  Phrases.Match after(int at) {
    int i = afterDash(at);
    return at(i < tokens.size() && tokens.get(i).is("+") ? i + 1 : i);
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

  /** The unit that ends before token {@code i}, or null. */
  Phrases.Match before(int i) {
    Phrases.Match area = AREAS.before(tokens, i);
    return area != null ? area : PERCENT.before(tokens, i);
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
    if (i >= tokens.size() || !SQUARES.contains(tokens.get(i).lower())) {
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
