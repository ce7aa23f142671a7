package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarc.claim.Claim;
import org.demarc.claim.Claim.Kind;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.junit.jupiter.api.Test;

class LikelyLandTest {
  private static Claim.Reading reading(String region, String of, double likelihood) {
    Optional<Expression> whole =
        Optional.of(of).filter(o -> !o.isEmpty()).map(LikelyLandTest::land);
    return new Claim.Reading(land(region), whole, Kind.SHARE, Optional.empty(), likelihood);
  }

  private static Expression land(String expression) {
    return ExpressionParser.parse(expression);
  }

  private static List<String> labels(String region, Language language, Claim.Reading... readings) {
    Optional<Expression> told =
        Optional.of(region).filter(r -> !r.isEmpty()).map(LikelyLandTest::land);
    Claim claim =
        new Claim(
            0,
            4,
            "20 %",
            Kind.SHARE,
            new Quantity(20, 19, 21, Unit.PERCENT, "", "20 %"),
            told,
            Optional.of(land("UA")),
            Optional.of(Phrase.NOTHING),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(readings));
    return LikelyLand.of(TestLibrary.LIBRARY.judge().judge(claim), TestLibrary.LIBRARY.atlas())
        .stream()
        .map(likely -> likely.label().in(language))
        .toList();
  }

  @Test
  void namesTheLandInTheReadersLanguage() {
    Claim.Reading held = reading("UA-14 & held(UA) @ 2025-12-01", "UA", 0.4);
    Claim.Reading whole = reading("UA-14", "UA", 0.3);
    assertThat(labels("", Language.ENGLISH, held, whole))
        .containsExactly("Donetsk Oblast held by Ukraine", "Donetsk Oblast");
    assertThat(labels("", Language.UKRAINIAN, held, whole))
        .containsExactly("Донецька область під контролем України", "Донецька область");
  }

  @Test
  void namesTheWholeWhereTheReadingsDifferInIt() {
    Claim.Reading held = reading("UA-14 & held(RU)", "UA-14", 0.4);
    Claim.Reading state = reading("UA-14 & held(RU)", "UA", 0.3);
    assertThat(labels("", Language.ENGLISH, held, state))
        .containsExactly(
            "Donetsk Oblast held by Russia",
            "Donetsk Oblast held by Russia, as a share of Ukraine");
    assertThat(labels("", Language.UKRAINIAN, held, state))
        .last()
        .isEqualTo("Донецька область під контролем Росії (ціле: Україна)");
  }

  @Test
  void offersNothingThatCannotBeMeasured() {
    Claim.Reading nowhere = reading("atlantis", "UA", 0.5);
    Claim.Reading told = reading("UA-14", "UA", 0.3);
    assertThat(labels("", Language.ENGLISH, nowhere, told)).containsExactly("Donetsk Oblast");
    Claim.Reading sure = reading("UA-14", "UA", 0.9);
    assertThat(labels("UA-14", Language.ENGLISH, nowhere, sure)).isEmpty();
    Claim.Reading ofAnother = reading("UA-14", "donbas", 0.3);
    assertThat(labels("UA-14", Language.ENGLISH, ofAnother)).hasSize(1);
  }

  /** The figure lies far from what the one land measures, and that is not sure. */
  @Test
  void asksForTheLandWhereTheVerdictIsWithheld() {
    assertThat(labels("UA-14", Language.ENGLISH, reading("UA-14", "UA", 0.6)))
        .containsExactly("Donetsk Oblast");
  }
}
