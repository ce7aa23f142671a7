package org.demarc.geoparse;

import java.util.Objects;
import java.util.Optional;

/**
 * What a reader knows better: every mention of these words is that place.
 *
 * @param text the words as the article spells them, without a possessive s
 * @param place id of the place they name; empty where they name none
 */
public record Correction(String text, Optional<String> place) {
  public Correction {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
  }
}
