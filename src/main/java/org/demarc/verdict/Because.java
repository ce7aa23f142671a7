package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Phrase;
import org.demarc.region.Figure;
import org.demarc.verdict.Judgement.Days;

/** Builds the one sentence that gives a verdict's reason. */
final class Because {
  private static final int MOST_PUBLISHED = 2;

  private final List<Phrase> clauses = new ArrayList<>();

  /** "Donbas held by Ukraine on 8 December 2025 measures 6,040 km² (5,710–6,370 km²)". */
  Because measure(Phrase label, Amount measured, Phrase by) {
    boolean wide = measured.high() - measured.low() > 0.005 * measured.value();
    clauses.add(
        Phrase.of(
            wide ? "because.measured.band" : "because.measured",
            Wording.withArticle(label).capital(),
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
    if (measured.isWithinItsOwnError()) {
      clauses.add(
          Phrase.of(
              Ruling.isFarAbove(quoted, measured) ? "because.atMost.far" : "because.atMost",
              Wording.amount(measured.high(), measured.unit()),
              quoted.text()));
      return this;
    }
    clauses.add(
        Ruling.gap(quoted, measured.value()) == 0
            ? Phrase.of("because.inside", quoted.text())
            : off(quoted, measured.value()));
    return this;
  }

  private static Phrase off(Quantity quoted, double measured) {
    if (Double.isInfinite(quoted.high())) {
      return Phrase.of("because.short", share(1 - measured / quoted.low()), quoted.text());
    } else if (quoted.low() == 0) {
      return Phrase.of("because.more", share(measured / quoted.high() - 1), quoted.text());
    }
    if (measured == 0) {
      return Phrase.of("because.nothing", quoted.text());
    }
    double off = quoted.value() / measured - 1;
    return off >= 2
        ? times(quoted.text(), quoted.value() / measured)
        : Phrase.of(off > 0 ? "because.high" : "because.low", quoted.text(), share(Math.abs(off)));
  }

  private static Phrase times(String quoted, double ratio) {
    return Phrase.of("because.times", quoted, Wording.number(ratio), Wording.told(ratio));
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
      clauses.add(Phrase.of("because.right.from", only.from()));
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
      clauses.add(Phrase.of("because.agrees", named(agree)));
    }
    if (!differ.isEmpty()) {
      clauses.add(
          Phrase.of(agree.isEmpty() ? "because.published" : "because.differ", named(differ)));
    }
    return this;
  }

  /** Where others' count made another verdict than our measure alone. */
  Because softened(List<Figure> counts) {
    List<Phrase> names = counts.stream().map(f -> Phrase.ofData(f.publisher())).distinct().toList();
    return also(Phrase.of("because.softened", names));
  }

  private static List<Phrase> named(List<Figure> figures) {
    return figures.stream().limit(MOST_PUBLISHED).map(Wording::figure).toList();
  }

  Phrase sentence() {
    return Phrase.of("sentence", Phrase.joined("; ", List.copyOf(clauses)));
  }
}
