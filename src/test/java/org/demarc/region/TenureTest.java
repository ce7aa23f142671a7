package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarc.TestLibrary;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds disputed land whose line stands still: {@code geodata/control/elsewhere.csv}. */
class TenureTest {
  private static final Atlas ATLAS = TestLibrary.atlas();
  private static final LocalDate DAY = LocalDate.of(2025, 12, 8);
  private static final String HEAD =
      "id,land,holder,from,to,beyond,error,note,publisher,reference\n";

  private static Measured measured(String expression) {
    return (Measured) ATLAS.measure(ExpressionParser.parse(expression), DAY);
  }

  private static double km2(String expression) {
    return measured(expression).value().squareKilometres();
  }

  /** What is commonly published, and how far from it the answer may be. */
  @ParameterizedTest
  @CsvSource({
    "CY & held(TR),                           3355,  0.03",
    "kashmir & held(IN),                    101387,  0.09",
    "kashmir & held(PK),                     78114,  0.02",
    "kashmir & held(CN),                     42735,  0.21",
    "EH & held(MA),                         208000,  0.08",
    "EH & held(EH),                          58000,  0.25",
    "GE & held(RU),                          12560,  0.03",
    "GE - held(GE),                          12560,  0.03",
    "MD & held(RU),                           4163,  0.14",
    "golan & held(IL),                        1154,  0.03",
    "XK & held(XK),                          10887,  0.01",
    "south-kurils & held(RU),                 5003,  0.01",
    "halaib & held(EG),                      20580,  0.15",
    "korea & held(KP),                      120540,  0.03",
    "AZ-LAC & held(AM) @ 2015-06-01,          1840,  0.05",
    "nagorno-karabakh & held(AM) @ 2015-06-01, 4388, 0.08",
    "nagorno-karabakh & held(AZ) @ 2024-06-01, 4388, 0.08",
    "FK & held(AR) @ 1982-05-01,             12173,  0.05",
    "crimea & held(RU) @ 2016-06-01,         26945,  0.01",
    "held(TR),                                3355,  0.02"
  })
  void whatIsHeldIsNearWhatIsPublished(String expression, double published, double off) {
    assertThat(km2(expression) / published).isCloseTo(1, within(off));
  }

  @ParameterizedTest
  @CsvSource({
    "CY & held(RU)",
    "FK & held(AR)",
    "crimea & held(UA) @ 2016-06-01",
    "UA-14 & held(TR)"
  })
  void whatAnotherHoldsIsNothing(String expression) {
    assertThat(km2(expression)).isZero();
  }

  /** An outline drawn along the line says nothing of the other side: no 0 km² of that. */
  @ParameterizedTest
  @CsvSource({
    "IN-LA & held(CN)",
    "IN-JK & held(PK)",
    "(IN-JK + IN-LA) & held(CN)",
    "PK-JK & held(IN)",
    "held(CY) & northern-cyprus",
    "MD-SN & held(MD)",
    "KP & held(KR)",
    "IN-AR & held(CN)",
  })
  void whatLiesBeyondTheLineOfAnOutlineIsNotNothing(String expression) {
    Measurement measurement = ATLAS.measure(ExpressionParser.parse(expression), DAY);
    assertThat(measurement).isInstanceOf(Unresolved.class);
    assertThat(((Unresolved) measurement).reason().in(Language.ENGLISH))
        .contains("drawn along the line of control");
  }

  @Test
  void nothingHasTheErrorOfTheLine() {
    assertThat(measured("AZ & held(AM)").high().squareKilometres()).isBetween(200.0, 300.0);
    assertThat(measured("crimea & held(UA) @ 2016-06-01").high().squareKilometres()).isZero();
  }

  /** What one holds and what the others do are the whole, and overlap in nothing. */
  @ParameterizedTest
  @CsvSource({"kashmir, IN, PK, CN", "EH, MA, EH, IL", "CY, CY, TR, RU", "GE, GE, RU, TR"})
  void theHoldersShareTheLand(String land, String a, String b, String c) {
    double sum = 0;
    for (String party : List.of(a, b, c)) {
      sum += km2("%s & held(%s)".formatted(land, party));
    }
    assertThat(sum / km2(land)).isCloseTo(1, within(0.01));
  }

  @Test
  void theAnswerSaysWhoSaysSoAndWhoseItIs() {
    Measured north = measured("CY & held(TR)");
    assertThat(north.asOf()).contains(DAY);
    assertThat(north.band().control().squareKilometres()).isBetween(10.0, 200.0);
    assertThat(said(north.sources()))
        .anyMatch(s -> s.contains("held by Turkey since 16 August 1974, by European Court"))
        .noneMatch(s -> s.contains("settlements"));
    assertThat(said(north.notes())).anyMatch(s -> s.contains("UN Security Council 541"));
    assertThat(said(measured("CY & held(RU)").sources()))
        .as("why it is nothing")
        .anyMatch(s -> s.contains("held by Cyprus since"));
  }

  private static List<String> said(List<Phrase> phrases) {
    return phrases.stream().map(phrase -> phrase.in(Language.ENGLISH)).toList();
  }

  /** What is held whole is the land itself, whose published area decides. */
  @Test
  void landHeldWholeHasItsPublishedArea() {
    assertThat(measured("northern-cyprus & held(TR)").official())
        .extracting(Region.Official::squareKilometres)
        .containsExactly(3355.0);
    assertThat(measured("CY & held(TR)").official()).isEmpty();
    assertThat(measured("abkhazia & held(GE)").official()).isEmpty();
  }

  /** A line drawn by hand runs over land nobody told of: that is left out, and said. */
  @Test
  void ofDrawnLandWhatIsNotKnownIsLeftOut() {
    Measured drawn = measured("polygon(32 34, 35 34, 35 37, 32 37) & held(TR)");
    assertThat(drawn.value().squareKilometres()).isCloseTo(3355, within(100.0));
    assertThat(said(drawn.notes())).anyMatch(s -> s.contains("does not know who holds it"));
  }

  @Test
  void aCurveChangesWithTheHolder() {
    List<Span> spans =
        ATLAS.curve(ExpressionParser.parse("CY & held(TR)"), DAY.minusYears(9), DAY.plusYears(9));
    assertThat(spans).hasSize(1);
    assertThat(spans.get(0).from()).isEqualTo(ATLAS.firstDay());
  }

  @Test
  void everyRowHasLandAndItsWordsInUkrainian() {
    Tenures tenures = ATLAS.tenures();
    for (LocalDate day : tenures.changeDays()) {
      for (Tenure tenure : tenures.on(day)) {
        assertThat(km2("(%s) & held(%s) @ %s".formatted(tenure.land(), tenure.holder(), day)))
            .as(tenure.id())
            .isPositive();
        for (String words : List.of(tenure.note(), tenure.publisher(), tenure.reference())) {
          assertThat(words.isEmpty() ? "є" : Phrase.ofData(words).in(Language.UKRAINIAN))
              .containsPattern("[а-яіїєґ]");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x,EH & held(MA),MA,1991-01-01,,,0,,UN,letter|expected outlines only",
        "x,EH,Morocco,1991-01-01,,,0,,UN,letter|expected a state's code",
        "x,EH,MA,1991-01-01,1990-01-01,,0,,UN,letter|expected from < to",
        "x,EH,MA,1991-01-01,,,1.5,,UN,letter|expected 0 to 1",
        "x,EH,MA,1991-01-01,,,0,,,letter|expected both",
        "x,EH,MA,1991-01-01,,EH Mali,0,,UN,letter|expected a state's code",
        "x,EH,MA,1991-13-01,,,0,,UN,letter|line 2",
        "x,EH,MA,1991-01-01,,,0,,UN,a\ny,EH,EH,2000-01-01,,,0,,UN,b|expected one holder at a time"
      })
  void aBrokenRowStopsTheStart(String rowsAndFault, @TempDir Path folder) throws IOException {
    String[] parts = rowsAndFault.split("\\|");
    Path file = Files.writeString(folder.resolve("elsewhere.csv"), HEAD + parts[0] + "\n");
    assertThatThrownBy(() -> Tenures.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("elsewhere.csv line ")
        .hasMessageContaining(parts[1]);
  }
}
