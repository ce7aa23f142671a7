package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.demarc.gazetteer.Geodata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasemapTest {
  private static JsonNode basemap(String name) throws Exception {
    return new ObjectMapper()
        .readTree(Geodata.folder().resolve("basemap/" + name + ".json").toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"world", "theatre", "closeup"})
  void allLandAndWaterIsValid(String name) throws Exception {
    int polygons = 0;
    for (JsonNode feature : basemap(name).path("features")) {
      if (feature.path("geometry").path("type").asText().endsWith("Polygon")) {
        String layer = name + " " + feature.path("properties").path("layer").asText();
        assertThatCode(() -> Polygons.of(feature.path("geometry"), layer))
            .doesNotThrowAnyException();
        polygons++;
      }
    }
    assertThat(polygons).isPositive();
  }

  /**
   * The longest step of the lines that GSHHG has: what is drawn straight for longer is no river.
   */
  @ParameterizedTest
  @ValueSource(strings = {"theatre", "closeup"})
  void theDniproBendsAsItDoes(String name) throws Exception {
    double longest = 0;
    int points = 0;
    for (JsonNode feature : basemap(name).path("features")) {
      if (feature.path("properties").path("id").asText().equals("demarc:dnipro")
          && feature.path("geometry").path("type").asText().endsWith("LineString")) {
        for (JsonNode line : feature.path("geometry").path("coordinates")) {
          for (int i = 1; i < line.size(); i++) {
            longest =
                Math.max(
                    longest,
                    org.demarc.measure.Distance.kilometres(
                        line.get(i - 1).get(0).asDouble(),
                        line.get(i - 1).get(1).asDouble(),
                        line.get(i).get(0).asDouble(),
                        line.get(i).get(1).asDouble()));
            points++;
          }
        }
      }
    }
    assertThat(points).isGreaterThan(100);
    // The Kyiv reservoir is crossed in a straight line.
    assertThat(longest).isLessThan(60);
  }
}
