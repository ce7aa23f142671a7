package org.demarc.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Documents as bytes of JSON and back. A format that was ever written stays readable: a later one
 * gets a branch of its own here, that brings the earlier up to it.
 */
public final class Format {
  private static final ObjectMapper MAPPER = mapper();

  private Format() {}

  private static ObjectMapper mapper() {
    SimpleModule days = new SimpleModule();
    days.addSerializer(LocalDate.class, ToStringSerializer.instance);
    days.addDeserializer(LocalDate.class, new DayReader());
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), days)
        .defaultPropertyInclusion(
            JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .withConfigOverride(
            List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        .build();
  }

  private static final class DayReader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(parser.getText());
    }
  }

  static byte[] write(Document document) {
    try {
      return MAPPER.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalStateException for a format later than this code, and for bytes that are none
   */
  public static Document read(byte[] json) {
    try {
      check(json);
      return MAPPER.readValue(json, Document.class);
    } catch (IOException e) {
      throw new IllegalStateException("got a damaged snapshot: " + e.getMessage(), e);
    }
  }

  /** The number stands first, so that a later format is told from a damaged one. */
  private static void check(byte[] json) throws IOException {
    try (JsonParser parser = MAPPER.createParser(json)) {
      boolean first = parser.nextToken() != null && "format".equals(parser.nextFieldName());
      int format = first ? parser.nextIntValue(0) : 0;
      if (format != Document.FORMAT) {
        throw new IllegalStateException(
            "got a snapshot of format %s, expected 1 to %d: %s"
                .formatted(
                    format == 0 ? "unknown" : format,
                    Document.FORMAT,
                    format == 0 ? "it is damaged" : "a later Demarc made it, and can show it"));
      }
    }
  }

  /**
   * A new document out of what a reading, a measure and a map say in JSON; members that a document
   * does not know are left out.
   *
   * @throws IllegalArgumentException for a member missing or out of its bounds
   */
  public static Document of(JsonNode node) {
    try {
      return MAPPER.treeToValue(node, Document.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }
}
