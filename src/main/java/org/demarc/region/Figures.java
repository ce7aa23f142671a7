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
import java.util.function.Predicate;
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
   * Figures of the same holder and quantity, nearest in time first.
   *
   * @param isSameLand tells whether a figure speaks of the land asked for
   * @param holder UA or RU, or empty
   */
  List<Figure> near(
      Predicate<Figure> isSameLand, String holder, Figure.Quantity quantity, LocalDate day) {
    List<Figure> same =
        all.stream()
            .filter(f -> f.quantity() == quantity && f.holder().equals(holder))
            .filter(isSameLand)
            .sorted(Comparator.comparingLong(f -> f.daysFrom(day)))
            .toList();
    List<Figure> near = within(same, day, WINDOW_DAYS);
    return near.isEmpty() ? within(same, day, WIDE_WINDOW_DAYS) : near;
  }

  /** Gains of the same holder over the same span; what a side tells of itself comes last. */
  List<Figure> gains(Predicate<Figure> isSameLand, String holder, LocalDate first, LocalDate last) {
    return all.stream()
        .filter(f -> f.isOver(first, last) && f.holder().equals(holder))
        .filter(isSameLand)
        .sorted(
            Comparator.comparing(Figure::isIndependent).reversed().thenComparing(Figure::published))
        .limit(MOST)
        .toList();
  }

  private static List<Figure> within(List<Figure> figures, LocalDate day, int days) {
    return figures.stream().filter(f -> f.daysFrom(day) <= days).limit(MOST).toList();
  }
}
