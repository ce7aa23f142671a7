package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text whose day nobody tells, or that was cut anywhere, is read like any other. */
class OddTextsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All would take a minute. */
  private static final int EACH = 3;

  private static Reading read(String text) {
    return Reading.of("odd", text, Hints.NONE, TestLibrary.LIBRARY);
  }

  /** What is told since an event has no end then. */
  @Test
  void whatIsToldSinceAnEventHasNoSpan() {
    assertThat(read("За всю СВО Россия заняла 70 тысяч кв. км Украины.").judgements()).hasSize(1);
  }

  /** Where the text is over, there is no next word; before its first there is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "– 267 sq km, or 0.04 % of Ukraine, was taken in October. | 2",
        "’ 20 % of Ukraine is held by Russia. | 1",
        "The West Bank: its Areas A (17.2% of | 0",
        "Понад 3 мільйони людей живуть у тіні. На 19 % території України, | 1",
        "три с лишним года назад создали зону. 42 тыс. кв. км отдали тогда РВСК. | 1",
      })
  void aTextMayBeginAndEndAnywhere(String text, int claims) {
    assertThat(read(text).judgements()).hasSize(claims);
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.jsonl", "news-slavic.jsonl", "fresh.jsonl", "slavic.jsonl"})
  void aReportIsReadWhereverItIsCut(String file) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/claims", file));
    for (int i = 0; i < lines.size(); i += EACH) {
      JsonNode row = JSON.readTree(lines.get(i));
      String text = row.get("text").asText();
      int cut = Math.floorMod(text.hashCode(), text.length());
      for (String part : new String[] {text, "– " + text.substring(cut), text.substring(0, cut)}) {
        assertThatCode(() -> read(part)).as(row.get("id").asText()).doesNotThrowAnyException();
      }
    }
  }
}
