package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text whose day nobody tells is read like any other. */
class UndatedTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Reading read(String text) {
    return Reading.of("undated", text, Hints.NONE, TestLibrary.LIBRARY);
  }

  /** What is told since an event has no end then. */
  @Test
  void whatIsToldSinceAnEventHasNoSpan() {
    assertThat(read("За всю СВО Россия заняла 70 тысяч кв. км Украины.").judgements()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.jsonl", "news-slavic.jsonl", "fresh.jsonl", "slavic.jsonl"})
  void everyReportIsReadWithoutItsDate(String file) throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/claims", file))) {
      JsonNode row = JSON.readTree(line);
      assertThatCode(() -> read(row.get("text").asText()))
          .as(row.get("id").asText())
          .doesNotThrowAnyException();
    }
  }
}
