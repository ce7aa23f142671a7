package org.demarc.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarc.TestLibrary;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict is withheld only where the land is not sure and the gap wide. */
class DoubtTest {
  private static Judgement judged(double km2, double likelihood, boolean corrected) {
    Expression land = ExpressionParser.parse("UA-14");
    Claim claim =
        new Claim(
            0,
            9,
            "the quote",
            Claim.Kind.AREA,
            new Quantity(km2, km2, km2, Unit.SQUARE_KILOMETRES, "", "figure"),
            Optional.of(land),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            corrected
                ? Optional.of(new Claim.AsRead(Optional.of(land), Optional.empty()))
                : Optional.empty(),
            List.of(
                new Claim.Reading(
                    land, Optional.empty(), Claim.Kind.AREA, Optional.empty(), likelihood)));
    return new Judge(TestLibrary.atlas()).judge(claim);
  }

  @ParameterizedTest(name = "{0} km2, likelihood {1}, set by the reader {2}: {3}")
  @CsvSource({
    "60000, 0.6, false, UNRESOLVED, true",
    "9000, 0.6, false, UNRESOLVED, true",
    "60000, 0.9, false, CONTRADICTED, false",
    "60000, 0.6, true, CONTRADICTED, false",
    "32000, 0.6, false, CONTRADICTED, false",
    "26517, 0.6, false, SUPPORTED, false",
  })
  void isWithheld(
      double km2, double likelihood, boolean corrected, Verdict verdict, boolean withheld) {
    Judgement judgement = judged(km2, likelihood, corrected);
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.withheld()).isEqualTo(withheld);
    assertThat(judgement.because()).isNotEqualTo(Phrase.NOTHING);
  }

  @Test
  void saysWhatItTookTheFigureFor() {
    assertThat(judged(60000, 0.6, false).because().in(Language.ENGLISH))
        .startsWith("No verdict, for Demarc is not sure that the figure speaks of Donetsk Oblast")
        .contains("126 % too high");
  }
}
