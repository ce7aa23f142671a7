package org.demarc.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Three independent ways of measuring must come to the same, or one of them is wrong. */
class MethodTest {
  private static final double AGREE = 1e-6;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a quad of the size of an oblast | POLYGON ((36.5 47, 39 47, 39 49.4, 36.5 49.4, 36.5 47))",
        "a bounding box of Ukraine | POLYGON ((22 44, 40.3 44, 40.3 52.4, 22 52.4, 22 44))",
        "slanted edges of 30 degrees | POLYGON ((0 0, 30 25, 5 50, 0 0))",
        "a hole | POLYGON ((30 45, 34 45, 34 49, 30 49, 30 45), (31 46, 31 48, 33 48, 33 46, 31 46))",
        "two parts | MULTIPOLYGON (((10 50, 11 50, 11 51, 10 50)), ((12 50, 13 50, 13 51, 12 50)))",
        "Svalbard's latitude | POLYGON ((10 76.5, 33 76.5, 33 80.8, 10 80.8, 10 76.5))",
        "across the equator | POLYGON ((-70 -3, -60 -3, -60 5, -70 5, -70 -3))",
        "a cap around the south pole, cut at 180 | POLYGON ((-180 -90, 180 -90, 180 -60, -180 -60, -180 -90))",
        "a field of 1 ha | POLYGON ((37 48, 37.001341 48, 37.001341 48.000899, 37 48.000899, 37 48))",
        "clockwise | POLYGON ((36.5 47, 36.5 49.4, 39 49.4, 39 47, 36.5 47))",
      })
  void theThreeMethodsAgree(String name, String wkt) throws ParseException {
    assertAgree(new WKTReader().read(wkt));
  }

  @Test
  void theyAgreeOnRandomRings() {
    Random random = new Random(20261125);
    for (int i = 0; i < 60; i++) {
      assertAgree(ring(random));
    }
  }

  /** A star around a random centre, up to 80 degrees of latitude. */
  private static Geometry ring(Random random) {
    double latitude = random.nextDouble() * 150 - 75;
    double longitude = random.nextDouble() * 300 - 150;
    double size = Math.pow(10, random.nextDouble() * 2.7 - 2);
    int n = 3 + random.nextInt(200);
    Coordinate[] points = new Coordinate[n + 1];
    for (int i = 0; i < n; i++) {
      double angle = 2 * Math.PI * i / n;
      double radius = size * (0.8 + random.nextDouble() / 5);
      points[i] =
          new Coordinate(longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle));
    }
    points[n] = points[0];
    return FACTORY.createPolygon(points);
  }

  private static void assertAgree(Geometry geometry) {
    double geodesic = Geodesic.area(geometry).squareKilometres();
    assertThat(geodesic).isPositive();
    assertThat(Authalic.area(geometry).squareKilometres() / geodesic)
        .as("closed form against geodesic, %s", geometry.getEnvelopeInternal())
        .isCloseTo(1, within(AGREE));
    assertThat(EqualAreaPlane.area(geometry).squareKilometres() / geodesic)
        .as("equal-area plane against geodesic, %s", geometry.getEnvelopeInternal())
        .isCloseTo(1, within(AGREE));
  }

  @Test
  void theWholeEllipsoidIsAsLargeAsKarneyHasIt() throws ParseException {
    Geometry all = new WKTReader().read("POLYGON ((-180 -90, 180 -90, 180 90, -180 90, -180 -90))");
    assertThat(Authalic.area(all).squareKilometres()).isCloseTo(510065621.7240885, within(1e-3));
  }

  @Test
  void degreesAreNoPlane() throws ParseException {
    Geometry oblast =
        new WKTReader().read("POLYGON ((36.5 47, 39 47, 39 49.4, 36.5 49.4, 36.5 47))");
    var methods = Method.all(oblast);
    assertThat(Method.disagreement(methods)).isLessThan(AGREE);
    Method plane = methods.get(3);
    assertThat(plane.sound()).isFalse();
    assertThat(plane.area().squareKilometres())
        .isGreaterThan(1.4 * methods.get(0).area().squareKilometres());
  }

  @Test
  void nothingHasNoArea() {
    assertThat(Authalic.area(FACTORY.createPolygon()).squareKilometres()).isZero();
    assertThat(Geodesic.area(FACTORY.createPoint(new Coordinate(1, 2))).squareKilometres())
        .isZero();
    assertThat(EqualAreaPlane.area(FACTORY.createPolygon()).squareKilometres()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // from lon, lat, to lon, lat, kilometres by GeographicLib
    "37.80224, 48.023, 37.5415, 47.0951",
    "30.5, 50.45, 30.6, 50.45",
    "34, 44.5, 34, 45.3",
  })
  void shortDistancesAreThoseOfTheGeodesic(double x1, double y1, double x2, double y2) {
    double karney = net.sf.geographiclib.Geodesic.WGS84.Inverse(y1, x1, y2, x2).s12 / 1000;
    assertThat(Distance.kilometres(x1, y1, x2, y2) / karney).isCloseTo(1, within(1e-5));
  }
}
