package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarc.article.Articles;
import org.demarc.article.Table;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
  static Stream<String> rows() {
    return Table.rows(StatementReaderTest.class, "statements.tsv").stream()
        .map(cells -> String.join("\t", cells));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsWhoTakesWhichStance(String row) {
    String[] cells = row.split("\t");
    Marked marked = Marked.of(cells[1], null);
    String got =
        StatementReader.read(marked.article(), marked.mentions()).stream()
            .map(StatementReaderTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(got.isEmpty() ? "-" : got).as(cells[1]).isEqualTo(cells[0]);
  }

  private static String shown(Statement statement) {
    return statement.actor()
        + " "
        + statement.stance().name().toLowerCase(Locale.ROOT)
        + statement.to().map(to -> " to " + to).orElse("")
        + " "
        + statement.region();
  }

  @Test
  void givesTheSentenceAndTheCondition() {
    Marked marked =
        Marked.of(
            "Talks go on. [Russia|RU|actor] would withdraw from [Sumy|UA-59] if the line is frozen.",
            null);
    Statement statement = StatementReader.read(marked.article(), marked.mentions()).get(0);
    assertThat(statement.text())
        .isEqualTo("Russia would withdraw from Sumy if the line is frozen.");
    assertThat(statement.condition()).hasValue("if the line is frozen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Putin demands that ", "cede the territory to ", "refuses to recognise it "})
  void readsAMegabyteOfRubbishInLinearTime(String rubbish) {
    String text = rubbish.repeat(1_000_000 / rubbish.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> StatementReader.read(Articles.read("t", text, Optional.empty()), List.of()));
  }
}
