package org.demarc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.geoparse.Correction;

/**
 * What the caller knows better than the text.
 *
 * @param date the day it speaks of
 * @param near id or name of a country, region or place; namesakes in it are preferred
 * @param corrections names whose place the reader has set right
 */
record Hints(Optional<LocalDate> date, Optional<String> near, List<Correction> corrections) {
  static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), List.of());

  Hints {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(near, "near");
    corrections = List.copyOf(corrections);
  }

  static Hints dated(Optional<LocalDate> date) {
    return new Hints(date, Optional.empty(), List.of());
  }
}
