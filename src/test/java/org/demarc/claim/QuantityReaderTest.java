package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarc.BesideUs;
import org.demarc.article.Table;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  static Stream<String> rows() {
    return Table.rows(QuantityReaderTest.class, "quantities.tsv").stream()
        .map(cells -> String.join("\t", cells));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheInterval(String row) {
    String[] cells = row.split("\t");
    List<Figure> got = QuantityReader.read(cells[2].replace("\\n", "\n"), cells[1]);
    String[] expected = cells[0].equals("-") ? new String[0] : cells[0].split(";");
    assertThat(got).as(cells[2]).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      String[] numbers = expected[i].split(" ");
      Quantity quantity = got.get(i).quantity();
      assertThat(quantity.unit().symbol()).isEqualTo(numbers[3]);
      assertNear(quantity.value(), numbers[0]);
      assertNear(quantity.low(), numbers[1]);
      assertNear(quantity.high(), numbers[2]);
    }
  }

  private static void assertNear(double got, String expected) {
    double value = Double.parseDouble(expected);
    if (Double.isInfinite(value)) {
      assertThat(got).isEqualTo(value);
    } else {
      assertThat(got).isCloseTo(value, within(Math.max(1e-7, value * 2e-4)));
    }
  }

  /** English rows of Microsoft Recognizers-Text, where they lie beside the repository. */
  @Test
  void readsTheAreasOfRecognizersText() throws IOException {
    Path file = BesideUs.at("corpora/recognizers-text/area-cases.jsonl");
    Map<String, Double> units =
        Map.of("Acre", 0.0040468564224, "Square meter", 1e-6, "Square kilometer", 1.0);
    int rows = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode row = new ObjectMapper().readTree(line);
      if (row.get("lang").asText().equals("English")) {
        JsonNode result = row.get("results").get(0);
        double value = result.at("/resolution/value").asDouble();
        double factor = units.get(result.at("/resolution/unit").asText());
        List<Figure> got = QuantityReader.read(row.get("input").asText(), "en");
        assertThat(got).as(line).hasSize(1);
        assertThat(got.get(0).quantity().text()).isEqualTo(result.get("text").asText());
        assertThat(got.get(0).quantity().value()).isCloseTo(value * factor, within(1e-9));
        rows++;
      }
    }
    assertThat(rows).isEqualTo(5);
  }

  @Test
  void keepsTheWordsAndTheHedge() {
    Figure figure = QuantityReader.read("They hold approximately 6,500 sq. km there.", "en").get(0);
    assertThat(figure.quantity().hedge()).isEqualTo("approximately");
    assertThat(figure.quantity().text()).isEqualTo("6,500 sq. km");
    assertThat(figure.start()).isEqualTo(10);
    assertThat(figure.end()).isEqualTo(36);
  }

  @Test
  void saysWhenTwoUnitsDisagree() {
    Figure figure = QuantityReader.read("114,500 sq km (44,600 square miles)", "en").get(0);
    assertThat(figure.finding().map(Object::toString))
        .hasValue(
            "The article gives 114,500 sq km as 44,600 square miles, but these differ:"
                + " 114,500 and 115,513 square kilometres.");
    assertThat(QuantityReader.read("114,500 sq km (44,209 square miles)", "en").get(0).finding())
        .isEmpty();
    assertThat(QuantityReader.read("26,000 sq km (10,000 square miles)", "en").get(0).finding())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,",
        "20,",
        "1,000 ",
        "one hundred and ",
        "between 1 and ",
        "a fifth of (",
        "sq. "
      })
  void readsAMegabyteOfRubbishInLinearTime(String rubbish) {
    String text = rubbish.repeat(1_000_000 / rubbish.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> QuantityReader.read(text, "en"));
  }
}
