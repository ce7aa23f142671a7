package org.demarc.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;

/**
 * One axis for quote, measure and published figures.
 *
 * @param low at its left end
 * @param high at its right end
 */
record Axis(double low, double high, double left, double right) {
  private static final double MARGIN = 0.14;

  /** What is open or unknown among the values does not count. */
  static Axis of(DoubleStream values, Unit unit, double left, double right) {
    double[] known = values.filter(Double::isFinite).toArray();
    double low = DoubleStream.of(known).min().orElse(0);
    double high = DoubleStream.of(known).max().orElse(1);
    double spread = high > low ? high - low : Math.max(Math.abs(high) * 0.1, 1e-6);
    double from = low - spread * MARGIN;
    return new Axis(
        unit != Unit.DATE && low >= 0 ? Math.max(0, from) : from,
        high + spread * MARGIN,
        left,
        right);
  }

  /** What lies outside is held at the ends. */
  double at(double value) {
    return left + (right - left) * Math.min(1, Math.max(0, (value - low) / (high - low)));
  }

  /** Round values, about so many. */
  List<Double> ticks(int count) {
    double rough = (high - low) / count;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        power * (rough <= power ? 1 : rough <= 2 * power ? 2 : rough <= 5 * power ? 5 : 10);
    List<Double> ticks = new ArrayList<>();
    for (double i = Math.ceil(low / step); i * step <= high; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** First days of months, about so many, as days since 1970. */
  List<Double> months(int count) {
    LocalDate first = LocalDate.ofEpochDay((long) low).withDayOfMonth(1).plusMonths(1);
    double months = Math.max(1, (high - low) / 30.44);
    int step = 1;
    for (int each : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200}) {
      step = each;
      if (months / each <= count) {
        break;
      }
    }
    while (step <= 12 && (first.getMonthValue() - 1) % step != 0) {
      first = first.plusMonths(1);
    }
    List<Double> ticks = new ArrayList<>();
    for (LocalDate at = first; at.toEpochDay() <= high; at = at.plusMonths(step)) {
      ticks.add((double) at.toEpochDay());
    }
    return ticks;
  }

  static String label(double value, Unit unit, Language language) {
    if (unit == Unit.DATE) {
      return DateTimeFormatter.ofPattern("LLL uuuu", language.locale())
          .format(LocalDate.ofEpochDay(Math.round(value)));
    }
    double size = Math.abs(value);
    String digits =
        size >= 100 || size == Math.rint(size)
            ? "%,.0f".formatted(value)
            : size >= 1 ? "%.1f".formatted(value) : "%.2f".formatted(value);
    return Phrase.number(digits).in(language);
  }
}
