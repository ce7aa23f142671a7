package org.demarc.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.measure.Area;
import org.demarc.phrase.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * A measured area with its band.
 *
 * @param asOf the day for which who holds what was looked up; empty where it does not matter
 * @param value by our outlines and our line
 * @param band its parts, and low and high
 * @param official published areas of the region, where the whole of it was measured
 * @param sources what outlines and facts it rests on, for the reader
 * @param notes what the reader should know besides
 * @param shapes longitude, latitude in degrees; they touch but do not overlap; none where only the
 *     amount was asked for
 */
public record Measured(
    Expression expression,
    Optional<LocalDate> asOf,
    Area value,
    Band band,
    List<Region.Official> official,
    List<Phrase> sources,
    List<Phrase> notes,
    List<Geometry> shapes)
    implements Measurement {

  /**
   * How far off the value may be, km2 either side, by cause.
   *
   * @param outline the outlines of the regions
   * @param control who holds what; nine times in ten
   * @param method the way of measuring
   */
  public record Band(Area outline, Area control, Area method) {
    /** The causes are independent. */
    public Area halfWidth() {
      return new Area(
          Math.hypot(
              Math.hypot(outline.squareKilometres(), control.squareKilometres()),
              method.squareKilometres()));
    }
  }

  public Measured {
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(band, "band");
    official = List.copyOf(official);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    shapes = List.copyOf(shapes);
  }

  public Area low() {
    return new Area(Math.max(0, value.squareKilometres() - band.halfWidth().squareKilometres()));
  }

  public Area high() {
    return new Area(value.squareKilometres() + band.halfWidth().squareKilometres());
  }

  /**
   * The land as one geometry, inner borders dissolved; computed anew at each call.
   *
   * @throws IllegalStateException where only the amount was asked for
   */
  public Geometry shape() {
    if (shapes.isEmpty() && value.squareKilometres() > 0) {
      throw new IllegalStateException(
          "got " + expression + " measured without its shape, expected one with it");
    }
    return Overlay.unionOfTiles(shapes);
  }
}
