package org.demarc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Phrase;
import org.demarc.picture.Sheet;
import org.demarc.picture.Sheet.Interval;
import org.demarc.region.Figure;
import org.demarc.verdict.Amount;
import org.demarc.verdict.Judgement;

/** A claim with its check, as a picture shows it. */
final class ClaimSheet {
  private final Told told;

  private ClaimSheet(Told told) {
    this.told = told;
  }

  static Sheet.Claim of(Judgement judgement, Told told) {
    return new Sheet.Claim(
        blanked(judgement.claim().text()),
        blanked(judgement.claim().quoted().text()),
        told.say(land(judgement)),
        judgement.verdict(),
        told.say(judgement.because()),
        new ClaimSheet(told).plot(judgement));
  }

  /** Land of the reader's own expression is named as that. */
  private static Phrase land(Judgement judgement) {
    return judgement.claim().asRead().isEmpty()
        ? judgement.label()
        : Phrase.of("picture.own", judgement.label());
  }

  private static String blanked(String text) {
    return text.strip().replaceAll("[\\s&&[^\\u00a0\\u202f]]+", " ");
  }

  /** What can stand on one axis: all in the unit of the measure, else of the quote. */
  private Optional<Sheet.Plot> plot(Judgement judgement) {
    Quantity quote = judgement.claim().quoted();
    Unit unit = judgement.measured().map(Amount::unit).orElse(quote.unit());
    Optional<Interval> quoted = Optional.of(quote).filter(q -> q.unit() == unit).map(this::quoted);
    Optional<Interval> measured =
        judgement.measured().map(a -> interval(a.value(), a.low(), a.high(), unit));
    List<Interval> others =
        judgement.published().stream().flatMap(f -> other(f, unit, judgement).stream()).toList();
    return quoted.isEmpty() && measured.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Plot(unit, quoted, measured, others));
  }

  /** "Less than 400" begins at nought, which would squeeze all else: it counts as open. */
  private Interval quoted(Quantity quote) {
    double low = quote.low() == 0 && quote.value() > 0 ? Double.NEGATIVE_INFINITY : quote.low();
    return interval(quote.value(), low, quote.high(), quote.unit());
  }

  private Interval interval(double value, double low, double high, Unit unit) {
    return new Interval(label(value, unit), value, low, high);
  }

  /** A published area as a part of the whole that the quote is a part of. */
  private Optional<Interval> other(Figure figure, Unit unit, Judgement judgement) {
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
                told.data(figure.publisher()),
                figure.squareKilometres() * factor,
                figure.low() * factor,
                figure.high() * factor));
  }

  private String label(double value, Unit unit) {
    return switch (unit) {
      case SQUARE_KILOMETRES, SQUARE_KILOMETRES_PER_DAY -> told.say(number(value));
      case PERCENT -> told.say(Phrase.of("amount.percent", number(value)));
      case RATIO -> told.say(Phrase.number("%.2f".formatted(value))) + " ×";
      case DATE ->
          DateTimeFormatter.ofPattern("d MMM uuuu", told.language().locale())
              .format(LocalDate.ofEpochDay(Math.round(value)));
    };
  }

  private static Phrase number(double value) {
    double size = Math.abs(value);
    boolean whole = size >= 100 || value == Math.rint(value);
    return Phrase.number(
        whole
            ? "%,.0f".formatted(value)
            : size >= 1 ? "%.1f".formatted(value) : "%.2f".formatted(value));
  }
}
