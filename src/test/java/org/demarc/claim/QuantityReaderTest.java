package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
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
    List<Figure> got = QuantityReader.read(cells[2], cells[1]);
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
    assertThat(figure.finding())
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
        "1",
        "1,",
        "1,000 ",
        "one hundred and ",
        "between 1 and ",
        "a fifth of (",
        "twice ",
        "sq. ",
        "1/2",
        "half a ",
        "more than ",
        "x"
      })
  void readsAMegabyteOfRubbishInLinearTime(String rubbish) {
    String text = rubbish.repeat(1_000_000 / rubbish.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> QuantityReader.read(text, "en"));
  }
}
