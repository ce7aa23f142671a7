package org.demarc.region;

import java.time.LocalDate;
import org.demarc.measure.Area;

/**
 * Days, both ends in it, over which a measured area stays the same.
 *
 * @param low lower end of the band
 * @param high upper end of the band
 */
public record Span(LocalDate from, LocalDate to, Area value, Area low, Area high) {
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "got a span from " + from + " to " + to + ", expected from <= to");
    }
  }
}
