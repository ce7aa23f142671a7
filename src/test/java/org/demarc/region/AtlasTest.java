package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarc.TestLibrary;
import org.demarc.article.CallerError;
import org.demarc.measure.Method;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class AtlasTest {
  private static final Atlas ATLAS = TestLibrary.atlas();
  private static final LocalDate DAY = LocalDate.of(2025, 12, 8);

  private static Measured measured(String expression) {
    return (Measured) ATLAS.measure(ExpressionParser.parse(expression), DAY);
  }

  private static double km2(String expression) {
    return measured(expression).value().squareKilometres();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UA-14 & held(UA) + UA-14 & held(RU)           | UA-14",
        "UA-14 - held(RU)                              | UA-14 & held(UA)",
        "donbas                                        | UA-09 + UA-14",
        "donbas & donbas                               | donbas",
        "UA - crimea + crimea                          | UA",
        "held(RU)                                      | UA & held(RU)",
        "UA - held(UA)                                 | held(RU)",
        "crimea & held(RU)                             | crimea",
        "UA-46 & held(UA)                              | UA-46",
        "claimed(RU)                                   | crimea + annexed-2022",
        "claimed(UA)                                   | UA",
        "claimed(RU) @ 2022-01-01                      | crimea",
        "(UA-63 & held(RU) @ 2025-12-08)               | UA-63 & held(RU)",
        "(held(RU) @ 2025-12-08) - (held(RU) @ 2025-12-08) + UA-30 | UA-30",
        "US-OH + US-OH                                 | US-OH",
        "US-OH - US-MI + UA-30                         | UA-30 + US-OH",
        "ua-14                                         | UA-14",
        "DONBAS                                        | donbas",
        "polygon(37 47.5, 38.5 47.5, 38.5 49, 37 49) & held(RU) + polygon(37 47.5, 38.5 47.5, 38.5 49, 37 49) & held(UA) | UA & polygon(37 47.5, 38.5 47.5, 38.5 49, 37 49)",
        "polygon(-84 40, -83 40, -83 41, -84 41) & US-OH | polygon(-84 40, -83 40, -83 41, -84 41)",
        "polygon(35 50, 37 50, 37 51, 35 51) & UA + (polygon(35 50, 37 50, 37 51, 35 51) - UA) | polygon(35 50, 37 50, 37 51, 35 51)",
      })
  void setsAddUp(String expression, String same) {
    assertThat(km2(expression)).isCloseTo(km2(same), within(1e-3 + 1e-7 * km2(same)));
  }

  @Test
  void whatIsDrawnIsExact() {
    Measured drawn = measured("polygon(37 48, 38 48, 38 49, 37 49)");
    assertThat(drawn.band().outline().squareKilometres()).isZero();
    assertThat(Method.all(drawn.shape()).stream().filter(Method::sound))
        .allSatisfy(
            method ->
                assertThat(drawn.value().squareKilometres())
                    .isCloseTo(method.area().squareKilometres(), within(0.01)));
    assertThat(drawn.sources())
        .extracting(Object::toString)
        .containsExactly("outline: drawn by whoever asked");
    assertThat(ATLAS.label(drawn.expression(), DAY).in(Language.ENGLISH))
        .isEqualTo("the drawn area");
  }

  @Test
  void whatIsDrawnBeyondUkraineIsLeftOutOfWhoHoldsIt() {
    Measured held = measured("polygon(35 50, 37 50, 37 51, 35 51) & held(UA)");
    assertThat(held.value().squareKilometres()).isPositive();
    assertThat(held.notes()).anyMatch(note -> note.toString().contains("left out"));
    assertThat(measured("polygon(37 48, 37.1 48, 37.1 48.1) & held(UA)").notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US-OH, 'ER, US-PA'",
    "UA-14, 'RW, US-MA, UA-05'",
    "LU, 'RE, US-RI'",
    "RU, AQ",
    "UA-77 - UA-77, ''",
  })
  void isAboutAsLargeAs(String region, String near) {
    assertThat(ATLAS.sizesNear(measured(region)).stream().map(Size::id))
        .isEqualTo(near.isEmpty() ? List.of() : List.of(near.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UA & US-OH",
        "crimea & held(UA)",
        "UA-46 & held(RU)",
        "PL & UA",
        "(held(RU) @ 2025-12-08) - held(RU)"
      })
  void someSetsAreEmpty(String expression) {
    assertThat(km2(expression)).isZero();
    assertThat(measured(expression).shape().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "UA-14, 26517",
    "UA-09, 26684",
    "UA-23, 27183",
    "UA-63, 31415",
    "UA-12, 31914",
    "UA-59, 23834",
    "UA, 603628",
    "US-OH, 116098"
  })
  void wholeRegionsAreNearTheirOfficialAreaAndSayHowNear(String id, double official) {
    Measured measured = measured(id);
    assertThat(measured.value().squareKilometres()).isCloseTo(official, within(0.025 * official));
    assertThat(measured.official())
        .anySatisfy(o -> assertThat(o.squareKilometres()).isEqualTo(official));
    assertThat(official)
        .isBetween(
            measured.low().squareKilometres() - 0.003 * official,
            measured.high().squareKilometres() + 0.003 * official);
    assertThat(measured.asOf()).isEmpty();
  }

  /** Wide gates around what others published: they find bugs, they tune nothing. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "donbas & held(UA) @ 2025-12-08, 5500, 6600",
    "UA-14 & held(UA) @ 2025-12-15, 5400, 6500",
    "held(RU) @ 2025-12-02, 113000, 118000",
    "held(RU) @ 2025-08-10, 112000, 117000",
    "UA-23 & held(RU) @ 2026-01-01, 19500, 21200",
    "UA-63 & held(RU) @ 2026-01-01, 1100, 2000",
  })
  void theLineIsWhereOthersSeeIt(String expression, double low, double high) {
    assertThat(km2(expression)).isBetween(low, high);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UA", "UA-65 & held(RU)", "held(RU)", "donbas & held(UA)", "US-AK", "IS", "NZ"})
  void theThreeMethodsAgreeOnRealLand(String expression) {
    Measured measured = measured(expression);
    Geometry shape = measured.shape();
    assertThat(shape.isValid()).isTrue();
    List<Method> methods = Method.all(shape);
    assertThat(Method.disagreement(methods)).isLessThan(Measuring.METHOD_ERROR);
    assertThat(measured.value().squareKilometres() / methods.get(0).area().squareKilometres())
        .isCloseTo(1, within(1e-6));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "US-OH & held(US)             | of land held by the United States it has no facts",
        "US-OH & held(RU)             | the area of Ohio held by Russia on 8 December 2025: it knows",
        "US-OH - held(UA)             | the area of Ohio not held by Ukraine on 8 December 2025: it knows",
        "GE & held(RU) @ 2000-01-01   | Georgia held by Russia on 1 January 2000",
        "EH & held(MA) @ 1980-01-01   | Western Sahara held by Morocco",
        "nagorno-karabakh & held(AM) @ 2022-01-01 | Nagorno-Karabakh held by Armenia",
        "abyei & held(SD)             | of land held by Sudan it has no facts",
        "UA & held(RU) @ 2016-01-01   | not for 1 January 2016",
        "UA-14 & held(RU) @ 2024-12-31 | from 1 January 2025 to 31 March 2026, not for 31 December 2024",
        "UA-14 & held(RU) @ 2026-04-01 | not for 1 April 2026",
        "demarc:ilemi                 | no outline of Ilemi Triangle",
        "claimed(DE)                  | knows of no claim to land by Germany",
      })
  void whatCannotBeToldSaysWhy(String expression, String reason) {
    Measurement answer = ATLAS.measure(ExpressionParser.parse(expression), DAY);
    assertThat(answer).isInstanceOf(Unresolved.class);
    assertThat(((Unresolved) answer).reason().in(Language.ENGLISH)).contains(reason);
  }

  @Test
  void anUnknownIdIsTheCallersErrorAndNamesItsNeighbours() {
    assertThatThrownBy(() -> ATLAS.measure(ExpressionParser.parse("donbass & held(UA)")))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got the unknown region id 'donbass'")
        .hasMessageContaining("donbas");
  }

  @Test
  void atMostThreeDates() {
    assertThatThrownBy(
            () ->
                ATLAS.measure(
                    ExpressionParser.parse(
                        "(held(RU) @ 2025-01-01) + (held(RU) @ 2025-02-01)"
                            + " + (held(RU) @ 2025-03-01) + (held(RU) @ 2025-04-01)")))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got 4 different dates");
  }

  @Test
  void theCurveIsTheMeasureOfEachDay() {
    Expression expression = ExpressionParser.parse("donbas & held(UA)");
    List<Span> curve = ATLAS.curve(expression, LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1));
    assertThat(curve.get(0).from()).isEqualTo(ATLAS.firstDay());
    assertThat(curve.get(curve.size() - 1).to()).isEqualTo(ATLAS.lastDay());
    for (int i = 0; i < curve.size(); i++) {
      if (i > 0) {
        assertThat(curve.get(i).from()).isEqualTo(curve.get(i - 1).to().plusDays(1));
      }
      if (i % 20 == 0) {
        Measured day = (Measured) ATLAS.measure(expression, curve.get(i).to());
        assertThat(curve.get(i).value()).isEqualTo(day.value());
        assertThat(curve.get(i).low()).isEqualTo(day.low());
      }
    }
    assertThat(ATLAS.curve(ExpressionParser.parse("UA-14"), DAY, DAY)).hasSize(1);
    assertThat(ATLAS.curve(ExpressionParser.parse("claimed(DE)"), DAY, DAY)).isEmpty();
  }

  @Test
  void theBandGrowsWithTheLineAndADifferenceOfDatesHasASmallOne() {
    double donetsk = measured("UA-14 & held(UA)").band().control().squareKilometres();
    assertThat(donetsk).isBetween(50.0, 600.0);
    assertThat(measured("UA-46 & held(UA)").band().control().squareKilometres()).isZero();
    Measured change = measured("(UA-14 & held(RU) @ 2025-12-16) - (UA-14 & held(RU) @ 2025-11-18)");
    assertThat(change.value().squareKilometres()).isPositive();
    assertThat(change.band().control().squareKilometres()).isLessThan(donetsk);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "donbas & held(UA)          | Donbas held by Ukraine on 8 December 2025",
        "donbas & held(UA) @ 2025-06-01 | Donbas held by Ukraine on 1 June 2025",
        "held(RU)                   | the land in Ukraine held by Russia on 8 December 2025",
        "held(RU) & UA              | the part of Ukraine held by Russia on 8 December 2025",
        "donbas                     | Donbas",
        "US-OH + US-MI              | Ohio and Michigan",
        "donbas - held(RU)          | Donbas not held by Russia on 8 December 2025",
        "(donbas & held(RU) @ 2025-06-01) - (donbas & held(RU) @ 2025-01-01)"
            + " | the growth of Donbas held by Russia from 1 January 2025 to 1 June 2025",
      })
  void expressionsHavePlainNames(String expression, String label) {
    assertThat(ATLAS.label(ExpressionParser.parse(expression), DAY).in(Language.ENGLISH))
        .isEqualTo(label);
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "held(RU) | 2025-11-01 | 2025-11-30 | DeepState 505, AFP on ISW data 701",
        "held(RU) | 2025-10-31 | 2025-12-01 | DeepState 505, AFP on ISW data 701",
        "held(RU) | 2025-10-28 | 2025-11-30 | ''",
        "held(RU) | 2025-11-18 | 2025-12-16 | Russia Matters / ISW 557",
        "held(RU) | 2025-11-18 | 2025-12-08 | ''",
        "UA-14 & held(RU) | 2025-01-01 | 2025-09-25 | Russian MoD via Kyodo 3308",
        "UA-14 & held(UA) | 2025-01-01 | 2025-09-25 | ''",
      })
  void gainsOfOthersAreThoseOverTheSameDays(
      String expression, LocalDate first, LocalDate last, String told) {
    assertThat(
            ATLAS.publishedGains(ExpressionParser.parse(expression), first, last).stream()
                .map(f -> f.publisher() + " " + Math.round(f.squareKilometres()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(told);
  }

  @Test
  void publishedFiguresAreThoseOfTheSameLandAndHolder() {
    List<Figure> figures = ATLAS.published(ExpressionParser.parse("UA-14 - held(RU)"), DAY);
    assertThat(figures).isNotEmpty();
    assertThat(figures)
        .allSatisfy(
            f -> {
              assertThat(f.holder()).isEqualTo("UA");
              assertThat(f.region()).contains(new Expression.Named("UA-14"));
            });
    assertThat(ATLAS.published(ExpressionParser.parse("UA-09 + UA-14 & held(RU)"), DAY)).isEmpty();
    assertThat(
            ATLAS.published(
                ExpressionParser.parse("(UA-09 + UA-14) & held(RU)"), LocalDate.of(2025, 8, 10)))
        .isNotEmpty();
    assertThat(ATLAS.figures().all()).hasSize(108);
  }

  @Test
  void pointsOfViewChangeTheMap() {
    assertThat(holders("dejure", "UA-43")).containsExactly("UA");
    assertThat(holders("defacto", "UA-43")).containsExactly("RU");
    assertThat(holders("defacto", "UA-14")).containsExactlyInAnyOrder("UA", "RU");
    assertThat(holders("claimed:RU", "UA-14")).containsExactly("RU");
    assertThat(holders("claimed:RU", "UA-63")).containsExactly("UA");
    assertThatThrownBy(() -> PointOfView.parse("mine")).isInstanceOf(CallerError.class);
    assertThatThrownBy(() -> ATLAS.map(DAY, PointOfView.parse("claimed:DE")))
        .isInstanceOf(CallerError.class);
    assertThatThrownBy(() -> ATLAS.map(LocalDate.of(2020, 1, 1), PointOfView.parse("defacto")))
        .isInstanceOf(CallerError.class);
  }

  private static List<String> holders(String view, String unit) {
    return ATLAS.map(DAY, PointOfView.parse(view)).layers().stream()
        .filter(layer -> layer.unit().equals(unit) && !layer.contested())
        .map(ControlMap.Layer::holder)
        .toList();
  }
}
