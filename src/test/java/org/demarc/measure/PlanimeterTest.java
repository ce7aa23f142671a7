package org.demarc.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The geodesic library against the numbers its author publishes with it: Karney's Planimeter tests
 * (GeographicLib; Algorithms for geodesics, J. Geodesy 87, 2013, DOI 10.1007/s00190-012-0578-z).
 */
class PlanimeterTest {
  static Stream<Arguments> table() {
    return Stream.of(
        row(
            "0, around the north pole",
            631819.8745,
            24952305678.0,
            1,
            89,
            0,
            89,
            90,
            89,
            180,
            89,
            270),
        row(
            "0, around the south pole",
            631819.8745,
            -24952305678.0,
            1,
            -89,
            0,
            -89,
            90,
            -89,
            180,
            -89,
            270),
        row("0, a diamond on the equator", 627598.2731, 24619419146.0, 1, 0, -1, -1, 0, 0, 1, 1, 0),
        row("0, an octant", 30022685, 63758202715511.0, 1, 90, 0, 0, 0, 0, 90),
        row("5, around the pole by -180", 539297, 12476152838.5, 1, 89, 0.1, 89, 90.1, 89, -179.9),
        row("6, there and back over the pole", 36026861, 0, 1, 9, -0.00000000000001, 9, 180, 9, 0),
        row("6, the same from east", 36026861, 0, 1, 9, 0.00000000000001, 9, 0, 9, 180),
        row("12, an edge of no area", 10465729, 0, 1, 66.562222222, 0, 66.562222222, 180),
        row(
            "13, twice around the pole",
            1160741,
            32415230256.0,
            1,
            89,
            -360,
            89,
            -240,
            89,
            -120,
            89,
            0,
            89,
            120,
            89,
            240),
        row("15, a triangle", Double.NaN, 18454562325.45119, 1e-4, 2, 1, 1, 2, 3, 3),
        row(
            "21, once around 45 degrees north",
            Double.NaN,
            39433884866571.4277,
            0.5,
            45,
            60,
            45,
            180,
            45,
            -60));
  }

  private static Arguments row(
      String name, double metres, double squareMetres, double tolerance, double... points) {
    return Arguments.of(name, metres, squareMetres, tolerance, points);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void theLibraryGivesKarneysNumbers(
      String name, double metres, double squareMetres, double tolerance, double[] points) {
    PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
    for (int i = 0; i < points.length; i += 2) {
      polygon.AddPoint(points[i], points[i + 1]);
    }
    PolygonResult result = polygon.Compute(false, true);
    assertThat(result.area).isCloseTo(squareMetres, within(tolerance));
    if (!Double.isNaN(metres)) {
      assertThat(result.perimeter).isCloseTo(metres, within(1.0));
    }
  }
}
