package org.demarc.region;

import java.util.Objects;
import org.demarc.phrase.Phrase;

/**
 * A region as a measure for others.
 *
 * @param squareKilometres its published area
 * @param kind {@code total} or {@code land}
 */
public record Size(String id, Phrase name, double squareKilometres, String kind, String source) {
  public Size {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    if (!(squareKilometres > 0)) {
      throw new IllegalArgumentException("got " + squareKilometres + " km2, expected more than 0");
    }
  }
}
