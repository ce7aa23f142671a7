package org.demarc.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarc.TestLibrary;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.claim.Claim.Kind;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A figure that does not fit the land it was read to speak of: where it fits another, the verdict
 * is withheld; where it is far off every one, the reader is warned and the verdict stays.
 */
class OtherLandTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 8);
  private static final Judge JUDGE = new Judge(TestLibrary.atlas());

  private static Judgement judged(
      Kind kind, double low, double high, Unit unit, String region, String of, String named) {
    Claim claim =
        new Claim(
            100,
            110,
            "the quote",
            kind,
            new Quantity((low + high) / 2, low, high, unit, "", "figure"),
            Optional.of(ExpressionParser.parse(region)),
            Optional.ofNullable(of).map(ExpressionParser::parse),
            Optional.empty(),
            kind == Kind.CHANGE ? Optional.of(span("2025-07-01", "2025-12-01")) : Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());
    List<Lands.Spot> spots =
        Arrays.stream(named.split(" "))
            .filter(id -> !id.isEmpty())
            .map(id -> new Lands.Spot(new Expression.Named(id), 50, true))
            .collect(Collectors.toList());
    return JUDGE.judge(
        claim, AsOf.day(DAY, Phrase.verbatim("test")), Byline.NONE, new Lands(spots));
  }

  private static AsOf span(String from, String to) {
    return new AsOf(LocalDate.parse(from), LocalDate.parse(to), Phrase.verbatim("test"));
  }

  @ParameterizedTest(name = "{0} {1}..{2} {3} of {4} ({5}), beside {6}: {7}")
  @CsvSource({
    // kind, low, high, unit, region as read, of, named in the text, the guess
    "AREA, 26400, 26600, SQUARE_KILOMETRES, UA-14 & held(UA), , '', else that the text may mean: Donetsk Oblast (26",
    "AREA, 5900, 6200, SQUARE_KILOMETRES, UA-14, , '', mean: Donetsk Oblast held by Ukraine on 8 December 2025 (6",
    "AREA, 37000, 39000, SQUARE_KILOMETRES, IN, , PK demarc:aksai-chin, may mean: Aksai Chin (38",
    "AREA, 3300, 3400, SQUARE_KILOMETRES, CY & held(CY) + GE, , CY, may mean: Cyprus held by Turkey",
    "AREA, 500, 510, SQUARE_KILOMETRES, held(RU), , '', 'DeepState (505 km², November 2025)'",
    "SHARE, 21, 24, PERCENT, UA-14 & held(RU), UA-14, '', may mean: Donetsk Oblast held by Ukraine",
    "SHARE, 76, 79, PERCENT, held(RU), UA, UA-14, may mean: Donetsk Oblast held by Russia",
    "COMPARISON, 0.9, 1.1, RATIO, UA, US-OH, UA, may mean: the part of Ukraine held by Russia",
    "CHANGE, 1400, 2600, SQUARE_KILOMETRES, held(UA), , UA, may mean: the part of Ukraine held by Russia",
  })
  void aContradictionIsWithheldWhereAnotherLandFits(
      Kind kind,
      double low,
      double high,
      Unit unit,
      String region,
      String of,
      String named,
      String guess) {
    Judgement judgement = judged(kind, low, high, unit, region, of, named);
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNRESOLVED);
    assertThat(judgement.withheld()).isTrue();
    assertThat(judgement.because().in(Language.ENGLISH)).startsWith("No verdict: the figure does");
    // A gain is no other land.
    assertThat(judgement.claim().readings()).hasSize(guess.startsWith("DeepState") ? 0 : 1);
    Phrase told = judgement.suggestion().orElseThrow();
    assertThat(told.in(Language.ENGLISH)).contains(guess);
    assertThat(told.in(Language.UKRAINIAN)).startsWith("Цифра сходиться");
  }

  @ParameterizedTest(name = "{0} {1}..{2} {3} of {4} ({5}), beside {6}")
  @CsvSource({
    "AREA, 37000, 39000, SQUARE_KILOMETRES, IN, , PK",
    "COMPARISON, 0.9, 1.1, RATIO, essequibo, BE, BE",
  })
  void aWideGapIsWarnedOf(
      Kind kind, double low, double high, Unit unit, String region, String of, String named) {
    Judgement judgement = judged(kind, low, high, unit, region, of, named);
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTED);
    Phrase told = judgement.suggestion().orElseThrow();
    assertThat(told.in(Language.ENGLISH)).contains("So wide a gap often means");
    assertThat(told.in(Language.UKRAINIAN)).contains("Така велика");
  }

  /** A gap that a slip or another line makes is no sign of other land. */
  @Test
  void aNarrowGapIsNot() {
    assertThat(
            judged(Kind.AREA, 39000, 41000, Unit.SQUARE_KILOMETRES, "UA-14", null, "DK")
                .suggestion())
        .isEmpty();
  }
}
