package org.demarc.region;

import java.time.LocalDate;
import org.demarc.phrase.Phrase;

/** The land a state claims, as an expression. */
final class Claims {
  private Claims() {}

  /**
   * @throws Unresolvable where no position of that state is known
   */
  static Expression of(Positions positions, String party, LocalDate day) {
    return positions
        .claimed(party, day)
        .orElseThrow(
            () ->
                new Unresolvable(
                    Phrase.of(
                        "unresolved.noClaim", Phrase.genitive(party, Phrase.country(party)), day)));
  }
}
