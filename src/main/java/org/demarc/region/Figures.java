package org.demarc.region;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarc.article.CallerError;

/** {@code geodata/figures/figures.csv}: what others published. */
public final class Figures {
  /** Figures at most this far off in time are shown. */
  private static final int WINDOW_DAYS = 45;

  /** Where there is none so near, older or newer ones are shown with their date. */
  private static final int WIDE_WINDOW_DAYS = 150;

  private static final int MOST = 6;

  private final List<Figure> all;

  private Figures(List<Figure> all) {
    this.all = List.copyOf(all);
  }

  /**
   * @throws IllegalStateException naming file, row and fault
   */
  static Figures read(Path file) {
    List<Figure> all = new ArrayList<>();
    for (Csv.Row row : Csv.read(file)) {
      try {
        all.add(figure(row));
      } catch (CallerError | IllegalArgumentException | DateTimeException e) {
        throw row.fault(e.getMessage());
      }
    }
    return new Figures(all);
  }

  private static Figure figure(Csv.Row row) {
    String date = row.get("date");
    String expression = row.get("expression");
    double low = row.get("low").isEmpty() ? Double.NaN : row.number("low");
    double high = row.get("high").isEmpty() ? Double.NaN : row.number("high");
    double value = row.get("km2").isEmpty() ? (low + high) / 2 : row.number("km2");
    return new Figure(
        day(row.get("from")),
        day(date),
        date,
        expression.isEmpty() ? Optional.empty() : Optional.of(ExpressionParser.parse(expression)),
        row.get("region"),
        row.get("holder"),
        Figure.Quantity.valueOf(row.get("quantity").toUpperCase(Locale.ROOT)),
        row.get("definition"),
        value,
        Double.isNaN(low) ? value : low,
        Double.isNaN(high) ? value : high,
        row.get("publisher"),
        row.get("published"),
        row.get("reference"));
  }

  private static Optional<LocalDate> day(String date) {
    return switch (date.length()) {
      case 0 -> Optional.empty();
      case 7 -> Optional.of(YearMonth.parse(date).atDay(15));
      default -> Optional.of(LocalDate.parse(date));
    };
  }

  public List<Figure> all() {
    return all;
  }

  /**
   * Figures of the same land and holder, nearest in time first; of a region that nobody need hold,
   * its published areas.
   */
  List<Figure> near(HeldPart part, LocalDate day, Names names) {
    Figure.Quantity quantity =
        part.holder().isEmpty() ? Figure.Quantity.REFERENCE : Figure.Quantity.STOCK;
    List<Figure> same =
        of(part, quantity, names).sorted(Comparator.comparingLong(f -> f.daysFrom(day))).toList();
    List<Figure> near = within(same, day, WINDOW_DAYS);
    return near.isEmpty() ? within(same, day, WIDE_WINDOW_DAYS) : near;
  }

  /** Gains that tell their span, of the same land and holder. */
  List<Figure> gains(HeldPart part, Names names) {
    return of(part, Figure.Quantity.GAIN, names)
        .filter(f -> f.from().isPresent())
        .sorted(
            Comparator.comparing(Figure::isIndependent).reversed().thenComparing(Figure::published))
        .toList();
  }

  private Stream<Figure> of(HeldPart part, Figure.Quantity quantity, Names names) {
    Optional<Set<String>> land = Expressions.sum(part.region(), names);
    return all.stream()
        .filter(f -> f.quantity() == quantity && f.holder().equals(part.holder()))
        .filter(
            f ->
                land.isPresent()
                    && f.region().flatMap(r -> Expressions.sum(r, names)).equals(land));
  }

  private static List<Figure> within(List<Figure> figures, LocalDate day, int days) {
    return figures.stream().filter(f -> f.daysFrom(day) <= days).limit(MOST).toList();
  }
}
