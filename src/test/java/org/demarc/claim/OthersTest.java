package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lands a comparison may be read with. */
class OthersTest {
  /** What a figure before a comparison is told of, where it can be. */
  private static final String HELD = "MD & held(SK)";

  /** Readings of the last comparison, as "land of other". */
  private static Set<String> readings(String marked) {
    Marked text = Marked.of(marked, null);
    Set<String> readings = new TreeSet<>();
    ClaimReader.read(
        text.article(),
        text.mentions(),
        (figure, candidates, grammar, inflected) -> {
          boolean size = figure.shape() == Figure.Shape.SIZE;
          if (size) {
            readings.clear();
            candidates.stream()
                .filter(c -> c.region().isPresent())
                .forEach(c -> readings.add(c.region().get() + " of " + c.of().orElseThrow()));
          }
          return candidates.stream()
              .filter(
                  c -> !size && c.region().map(Object::toString).filter(HELD::equals).isPresent())
              .map(c -> c.tie(figure))
              .findFirst();
        });
    return readings;
  }

  private static Set<String> others(String marked) {
    return readings(marked).stream()
        .map(reading -> reading.substring(reading.indexOf(" of ") + 4))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "SK of MD# [Moldova|MD] has 33,800 sq km. [Slovakia|SK] is half as large again.",
        "RS of XK# [Kosovo|XK] broke away. [Serbia|RS], eight times its size, waits.",
        "SK of SI# [Slovakia|SK] and [Slovenia|SI] split. The former is more than twice the latter.",
        "SK of LU# [Luxembourg|LU] would fit into [Slovakia|SK] nineteen times.",
        "SK of LU# [Slovakia|SK] is broad. [Luxembourg|LU] would go nineteen times into it.",
        "MD of SI# [Slovenia|SI] covers 20,000 sq km; [Moldova|MD] has almost twice as much.",
        "SI of SK# [Slovakia|SK] is long. [Slovenia|SI] is less than half the size.",
      })
  void offersEveryLandNearAComparisonThatNamesNoOther(String reading, String text) {
    assertThat(readings(text)).contains(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "LU# [Moldova|MD] lies beside [Romania|RO]. [Slovakia|SK] would fill [Luxembourg|LU] twice.",
        "LU# [Moldova|MD] lies beside [Romania|RO]. [Slovakia|SK] is twice [Luxembourg|LU].",
        "LU# [Romania|RO] is broad. [Moldova|MD] is a tenth of [Luxembourg|LU]'s size.",
        "LU# [Romania|RO] is broad. [Moldova|MD] is three times [Luxembourg|LU]'s, he said.",
      })
  void offersNoOtherButTheLandThatFollows(String other, String text) {
    assertThat(others(text)).containsExactly(other);
  }

  /** What somebody was just told to hold may be what the next figure compares with. */
  @Test
  void offersThePartThatTheFigureBeforeSpokeOf() {
    assertThat(
            others(
                "[Slovakia|SK] holds 1,700 sq km of [Moldova|MD]. [Slovenia|SI] would give up"
                    + " nearly four times as much."))
        .contains(HELD);
  }

  @Test
  void offersNothingForAnEconomyOfSomebodysSize() {
    List<String> texts =
        List.of(
            "[Slovakia|SK] is rich. Its economy is the size of [Slovenia|SI]'s.",
            "[Slovakia|SK] and [Slovenia|SI] have armies. The army is twice as large.",
            "[Slovakia|SK] and [Slovenia|SI] export. [Slovakia|SK] sells three times as much.");
    assertThat(texts).allSatisfy(text -> assertThat(readings(text)).isEmpty());
  }
}
