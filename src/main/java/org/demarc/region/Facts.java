package org.demarc.region;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarc.phrase.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * {@code geodata/control/facts.csv}, checked: a broken row stops the start with one sentence that
 * names file, row and fault.
 */
final class Facts {
  /** From here on the facts are dense enough along the whole line. */
  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  /** Up to here the facts shipped with Demarc were gathered; later rows move the end. */
  private static final LocalDate GATHERED = LocalDate.of(2026, 3, 31);

  private final List<Settlement> settlements;
  private final LocalDate last;
  private final Optional<Phrase> own;

  private Facts(List<Settlement> settlements, LocalDate last, Optional<Phrase> own) {
    this.settlements = settlements;
    this.last = last;
    this.own = own;
  }

  List<Settlement> settlements() {
    return settlements;
  }

  LocalDate last() {
    return last;
  }

  /** Days on which somewhere the holder or the fighting changes, {@link #FIRST} among them. */
  TreeSet<LocalDate> changeDays() {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(FIRST));
    for (Settlement settlement : settlements) {
      for (Fact fact : settlement.facts()) {
        days.add(fact.from());
        days.add(fact.to());
        fact.contested().ifPresent(c -> days.add(c.from()));
        fact.contested()
            .filter(c -> c.to().isBefore(last))
            .ifPresent(c -> days.add(c.to().plusDays(1)));
      }
    }
    days.removeIf(day -> day.isBefore(FIRST) || day.isAfter(last));
    return days;
  }

  /**
   * @param outline of a unit by its ISO 3166-2 id, empty where there is none
   * @throws IllegalStateException naming file, row and fault
   */
  static Facts read(Path file, Function<String, Optional<Geometry>> outline) {
    Map<String, FactRows.Place> places = FactRows.places(Csv.read(file), outline);
    return of(places.values().stream().map(FactRows.Place::settlement).toList(), Optional.empty());
  }

  /** With a user's rows, which go before Demarc's for their place and days. */
  Facts with(OwnFacts rows) {
    return of(rows.addedTo(settlements), Optional.of(rows.source()));
  }

  private static Facts of(List<Settlement> settlements, Optional<Phrase> own) {
    LocalDate last =
        settlements.stream()
            .flatMap(settlement -> settlement.facts().stream())
            .map(Fact::from)
            .filter(from -> from.isAfter(GATHERED))
            .max(Comparator.naturalOrder())
            .orElse(GATHERED);
    return new Facts(List.copyOf(settlements), last, own);
  }

  /** What of it is the user's, for the reader; empty where nothing is. */
  Optional<Phrase> own() {
    return own;
  }
}
