package org.demarc.geoparse;

import org.demarc.article.CallerError;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;

/** Where the caller says that a text is at home; namesakes inside or close to it come first. */
public final class Near {
  /** As much as "City, State" is worth, so that it decides even against a capital. */
  private static final double INSIDE_REGION = 6;

  /** A country has many towns; only those that could be meant anyway come forward. */
  private static final double INSIDE_COUNTRY = 3;

  private static final double CLOSE_KILOMETRES = 50;

  private final Gazetteer gazetteer;
  private final Place place;
  private final int number;

  private Near(Gazetteer gazetteer, Place place) {
    this.gazetteer = gazetteer;
    this.place = place;
    this.number = gazetteer.number(place.id());
  }

  /**
   * @param idOrName such as UA-14, or Georgia, which is then the most important one
   */
  public static Near of(Gazetteer gazetteer, String idOrName) {
    return gazetteer
        .byIdOrName(idOrName)
        .map(place -> new Near(gazetteer, place))
        .orElseThrow(
            () ->
                new CallerError(
                    "got near '"
                        + idOrName
                        + "', expected the id or name of a place or region, such as UA-14"));
  }

  public Place place() {
    return place;
  }

  /** 0 inside or in the same region, 1 in the same country, 2 elsewhere. */
  public int rank(Place other) {
    boolean inside =
        other.id().equals(place.id())
            || other.region().equals(place.id())
            || other.country().equals(place.id())
            || !place.region().isEmpty() && place.region().equals(other.region());
    return inside
        ? 0
        : !place.country().isEmpty() && place.country().equals(other.country()) ? 1 : 2;
  }

  long countryCode() {
    return gazetteer.countryCode(number);
  }

  /** What this says for a reading, on the scale of log populations. */
  double support(int candidate) {
    if (candidate == number || Containment.liesIn(gazetteer, candidate, number)) {
      return place.kind() == Place.Kind.COUNTRY ? INSIDE_COUNTRY : INSIDE_REGION;
    }
    long country = gazetteer.countryCode(number);
    double kin =
        country != 0 && gazetteer.countryCode(candidate) == country ? INSIDE_COUNTRY / 2 : 0;
    if (place.kind().isTerritory()) {
      return kin;
    }
    double kilometres = Distance.kilometres(gazetteer, candidate, number);
    return Math.max(kin, INSIDE_REGION * Math.exp(-kilometres / CLOSE_KILOMETRES));
  }
}
