package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The briefs that come with Demarc, in the order of their file names. */
record Briefs(List<Brief> all) {

  /**
   * @param date the day it is dated, as ISO text
   */
  record Brief(String id, String title, String publisher, String date, String text) {
    Brief {
      if (Stream.of(id, title, publisher, date, text).anyMatch(s -> s == null || s.isBlank())) {
        throw new IllegalStateException(
            "got brief '%s' with a part missing, expected id, title, publisher, date and text"
                .formatted(id));
      }
    }
  }

  static Briefs read(Path folder) {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.list(folder)) {
      return new Briefs(
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(file -> brief(json, file))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the briefs in " + folder, e);
    }
  }

  private static Brief brief(ObjectMapper json, Path file) {
    try {
      return json.readValue(file.toFile(), Brief.class);
    } catch (IOException e) {
      throw new IllegalStateException("got a broken brief in " + file + ": " + e.getMessage(), e);
    }
  }

  Optional<Brief> find(String id) {
    return all.stream().filter(brief -> brief.id().equals(id)).findFirst();
  }
}
