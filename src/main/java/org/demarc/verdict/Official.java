package org.demarc.verdict;

import java.util.Comparator;
import java.util.List;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Phrase;
import org.demarc.region.Region;

/**
 * What is published of a whole region, beside our own measure of it.
 *
 * @param value in the quote's unit
 * @param name "total area", "land area"
 * @param told the figure as published, with its source
 */
record Official(double value, Phrase name, Phrase told) {

  static Official area(Region.Official published) {
    return new Official(published.squareKilometres(), name(published), told(published));
  }

  /** The same as a ratio or a share, which is told after the area that gives it. */
  static Official ratio(Region.Official published, double value, Quantity.Unit unit) {
    return new Official(
        value,
        name(published),
        Phrase.of("official.gives", told(published), Wording.amount(value, unit)));
  }

  private static Phrase name(Region.Official published) {
    return Phrase.of("official." + published.kind());
  }

  private static Phrase told(Region.Official published) {
    return Phrase.of(
        "because.figure",
        Wording.published(published.squareKilometres()),
        Phrase.ofData(published.source()));
  }

  /** "total area of 116,098 km² (US Census)". */
  Phrase say(String key) {
    return Phrase.of(key, name, told);
  }

  /** The value nearest to what the quote allows. */
  static double nearest(List<Official> published, Quantity quoted) {
    return published.stream()
        .map(Official::value)
        .min(Comparator.comparingDouble(value -> Math.abs(Ruling.gap(quoted, value))))
        .orElseThrow();
  }
}
