package org.demarc.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The real input that lies beside the repository and is never committed in it. */
public final class SharedArticles {
  private static final Path FOLDER = Path.of("../shared/articles");

  private SharedArticles() {}

  /** The text, or the test is skipped; in CI it fails. */
  public static String text(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    if (!Files.exists(file)) {
      String missing = "skipped: no " + file.toAbsolutePath().normalize();
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(missing);
      }
      Assumptions.abort(missing);
    }
    return Files.readString(file);
  }
}
