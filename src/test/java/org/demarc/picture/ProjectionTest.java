package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both projections keep areas and lead back where they came from. */
class ProjectionTest {
  private static final double SIDE = 0.02;

  static Stream<Projection> projections() {
    return Stream.of(
        new Projection.Azimuthal(31, 48.5),
        new Projection.Azimuthal(180, -15),
        new Projection.Azimuthal(0, 90),
        new Projection.EqualEarth(10));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projections")
  void aSquareKilometreIsOneEverywhere(Projection projection) {
    for (double latitude = -60; latitude <= 75; latitude += 15) {
      for (double turn = -60; turn <= 60; turn += 30) {
        double longitude = projection.centre() + turn;
        double plane = plane(projection, longitude, latitude);
        assertThat(plane / geodesic(longitude, latitude)).isCloseTo(1, within(2e-4));
      }
    }
  }

  private static double plane(Projection projection, double x, double y) {
    double[][] corners = {{x, y}, {x + SIDE, y}, {x + SIDE, y + SIDE}, {x, y + SIDE}};
    Point2D.Double a = new Point2D.Double();
    Point2D.Double b = new Point2D.Double();
    double twice = 0;
    for (int i = 0; i < 4; i++) {
      projection.project(corners[i][0], corners[i][1], a);
      projection.project(corners[(i + 1) % 4][0], corners[(i + 1) % 4][1], b);
      twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
  }

  private static double geodesic(double x, double y) {
    PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
    area.AddPoint(y, x);
    area.AddPoint(y, x + SIDE);
    area.AddPoint(y + SIDE, x + SIDE);
    area.AddPoint(y + SIDE, x);
    return area.Compute(false, true).area / 1e6;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projections")
  void leadsBack(Projection projection) {
    Point2D.Double at = new Point2D.Double();
    for (double latitude = -80; latitude <= 85; latitude += 11) {
      for (double turn = -80; turn <= 80; turn += 20) {
        projection.project(projection.centre() + turn, latitude, at);
        projection.unproject(at.x, at.y, at);
        assertThat(Math.IEEEremainder(at.x - projection.centre() - turn, 360))
            .isCloseTo(0, within(1e-5));
        assertThat(at.y).isCloseTo(latitude, within(1e-5));
      }
    }
  }
}
