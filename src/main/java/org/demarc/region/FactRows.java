package org.demarc.region;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarc.measure.Distance;
import org.demarc.phrase.Phrase;
import org.demarc.region.Fact.Confidence;
import org.demarc.region.Fact.Days;
import org.demarc.region.Fact.Party;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Reads and checks rows of facts: the same for Demarc's own and for a user's. */
final class FactRows {
  /** A report of fighting is taken to tell of the month before it and the three after it. */
  private static final int CONTESTED_DAYS_BEFORE = 30;

  private static final int CONTESTED_DAYS_AFTER = 90;
  private static final double FARTHEST_OUTSIDE_KM = 1;

  private FactRows() {}

  /**
   * A settlement as the rows have it.
   *
   * @param first of its rows
   */
  record Place(Settlement settlement, Csv.Row first) {}

  /**
   * @param outline of a unit by its ISO 3166-2 id, empty where there is none
   */
  static Map<String, Place> places(
      List<Csv.Row> rows, Function<String, Optional<Geometry>> outline) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Csv.Row row : rows) {
      Fact fact = fact(row);
      Place place =
          places.computeIfAbsent(key(row), key -> new Place(settlement(row, outline), row));
      Settlement settlement = place.settlement();
      if (!settlement.unit().equals(row.get("region"))) {
        throw row.fault(
            "got region %s for %s, expected %s as in its other rows"
                .formatted(row.get("region"), settlement.name(), settlement.unit()));
      }
      places.put(key(row), new Place(with(settlement, fact, row), place.first()));
    }
    return places;
  }

  private static String key(Csv.Row row) {
    return row.get("place") + "|" + row.number("latitude") + "|" + row.number("longitude");
  }

  private static Settlement settlement(Csv.Row row, Function<String, Optional<Geometry>> outline) {
    Coordinate at = new Coordinate(row.number("longitude"), row.number("latitude"));
    String unit = row.get("region");
    Geometry land =
        outline
            .apply(unit)
            .orElseThrow(() -> row.fault("got region '" + unit + "', expected a unit of Ukraine"));
    double outside = kilometresOutside(land, at);
    if (outside > FARTHEST_OUTSIDE_KM) {
      throw row.fault(
          "got %s %.1f km outside %s, expected it inside or within %.1f km"
              .formatted(row.get("place"), outside, unit, FARTHEST_OUTSIDE_KM));
    }
    return new Settlement(row.get("place"), called(row), at, unit, List.of());
  }

  private static Phrase called(Csv.Row row) {
    String english = row.get("place");
    // A user's own file need not have the column.
    String ukrainian = row.cells().getOrDefault("place_uk", "");
    return Phrase.named(english, ukrainian.isEmpty() ? english : ukrainian);
  }

  private static double kilometresOutside(Geometry land, Coordinate at) {
    Coordinate[] nearest = DistanceOp.nearestPoints(land, GeoJson.FACTORY.createPoint(at));
    return Distance.kilometres(nearest[0], nearest[1]);
  }

  private static Settlement with(Settlement settlement, Fact fact, Csv.Row row) {
    for (Fact other : settlement.facts()) {
      if (fact.from().isBefore(other.to()) && other.from().isBefore(fact.to())) {
        throw row.fault(
            "got %s held by %s from %s, expected no other holder then, but %s has it until %s"
                .formatted(
                    settlement.name(), fact.holder(), fact.from(), other.holder(), other.to()));
      }
    }
    List<Fact> facts = new ArrayList<>(settlement.facts());
    facts.add(fact);
    facts.sort(Comparator.comparing(Fact::from));
    return new Settlement(
        settlement.name(), settlement.called(), settlement.at(), settlement.unit(), facts);
  }

  static Fact fact(Csv.Row row) {
    if (row.get("publisher").isEmpty()) {
      throw row.fault("got no publisher, expected the source of the fact");
    }
    Confidence confidence = choice(row, "confidence", Confidence.class);
    if (row.get("published").isEmpty() && confidence != Confidence.LOW) {
      throw row.fault(
          "got confidence " + row.get("confidence") + " for an undated report, expected low");
    }
    LocalDate from = date(row, "from", row.get("from"));
    LocalDate to = row.get("to").isEmpty() ? LocalDate.MAX : date(row, "to", row.get("to"));
    if (!from.isBefore(to)) {
      throw row.fault("got from " + from + " to " + to + ", expected from before to");
    }
    return new Fact(
        choice(row, "holder", Party.class),
        from,
        to,
        contested(row, from, to),
        row.get("publisher"),
        row.get("published"),
        row.get("reference"),
        confidence);
  }

  private static Optional<Days> contested(Csv.Row row, LocalDate from, LocalDate to) {
    String told = row.get("contested");
    LocalDate end = to.equals(LocalDate.MAX) ? to : to.minusDays(1);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (told.equals("undated")) {
      return Optional.of(new Days(from, end));
    }
    LocalDate report = date(row, "contested", told);
    LocalDate first = report.minusDays(CONTESTED_DAYS_BEFORE);
    LocalDate after = report.plusDays(CONTESTED_DAYS_AFTER);
    return Optional.of(
        new Days(first.isBefore(from) ? from : first, after.isAfter(end) ? end : after));
  }

  private static <E extends Enum<E>> E choice(Csv.Row row, String column, Class<E> type) {
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault(
          "got %s '%s', expected one of %s"
              .formatted(column, row.get(column), List.of(type.getEnumConstants())));
    }
  }

  /** A month stands for its 15th, a year for its 1 July: the middle errs least. */
  private static LocalDate date(Csv.Row row, String column, String text) {
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), 7, 1);
        case 7 -> YearMonth.parse(text).atDay(15);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw row.fault(
          "got %s '%s', expected a date such as 2025-12-08, 2025-12 or 2025"
              .formatted(column, text));
    }
  }
}
