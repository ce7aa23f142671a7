package org.demarc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.claim.OwnExpression;
import org.demarc.geoparse.Correction;

/**
 * What the caller knows better than the text.
 *
 * @param date the day it speaks of
 * @param near id or name of a country, region or place; namesakes in it are preferred
 * @param corrections names whose place the reader has set right
 * @param expressions figures whose land the reader has set right
 */
record Hints(
    Optional<LocalDate> date,
    Optional<String> near,
    List<Correction> corrections,
    List<OwnExpression> expressions) {
  static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), List.of(), List.of());

  Hints {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(near, "near");
    corrections = List.copyOf(corrections);
    expressions = List.copyOf(expressions);
  }

  static Hints dated(Optional<LocalDate> date) {
    return new Hints(date, Optional.empty(), List.of(), List.of());
  }
}
