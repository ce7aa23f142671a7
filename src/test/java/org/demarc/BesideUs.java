package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real input that lies beside the repository and is never committed in it. */
public final class BesideUs {
  private static final Path FOLDER = Path.of("../shared");

  private BesideUs() {}

  /** A file or folder of it; where it is missing the test is skipped, but in CI it fails. */
  public static Path at(String path) {
    Path there = FOLDER.resolve(path);
    if (System.getenv("CI") != null) {
      assertThat(there).as("CI has the folder shared/ beside the repository").exists();
    }
    assumeTrue(Files.exists(there), "skipped: no " + there.toAbsolutePath().normalize());
    return there;
  }
}
