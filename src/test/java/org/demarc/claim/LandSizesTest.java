package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarc.TestLibrary;
import org.demarc.article.Token;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandSizesTest {
  private static final Atlas ATLAS = TestLibrary.atlas();

  @ParameterizedTest
  @ValueSource(
      strings = {"UA", "UA-14", "donbas", "crimea", "US-OH", "demarc:golan", "GL", "PS-GZA", "XK"})
  void isTheAreaOfTheOutline(String id) {
    Expression land = new Expression.Named(id);
    double measured = ((Measured) ATLAS.measure(land)).value().squareKilometres();
    assertThat(LandSizes.of(land)).isBetween(0.95 * measured, 1.05 * measured);
  }

  @Test
  void isTheSumOfAUnionAndTheWholeOfAPart() {
    assertThat(LandSizes.of(ExpressionParser.parse("UA-14 + UA-09")))
        .isEqualTo(LandSizes.of(ExpressionParser.parse("(UA-14 + UA-09) & held(RU)")))
        .isBetween(50_000.0, 56_000.0);
    assertThat(LandSizes.of(ExpressionParser.parse("held(RU)"))).isNaN();
  }

  /** Within a factor of three nothing is told apart, or every quote would be right. */
  @ParameterizedTest
  @CsvSource({
    "27000, crimea, alike|whole",
    "80000, crimea, alike|whole",
    "90000, crimea, larger|whole",
    "20000, crimea, most|whole",
    "9500, crimea, most|whole",
    "8000, crimea, smaller|whole",
    "500, crimea, tiny|whole",
    "20000, UA-14 & held(RU), most|part",
    "500, UA-14 & held(RU), tiny|part"
  })
  void tellsOrdersOfMagnitudeApart(String figure, String land, String told) {
    List<Figure> figures =
        QuantityReader.read(figure + " sq km", Token.of(figure + " sq km"), "en");
    assertThat(
            LandSizes.of(
                figures.get(0), Optional.of(ExpressionParser.parse(land)), Optional.empty()))
        .containsExactly("magnitude=" + told);
  }
}
