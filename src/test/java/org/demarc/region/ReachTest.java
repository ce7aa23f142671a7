package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.demarc.TestLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class ReachTest {
  private static final Atlas ATLAS = TestLibrary.atlas();

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    "76, 36.5, 79, 38, 'CN, PK', mountains without a town in them",
    "-8, 22, -5, 25, 'MR, ML', the desert, "
  })
  void aCountryIsFoundWhereNobodyLives(
      double west, double south, double east, double north, String ids, String what) {
    assertThat(ATLAS.countriesIn(new Envelope(west, east, south, north)))
        .contains(ids.split(", "))
        .doesNotContain("UA", "US");
  }

  @Test
  void eachPolygonReachesByItself() throws Exception {
    String two =
        "{\"type\":\"Feature\",\"id\":\"XX\",\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
            + "[[[[0,0],[1,0],[1,1],[0,0]],[[0.2,0.1],[0.3,0.1],[0.3,0.2],[0.2,0.1]]],"
            + "[[[50,50],[51,50],[51,51],[50,50]]]]},\"properties\":{\"labelPoint\":[90,0]}}";
    Reach reach = Reach.of(two.getBytes(StandardCharsets.UTF_8));
    assertThat(reach.intersects(new Envelope(0.5, 2, 0.5, 2))).isTrue();
    assertThat(reach.intersects(new Envelope(50.5, 60, 50.5, 60))).isTrue();
    assertThat(reach.intersects(new Envelope(20, 30, 20, 30))).as("between them").isFalse();
    String one =
        "{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[5,5],[6,5],[6,6],[5,5]]]}}";
    assertThat(Reach.of(one.getBytes(StandardCharsets.UTF_8)).intersects(new Envelope(5, 6, 5, 6)))
        .isTrue();
  }
}
