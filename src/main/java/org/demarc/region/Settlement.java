package org.demarc.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarc.phrase.Phrase;
import org.locationtech.jts.geom.Coordinate;

/**
 * A settlement whose holder is known, with the dated facts about it in the order of time.
 *
 * @param at longitude, latitude in degrees, WGS 84
 * @param unit ISO 3166-2 id of the first-level unit it lies in
 */
record Settlement(String name, Phrase called, Coordinate at, String unit, List<Fact> facts) {
  Settlement {
    facts = List.copyOf(facts);
  }

  Optional<Fact> on(LocalDate day) {
    return facts.stream().filter(fact -> fact.covers(day)).findFirst();
  }
}
