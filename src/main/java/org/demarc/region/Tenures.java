package org.demarc.region;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarc.article.CallerError;
import org.locationtech.jts.geom.Geometry;

/**
 * {@code geodata/control/elsewhere.csv}: who holds which disputed land, where the line has long
 * stood still. Of Ukraine's units it tells only days that the facts about settlements do not.
 */
final class Tenures {
  private final List<Tenure> all;
  private final Map<String, Outline> outlines = new ConcurrentHashMap<>();

  /** The land of a tenure outside Ukraine, and the regions whose outlines it is made of. */
  record Outline(Geometry land, Set<Region> regions) {}

  private Tenures(List<Tenure> all) {
    this.all = List.copyOf(all);
  }

  /**
   * @throws IllegalStateException naming file, row and fault
   */
  static Tenures read(Path file) {
    List<Tenure> all = new ArrayList<>();
    for (Csv.Row row : Csv.read(file)) {
      try {
        Tenure tenure = tenure(row);
        all.stream()
            .filter(tenure::contradicts)
            .findFirst()
            .ifPresent(
                other -> {
                  throw row.fault(
                      "got a holder of %s for days that row %s has, expected one holder at a time"
                          .formatted(tenure.land(), other.id()));
                });
        all.add(tenure);
      } catch (CallerError | IllegalArgumentException | DateTimeException e) {
        throw row.fault(e.getMessage());
      }
    }
    return new Tenures(all);
  }

  private static Tenure tenure(Csv.Row row) {
    String to = row.get("to");
    return new Tenure(
        row.get("id"),
        ExpressionParser.parse(row.get("land")),
        row.get("holder"),
        LocalDate.parse(row.get("from")),
        to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to),
        states(row.get("beyond")),
        row.number("error"),
        row.get("note"),
        row.get("publisher"),
        row.get("reference"));
  }

  private static Set<String> states(String codes) {
    return codes.isEmpty() ? Set.of() : Set.of(codes.split(" "));
  }

  /** Made when first asked for. */
  Outline outline(Tenure tenure, Function<Tenure, Outline> made) {
    Outline before = outlines.get(tenure.id());
    return before == null
        ? outlines.computeIfAbsent(tenure.id(), id -> made.apply(tenure))
        : before;
  }

  List<Tenure> on(LocalDate day) {
    return all.stream().filter(tenure -> tenure.isOn(day)).toList();
  }

  /** Who held a whole unit on a day; empty where nothing is known. */
  Optional<Tenure> of(String unit, LocalDate day, Names names) {
    return on(day).stream().filter(tenure -> tenure.ids(names).contains(unit)).findFirst();
  }

  /** Whether all of these units lie this side of a line that their own outlines are drawn along. */
  boolean endAtTheLine(Set<String> units, String holder, LocalDate day, Names names) {
    return units.stream()
        .allMatch(
            unit ->
                on(day).stream()
                    .filter(t -> t.holder().equals(holder) && !t.beyond().isEmpty())
                    .anyMatch(t -> t.ids(names).contains(unit)));
  }

  /** Who holds some of these units, or of these states' lands. */
  Set<String> holders(Set<String> units, LocalDate day, Names names) {
    return on(day).stream()
        .filter(tenure -> units.stream().anyMatch(unit -> tenure.isIn(unit, names)))
        .map(Tenure::holder)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a state holds any of these lands on any day. */
  boolean knows(String party) {
    return all.stream().anyMatch(tenure -> tenure.holder().equals(party));
  }

  /** Days on which some land changes hands, or is first or last known of. */
  TreeSet<LocalDate> changeDays() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Tenure tenure : all) {
      days.add(tenure.from());
      days.add(tenure.to());
    }
    days.remove(LocalDate.MAX);
    return days;
  }
}
