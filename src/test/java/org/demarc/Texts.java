package org.demarc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The texts that tests read: the briefs, the unseen articles of our own, the five articles. */
final class Texts {
  /** Days of the articles whose text does not tell it, from the README beside them. */
  private static final Map<String, LocalDate> DAYS =
      Map.of(
          "2-fortress.txt", LocalDate.of(2025, 8, 22),
          "3-ultimatum.txt", LocalDate.of(2026, 2, 26),
          "4-truce-talks.txt", LocalDate.of(2025, 8, 8));

  private Texts() {}

  static Reading brief(String id) {
    String text = TestLibrary.LIBRARY.briefs().find(id).orElseThrow().text();
    return Reading.of(id, text, Hints.NONE, TestLibrary.LIBRARY);
  }

  /** Skips the test where ../shared is missing, but never in CI. */
  static Reading article(String file) {
    return read(BesideUs.at("articles/" + file), Optional.ofNullable(DAYS.get(file)));
  }

  static Reading unseen(String name) {
    return read(Path.of("src/test/resources/unseen", name + ".txt"), Optional.empty());
  }

  private static Reading read(Path file, Optional<LocalDate> day) {
    try {
      String text = Files.readString(file);
      return Reading.of(file.getFileName().toString(), text, Hints.dated(day), TestLibrary.LIBRARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
