package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/**
 * Reads an area told twice, "1,000 square miles (2,590 sq km)", as one figure; that its two units
 * disagree is a finding.
 */
final class SecondUnit extends TokenReader {
  /** What rounding in both units may differ by, as a fraction. */
  private static final double SLACK = 0.002;

  /** What stands apart by a dash is the same area only where it is about as large. */
  private static final double LOOSE = 0.05;

  /** What a third unit in the bracket may differ by. */
  private static final double ROUGH = 0.2;

  private final String text;
  private final NumberReader numbers;
  private final HedgeReader hedges;
  private final Units units;

  SecondUnit(
      String text, List<Token> tokens, NumberReader numbers, HedgeReader hedges, Units units) {
    super(tokens);
    this.text = text;
    this.numbers = numbers;
    this.hedges = hedges;
    this.units = units;
  }

  /** The figure with the second unit that follows it, or itself. */
  Figure with(Figure figure, Number number, double factor) {
    int at = afterStop(figure.endToken());
    boolean bracket = is(at, "(") || is(at, "[");
    boolean or = is(at, ",") && is(at + 1, "or") || is(at, "or") || is(at, "/");
    int apart = afterDash(afterDash(at));
    if (!bracket && !or && apart == at) {
      return figure;
    }
    int from = hedges.skip(or && is(at, ",") ? at + 2 : Math.max(apart, at + 1));
    Number other = numbers.at(from);
    Phrases.Match unit = other == null ? null : units.area(units.afterDash(other.end()));
    if (unit == null || Units.factor(unit) == factor) {
      return figure;
    }
    double here = figure.quantity().value();
    double there = other.value() * Units.factor(unit);
    if (apart > at && Math.abs(here - there) > here * LOOSE) {
      return figure;
    }
    double rounding = (number.step() * factor + other.step() * Units.factor(unit)) / 2;
    String second =
        text.substring(tokens.get(other.start()).start(), tokens.get(unit.end() - 1).end());
    int end = bracket ? closed(unit.end(), here) : unit.end();
    return new Figure(
        figure.start(),
        tokens.get(end - 1).end(),
        figure.firstToken(),
        end,
        figure.shape(),
        figure.quantity(),
        Math.abs(here - there) <= rounding + here * SLACK
            ? Optional.empty()
            : Optional.of(Wording.unitsDisagree(figure.quantity().text(), second, here, there)));
  }

  /** The full stop of "1,200 sq. km. (460 sq. mi.)". */
  private int afterStop(int at) {
    return is(at, ".") && (is(at + 1, "(") || is(at + 1, ")")) ? at + 1 : at;
  }

  /** The token after the bracket, past a third unit: "(8 sq mi; 5,400 acres)". */
  private int closed(int second, double squareKilometres) {
    int at = afterStop(second);
    Number third =
        is(at, ";") || is(at, ",") || is(at, "/") ? numbers.at(hedges.skip(at + 1)) : null;
    Phrases.Match unit = third == null ? null : units.area(units.afterDash(third.end()));
    double area = unit == null ? 0 : third.value() * Units.factor(unit);
    if (unit != null && Math.abs(area - squareKilometres) <= squareKilometres * ROUGH) {
      at = afterStop(unit.end());
    }
    return is(at, ")") || is(at, "]") ? at + 1 : second;
  }
}
