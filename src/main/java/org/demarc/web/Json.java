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

  /** The longest text is the longest body; nothing else here is long. */
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(16)
          .maxNumberLength(32)
          .maxNameLength(100)
          .maxStringLength(Submission.MOST_BYTES)
          .maxDocumentLength(2L * Submission.MOST_BYTES)
          .maxTokenCount(20_000)
          .build();

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(CONSTRAINTS)
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

  /** The body of an error: the visit's id is what the log knows it by. */
  static Answer error(int status, String sentence, Visit visit) {
    ObjectNode root = MAPPER.createObjectNode();
    root.putObject("error").put("status", status).put("message", sentence).put("id", visit.id());
    return Answer.fresh(status, MEDIA_TYPE, bytes(root));
  }

  static Answer later(TryLater why, Visit visit) {
    return retrying(why, error(why.status(), why.getMessage(), visit));
  }

  /** The same, with when to come again. */
  static Answer retrying(TryLater why, Answer refusal) {
    return refusal.with("Retry-After", Long.toString(why.seconds()));
  }
}
