package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarc.article.CallerError;
import org.demarc.phrase.Phrase;
import org.demarc.region.Fact.Party;

/**
 * What a user's facts change, on each day on which they change something.
 *
 * @param source whose facts they are
 */
public record FactsChange(Phrase source, List<Day> days) {

  /** One day: the units whose areas differ, and the places in other hands. */
  public record Day(LocalDate date, List<Unit> units, List<Place> places) {
    public Day {
      units = List.copyOf(units);
      places = List.copyOf(places);
    }
  }

  /**
   * Land held by Russia in one unit.
   *
   * @param before without the user's facts; an Unresolved beyond the days of Demarc's
   */
  public record Unit(String id, Phrase called, Measurement before, Measured after) {}

  /**
   * @param before UA or RU; empty where no fact of Demarc's covers the day
   * @param after the same with the user's facts
   */
  public record Place(String name, String unit, Optional<String> before, Optional<String> after) {
    public boolean differs() {
      return !before.equals(after);
    }
  }

  public FactsChange {
    days = List.copyOf(days);
  }

  /** Differences below this are noise of the sums. */
  private static final double LEAST_KM2 = 0.005;

  /**
   * @param only the day to tell; empty for every day on which a fact of the user's begins or ends
   * @throws CallerError if that day has no facts even so
   */
  static FactsChange of(Atlas shipped, Atlas with, OwnFacts own, Optional<LocalDate> only) {
    NavigableSet<LocalDate> days = only.map(FactsChange::alone).orElseGet(() -> days(with, own));
    List<Day> told = new ArrayList<>();
    Map<Integer, Place> known = new HashMap<>();
    for (LocalDate day : days) {
      with.control()
          .gap(day)
          .ifPresent(
              reason -> {
                throw new CallerError("got --date " + day + ", expected another: " + reason);
              });
      List<Place> places = places(shipped, with, own, day, known);
      List<Unit> units = units(shipped, with, own, day);
      if (!places.isEmpty() || !units.isEmpty() || only.isPresent()) {
        told.add(new Day(day, units, places));
      }
    }
    return new FactsChange(own.source(), told);
  }

  private static NavigableSet<LocalDate> alone(LocalDate day) {
    return new TreeSet<>(List.of(day));
  }

  /** Facts from before the first day tell on it. */
  private static NavigableSet<LocalDate> days(Atlas with, OwnFacts own) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Settlement settlement : own.settlements()) {
      for (Fact fact : settlement.facts()) {
        days.add(fact.from().isBefore(with.firstDay()) ? with.firstDay() : fact.from());
        days.add(fact.to());
      }
    }
    days.removeIf(day -> day.isBefore(with.firstDay()) || day.isAfter(with.lastDay()));
    return days;
  }

  /** Places in other hands than Demarc's facts have them, or no more so, since the day before. */
  private static List<Place> places(
      Atlas shipped, Atlas with, OwnFacts own, LocalDate day, Map<Integer, Place> known) {
    List<Place> told = new ArrayList<>();
    List<Settlement> mine = own.settlements();
    for (int i = 0; i < mine.size(); i++) {
      Place place =
          new Place(
              mine.get(i).name(),
              mine.get(i).unit(),
              holder(shipped, mine.get(i), day),
              holder(with, mine.get(i), day));
      Place last = known.put(i, place);
      boolean toldBefore = last != null && last.differs();
      if (!place.equals(last) && (place.differs() || toldBefore)) {
        told.add(place);
      }
    }
    return told;
  }

  private static Optional<String> holder(Atlas atlas, Settlement settlement, LocalDate day) {
    List<Settlement> all = ((Control) atlas.control()).facts().settlements();
    int at = OwnFacts.indexOfSame(all, settlement);
    return at < 0 || atlas.control().gap(day).isPresent()
        ? Optional.empty()
        : all.get(at).on(day).map(fact -> fact.holder().name());
  }

  private static List<Unit> units(Atlas shipped, Atlas with, OwnFacts own, LocalDate day) {
    Set<String> touched = new HashSet<>();
    own.settlements().forEach(settlement -> touched.add(settlement.unit()));
    List<Unit> units = new ArrayList<>();
    for (String id : with.outlines().unitsOfUkraine()) {
      Expression held =
          new Expression.Intersection(
              new Expression.Named(id), new Expression.Held(Party.RU.name()));
      Measurement before = shipped.measure(held, day);
      Measured after = (Measured) with.measure(held, day);
      if (touched.contains(id) || differ(before, after)) {
        units.add(new Unit(id, with.names().get(id).called(), before, after));
      }
    }
    return units;
  }

  private static boolean differ(Measurement before, Measured after) {
    return before instanceof Measured known
        && Math.abs(known.value().squareKilometres() - after.value().squareKilometres())
            > LEAST_KM2;
  }
}
