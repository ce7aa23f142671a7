package org.demarc.region;

import java.util.List;
import java.util.OptionalDouble;
import org.demarc.phrase.Phrase;

/** What an id stands for. */
public sealed interface Subject {
  String id();

  String name();

  /** Its name in the reader's language. */
  Phrase called();

  /** What has an outline of its own, and so the region's own names and published areas. */
  sealed interface Outlined extends Subject {
    Region region();

    @Override
    default String id() {
      return region().id();
    }

    @Override
    default String name() {
      return region().name();
    }
  }

  /** A first-level unit of Ukraine, whose holders are known. */
  record Unit(Region region, Phrase called) implements Outlined {}

  /** Ukraine: all its units. Its own outline is their union. */
  record Ukraine(Region region, Phrase called) implements Outlined {}

  /** Any other country, region or disputed area with an outline. */
  record Elsewhere(Region region, Phrase called) implements Outlined {}

  /**
   * A region made of others.
   *
   * @param note what the reader must know of a vague term, or empty
   * @param official areas published for the whole, where its parts do not say them
   * @param outlineError the whole's own relative error, where it was measured
   */
  record Composite(
      String id,
      String name,
      Phrase called,
      Expression expression,
      String note,
      List<Region.Official> official,
      OptionalDouble outlineError)
      implements Subject {
    public Composite {
      official = List.copyOf(official);
    }
  }

  /**
   * A region that has a name but no outline Demarc may use.
   *
   * @param note why, or what is published of it
   */
  record NoOutline(String id, String name, Phrase called, String note) implements Subject {}
}
