package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.Figure.Shape;
import org.demarc.claim.NumberReader.Number;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Phrase;

/** Finds areas, shares, comparisons of size and rates in a text. Linear in its length. */
public final class QuantityReader {
  /** "About" reaches this far to either side, as a fraction of the value. */
  private static final double LOOSE = 0.05;

  private static final Phrases UNITS = Phrases.of("units.tsv");
  private static final Phrases PERCENT = Phrases.of("percent.tsv");
  private static final Phrases PERIODS = Phrases.of("periods.tsv");

  private static final Set<String> TO = Words.of("quantity-reader.to");
  private static final Set<String> AND = Words.of("quantity-reader.and");

  private final String text;
  private final List<Token> tokens;
  private final NumberReader numbers;
  private final HedgeReader hedges;
  private final FractionReader fractions;
  private final SizeReader sizes;
  private final CarriedUnit carriedUnits;
  private final Ellipses ellipses;
  private final List<Figure> figures = new ArrayList<>();
  private Phrases.Match lastUnit;

  private QuantityReader(String text, List<Token> tokens, String language) {
    this.text = text;
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens, language);
    this.hedges = new HedgeReader(tokens);
    this.carriedUnits = new CarriedUnit(tokens, numbers);
    this.fractions = new FractionReader(tokens, numbers);
    this.sizes = new SizeReader(tokens, numbers, fractions);
    this.ellipses = new Ellipses(tokens);
  }

  /** The figures in order, none inside another; offsets are into {@code text}. */
  public static List<Figure> read(String text, String language) {
    return read(text, Token.of(text), language);
  }

  static List<Figure> read(String text, List<Token> tokens, String language) {
    QuantityReader reader = new QuantityReader(text, tokens, language);
    for (int i = 0; i < tokens.size(); ) {
      i = reader.readAt(i);
    }
    return reader.figures;
  }

  /** Reads what starts at token {@code i}; answers the token to go on from. */
  private int readAt(int i) {
    SizeReader.Size size = sizes.at(i);
    if (size != null) {
      HedgeReader.Found hedge = hedges.around(size.start(), size.end());
      return add(
          Shape.SIZE,
          size.start(),
          size.end(),
          hedge,
          size.quantity(hedge.rule(), hedge.text(), ""));
    }
    FractionReader.Fraction fraction = fractions.at(i);
    if (fraction != null) {
      return fraction(fraction);
    }
    Number number = numbers.at(i);
    if (number == null) {
      return i + 1;
    }
    return Math.max(number.end(), measured(number));
  }

  private int fraction(FractionReader.Fraction fraction) {
    HedgeReader.Found hedge = hedges.around(fraction.start(), fraction.end());
    return add(Shape.SHARE, fraction.start(), fraction.end(), hedge, fraction.quantity(hedge));
  }

  /** A number with its unit, or a range of two; {@code 0} where no unit follows. */
  private int measured(Number first) {
    Phrases.Match unit = unitAfter(first.end());
    int afterFirst = unit == null ? first.end() : unit.end();
    Number second = rangeTo(first, afterFirst);
    if (second != null) {
      Phrases.Match shared = unitAfter(second.end());
      boolean same = unit == null || shared != null && unit.meaning().equals(shared.meaning());
      if (shared != null && same) {
        lastUnit = shared;
        return range(first, second, shared);
      }
    }
    if (unit != null) {
      lastUnit = unit;
      return single(first, unit);
    }
    int part = carried(first);
    return part > 0 ? part : elliptic(first);
  }

  /** A number that has the unit of the figure before, or of the area before that. */
  private int elliptic(Number number) {
    Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
    boolean measured = last != null && (last.shape() == Shape.AREA || last.shape() == Shape.SHARE);
    if (lastUnit == null || !measured || !ellipses.isPossible(number, last)) {
      return 0;
    }
    int end = single(number, new Phrases.Match(lastUnit.meaning(), number.end(), number.end()));
    figures.add(figures.remove(figures.size() - 1).elliptic());
    return end;
  }

  /** A part in the unit of its whole, or {@code 0}. */
  private int carried(Number number) {
    HedgeReader.Found hedge = hedges.around(number.start(), number.end());
    double factor = carriedUnits.factor(number, lastArea());
    if (factor == 0) {
      return 0;
    }
    double value = number.value() * factor;
    Hedge.Interval interval = hedge.rule().around(value, radius(number) * factor, LOOSE);
    Quantity part =
        new Quantity(value, interval.low(), interval.high(), Unit.SQUARE_KILOMETRES, "", "");
    return add(Shape.AREA, number.start(), number.end(), hedge, part);
  }

  /** The last figure, if it is an area in square kilometres; else null. */
  private Figure lastArea() {
    Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
    return last != null && last.shape() == Shape.AREA ? last : null;
  }

  private Phrases.Match unitAfter(int at) {
    int i = at < tokens.size() && tokens.get(at).isDash() ? at + 1 : at;
    i = i < tokens.size() && tokens.get(i).is("+") ? i + 1 : i;
    Phrases.Match unit = UNITS.at(tokens, i);
    return unit != null ? unit : PERCENT.at(tokens, i);
  }

  /** The upper number of "300-450", "300 to 450", "between 300 and 450", or null. */
  private Number rangeTo(Number first, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    boolean joins =
        tokens.get(at).isDash()
            || TO.contains(tokens.get(at).lower()) && (is(at, "to") || hedges.isFrom(first.start()))
            || AND.contains(tokens.get(at).lower()) && hedges.isBetween(first.start());
    Number second = joins ? numbers.at(hedges.skip(at + 1)) : null;
    if (second == null) {
      return null;
    }
    boolean sharesMagnitude = second.value() > first.value() * 999 && first.value() < 1000;
    return second.value() > first.value() && !sharesMagnitude || sharesMagnitude ? second : null;
  }

  private int range(Number first, Number second, Phrases.Match unit) {
    double magnitude = second.value() > first.value() * 999 && second.step() >= 1000 ? 1000 : 1;
    if (magnitude > 1 && second.value() / first.value() > 900_000) {
      magnitude = 1_000_000;
    }
    double factor = factor(unit);
    double low = first.value() * magnitude * factor;
    double high = second.value() * factor;
    HedgeReader.Found hedge = hedges.range(first.start(), unit.end());
    int start = tokens.get(hedge.start()).start();
    String words =
        text.substring(tokens.get(first.start()).start(), tokens.get(unit.end() - 1).end());
    Quantity quantity =
        new Quantity((low + high) / 2, low, high, unitOf(unit), hedge.text(), words);
    Shape shape = quantity.unit() == Unit.PERCENT ? Shape.SHARE : Shape.AREA;
    return rated(
        new Figure(
            start,
            tokens.get(unit.end() - 1).end(),
            hedge.start(),
            unit.end(),
            shape,
            quantity,
            Optional.empty()));
  }

  private int single(Number number, Phrases.Match unit) {
    double factor = factor(unit);
    double value = number.value() * factor;
    boolean percent = unitOf(unit) == Unit.PERCENT;
    double radius = percent ? Math.min(number.step(), 1) / 2 : radius(number) * factor;
    HedgeReader.Found hedge = hedges.around(number.start(), unit.end());
    Hedge.Interval interval = hedge.rule().around(value, radius, LOOSE);
    String words =
        text.substring(tokens.get(number.start()).start(), tokens.get(unit.end() - 1).end());
    Quantity quantity =
        new Quantity(value, interval.low(), interval.high(), unitOf(unit), hedge.text(), words);
    int start = tokens.get(hedge.start()).start();
    int end = tokens.get(hedge.end() - 1).end();
    Shape shape = percent ? Shape.SHARE : Shape.AREA;
    Figure figure =
        new Figure(start, end, hedge.start(), hedge.end(), shape, quantity, Optional.empty());
    if (isPoints(unit.end())) {
      return unit.end();
    }
    return percent ? keep(figure) : doubled(figure, number, factor);
  }

  /** Half the last digit given; trailing zeros count as rounded, but never beyond 5 %. */
  private static double radius(Number number) {
    double units = Math.min(number.step(), 1) / 2;
    return Math.min(number.step() / 2, Math.max(number.value() * LOOSE, units));
  }

  /** "1,000 square miles (2,590 sq km)" is one figure; that its two units disagree is a finding. */
  private int doubled(Figure figure, Number number, double factor) {
    int at = figure.endToken();
    boolean bracket = is(at, "(") || is(at, "[");
    boolean or = is(at, ",") && is(at + 1, "or") || is(at, "or") || is(at, "/");
    if (!bracket && !or) {
      return rated(figure);
    }
    int from = hedges.skip(is(at, ",") ? at + 2 : at + 1);
    Number other = numbers.at(from);
    Phrases.Match unit = other == null ? null : UNITS.at(tokens, unitStart(other.end()));
    if (unit == null || factor(unit) == factor) {
      return rated(figure);
    }
    double here = figure.quantity().value();
    double there = other.value() * factor(unit);
    double slack = (number.step() * factor + other.step() * factor(unit)) / 2 + here * 0.002;
    Optional<Phrase> finding =
        Math.abs(here - there) <= slack
            ? Optional.empty()
            : Optional.of(
                Wording.unitsDisagree(
                    figure.quantity().text(), words(other.start(), unit.end()), here, there));
    int end = bracket && (is(unit.end(), ")") || is(unit.end(), "]")) ? unit.end() + 1 : unit.end();
    return rated(
        new Figure(
            figure.start(),
            tokens.get(end - 1).end(),
            figure.firstToken(),
            end,
            figure.shape(),
            figure.quantity(),
            finding));
  }

  private int unitStart(int at) {
    return at < tokens.size() && tokens.get(at).isDash() ? at + 1 : at;
  }

  private int rated(Figure figure) {
    return keep(rate(text, tokens, figure, figure.endToken()));
  }

  /** An area "a day" or "per month", these words at token {@code at}, is a rate; else itself. */
  static Figure rate(String text, List<Token> tokens, Figure figure, int at) {
    Phrases.Match period = PERIODS.at(tokens, at);
    if (period == null || figure.shape() != Shape.AREA) {
      return figure;
    }
    double days = Double.parseDouble(period.meaning());
    Quantity area = figure.quantity();
    String words = text.substring(tokens.get(at).start(), tokens.get(period.end() - 1).end());
    Quantity rate =
        new Quantity(
            area.value() / days,
            area.low() / days,
            area.high() / days,
            Unit.SQUARE_KILOMETRES_PER_DAY,
            area.hedge(),
            at < figure.firstToken() ? words + " " + area.text() : area.text() + " " + words);
    return new Figure(
        figure.start(),
        Math.max(figure.end(), tokens.get(period.end() - 1).end()),
        figure.firstToken(),
        Math.max(figure.endToken(), period.end()),
        Shape.RATE,
        rate,
        figure.finding());
  }

  private int add(Shape shape, int from, int to, HedgeReader.Found hedge, Quantity bare) {
    Quantity quantity =
        new Quantity(
            bare.value(), bare.low(), bare.high(), bare.unit(), hedge.text(), words(from, to));
    int start = tokens.get(hedge.start()).start();
    int end = tokens.get(hedge.end() - 1).end();
    return keep(
        new Figure(start, end, hedge.start(), hedge.end(), shape, quantity, Optional.empty()));
  }

  private int keep(Figure figure) {
    figures.add(figure);
    return figure.endToken();
  }

  private boolean isPoints(int at) {
    return is(at, "point") || is(at, "points");
  }

  private boolean is(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  private String words(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private static Unit unitOf(Phrases.Match unit) {
    return unit.meaning().equals("percent") ? Unit.PERCENT : Unit.SQUARE_KILOMETRES;
  }

  private static double factor(Phrases.Match unit) {
    return unitOf(unit) == Unit.PERCENT ? 1 : Double.parseDouble(unit.meaning());
  }
}
