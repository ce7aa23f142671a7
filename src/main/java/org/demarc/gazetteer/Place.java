package org.demarc.gazetteer;

import java.util.Objects;

/**
 * Something with a name and a position on the map.
 *
 * @param id {@code UA}, {@code UA-14}, {@code geonames:709717}, {@code demarc:znpp}, {@code donbas}
 * @param name current English name
 * @param country ISO 3166-1 alpha-2, or empty
 * @param region ISO 3166-2 of the first-level region it lies in, or empty
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param population persons, 0 where unknown
 */
public record Place(
    String id,
    String name,
    Kind kind,
    String country,
    String region,
    double latitude,
    double longitude,
    long population) {

  /** What a place is; the JSON spells it in lower case. */
  public enum Kind {
    CONTINENT,
    COUNTRY,
    REGION,
    AREA,
    DISPUTED,
    CITY,
    RIVER,
    LAKE,
    SEA,
    ISLAND,
    PENINSULA,
    MOUNTAINS,
    FACILITY;

    /** Has an outline that can be measured, as opposed to a point or a line. */
    public boolean isTerritory() {
      return this == COUNTRY || this == REGION || this == AREA || this == DISPUTED;
    }
  }

  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(region, "region");
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "got "
              + id
              + " at latitude "
              + latitude
              + ", longitude "
              + longitude
              + ", expected -90..90, -180..180");
    }
  }
}
