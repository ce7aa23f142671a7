package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarc.phrase.Language;
import org.demarc.verdict.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Land told twice, as an area and as a share: whether the two fit is told, whoever holds it. */
class RestatedTest {
  private static List<String> findings(String text) {
    Hints hints = Hints.dated(Optional.of(LocalDate.of(2025, 11, 20)));
    return Reading.of("test", text, hints, TestLibrary.LIBRARY).judgements().stream()
        .map(Judgement::claim)
        .flatMap(claim -> claim.findings().stream())
        .map(finding -> finding.in(Language.ENGLISH))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels now hold 9,260 square kilometers, or 5 percent of Syria. | The two figures fit each other: 5 percent of Syria (185,200 km²) is 9,260 km².
          The rebels now hold 5 percent (9,260 square kilometers) of Syria. | The two figures fit each other: 5 percent of Syria
          The rebels now hold 26,000 square kilometers, which is equivalent to 5 percent of Syria. | The two figures do not fit each other: 5 percent of Syria (185,200 km²) is 9,260 km².
          Russia occupies some 140,000 square kilometers, or 19 percent of Ukraine. | The two figures do not fit each other: 19 percent of Ukraine (603,600 km²) is 114,700 km².
          Бойовики утримують 9 260 кв. км, або 5% території Сирії. | The two figures fit each other: 5% of Syria
          """)
  void saysWhetherTheTwoFit(String text, String finding) {
    assertThat(findings(text)).singleElement().asString().contains(finding);
  }

  /** What is judged needs no such note, and figures of two lands are no pair. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia occupies some 116,000 square kilometers, or 19 percent of Ukraine.
          Belgium measures 30,528 square kilometers, and the rebels hold 5 percent of Syria.
          """)
  void saysNothingElse(String text) {
    assertThat(findings(text)).isEmpty();
  }
}
