package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.demarc.measure.Authalic;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** What is handed out as GeoJSON can be read back and measured again. */
class ShapesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {"held(RU) @ 2025-06-01", "donbas & held(UA) @ 2025-12-08", "NO", "EH", "CA"})
  void shapesAreValidAndKeepTheirArea(String expression) throws ParseException {
    Measured measured =
        (Measured)
            TestLibrary.LIBRARY
                .atlas()
                .measure(ExpressionParser.parse(expression), LocalDate.of(2025, 6, 1));
    ObjectNode whole = Shapes.collection();
    Shapes.addWhole(whole, measured.shape(), JSON.createObjectNode());
    assertThat(deviation(whole, measured)).isLessThan(1e-5);
    ObjectNode screen = Shapes.collection();
    Shapes.add(screen, measured.shape(), JSON.createObjectNode());
    assertThat(deviation(screen, measured)).isLessThan(0.01);
  }

  /** The longest coasts there are. */
  @ParameterizedTest
  @ValueSource(strings = {"CA", "CA-NU", "GL", "ID", "CL", "RU", "PH", "CA + RU + GL + ID"})
  void noLandTakesMoreThanItsShareOfTheFirstView(String expression) {
    Measured measured =
        (Measured)
            TestLibrary.LIBRARY
                .atlas()
                .measure(ExpressionParser.parse(expression), LocalDate.of(2025, 6, 1));
    ObjectNode screen = Shapes.collection();
    Shapes.add(screen, measured.shape(), JSON.createObjectNode());
    JsonNode coordinates = screen.at("/features/0/geometry/coordinates");
    int points = 0;
    for (JsonNode polygon : coordinates) {
      for (JsonNode ring : polygon) {
        points += ring.size();
      }
    }
    assertThat(points).isBetween(1_000, Shapes.MOST_POINTS);
  }

  private static double deviation(ObjectNode collection, Measured measured) throws ParseException {
    String geometry = collection.get("features").get(0).get("geometry").toString();
    Geometry read = new GeoJsonReader().read(geometry);
    assertThat(read.isValid()).isTrue();
    double km2 = measured.value().squareKilometres();
    return Math.abs(Authalic.area(read).squareKilometres() - km2) / km2;
  }
}
