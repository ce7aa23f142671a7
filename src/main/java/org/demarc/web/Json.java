package org.demarc.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** JSON in and out, capped on the way in. */
final class Json {
  static final String MEDIA_TYPE = "application/json; charset=utf-8";
  static final String GEO_MEDIA_TYPE = "application/geo+json; charset=utf-8";
  private static final int DEEPEST = 16;
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param id names the entry in the log for an error of ours, else empty
   */
  static Answer error(int status, String sentence, String id) {
    ObjectNode root = MAPPER.createObjectNode();
    ObjectNode error = root.putObject("error").put("status", status).put("message", sentence);
    if (!id.isEmpty()) {
      error.put("id", id);
    }
    return Answer.fresh(status, MEDIA_TYPE, bytes(root));
  }
}
