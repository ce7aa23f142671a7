package org.demarc.measure;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The second, independent method: GeoTools projects the densified outline onto Lambert's azimuthal
 * equal-area plane, centred on it, and JTS takes the plane area.
 *
 * <p>The point opposite the centre has no image: for an outline that reaches within a degree of it
 * (more than half the Earth wide) the answer is not to be trusted. Antimeridian and poles: as
 * {@link Geodesic}.
 */
public final class EqualAreaPlane {
  private static final DefaultMathTransformFactory FACTORY = new DefaultMathTransformFactory();

  private EqualAreaPlane() {}

  /**
   * @param geometry longitude, latitude in degrees; points and lines count nothing
   * @throws IllegalStateException if GeoTools cannot project it
   */
  public static Area area(Geometry geometry) {
    if (geometry.isEmpty()) {
      return new Area(0);
    }
    try {
      Coordinate centre = geometry.getEnvelopeInternal().centre();
      Geometry plane = JTS.transform(Densified.geometry(geometry), around(centre));
      return new Area(plane.getArea() / 1e6);
    } catch (FactoryException | TransformException e) {
      throw new IllegalStateException("GeoTools could not project the outline", e);
    }
  }

  /** Built by name: CRS.decode would unpack a database of 33 MB first. */
  private static MathTransform around(Coordinate centre) throws FactoryException {
    ParameterValueGroup parameters = FACTORY.getDefaultParameters("Lambert_Azimuthal_Equal_Area");
    parameters.parameter("semi_major").setValue(Wgs84.A);
    parameters.parameter("semi_minor").setValue(Wgs84.A * (1 - Wgs84.F));
    parameters.parameter("latitude_of_center").setValue(centre.y);
    parameters.parameter("longitude_of_center").setValue(centre.x);
    return FACTORY.createParameterizedTransform(parameters);
  }
}
