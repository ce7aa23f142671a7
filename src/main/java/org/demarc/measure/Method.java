package org.demarc.measure;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * What one way of measuring says of an outline.
 *
 * @param name for the reader
 * @param sound false where the number only shows why not to measure so
 */
public record Method(String name, Area area, boolean sound) {
  private static final double KILOMETRES_PER_DEGREE = 111.195;

  /** Every method on one outline (longitude, latitude in degrees), the reference first. */
  public static List<Method> all(Geometry geometry) {
    return List.of(
        new Method("geodesic (GeographicLib, edges densified)", Geodesic.area(geometry), true),
        new Method("closed form (authalic latitude)", Authalic.area(geometry), true),
        new Method(
            "equal-area plane (GeoTools Lambert azimuthal, JTS)",
            EqualAreaPlane.area(geometry),
            true),
        new Method(
            "JTS plane area of degrees, a degree taken as 111.195 km",
            new Area(geometry.getArea() * KILOMETRES_PER_DEGREE * KILOMETRES_PER_DEGREE),
            false));
  }

  /** The largest relative difference of a sound method from the first, the reference. */
  public static double disagreement(List<Method> methods) {
    double reference = methods.get(0).area().squareKilometres();
    return methods.stream()
            .filter(Method::sound)
            .mapToDouble(m -> Math.abs(m.area().squareKilometres() - reference))
            .max()
            .orElse(0)
        / Math.max(reference, Double.MIN_NORMAL);
  }
}
