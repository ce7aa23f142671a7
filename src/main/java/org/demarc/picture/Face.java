package org.demarc.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four cuts of type that a picture is set in. */
enum Face {
  SANS("sans.ttf"),
  SEMIBOLD("sans-semibold.ttf"),
  SERIF("serif-bold.ttf"),
  ITALIC("serif-italic.ttf");

  private final String file;
  private volatile Typeface typeface;

  Face(String file) {
    this.file = file;
  }

  Typeface typeface() {
    if (typeface == null) {
      typeface = read(); // a race reads it twice, which is harmless
    }
    return typeface;
  }

  private Typeface read() {
    try (InputStream in = Face.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("got no font " + file + " beside the classes");
      }
      return Typeface.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file, e);
    }
  }

  /** Whether every character can be drawn, spaces aside. */
  boolean covers(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || typeface().glyph(c) != 0);
  }
}
