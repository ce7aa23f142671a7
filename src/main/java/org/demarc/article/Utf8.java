package org.demarc.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Text from bytes that somebody handed in. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The text without its byte order mark; nothing is replaced.
   *
   * @param complaint the caller's sentence, by the number of the first byte that is not UTF-8
   */
  public static String text(byte[] bytes, IntFunction<String> complaint) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CallerError(complaint.apply(buffer.position()));
    }
  }
}
