package org.demarc.region;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.gazetteer.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A named piece of land with its outline.
 *
 * @param id ISO 3166 code, or {@code demarc:…}
 * @param country ISO 3166-1 alpha-2, or empty
 * @param outline longitude, latitude in degrees, WGS 84; polygons only
 * @param official areas published for it, as their source gives them
 * @param outlineError relative error of the outline's own area, as a fraction
 * @param outlineSource who drew the outline
 * @param label a point inside, longitude and latitude, where the data gives one
 */
public record Region(
    String id,
    String name,
    Place.Kind kind,
    String country,
    Geometry outline,
    List<Official> official,
    double outlineError,
    String outlineSource,
    Optional<Coordinate> label) {

  /**
   * An area as published.
   *
   * @param kind {@code total}, or {@code land} without inland water
   */
  public record Official(double squareKilometres, String kind, String source) {
    public Official {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(source, "source");
      if (!(squareKilometres > 0)) {
        throw new IllegalArgumentException(
            "got " + squareKilometres + " km2, expected more than 0");
      }
    }
  }

  public Region {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(outline, "outline");
    Objects.requireNonNull(outlineSource, "outlineSource");
    official = List.copyOf(official);
    if (!(outlineError >= 0)) {
      throw new IllegalArgumentException(
          "got outline error " + outlineError + " for " + id + ", expected 0 or more");
    }
  }
}
