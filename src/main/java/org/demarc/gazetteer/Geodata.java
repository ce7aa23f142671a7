package org.demarc.gazetteer;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bundled data lies: {@code -Ddemarc.geodata}, else DEMARC_GEODATA, else ./geodata. */
public final class Geodata {
  private Geodata() {}

  /**
   * @throws IllegalStateException if the folder is not there
   */
  public static Path folder() {
    String told = System.getProperty("demarc.geodata", System.getenv("DEMARC_GEODATA"));
    Path folder = Path.of(told == null ? "geodata" : told);
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "got no folder " + folder.toAbsolutePath() + ", expected Demarc's geodata there");
    }
    return folder;
  }
}
