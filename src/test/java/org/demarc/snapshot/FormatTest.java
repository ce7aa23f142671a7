package org.demarc.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aDocumentWrittenIsTheDocumentRead() throws IOException {
    for (Document document : new Document[] {Format.of(Documents.json()), Documents.nasty()}) {
      byte[] written = Format.write(document);
      byte[] again = Format.write(Format.read(written));
      assertThat(new String(again, StandardCharsets.UTF_8))
          .isEqualTo(new String(written, StandardCharsets.UTF_8));
    }
  }

  @Test
  void nothingOfADocumentGetsLost() throws IOException {
    JsonNode given = Documents.json();
    JsonNode written = JSON.readTree(Format.write(Format.of(given)));
    assertKept("", given, written);
  }

  /** Every member given is there; empty lists may have been added. */
  private static void assertKept(String path, JsonNode given, JsonNode written) {
    if (given.isObject()) {
      given
          .properties()
          .forEach(
              each ->
                  assertKept(
                      path + "/" + each.getKey(), each.getValue(), written.path(each.getKey())));
    } else if (given.isArray()) {
      assertThat(written.size()).as(path).isEqualTo(given.size());
      for (int i = 0; i < given.size(); i++) {
        assertKept(path + "/" + i, given.get(i), written.path(i));
      }
    } else if (given.isNumber()) {
      assertThat(written.decimalValue()).as(path).isEqualByComparingTo(given.decimalValue());
    } else {
      assertThat(written).as(path).isEqualTo(given);
    }
  }

  @Test
  void aLaterFormatIsRefusedInASentence() {
    byte[] later =
        Documents.json()
            .put("format", 2)
            .put("new", "x")
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Format.read(later))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "got a snapshot of format 2, expected 1 to 1: a later Demarc made it, and can show it");
  }

  @Test
  void bytesThatAreNoDocumentAreCalledDamaged() {
    for (String broken : new String[] {"{", "{\"format\":1}", "[]", ""}) {
      assertThatThrownBy(() -> Format.read(broken.getBytes(StandardCharsets.UTF_8)))
          .as(broken)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest(name = "{0} = {1} // {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /id                        | "short"                    | 32 digits
          /id                        | "0123456789ABCDEF0123456789ABCDEF" | lower-case
          /minted                    | "yesterday"                | could not be parsed
          /article/date              | "8.12.2025"                | could not be parsed
          /article/title             | "%201"                     | got title of 201 characters
          /claims/0/text             | "%301"                     | got claim of 301 characters
          /claims/0/verdict          | "perhaps"                  | perhaps
          /claims/0/quoted/value     | "many"                     | got the magnitude
          /statements/0/text         | "%301"                     | got statement of 301 characters
          /statements/0/condition    | "%301"                     | got condition of 301 characters
          /corrections/0/text        | "%301"                     | got correction of 301 characters
          /inHand                    | 2                          | got claim 2 in hand of 2
          /view/frame                | {"west":3,"south":1,"east":2,"north":2} | west < east
          /places/0/lat              | 91                         | got Pokrovsk at latitude 91
          /regions/0/geometry        | {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[0,0]]]]} | got a ring of 3 points
          /regions/0/geometry        | {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1]]]]} | got an open ring
          /regions/0/geometry        | {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,91],[0,0]]]]} | got the point
          /data                      | {"demarc":"1"}             | sha256
          """)
  void whatIsOutOfItsBoundsIsRefused(String path, String value, String said) throws IOException {
    ObjectNode node = Documents.json();
    String text = value.startsWith("\"%") ? '"' + "x".repeat(number(value)) + '"' : value;
    int slash = path.lastIndexOf('/');
    ((ObjectNode) node.at(path.substring(0, slash)))
        .set(path.substring(slash + 1), JSON.readTree(text));
    assertThatThrownBy(() -> Format.of(node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(said);
  }

  private static int number(String value) {
    return Integer.parseInt(value.replaceAll("\\D", ""));
  }

  @Test
  void quotesAreCutAtAWordAndNeverInsideACharacter() {
    assertThat(Quote.shortened("short")).isEqualTo("short");
    assertThat(Quote.shortened("word ".repeat(100)))
        .hasSizeLessThanOrEqualTo(300)
        .endsWith("word…");
    String maps = "🗺".repeat(200);
    assertThat(Quote.shortened(maps)).hasSizeLessThanOrEqualTo(300).endsWith("🗺…");
  }

  @Test
  void quotesTogetherAreNeverTheWholeArticle() {
    Quotes quotes = new Quotes("x".repeat(250).repeat(20));
    int dealt = 0;
    for (int i = 0; i < 20; i++) {
      dealt += quotes.deal((i + "x").repeat(250).substring(0, 250)).length();
    }
    assertThat(dealt).isEqualTo(2_500);
    assertThat(quotes.deal("0x".repeat(125))).as("again").hasSize(250);
  }
}
