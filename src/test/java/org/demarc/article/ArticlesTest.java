package org.demarc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
  static Stream<String> dates() throws IOException {
    try (InputStream in = ArticlesTest.class.getResourceAsStream("dates.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dates")
  void tellsTheDate(String row) {
    String[] cells = row.split("\t");
    String text = cells[2].replace('|', '\n').replace('\u00a6', '|');
    Article article = Articles.read("t", text, Optional.empty());
    String got =
        article
            .asOf()
            .map(asOf -> asOf.isOneDay() ? asOf.from().toString() : asOf.from() + ".." + asOf.to())
            .orElse("-");
    assertThat(got).isEqualTo(cells[0]);
    assertThat(article.warnings()).hasSize(Integer.parseInt(cells[1]));
  }

  @Test
  void theCallersDateWinsAndTheWarningStays() {
    Article article =
        Articles.read(
            "t",
            "Talks go on\nThursday, 4 December 2026\nQuiet.",
            Optional.of(LocalDate.of(2025, 12, 9)));
    assertThat(article.asOf())
        .hasValueSatisfying(a -> assertThat(a.from()).hasToString("2025-12-09"));
    assertThat(article.asOf().get().basis()).hasToString("The date is given by the caller.");
    assertThat(article.warnings())
        .extracting(Object::toString)
        .containsExactly(
            "The date line says Thursday 4 December 2026, but that day is a Friday; it is a Thursday"
                + " in 2025 and 2031, so 2025 is used.");
  }

  /** The five articles are their publishers'; only where they lie beside the repository. */
  @ParameterizedTest
  @CsvSource({
    "1-sticking-point, 2025-12-08, 2025-12-08, 0",
    "2-fortress, 2025-01-01, 2025-12-31, 0",
    "3-ultimatum, , , 0",
    "4-truce-talks, 2025-08-19, 2025-08-19, 0",
    "5-by-any-means, 2025-12-04, 2025-12-04, 1"
  })
  void readsTheSharedArticles(String name, LocalDate from, LocalDate to, int warnings)
      throws IOException {
    Article article = Articles.read(name, SharedArticles.text(name), Optional.empty());
    assertThat(article.asOf().map(AsOf::from)).isEqualTo(Optional.ofNullable(from));
    assertThat(article.asOf().map(AsOf::to)).isEqualTo(Optional.ofNullable(to));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.warnings()).hasSize(warnings);
  }

  @Test
  void theBasisQuotesTheDateLine() {
    Article article = Articles.read("t", "Talks go on\nDec 4, 2025\nQuiet.", Optional.empty());
    assertThat(article.asOf().get().basis()).hasToString("The date line says \"Dec 4, 2025\".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The army holds a third of the valley and the town.",
        "uk | Армія утримує третину долини, і місто теж під її контролем.",
        "ru | Армия удерживает треть долины, и город тоже под её контролем.",
        "und | 12345 67",
        "und | Die Armee besetzt ein Drittel des Tals und die Stadt",
        "en | Русский / Українська. The army holds a third of the valley and the town in it.",
      })
  void tellsTheLanguage(String language, String text) {
    assertThat(Articles.read("t", text, Optional.empty()).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Envoys meet again in the valley | Today: Aug 19, 2025;Search;Envoys meet again in the valley;Text.",
        "Quiet | Quiet",
        "'' | ' '",
        "Kramatorsk holds on | Kramatorsk holds on;;15 December 2025. Russian forces took much of the land around the city in November, and said that they would take the rest of it before the spring comes, which few believe, and the mayor of the city has asked all who can to leave it before the snow. It is a long way.",
      })
  void takesTheTitle(String title, String text) {
    assertThat(Articles.read("t", text.replace(';', '\n'), Optional.empty()).title())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8/", "1.", "on 8/12 ", "Thursday | ", "4 December ", "(c) ", "x", "2025 ", "а'"})
  void readsAMegabyteOfRubbishInLinearTime(String rubbish) {
    String text = rubbish.repeat(1_000_000 / rubbish.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Articles.read("t", text, Optional.empty()));
  }
}
