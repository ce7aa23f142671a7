package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarc.claim.Quantity;
import org.demarc.region.Figure;
import org.demarc.verdict.Judgement.Days;

/** Builds the one sentence that gives a verdict's reason. */
final class Because {
  private static final int MOST_PUBLISHED = 2;

  private final List<String> clauses = new ArrayList<>();

  /** "Donbas held by Ukraine on 8 December 2025 measures 6,040 km² (5,710–6,370 km²)". */
  Because measure(String label, Amount measured, String by) {
    String range =
        measured.high() - measured.low() > 0.005 * measured.value()
            ? " (%s)".formatted(Wording.range(measured.low(), measured.high(), measured.unit()))
            : "";
    clauses.add(
        "%s %s %s%s %s"
            .formatted(
                capital(Wording.withArticle(label)),
                verb(measured.unit(), Wording.isPlural(label)),
                Wording.amount(measured.value(), measured.unit()),
                range,
                by));
    return this;
  }

  private static String verb(Quantity.Unit unit, boolean plural) {
    if (unit == Quantity.Unit.SQUARE_KILOMETRES) {
      return plural ? "measure" : "measures";
    }
    return plural ? "come to" : "comes to";
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
          "the quote agrees with the published "
              + Wording.list(agree.stream().map(o -> o.name() + " of " + o.told()).toList()));
    }
    if (published.isEmpty()) {
      return against(quoted, measured);
    }
    String told =
        "published: "
            + Wording.list(published.stream().map(o -> o.name() + " " + o.told()).toList());
    double nearest = Official.nearest(published, quoted);
    return Math.abs(Ruling.gap(quoted, nearest)) < Math.abs(Ruling.gap(quoted, measured.value()))
        ? also(told).against(quoted, new Amount(nearest, nearest, nearest, measured.unit()))
        : against(quoted, measured).also(told);
  }

  /** Where the measure lies with regard to the quote. */
  Because against(Quantity quoted, Amount measured) {
    if (measured.isWithinItsOwnError()) {
      clauses.add(
          "the error is larger than the area itself, so all that can be said is that it is at most "
              + Wording.amount(measured.high(), measured.unit())
              + (Ruling.isFarAbove(quoted, measured)
                  ? ", far less than the quoted " + quoted.text()
                  : ""));
      return this;
    }
    clauses.add(
        Ruling.gap(quoted, measured.value()) == 0
            ? "that is inside what the quoted " + quoted.text() + " allows"
            : off(quoted, measured.value()));
    return this;
  }

  private static String off(Quantity quoted, double measured) {
    if (Double.isInfinite(quoted.high())) {
      return "that falls %s short of the quoted %s"
          .formatted(share(1 - measured / quoted.low()), quoted.text());
    } else if (quoted.low() == 0) {
      return "that is %s more than the quoted %s"
          .formatted(share(measured / quoted.high() - 1), quoted.text());
    }
    double off = quoted.value() / measured - 1;
    return off >= 2
        ? "the quoted %s is about %s times that"
            .formatted(quoted.text(), Wording.number(quoted.value() / measured))
        : "the quoted %s is %s too %s"
            .formatted(quoted.text(), share(Math.abs(off)), off > 0 ? "high" : "low");
  }

  private static String share(double fraction) {
    return fraction < 0.01 ? "less than 1 %" : Math.round(fraction * 100) + " %";
  }

  Because also(String clause) {
    clauses.add(clause);
    return this;
  }

  /** On which days the measured value lay inside the quote. */
  Because rightOn(List<Days> right, LocalDate first, LocalDate last, LocalDate asOf) {
    if (right.isEmpty()) {
      clauses.add(
          "on no day from %s to %s was it right".formatted(Wording.day(first), Wording.day(last)));
      return this;
    }
    Days only = right.get(0);
    boolean always = only.from().equals(first) && only.to().equals(last);
    if (always) {
      clauses.add("it was right on every day since " + Wording.day(first));
    } else if (right.size() == 1 && only.from().equals(first) && only.to().isBefore(asOf)) {
      clauses.add("it was right until " + Wording.day(only.to()));
    } else if (right.size() == 1 && only.to().equals(last)) {
      clauses.add("it is right from " + Wording.day(only.from()) + " on");
    } else {
      clauses.add("it was right " + spans(right));
    }
    return this;
  }

  private static String spans(List<Days> right) {
    List<String> spans =
        right.stream()
            .limit(2)
            .map(d -> "from %s to %s".formatted(Wording.day(d.from()), Wording.day(d.to())))
            .toList();
    return Wording.list(spans)
        + (right.size() > 2 ? " and on %d later spans".formatted(right.size() - 2) : "");
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
      clauses.add("the quote agrees with " + named(agree));
    }
    if (!differ.isEmpty()) {
      clauses.add((agree.isEmpty() ? "others published: " : "others differ: ") + named(differ));
    }
    return this;
  }

  private static String named(List<Figure> figures) {
    return Wording.list(figures.stream().limit(MOST_PUBLISHED).map(Wording::figure).toList());
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  String sentence() {
    return String.join("; ", clauses) + ".";
  }
}
