package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.Test;

/** What a person reads at the terminal. */
class ReportTest {
  private static final String BRIEF = "1-the-land-that-holds-up-a-peace";

  @Test
  void tellsFiguresStatementsAndPlans() {
    String report = Report.of(Texts.brief(BRIEF), TestLibrary.LIBRARY, Ink.PLAIN, Language.ENGLISH);
    assertThat(report)
        .contains("as of 9 December 2025")
        .containsPattern("close +roughly 6,500 sq km +6,142 \\(5,885–6,398\\) km² +Donbas held by")
        .containsPattern("Russia +demands +Donbas → Russia")
        .containsPattern("Russia +counts +none of")
        .containsPattern("handover +Ukraine → Russia +6,142")
        .containsPattern("Donetsk Oblast +Sloviansk, Kramatorsk")
        .doesNotContain("\u001b");
    assertThat(report.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(101));
  }

  /** The words are the same with colour and without. */
  @Test
  void paintsOnlyWhereThereIsColour() {
    Reading reading = Texts.brief(BRIEF);
    String plain = Report.of(reading, TestLibrary.LIBRARY, Ink.PLAIN, Language.ENGLISH);
    String coloured = Report.of(reading, TestLibrary.LIBRARY, Ink.COLOURED, Language.ENGLISH);
    assertThat(coloured).contains("\u001b[1;33m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void saysWhichLandAnOpenFigureMayMean() {
    Reading reading =
        Reading.of(
            "r",
            "Russia has taken villages in Sumy and in Kharkiv oblast. Some 250 square kilometres"
                + " have been lost, officers said.",
            Hints.dated(Optional.of(LocalDate.of(2025, 12, 15))),
            TestLibrary.LIBRARY);
    assertThat(reading.judgements().get(0).claim().region()).isEmpty();
    assertThat(unwrapped(reading, Language.ENGLISH))
        .containsPattern("it may mean: \\S.* held by Russia \\(\\d\\d %\\)");
    assertThat(unwrapped(reading, Language.UKRAINIAN))
        .containsPattern("можливі прочитання: \\S.* під контролем Росії \\(\\d\\d %\\)");
  }

  /** The longest figure runs into no land beside it; a frozen line moves nothing. */
  @Test
  void keepsItsColumns() {
    Reading reading =
        Reading.of(
            "r",
            "Russia holds 116,000 square kilometres of Ukraine. Ukraine has 603,628 square"
                + " kilometres. Moscow offers to freeze the line in Kherson and Zaporizhzhia"
                + " regions.",
            Hints.dated(Optional.of(LocalDate.of(2025, 12, 15))),
            TestLibrary.LIBRARY);
    String report = Report.of(reading, TestLibrary.LIBRARY, Ink.PLAIN, Language.ENGLISH);
    assertThat(report).containsPattern("freeze +Russia  +\\d").doesNotContain("?");
    assertThat(report).doesNotContainPattern("\\) km² \\S");
  }

  private static String unwrapped(Reading reading, Language language) {
    return Report.of(reading, TestLibrary.LIBRARY, Ink.PLAIN, language).replaceAll("\\s+", " ");
  }

  @Test
  void showsAGuessAtASlip() {
    Reading reading =
        Reading.of(
            "r",
            "Russia occupies 91 percent of Ukraine.",
            Hints.dated(Optional.of(LocalDate.of(2025, 12, 15))),
            TestLibrary.LIBRARY);
    assertThat(reading.judgements().get(0).suggestion())
        .hasValueSatisfying(
            guess ->
                assertThat(guess.in(Language.ENGLISH))
                    .startsWith("Perhaps a slip: 19 may have been meant, not 91. So wide a gap"));
    assertThat(Report.of(reading, TestLibrary.LIBRARY, Ink.PLAIN, Language.ENGLISH))
        .contains("Perhaps a slip: 19");
  }
}
