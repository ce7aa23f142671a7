package org.demarc.verdict;

import java.util.Comparator;
import java.util.List;
import org.demarc.claim.Quantity;
import org.demarc.region.Region;

/**
 * What is published of a whole region, beside our own measure of it.
 *
 * @param value in the quote's unit
 * @param name "total area", "land area"
 * @param told the figure as published, with its source
 */
record Official(double value, String name, String told) {

  static Official area(Region.Official published) {
    return new Official(published.squareKilometres(), published.kind() + " area", told(published));
  }

  /** The same as a ratio or a share, which is told after the area that gives it. */
  static Official ratio(Region.Official published, double value, Quantity.Unit unit) {
    return new Official(
        value,
        published.kind() + " area",
        told(published) + ", which gives " + Wording.amount(value, unit));
  }

  private static String told(Region.Official published) {
    return "%s (%s)".formatted(Wording.published(published.squareKilometres()), published.source());
  }

  /** The value nearest to what the quote allows. */
  static double nearest(List<Official> published, Quantity quoted) {
    return published.stream()
        .map(Official::value)
        .min(Comparator.comparingDouble(value -> Math.abs(Ruling.gap(quoted, value))))
        .orElseThrow();
  }
}
