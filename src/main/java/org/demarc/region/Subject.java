package org.demarc.region;

import java.util.List;
import java.util.OptionalDouble;

/** What an id stands for. */
public sealed interface Subject {
  String id();

  String name();

  /** A first-level unit of Ukraine, whose holders are known. */
  record Unit(Region region) implements Subject {
    @Override
    public String id() {
      return region.id();
    }

    @Override
    public String name() {
      return region.name();
    }
  }

  /** Ukraine: all its units. Its own outline is their union. */
  record Ukraine(Region region) implements Subject {
    @Override
    public String id() {
      return region.id();
    }

    @Override
    public String name() {
      return region.name();
    }
  }

  /** Any other country, region or disputed area with an outline. */
  record Elsewhere(Region region) implements Subject {
    @Override
    public String id() {
      return region.id();
    }

    @Override
    public String name() {
      return region.name();
    }
  }

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
  record NoOutline(String id, String name, String note) implements Subject {}
}
