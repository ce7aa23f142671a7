package org.demarc.picture;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TrueType font that Demarc brings along, read by itself: outlines are the same on every Java,
 * and no font system of the machine is asked, which may not be there. Safe for many threads.
 *
 * <p>Reads what {@code geodata/build/fonts.mjs} writes: {@code cmap} 4 or 12, {@code glyf}, {@code
 * hmtx}, {@code kern} 0. Lengths are in font units, y upwards.
 */
final class Typeface {
  private final Tables tables;
  private final Glyphs glyphs;
  private final Map<Integer, Integer> characters;
  private final Map<Integer, Integer> kerning;
  private final int unitsPerEm;
  private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

  private Typeface(Tables tables) {
    this.tables = tables;
    this.glyphs = new Glyphs(tables);
    this.characters = CharacterMap.of(tables.get("cmap"));
    this.kerning = kerning(tables.get("kern"));
    this.unitsPerEm = tables.get("head").getShort(18);
  }

  static Typeface of(byte[] font) {
    return new Typeface(new Tables(font));
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  /** 0 where the font has no such character. */
  int glyph(int codePoint) {
    return characters.getOrDefault(codePoint, 0);
  }

  int advance(int glyph) {
    int known = Math.min(glyph, tables.get("hhea").getChar(34) - 1);
    return tables.get("hmtx").getChar(4 * known);
  }

  /** What is added between two glyphs, mostly negative. */
  int kern(int left, int right) {
    return kerning.getOrDefault(left << 16 | right, 0);
  }

  Path2D outline(int glyph) {
    return outlines.computeIfAbsent(glyph, glyphs::outline);
  }

  private static Map<Integer, Integer> kerning(ByteBuffer table) {
    Map<Integer, Integer> pairs = new HashMap<>();
    int count = table.getChar(10);
    for (int i = 0; i < count; i++) {
      int at = 18 + 6 * i;
      pairs.put(table.getChar(at) << 16 | table.getChar(at + 2), (int) table.getShort(at + 4));
    }
    return pairs;
  }

  /** The tables of a font file by name, each from its own beginning. */
  static final class Tables {
    private final Map<String, ByteBuffer> byName = new HashMap<>();

    Tables(byte[] font) {
      ByteBuffer whole = ByteBuffer.wrap(font);
      int count = whole.getChar(4);
      for (int i = 0; i < count; i++) {
        int at = 12 + 16 * i;
        String name = new String(font, at, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
        byName.put(name, whole.slice(whole.getInt(at + 8), whole.getInt(at + 12)));
      }
    }

    ByteBuffer get(String name) {
      ByteBuffer table = byName.get(name);
      if (table == null) {
        throw new IllegalStateException(
            "got a font without the table '" + name + "', expected one that fonts.mjs made");
      }
      return table;
    }
  }
}
