package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;
import org.demarc.region.Figure;
import org.demarc.verdict.Judgement.Days;

/** Builds the one sentence that gives a verdict's reason. */
final class Because {
  private static final int MOST_PUBLISHED = 2;

  /** From here on a gap is told by how many times, not by percent. */
  private static final double MANY_TIMES = 3;

  private final List<Phrase> clauses = new ArrayList<>();

  /** "Donbas held by Ukraine on 8 December 2025 measures 6,040 km² (5,710–6,370 km²)". */
  Because measure(Phrase label, Amount measured, Phrase by) {
    boolean wide = measured.high() - measured.low() > 0.005 * measured.value();
    clauses.add(
        Phrase.of(
            wide ? "because.measured.band" : "because.measured",
            Article.the(label).capital(),
            Phrase.of(verb(measured.unit(), Wording.isPlural(label))),
            Wording.amount(measured.value(), measured.unit()),
            by,
            Wording.range(measured.low(), measured.high(), measured.unit())));
    return this;
  }

  private static String verb(Quantity.Unit unit, boolean plural) {
    if (unit == Quantity.Unit.SQUARE_KILOMETRES) {
      return plural ? "verb.measure" : "verb.measures";
    }
    return plural ? "verb.comeTo" : "verb.comesTo";
  }

  /**
   * A whole region is held against what is published of it too: our outline's error is not the
   * quote's.
   */
  Because against(Quantity quoted, Amount measured, List<Official> published) {
    List<Official> agree =
        published.stream().filter(o -> Ruling.isInside(quoted, o.value())).toList();
    if (!agree.isEmpty()) {
      return also(
          Phrase.of(
              "because.official.agrees", agree.stream().map(o -> o.say("official.of")).toList()));
    }
    if (published.isEmpty()) {
      return against(quoted, measured);
    }
    Phrase told =
        Phrase.of("because.official", published.stream().map(o -> o.say("official.is")).toList());
    double nearest = Official.nearest(published, quoted);
    return Math.abs(Ruling.gap(quoted, nearest)) < Math.abs(Ruling.gap(quoted, measured.value()))
        ? also(told).against(quoted, new Amount(nearest, nearest, nearest, measured.unit()))
        : against(quoted, measured).also(told);
  }

  /** Where the measure lies with regard to the quote. */
  Because against(Quantity quoted, Amount measured) {
    Phrase quote = Wording.quoted(quoted);
    Phrase high = Wording.amount(measured.high(), measured.unit());
    if (!measured.isWithinItsOwnError()) {
      Phrase told = beside(quoted, measured.value());
      return also(
          Ruling.isOnlyWithinError(quoted, measured)
              ? Phrase.of("because.withinError", told)
              : told);
    }
    return also(
        Ruling.isInside(quoted, measured)
            ? Phrase.of("because.errorInside", high, quote)
            : Phrase.of(
                Ruling.isFarAbove(quoted, measured) ? "because.atMost.far" : "because.atMost",
                high,
                quote));
  }

  /** The same of what land gained or lost, which may be nothing. */
  Because againstChange(Quantity quoted, Amount measured) {
    Phrase quote = Wording.quoted(quoted);
    if (measured.value() == 0) {
      return also(Phrase.of("because.noChange", quote));
    } else if (measured.isWithinItsOwnError()) {
      boolean far = Ruling.isFarAbove(quoted, measured);
      return also(
          Phrase.of(
              far ? "because.change.error.far" : "because.change.error",
              Wording.range(measured.low(), measured.high(), measured.unit()),
              quote));
    } else if (measured.value() * quoted.value() < 0) {
      boolean shrank = measured.value() < 0;
      return also(Phrase.of(shrank ? "because.didNotGrow" : "because.didNotShrink", quote));
    }
    return against(quoted, measured);
  }

  private static Phrase beside(Quantity quoted, double measured) {
    Phrase quote = Wording.quoted(quoted);
    if (Ruling.gap(quoted, measured) == 0) {
      return Phrase.of("because.inside", quote);
    } else if (measured == 0) {
      return Phrase.of("because.nothing", quote);
    }
    double ratio = end(quoted) / measured;
    if (ratio >= MANY_TIMES) {
      return times("because.times", quote, ratio);
    } else if (ratio <= 1 / MANY_TIMES) {
      return times("because.timesLess", quote, 1 / ratio);
    } else if (Double.isInfinite(quoted.high())) {
      return Phrase.of("because.short", share(1 - measured / quoted.low()), quote);
    } else if (quoted.low() == 0) {
      return Phrase.of("because.more", share(measured / quoted.high() - 1), quote);
    }
    return Phrase.of(ratio > 1 ? "because.high" : "because.low", quote, share(Math.abs(ratio - 1)));
  }

  private static Phrase times(String key, Phrase quote, double ratio) {
    double roughly = Wording.roughly(ratio);
    return Phrase.of(key, quote, Wording.number(roughly), Wording.told(roughly));
  }

  /** What the measure is held against: of an open quote its end. */
  private static double end(Quantity quoted) {
    return Double.isInfinite(quoted.high())
        ? quoted.low()
        : quoted.low() == 0 ? quoted.high() : quoted.value();
  }

  private static Phrase share(double fraction) {
    return fraction < 0.01
        ? Phrase.of("because.underOnePercent")
        : Phrase.of("amount.percent", String.valueOf(Math.round(fraction * 100)));
  }

  Because also(Phrase clause) {
    clauses.add(clause);
    return this;
  }

  /** On which days the measured value lay inside the quote. */
  Because rightOn(List<Days> right, LocalDate first, LocalDate last, LocalDate asOf) {
    if (right.isEmpty()) {
      clauses.add(Phrase.of("because.right.never", first, last));
      return this;
    }
    Days only = right.get(0);
    boolean always = only.from().equals(first) && only.to().equals(last);
    if (always) {
      clauses.add(Phrase.of("because.right.always", first));
    } else if (right.size() == 1 && only.from().equals(first) && only.to().isBefore(asOf)) {
      clauses.add(Phrase.of("because.right.until", only.to()));
    } else if (right.size() == 1 && only.to().equals(last)) {
      boolean since = !only.from().isAfter(asOf);
      clauses.add(Phrase.of(since ? "because.right.since" : "because.right.later", only.from()));
    } else {
      clauses.add(spans(right));
    }
    return this;
  }

  private static Phrase spans(List<Days> right) {
    List<Phrase> spans =
        right.stream().limit(2).map(d -> Phrase.of("because.span", d.from(), d.to())).toList();
    return right.size() > 2
        ? Phrase.of("because.right.spans.more", spans, right.size() - 2)
        : Phrase.of("because.right.spans", spans);
  }

  /**
   * Who else published what.
   *
   * @param figures published areas of the region itself are left out: they are told as official
   * @param inUnit square kilometres of a figure to the unit of the quote
   */
  Because published(Quantity quoted, List<Figure> figures, DoubleUnaryOperator inUnit) {
    List<Figure> told =
        figures.stream().filter(f -> f.quantity() != Figure.Quantity.REFERENCE).toList();
    List<Figure> agree =
        told.stream()
            .filter(
                f ->
                    inUnit.applyAsDouble(f.high()) >= quoted.low()
                        && inUnit.applyAsDouble(f.low()) <= quoted.high())
            .toList();
    List<Figure> differ = told.stream().filter(f -> !agree.contains(f)).toList();
    if (!agree.isEmpty()) {
      clauses.add(Phrase.of("because.agrees", named(quoted, agree, inUnit)));
    }
    if (!differ.isEmpty()) {
      clauses.add(
          Phrase.of(
              agree.isEmpty() ? "because.published" : "because.differ",
              named(quoted, differ, inUnit)));
    }
    return this;
  }

  /** Where others' count made another verdict than our measure alone. */
  Because softened(List<Figure> counts) {
    List<Phrase> names = counts.stream().map(f -> Phrase.ofData(f.publisher())).distinct().toList();
    return also(Phrase.of("because.softened", names));
  }

  private static List<Phrase> named(
      Quantity quoted, List<Figure> figures, DoubleUnaryOperator inUnit) {
    return figures.stream()
        .limit(MOST_PUBLISHED)
        .map(
            figure ->
                quoted.unit() == Quantity.Unit.PERCENT
                    ? Wording.figure(figure, inUnit.applyAsDouble(figure.squareKilometres()))
                    : Wording.figure(figure))
        .toList();
  }

  Phrase sentence() {
    return Phrase.of("sentence", Phrase.joined("; ", List.copyOf(clauses)));
  }
}
