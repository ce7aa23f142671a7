package org.demarc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.picture.Sheet;
import org.demarc.picture.Sheet.Interval;
import org.demarc.region.Figure;
import org.demarc.verdict.Amount;
import org.demarc.verdict.Judgement;

/** A claim with its check, as a picture shows it. */
final class ClaimSheet {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private ClaimSheet() {}

  static Sheet.Claim of(Judgement judgement) {
    return new Sheet.Claim(
        blanked(judgement.claim().text()),
        blanked(judgement.claim().quoted().text()),
        land(judgement),
        judgement.verdict(),
        judgement.because(),
        plot(judgement));
  }

  /** Land of the reader's own expression is named as that. */
  private static String land(Judgement judgement) {
    return judgement.claim().asRead().isEmpty()
        ? judgement.label()
        : "By the reader’s expression: " + judgement.label();
  }

  private static String blanked(String text) {
    return text.strip().replaceAll("[\\s&&[^\\u00a0\\u202f]]+", " ");
  }

  /** What can stand on one axis: all in the unit of the measure, else of the quote. */
  private static Optional<Sheet.Plot> plot(Judgement judgement) {
    Quantity quote = judgement.claim().quoted();
    Unit unit = judgement.measured().map(Amount::unit).orElse(quote.unit());
    Optional<Interval> quoted =
        Optional.of(quote).filter(q -> q.unit() == unit).map(ClaimSheet::quoted);
    Optional<Interval> measured =
        judgement.measured().map(a -> interval(a.value(), a.low(), a.high(), unit));
    List<Interval> others =
        judgement.published().stream().flatMap(f -> other(f, unit, judgement).stream()).toList();
    return quoted.isEmpty() && measured.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Plot(unit, quoted, measured, others));
  }

  /** "Less than 400" begins at nought, which would squeeze all else: it counts as open. */
  private static Interval quoted(Quantity quote) {
    double low = quote.low() == 0 && quote.value() > 0 ? Double.NEGATIVE_INFINITY : quote.low();
    return interval(quote.value(), low, quote.high(), quote.unit());
  }

  private static Interval interval(double value, double low, double high, Unit unit) {
    return new Interval(label(value, unit), value, low, high);
  }

  /** A published area as a part of the whole that the quote is a part of. */
  private static Optional<Interval> other(Figure figure, Unit unit, Judgement judgement) {
    OptionalDouble whole =
        judgement.yardsticks().stream()
            .filter(y -> y.kind().equals("total"))
            .mapToDouble(y -> y.squareKilometres())
            .findFirst();
    double factor =
        switch (unit) {
          case SQUARE_KILOMETRES -> 1;
          case PERCENT -> whole.isPresent() ? 100 / whole.getAsDouble() : Double.NaN;
          case RATIO -> whole.isPresent() ? 1 / whole.getAsDouble() : Double.NaN;
          default -> Double.NaN;
        };
    return Double.isNaN(factor)
        ? Optional.empty()
        : Optional.of(
            new Interval(
                figure.publisher(),
                figure.squareKilometres() * factor,
                figure.low() * factor,
                figure.high() * factor));
  }

  private static String label(double value, Unit unit) {
    return switch (unit) {
      case SQUARE_KILOMETRES, SQUARE_KILOMETRES_PER_DAY -> number(value);
      case PERCENT -> number(value) + " %";
      case RATIO -> "%.2f ×".formatted(value);
      case DATE -> DAY.format(LocalDate.ofEpochDay(Math.round(value)));
    };
  }

  private static String number(double value) {
    double size = Math.abs(value);
    boolean whole = size >= 100 || value == Math.rint(value);
    return whole
        ? "%,.0f".formatted(value)
        : size >= 1 ? "%.1f".formatted(value) : "%.2f".formatted(value);
  }
}
