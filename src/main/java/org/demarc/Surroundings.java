package org.demarc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.picture.Frame;
import org.demarc.picture.Picture;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Subject;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The land a map shows, beyond what the basemap has.
 *
 * @param countries their outlines, where the map is nearer than the basemap is fine
 * @param disputed outlines of land that more than one state claims
 */
record Surroundings(List<Geometry> countries, List<Geometry> disputed) {
  private static final double TOO_COARSE = 3;
  private static final double TOO_FAR = 12;
  private static final int MOST_COUNTRIES = 24;
  private static final Frame THEATRE = new Frame(19, 43, 44, 55);

  /**
   * @param seen what shows through the map's window
   */
  static Surroundings of(Frame frame, Frame seen, Library library) {
    double scale = Picture.kilometresPerPixel(frame);
    boolean fine = scale >= TOO_COARSE || THEATRE.holds(seen);
    Set<String> countries = fine ? Set.of() : countries(seen, library.atlas());
    return new Surroundings(
        countries.size() > MOST_COUNTRIES ? List.of() : outlines(countries, library.atlas()),
        scale >= TOO_FAR ? List.of() : shapes(disputed(seen, library), library.atlas()));
  }

  /** A window over the date line is looked through from both sides. */
  private static Set<String> countries(Frame seen, Atlas atlas) {
    Set<String> countries = new TreeSet<>();
    for (int turn = -360; turn <= 360; turn += 360) {
      Envelope window =
          new Envelope(seen.west() + turn, seen.east() + turn, seen.south(), seen.north());
      countries.addAll(atlas.countriesIn(window));
    }
    return countries;
  }

  private static List<Place> disputed(Frame seen, Library library) {
    Gazetteer gazetteer = library.gazetteer();
    return IntStream.range(0, gazetteer.size())
        .filter(i -> gazetteer.kind(i) == Place.Kind.DISPUTED)
        .filter(i -> seen.has(gazetteer.longitude(i), gazetteer.latitude(i)))
        .mapToObj(gazetteer::place)
        .toList();
  }

  private static List<Geometry> outlines(Set<String> countries, Atlas atlas) {
    List<Geometry> outlines = new ArrayList<>();
    for (String id : countries) {
      atlas
          .find(id)
          .ifPresent(
              subject -> {
                if (subject instanceof Subject.Outlined outlined) {
                  outlines.add(outlined.region().outline());
                }
              });
    }
    return outlines;
  }

  private static List<Geometry> shapes(List<Place> disputed, Atlas atlas) {
    List<Geometry> shapes = new ArrayList<>();
    for (Place place : disputed) {
      if (atlas.find(place.id()).isPresent()
          && atlas.measure(new Expression.Named(place.id())) instanceof Measured measured) {
        shapes.add(measured.shape());
      }
    }
    return shapes;
  }
}
