package org.demarc.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

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

  /** A text as this face can spell it: a letter it lacks gives way to its base, else to nothing. */
  String spelled(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || typeface().glyph(c) != 0) {
                out.appendCodePoint(c);
              } else {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(base -> typeface().glyph(base) != 0)
                    .forEach(out::appendCodePoint);
              }
            });
    return out.toString().strip();
  }

  /** Whether it can spell most of a text's letters. */
  boolean knows(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long known =
        text.codePoints().filter(c -> Character.isLetter(c) && typeface().glyph(c) != 0).count();
    return known * 10 >= letters * 7;
  }
}
