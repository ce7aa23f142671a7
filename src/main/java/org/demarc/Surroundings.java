package org.demarc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.picture.Frame;
import org.demarc.picture.Picture;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Subject;
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
    Set<String> countries = new HashSet<>();
    List<Place> disputed = new ArrayList<>();
    Gazetteer gazetteer = library.gazetteer();
    for (int i = 0; i < gazetteer.size(); i++) {
      if (seen.has(gazetteer.longitude(i), gazetteer.latitude(i))) {
        switch (gazetteer.kind(i)) {
          case CITY, COUNTRY -> countries.add(gazetteer.place(i).country());
          case DISPUTED -> disputed.add(gazetteer.place(i));
          default -> {
            // No land of its own.
          }
        }
      }
    }
    boolean fine = scale >= TOO_COARSE || THEATRE.holds(seen) || countries.size() > MOST_COUNTRIES;
    return new Surroundings(
        fine ? List.of() : outlines(countries, library.atlas()),
        scale >= TOO_FAR ? List.of() : shapes(disputed, library.atlas()));
  }

  private static List<Geometry> outlines(Set<String> countries, Atlas atlas) {
    List<Geometry> outlines = new ArrayList<>();
    for (String id : countries) {
      atlas
          .find(id)
          .ifPresent(
              subject -> {
                if (subject instanceof Subject.Elsewhere elsewhere) {
                  outlines.add(elsewhere.region().outline());
                } else if (subject instanceof Subject.Ukraine ukraine) {
                  outlines.add(ukraine.region().outline());
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
