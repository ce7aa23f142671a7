package org.demarc.picture;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Reads a font's {@code cmap}: from code point to glyph. */
final class CharacterMap {
  private CharacterMap() {}

  static Map<Integer, Integer> of(ByteBuffer cmap) {
    int count = cmap.getChar(2);
    for (int i = 0; i < count; i++) {
      int at = cmap.getInt(4 + 8 * i + 4);
      int format = cmap.getChar(at);
      if (format == 4) {
        return segments(cmap, at);
      }
      if (format == 12) {
        return groups(cmap, at);
      }
    }
    throw new IllegalStateException("got a font without a character map 4 or 12, expected one");
  }

  private static Map<Integer, Integer> segments(ByteBuffer cmap, int at) {
    Map<Integer, Integer> found = new HashMap<>();
    int twice = cmap.getChar(at + 6);
    for (int i = 0; i < twice; i += 2) {
      int end = cmap.getChar(at + 14 + i);
      int start = cmap.getChar(at + 16 + twice + i);
      int delta = cmap.getShort(at + 16 + 2 * twice + i);
      int rangeAt = at + 16 + 3 * twice + i;
      int range = cmap.getChar(rangeAt);
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph = range == 0 ? c : cmap.getChar(rangeAt + range + 2 * (c - start));
        if (range == 0 || glyph != 0) {
          found.put(c, glyph + delta & 0xFFFF);
        }
      }
    }
    return found;
  }

  private static Map<Integer, Integer> groups(ByteBuffer cmap, int at) {
    Map<Integer, Integer> found = new HashMap<>();
    int count = cmap.getInt(at + 12);
    for (int i = 0; i < count; i++) {
      int group = at + 16 + 12 * i;
      int start = cmap.getInt(group);
      for (int c = start; c <= cmap.getInt(group + 4); c++) {
        found.put(c, cmap.getInt(group + 8) + c - start);
      }
    }
    return found;
  }
}
