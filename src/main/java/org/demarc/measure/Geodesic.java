package org.demarc.measure;

import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;

/**
 * The reference: Karney's geodesic polygon (GeographicLib, DOI 10.1007/s00190-012-0578-z) on WGS
 * 84. Edges are densified to 0.005 degree first: GeoJSON's edges are straight in longitude and
 * latitude, not geodesics, and over 2.5 degrees that makes 1e-4 of the area.
 *
 * <p>A ring across the antimeridian must be cut there (RFC 7946, 3.1.9); a ring around a pole must
 * run along the edge at latitude +-90. Validity is not checked.
 */
public final class Geodesic {
  private Geodesic() {}

  /**
   * @param geometry longitude, latitude in degrees; points and lines count nothing
   */
  public static Area area(Geometry geometry) {
    return Rings.area(geometry, Geodesic::ringSquareMetres);
  }

  private static double ringSquareMetres(CoordinateSequence ring) {
    PolygonArea polygon = new PolygonArea(net.sf.geographiclib.Geodesic.WGS84, false);
    for (int i = 1; i < ring.size(); i++) {
      double x = ring.getX(i - 1);
      double y = ring.getY(i - 1);
      double dx = ring.getX(i) - x;
      double dy = ring.getY(i) - y;
      int pieces = Densified.pieces(dx, dy);
      for (int k = 0; k < pieces; k++) {
        double t = (double) k / pieces;
        polygon.AddPoint(y + t * dy, x + t * dx);
      }
    }
    return polygon.Compute(false, true).area;
  }
}
