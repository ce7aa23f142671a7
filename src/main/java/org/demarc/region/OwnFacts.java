package org.demarc.region;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarc.article.CallerError;
import org.demarc.measure.Distance;
import org.demarc.phrase.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * A user's rows of facts, checked as Demarc's own are. For their place and days they go before
 * Demarc's; on all other days Demarc's stay.
 */
final class OwnFacts {
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_ROWS = 2_000;

  /** A row of the same name within this distance speaks of the same settlement. */
  private static final double SAME_PLACE_KM = 1;

  /** Nearer than this two names cannot be two settlements. */
  private static final double APART_KM = 0.2;

  private final List<Path> files;
  private final List<FactRows.Place> places;

  private OwnFacts(List<Path> files, List<FactRows.Place> places) {
    this.files = List.copyOf(files);
    this.places = List.copyOf(places);
  }

  /**
   * @throws CallerError naming file, row and fault
   */
  static OwnFacts read(List<Path> files, Function<String, Optional<Geometry>> outline) {
    List<Csv.Row> rows = new ArrayList<>();
    for (Path file : files) {
      List<Csv.Row> more = Csv.readOwn(file, MOST_BYTES);
      if (more.isEmpty()) {
        throw new CallerError(file + ": got no row, expected one or more below the head line");
      }
      rows.addAll(more);
    }
    if (rows.size() > MOST_ROWS) {
      throw new CallerError(
          "%s: got %,d rows of own facts, expected at most %,d"
              .formatted(files.get(files.size() - 1), rows.size(), MOST_ROWS));
    }
    rows.forEach(OwnFacts::requirePast);
    return new OwnFacts(files, List.copyOf(FactRows.places(rows, outline).values()));
  }

  /** A slip in the year would else stretch the days Demarc answers for into the future. */
  private static void requirePast(Csv.Row row) {
    LocalDate from = FactRows.fact(row).from();
    if (from.isAfter(LocalDate.now())) {
      throw row.fault("got from " + from + ", expected a day that has come");
    }
  }

  /** Settlements with their own rows only. */
  List<Settlement> settlements() {
    return places.stream().map(FactRows.Place::settlement).toList();
  }

  /** For the reader: whose rows these are. */
  Phrase source() {
    int rows = places.stream().mapToInt(p -> p.settlement().facts().size()).sum();
    return Phrase.of(
        "source.ownFacts",
        String.join(", ", files.stream().map(f -> f.getFileName().toString()).toList()),
        rows,
        places.size());
  }

  List<Settlement> addedTo(List<Settlement> shipped) {
    List<Settlement> all = new ArrayList<>(shipped);
    for (FactRows.Place place : places) {
      Settlement own = place.settlement();
      int same = indexOfSame(all, own);
      if (same < 0) {
        requireApart(all, place);
        all.add(own);
      } else {
        requireSameUnit(all.get(same), place);
        all.set(same, merged(all.get(same), own));
      }
    }
    return all;
  }

  static int indexOfSame(List<Settlement> all, Settlement own) {
    for (int i = 0; i < all.size(); i++) {
      Settlement it = all.get(i);
      if (it.name().equalsIgnoreCase(own.name())
          && Distance.kilometres(it.at(), own.at()) <= SAME_PLACE_KM) {
        return i;
      }
    }
    return -1;
  }

  private static void requireApart(List<Settlement> all, FactRows.Place place) {
    Settlement own = place.settlement();
    for (Settlement other : all) {
      double km = Distance.kilometres(other.at(), own.at());
      if (km < APART_KM) {
        throw place
            .first()
            .fault(
                "got %s %.0f m from %s, expected that name, or a place at least %.0f m away"
                    .formatted(own.name(), km * 1000, other.name(), APART_KM * 1000));
      }
    }
  }

  private static void requireSameUnit(Settlement known, FactRows.Place place) {
    Settlement own = place.settlement();
    if (!known.unit().equals(own.unit())) {
      throw place
          .first()
          .fault(
              "got region %s for %s, expected %s as in the rows before it"
                  .formatted(own.unit(), own.name(), known.unit()));
    }
  }

  private static Settlement merged(Settlement known, Settlement own) {
    List<Fact> facts = new ArrayList<>(own.facts());
    known.facts().forEach(fact -> facts.addAll(without(fact, own.facts())));
    facts.sort(Comparator.comparing(Fact::from));
    return new Settlement(known.name(), known.called(), known.at(), known.unit(), facts);
  }

  /** What is left of a fact outside the days of the user's. */
  private static List<Fact> without(Fact fact, List<Fact> own) {
    List<Fact> left = new ArrayList<>();
    LocalDate from = fact.from();
    for (Fact mine : own) {
      if (mine.from().isAfter(from) && mine.from().isBefore(fact.to())) {
        left.add(fact.during(from, mine.from()));
      }
      if (mine.to().isAfter(from) && mine.from().isBefore(fact.to())) {
        from = mine.to();
      }
    }
    if (from.isBefore(fact.to())) {
      left.add(fact.during(from, fact.to()));
    }
    return left;
  }
}
