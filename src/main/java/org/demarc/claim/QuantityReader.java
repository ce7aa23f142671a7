package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.article.Token;
import org.demarc.claim.Figure.Shape;
import org.demarc.claim.NumberReader.Number;

/** Finds areas, shares, comparisons of size and rates in a text. Linear in its length. */
public final class QuantityReader extends TokenReader {
  /** "About" reaches this far to either side, as a fraction of the value. */
  private static final double LOOSE = 0.05;

  private final String text;
  private final String language;
  private final NumberReader numbers;
  private final HedgeReader hedges;
  private final SizeReader sizes;
  private final Units units;
  private final UnitParts parts;
  private final InvertedUnits inverted;
  private final PartReader shares;
  private final Margins margins;
  private final RangeReader ranges;
  private final CarriedUnits carried;
  private final SecondUnit second;
  private final TextTables tables;
  private final Turns turns;
  private final List<Figure> figures = new ArrayList<>();

  /** The token after the last area or comparison, or a negative number. */
  private int area = -1;

  private QuantityReader(String text, List<Token> tokens, TextTables tables, String language) {
    super(tokens);
    this.text = text;
    this.language = language;
    this.numbers = new NumberReader(tokens, language);
    this.hedges = new HedgeReader(tokens);
    this.turns = new Turns(tokens, hedges);
    this.ranges = new RangeReader(tokens, numbers, hedges, turns);
    this.units = new Units(tokens);
    this.carried = new CarriedUnits(tokens, numbers, units, hedges, turns);
    FractionReader fractions = new FractionReader(tokens, numbers);
    CountedParts counted = new CountedParts(tokens, numbers, units, fractions);
    this.shares = new PartReader(tokens, hedges, fractions, counted, ranges);
    this.margins = new Margins(tokens);
    this.parts = new UnitParts(tokens, numbers, fractions, hedges, units);
    this.inverted = new InvertedUnits(tokens, numbers, units);
    this.sizes = new SizeReader(tokens, numbers, fractions, units);
    this.tables = tables;
    this.second = new SecondUnit(text, tokens, numbers, hedges, units);
  }

  /** The figures in order, none inside another; offsets are into {@code text}. */
  public static List<Figure> read(String text, String language) {
    return read(text, Token.of(text), language);
  }

  static List<Figure> read(String text, List<Token> tokens, String language) {
    return read(text, tokens, new TextTables(text, tokens), language);
  }

  /** Of a passage, in its own words. */
  static List<Figure> read(Passage passage) {
    Article article = passage.article();
    return read(article.text(), passage.words(), passage.tables(), article.language());
  }

  private static List<Figure> read(
      String text, List<Token> tokens, TextTables tables, String language) {
    QuantityReader reader = new QuantityReader(text, tokens, tables, language);
    for (int i = 0; i < tokens.size(); ) {
      i = reader.readAt(i);
    }
    return reader.figures;
  }

  /** Reads what starts at token {@code i}; answers the token to go on from. */
  private int readAt(int i) {
    SizeReader.Size size = sizes.at(i, area);
    if (size != null) {
      HedgeReader.Found hedge = hedges.around(size.start(), size.end());
      Quantity ratio = size.quantity(hedge.rule(), hedge.text(), "");
      int end = add(Shape.SIZE, size.start(), size.end(), hedge, ratio);
      return size.open() ? elliptic(end) : end;
    }
    UnitParts.UnitPart part = parts.at(i);
    if (part != null) {
      return part(part);
    }
    PartReader.Part share = shares.at(i, last());
    if (share != null && margins.at(share.hedge().start(), share.end())) {
      return share.end();
    }
    if (share != null) {
      return add(Shape.SHARE, share.start(), share.end(), share.hedge(), share.quantity());
    }
    Phrases.Match ahead = inverted.at(i);
    if (ahead != null) {
      return approximate(ahead);
    }
    Number number = numberAt(i);
    return number == null ? i + 1 : Math.max(number.end(), measured(number));
  }

  /** A comma between two cells is none within a number. */
  private Number numberAt(int i) {
    Number number = numbers.at(i);
    int cell = number == null ? -1 : tables.cellEnd(i);
    return cell < 0 || number.end() <= cell
        ? number
        : new NumberReader(tokens.subList(0, cell), language).at(i);
  }

  private int part(UnitParts.UnitPart part) {
    double factor = Units.factor(part.unit());
    HedgeReader.Found hedge = hedges.around(part.start(), part.end());
    Quantity quantity = quantity(part.value() * factor, part.radius() * factor, part.unit(), hedge);
    return rated(
        figure(shape(part.unit()), part.start(), part.end(), hedge.start(), hedge.end(), quantity));
  }

  private static Quantity quantity(
      double value, double radius, Phrases.Match unit, HedgeReader.Found hedge) {
    Hedge.Interval around = hedge.rule().around(value, radius, LOOSE);
    return new Quantity(value, around.low(), around.high(), Units.of(unit), hedge.text(), "");
  }

  /** "процентов десять", "процентов 15–17": as if the unit stood behind. */
  private int approximate(Phrases.Match unit) {
    Number first = numbers.at(unit.end()).from(unit.start());
    Number second = ranges.upper(first, first.end(), true);
    Number last = second == null ? first : second;
    Phrases.Match behind = at(last.end(), unit);
    carried.told(last, behind);
    return second == null ? single(first, behind) : range(first, second, behind);
  }

  /** A number with its unit, or a range of two; {@code 0} where none tells its unit. */
  private int measured(Number first) {
    Phrases.Match unit = units.after(first.end());
    int afterFirst = unit == null ? first.end() : unit.end();
    Number second = ranges.upper(first, afterFirst, unit == null);
    if (second != null) {
      Phrases.Match shared = units.after(second.end());
      boolean same = unit == null || shared != null && unit.meaning().equals(shared.meaning());
      if (shared != null && same) {
        carried.told(second, shared);
        return range(first, second, shared);
      }
    }
    if (unit != null) {
      carried.told(first, unit);
      return single(first, unit);
    }
    if (tables.at(first.start()) != null) {
      Phrases.Match column = tables.unit(first.start(), first.end());
      return column == null ? 0 : single(first, at(first.end(), column));
    }
    boolean joined = second != null && ranges.joins(first.end(), first.start());
    CarriedUnits.Carried told = carried.of(joined ? second : first);
    if (told == null) {
      return 0;
    }
    carried.told(told.number(), told.unit());
    int end =
        joined ? range(first, told.number(), told.unit()) : single(told.number(), told.unit());
    if (!told.isElliptic()) {
      return end;
    }
    elliptic(end);
    if (told.days() > 0 && last().shape() == Shape.AREA) {
      figures.add(Rates.over(told.days(), figures.remove(figures.size() - 1)));
      carried.paced(told.days());
    }
    return end;
  }

  /** What the last figure lacks was told before. */
  private int elliptic(int end) {
    figures.add(figures.remove(figures.size() - 1).elliptic());
    return end;
  }

  private static Phrases.Match at(int end, Phrases.Match unit) {
    return new Phrases.Match(unit.meaning(), end, end);
  }

  private int range(Number first, Number second, Phrases.Match unit) {
    double factor = Units.factor(unit);
    double low = first.scaledAs(second, Number.SAME_LIST).value() * factor;
    double high = second.value() * factor;
    HedgeReader.Found hedge = hedges.range(first.start(), unit.end());
    Quantity quantity = new Quantity((low + high) / 2, low, high, Units.of(unit), hedge.text(), "");
    return rated(
        figure(shape(unit), first.start(), unit.end(), hedge.start(), unit.end(), quantity));
  }

  private int single(Number number, Phrases.Match unit) {
    if (is(unit.end(), "point") || is(unit.end(), "points")) {
      return unit.end();
    }
    double factor = Units.factor(unit);
    boolean percent = Units.isPercent(unit);
    double radius = percent ? Math.min(number.step(), 1) / 2 : radius(number) * factor;
    HedgeReader.Found hedge = hedges.around(number.start(), unit.end());
    if (percent && margins.at(hedge.start(), unit.end())) {
      return unit.end();
    }
    Quantity quantity = quantity(number.value() * factor, radius, unit, hedge);
    int all = hedge.start() - 2;
    if (percent && is(all, "all") && is(all + 1, "but")) {
      return keep(figure(shape(unit), all, unit.end(), all, hedge.end(), quantity.rest()));
    }
    Figure figure =
        figure(shape(unit), number.start(), unit.end(), hedge.start(), hedge.end(), quantity);
    return percent ? keep(figure) : rated(second.with(figure, number, factor));
  }

  /** Half the last digit given; trailing zeros count as rounded, but never beyond 5 %. */
  private static double radius(Number number) {
    double units = Math.min(number.step(), 1) / 2;
    return Math.min(number.step() / 2, Math.max(number.value() * LOOSE, units));
  }

  private static Shape shape(Phrases.Match unit) {
    return Units.isPercent(unit) ? Shape.SHARE : Shape.AREA;
  }

  private int rated(Figure area) {
    Figure figure = Rates.around(text, tokens, area, last() == null ? 0 : last().endToken());
    if (figure.shape() == Shape.RATE) {
      carried.paced(area.quantity().value() / figure.quantity().value());
    }
    return keep(figure);
  }

  private int add(Shape shape, int from, int to, HedgeReader.Found hedge, Quantity quantity) {
    return keep(figure(shape, from, to, hedge.start(), hedge.end(), quantity));
  }

  /** A figure whose own words are from one token to another, with its hedge around them. */
  private Figure figure(Shape shape, int from, int to, int first, int end, Quantity bare) {
    String words = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    Quantity quantity =
        new Quantity(bare.value(), bare.low(), bare.high(), bare.unit(), bare.hedge(), words);
    return new Figure(
        tokens.get(first).start(),
        tokens.get(end - 1).end(),
        first,
        end,
        shape,
        quantity,
        Optional.empty());
  }

  private int keep(Figure figure) {
    figures.add(figure);
    boolean size =
        figure.shape() == Shape.SIZE && !OtherThings.isBefore(tokens, figure.firstToken());
    area = size || figure.shape() == Shape.AREA ? figure.endToken() : area;
    return figure.endToken();
  }

  private Figure last() {
    return figures.isEmpty() ? null : figures.get(figures.size() - 1);
  }
}
