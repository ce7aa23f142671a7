package org.demarc.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarc.TestLibrary;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.ExpressionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
  private static final Judge JUDGE = new Judge(TestLibrary.atlas());

  private static Judgement judge(
      Claim.Kind kind, double low, double value, double high, String region, String of, AsOf asOf) {
    Unit unit =
        switch (kind) {
          case AREA, CHANGE -> Unit.SQUARE_KILOMETRES;
          case SHARE -> Unit.PERCENT;
          case COMPARISON -> Unit.RATIO;
          case PACE -> Unit.SQUARE_KILOMETRES_PER_DAY;
        };
    Claim claim =
        new Claim(
            0,
            9,
            "the quote",
            kind,
            new Quantity(value, low, high, unit, "about", "figure"),
            Optional.of(ExpressionParser.parse(region)),
            Optional.ofNullable(of).map(ExpressionParser::parse),
            Optional.empty());
    return JUDGE.judge(claim, asOf);
  }

  private static AsOf on(String day) {
    return AsOf.day(LocalDate.parse(day), Phrase.verbatim("test"));
  }

  @ParameterizedTest(name = "{0}: {1} < {2} < {3} of {4} {5} on {6}")
  @CsvSource({
    // kind, low, value, high, region, of, day, verdict, part of the reason
    "AREA, 26400, 26517, 26600, UA-14, , 2025-12-08, SUPPORTED, 'published total area of 26,517 km²'",
    "AREA, 12000, 12173, 12200, FK, , 2025-12-08, SUPPORTED, The Falkland Islands measure",
    "AREA, 107500, 108000, 108500, annexed-2022, , 2025-12-08, SUPPORTED, 'published: total area'",
    "AREA, 24000, 25000, 26000, UA-14, , 2025-12-08, CLOSE, too low",
    "AREA, 39000, 40000, 41000, UA-14, , 2025-12-08, CONTRADICTED, too high",
    "AREA, 610000, 620000, 630000, UA, , 2025-12-08, CLOSE, too high",
    "AREA, 6175, 6500, 6825, donbas & held(UA), , 2025-09-15, SUPPORTED, inside what the quoted",
    "AREA, 6175, 6500, 6825, donbas & held(UA), , 2025-12-08, CLOSE, the quote was right",
    "AREA, 6175, 6500, 6825, donbas & held(UA) @ 2025-03-01, , 2025-09-15, CONTRADICTED, 1 March 2025",
    "AREA, 2900, 3000, 3100, donbas & held(UA), , 2025-12-08, CONTRADICTED, on no day from",
    "AREA, 12500, 13000, 13500, donbas & held(UA), , 2025-12-08, CONTRADICTED, too high",
    "AREA, 6550, 6600, 6650, donbas & held(UA), , 2025-08-10, CLOSE, the quote agrees with",
    "AREA, 185, 190, 195, UA-12 & held(RU), , 2026-01-01, CLOSE, the quote agrees with",
    "AREA, 205, 210, 215, UA-59 & held(RU), , 2025-08-30, CLOSE, Gerasimov",
    "AREA, 95, 100, 105, UA-09 & held(UA), , 2025-12-08, UNRESOLVED, error is larger than the area",
    "SHARE, 0, 1, 1, UA-09 & held(UA), UA-09, 2025-12-08, SUPPORTED, but up to 0.53 % it is inside",
    "AREA, 900000, 1000000, 1100000, FK, , 2025-12-08, CONTRADICTED, is about 82 times that",
    "AREA, 90, 100, 110, FK, , 2025-12-08, CONTRADICTED, that is about 120 times the quoted",
    "COMPARISON, 1.7, 2, 2.3, PS-GZA, US-WA, 2025-12-08, CONTRADICTED, comes to 0.0020 times",
    "AREA, 95, 100, 105, UA-14 & held(UA), , 2024-06-01, UNRESOLVED, not for 1 June 2024",
    "AREA, 95, 100, 105, US-OH & held(RU), , 2025-12-08, UNRESOLVED, has long stood still",
    "SHARE, 50, 53, 55, PS-GZA & held(IL), PS-GZA, 2025-12-08, UNRESOLVED, area of the Gaza Strip held",
    "AREA, 20579, 20580, 20581, demarc:halaib, , 2025-12-08, SUPPORTED, The Hala'ib Triangle measures",
    "SHARE, 99, 99, Infinity, UA-09 & held(RU), UA-09, 2025-11-14, SUPPORTED, (99.3 to 100.0 %)",
    "AREA, 290, 300, 310, UA-59 & held(RU), , 2025-12-05, CLOSE, 'too high, though still within the error of the measure'",
    "AREA, 3187, 3355, 3523, CY & held(TR), , 2025-12-08, SUPPORTED, Cyprus held by Turkey",
    "SHARE, 17.5, 20, 22.5, EH & held(EH), EH, 2025-12-08, CLOSE, Western Sahara held by",
    "AREA, 26000, 27000, 28000, crimea & held(RU), , 2016-06-01, SUPPORTED, on 1 June 2016",
    "AREA, 37000, 38000, 39000, IN-LA & held(CN), , 2025-12-08, UNRESOLVED, drawn along the line of control",
    "SHARE, 55, 60, 65, IN-LA & held(IN), IN-LA, 2025-12-08, UNRESOLVED, no share can be told",
    "SHARE, 40, 45, 50, kashmir & held(IN), kashmir, 2025-12-08, SUPPORTED, of Kashmir",
    "AREA, 950, 1000, 1050, GE-AB & held(GE), , 2025-12-08, CONTRADICTED, nothing of it lies there",
    "SHARE, 18, 20, 22, held(RU), UA, 2025-08-22, SUPPORTED, of Ukraine",
    "SHARE, 16, 17, 18, held(RU), UA, 2025-08-22, CLOSE, too low",
    "SHARE, 30, 33.3, 36.7, held(RU), UA, 2025-08-22, CONTRADICTED, too high",
    "SHARE, 18, 20, 22, UA-14 & held(UA), UA-14, 2025-12-15, CLOSE, others differ",
    "AREA, 42000, 42241, 42500, IN-JK, , 2025-12-08, SUPPORTED, Jammu and Kashmir measures",
    "SHARE, 19.15, 19.2, 19.25, UA & held(RU), UA, 2025-12-02, CLOSE, the quote agrees with",
    "SHARE, 45, 50, 55, UA-14 & held(RU), UA-14, 2025-12-08, CONTRADICTED, too low",
    "SHARE, 76, 78, 80, UA-14 & held(RU), UA-14, 2025-12-08, SUPPORTED, of Donetsk",
    "SHARE, 4.39, 4.4, 4.41, UA-14, UA, 2025-12-08, SUPPORTED, of Ukraine",
    "SHARE, 95, 100, 100, crimea & held(RU), crimea, 2025-12-08, SUPPORTED, of Crimea",
    "COMPARISON, 0.85, 1, 1.15, held(RU), US-OH, 2025-08-22, SUPPORTED, total area of Ohio",
    "COMPARISON, 1, 1, Infinity, held(RU), US-OH, 2025-08-22, CLOSE, the verdict would be supported",
    "COMPARISON, 0, 1, 1, held(RU), US-OH, 2025-08-22, SUPPORTED, land area",
    "COMPARISON, 1.7, 2, 2.3, held(RU), US-OH, 2025-08-22, CONTRADICTED, total area of Ohio",
    "COMPARISON, 0.85, 1, 1.15, crimea, BE, 2025-08-22, SUPPORTED, Belgium",
    "COMPARISON, 0.85, 1, 1.15, FK, GB-NIR, 2025-08-22, SUPPORTED, which gives 0.86 times",
    "COMPARISON, 0.85, 1, 1.15, TW, NL, 2025-08-22, SUPPORTED, area of the Netherlands",
    "COMPARISON, 0.85, 1, 1.15, UA, LU, 2025-08-22, CONTRADICTED, Luxembourg",
    "CHANGE, 200, 500, 700, (held(RU) @ 2025-12-16) - (held(RU) @ 2025-11-18), , 2025-12-16, SUPPORTED, measures",
    "CHANGE, 400, 500, 600, held(RU), , 2025-12-16, UNRESOLVED, its first and its last day",
    "PACE, 12.5, 14, 15.2, held(RU), , 2025-12-16, SUPPORTED, over 90 days",
    "PACE, 10, 10.5, 11, held(RU), , 2025-12-16, CLOSE, none of these",
    "PACE, 95, 100, 105, held(RU), , 2025-12-16, CONTRADICTED, none of these",
    "PACE, 11, 12, 13, held(RU), , 2025-01-10, UNRESOLVED, too late for a rate",
    "PACE, 11, 12, 13, held(RU), , 2027-01-10, UNRESOLVED, not for 10 January 2027",
  })
  void judges(
      Claim.Kind kind,
      double low,
      double value,
      double high,
      String region,
      String of,
      String day,
      Verdict verdict,
      String reason) {
    Judgement judgement = judge(kind, low, value, high, region, of, on(day));
    assertThat(judgement.verdict()).as(judgement.because().toString()).isEqualTo(verdict);
    assertThat(judgement.because().in(Language.ENGLISH))
        .contains(reason)
        .endsWith(".")
        .doesNotContain("..");
  }

  @ParameterizedTest(name = "{0} by {2} in {3}..{4}")
  @CsvSource({
    // low, value, high, land, from, to, verdict, part of the reason
    "400, 450, 500, held(RU), 2025-11-18, 2025-12-16, SUPPORTED, grew by",
    "250, 259, 268, held(RU), 2025-09-01, 2025-09-30, CLOSE, Kyiv Independent",
    "690, 701, 710, held(RU), 2025-11-01, 2025-11-30, CONTRADICTED, AFP on ISW data",
    "700, 701, 702, held(RU), 2025-09-01, 2025-09-30, CONTRADICTED, DeepState via Kyiv Independent",
    "4710, 4714, 4720, held(RU), 2025-01-01, 2025-09-25, CONTRADICTED, agrees with Russian MoD",
    "4330, 4336, 4340, held(RU), 2025-01-01, 2025-12-31, CLOSE, agrees with DeepState",
    "1900, 2000, 2100, held(RU), 2025-11-18, 2025-12-16, CONTRADICTED, times that",
    "100, 200, 300, held(UA), 2025-11-18, 2025-12-16, CONTRADICTED, so it did not grow by the quoted",
    "280, 300, 320, UA-63 & held(UA), 2025-11-01, 2025-11-30, CONTRADICTED, Oblast held by Ukraine neither grew",
    "250, 267, 280, held(RU), 2025-10-01, 2025-10-31, UNRESOLVED, larger than the change itself",
    "100, 200, 300, held(RU), 2024-11-18, 2025-12-16, UNRESOLVED, not for 18 November 2024",
    "100, 200, 300, held(RU), 2025-12-16, 2025-12-16, UNRESOLVED, less than two",
  })
  void judgesChanges(
      double low,
      double value,
      double high,
      String land,
      LocalDate from,
      LocalDate to,
      Verdict verdict,
      String reason) {
    Claim claim =
        new Claim(
            0,
            9,
            "the quote",
            Claim.Kind.CHANGE,
            new Quantity(value, low, high, Unit.SQUARE_KILOMETRES, "about", "figure"),
            Optional.of(ExpressionParser.parse(land)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new AsOf(from, to, Phrase.verbatim("test"))),
            List.of(),
            Optional.empty(),
            List.of());
    Judgement judgement = JUDGE.judge(claim, AsOf.day(to, Phrase.verbatim("test")));
    assertThat(judgement.verdict()).as(judgement.because().toString()).isEqualTo(verdict);
    assertThat(judgement.because().in(Language.ENGLISH)).contains(reason);
  }

  @ParameterizedTest(name = "the rest of Donetsk by {0}: {1}")
  @CsvSource({
    "2028-06-15, SUPPORTED, would be gone by",
    "2026-01-15, CONTRADICTED, fits none of these nor lies within their error",
    "2040-01-15, CONTRADICTED, fits none of these nor lies within their error",
  })
  void judgesForecasts(LocalDate by, Verdict verdict, String reason) {
    Claim claim =
        new Claim(
            0,
            9,
            "the quote",
            Claim.Kind.PACE,
            new Quantity(
                by.toEpochDay(),
                by.toEpochDay() - 14,
                by.toEpochDay() + 16,
                Unit.DATE,
                "by",
                "date"),
            Optional.of(ExpressionParser.parse("UA-14 & held(UA)")),
            Optional.empty(),
            Optional.empty());
    Judgement judgement = JUDGE.judge(claim, on("2025-12-08"));
    assertThat(judgement.verdict()).as(judgement.because().toString()).isEqualTo(verdict);
    assertThat(judgement.because().in(Language.ENGLISH)).contains(reason);
  }

  @Test
  void theDaysOfARightQuoteEndBeforeTheDayItWasWrong() {
    Judgement judgement =
        judge(Claim.Kind.AREA, 6175, 6500, 6825, "donbas & held(UA)", null, on("2025-12-08"));
    assertThat(judgement.rightOn()).isNotEmpty();
    assertThat(judgement.rightOn())
        .allSatisfy(
            days -> {
              assertThat(days.to()).isBefore(LocalDate.of(2025, 12, 8));
              Judgement then =
                  judge(
                      Claim.Kind.AREA,
                      6175,
                      6500,
                      6825,
                      "donbas & held(UA)",
                      null,
                      on(days.from().toString()));
              assertThat(then.verdict()).isEqualTo(Verdict.SUPPORTED);
            });
    assertThat(judgement.label().in(Language.ENGLISH))
        .isEqualTo("Donbas held by Ukraine on 8 December 2025");
    assertThat(judgement.published()).isNotEmpty();
  }

  @Test
  void whereOnlyTheYearIsKnownTheMeasureSpansIt() {
    AsOf year =
        new AsOf(
            LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Phrase.verbatim("the year only"));
    Judgement judgement = judge(Claim.Kind.AREA, 6175, 6500, 6825, "donbas & held(UA)", null, year);
    assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(judgement.because().in(Language.ENGLISH))
        .contains("the range spans 1 January 2025 to 31 December 2025");
    Amount amount = judgement.measured().orElseThrow();
    assertThat(amount.high() - amount.low()).isGreaterThan(2000);
  }

  @Test
  void ofAYearPartlyWithoutFactsTheRestIsJudged() {
    AsOf year =
        new AsOf(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Phrase.verbatim("the year only"));
    Judgement judgement = judge(Claim.Kind.SHARE, 18, 20, 22, "held(RU)", "UA", year);
    assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(judgement.because().in(Language.ENGLISH))
        .contains("1 January 2026 to 31 March 2026");
  }

  @Test
  void aComparisonNamesBothAreas() {
    Judgement judgement =
        judge(Claim.Kind.COMPARISON, 0.85, 1, 1.15, "held(RU)", "US-OH", on("2025-08-22"));
    assertThat(judgement.yardsticks())
        .extracting(Yardstick::kind, Yardstick::squareKilometres)
        .contains(
            org.assertj.core.groups.Tuple.tuple("total", 116098.0),
            org.assertj.core.groups.Tuple.tuple("land", 105829.0));
    assertThat(judgement.yardsticks().get(0).kind()).isEqualTo("total");
  }

  @Test
  void aClaimWhoseRegionCannotBeToldSaysWhy() {
    Claim claim =
        new Claim(
            0,
            9,
            "the quote",
            Claim.Kind.AREA,
            new Quantity(5, 4, 6, Unit.SQUARE_KILOMETRES, "", "5 sq km"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Phrase.verbatim("The text does not say which land it means.")));
    Judgement judgement = JUDGE.judge(claim);
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNRESOLVED);
    assertThat(judgement.because().in(Language.ENGLISH))
        .isEqualTo("The text does not say which land it means.");
    assertThat(judgement.rightOn()).isEqualTo(List.of());
  }

  @ParameterizedTest(name = "{0} {1} {2} against {3} [{4}, {5}]: {6}")
  @CsvSource({
    // measured low, value, high, quoted low, high, official, verdict
    "90, 100, 110, 95, 105, , SUPPORTED",
    "90, 100, 110, 100, 105, , SUPPORTED",
    "90, 100, 110, 109, 120, , CLOSE",
    "99, 100, 101, 109, 120, , CLOSE",
    "99, 100, 101, 110, 120, , CONTRADICTED",
    "99, 100, 101, 80, 90, , CONTRADICTED",
    "99, 100, 101, 80, 91, , CLOSE",
    "99, 100, 101, 110, 120, 115, SUPPORTED",
    "79, 80, 81, 95, 98, 100, CLOSE",
    "79, 80, 81, 65, 70, 100, CONTRADICTED",
    "0, 100, 250, 90, 110, , UNRESOLVED",
    "0, 100, 250, 90, 110, 105, SUPPORTED",
  })
  void rules(
      double low,
      double value,
      double high,
      double quotedLow,
      double quotedHigh,
      Double official,
      Verdict verdict) {
    Quantity quoted =
        new Quantity(
            (quotedLow + quotedHigh) / 2, quotedLow, quotedHigh, Unit.SQUARE_KILOMETRES, "", "q");
    Amount measured = new Amount(value, low, high, Unit.SQUARE_KILOMETRES);
    assertThat(Ruling.of(quoted, measured, official == null ? List.of() : List.of(official)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6043.2 | 6,040",
        "116098 | 116,100",
        "67.4 | 67.4",
        "0.982 | 0.98",
        "12 | 12",
        "1234567 | 1,235,000"
      })
  void numbersAreRoundedAsANewspaperDoes(double value, String text) {
    assertThat(Wording.number(value).in(Language.ENGLISH)).isEqualTo(text);
  }
}
