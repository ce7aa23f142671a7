package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden pairs: a brief goes in, its reading comes out. After a change that is meant, run with
 * {@code -Ddemarc.golden=write} and read the difference before it is committed.
 */
class GoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static Stream<String> briefs() {
    return TestLibrary.LIBRARY.briefs().all().stream().map(Briefs.Brief::id);
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void briefIsReadAsBefore(String id) throws IOException {
    String read =
        JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                    essence(ReadingJson.of(Texts.brief(id), TestLibrary.LIBRARY, Language.ENGLISH)))
            + "\n";
    Path golden = GOLDEN.resolve(id + ".json");
    if ("write".equals(System.getProperty("demarc.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, read);
    }
    assertThat(read).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyMeasuredClaimNamesTheOutlineAndTheLineItRestsOn() {
    int measured = 0;
    for (JsonNode claim :
        ReadingJson.of(
                Texts.brief("1-the-land-that-holds-up-a-peace"),
                TestLibrary.LIBRARY,
                Language.ENGLISH)
            .path("claims")) {
      if (claim.has("measured")) {
        String sources = claim.path("sources").toString();
        assertThat(sources).contains("outline: ");
        if (claim.at("/region/expression").asText().contains("held(")) {
          assertThat(sources).contains("control: ");
        }
        measured++;
      }
    }
    assertThat(measured).isPositive();
  }

  /**
   * What a reader sees: not the candidates that were turned down, nor a statement's label (its
   * expression, spelled out), nor the same sources each time.
   */
  private static ObjectNode essence(ObjectNode reading) {
    reading.get("claims").forEach(c -> ((ObjectNode) c).remove("sources"));
    reading.get("statements").forEach(s -> ((ObjectNode) s).remove("label"));
    reading.get("mentions").forEach(m -> ((ObjectNode) m).remove(List.of("candidates", "why")));
    ObjectNode places = JSON.createObjectNode();
    for (JsonNode place : reading.get("places")) {
      places.put(place.get("id").asText(), place.get("mentions").asInt());
    }
    reading.set("places", places);
    ArrayNode mentions = JSON.createArrayNode();
    for (JsonNode m : reading.get("mentions")) {
      mentions.add(
          "%d-%d %s = %s (%s)"
              .formatted(
                  m.get("start").asInt(),
                  m.get("end").asInt(),
                  m.get("text").asText(),
                  m.get("place").asText(),
                  m.get("role").asText()));
    }
    reading.set("mentions", mentions);
    return reading;
  }
}
