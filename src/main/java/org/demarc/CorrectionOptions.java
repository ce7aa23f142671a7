package org.demarc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarc.article.CallerError;
import org.demarc.article.Utf8;
import org.demarc.web.Corrections;
import org.demarc.web.CorrectionsJson;
import picocli.CommandLine.Option;

/** What the reader knows better than the text: places of names, and land of figures. */
final class CorrectionOptions {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "JSON as the API takes it: [{\"text\", \"place\"}, {\"start\", \"end\", \"expression\", \"of\"?}]")
  private Path file;

  /**
   * @throws CallerError with one sentence where the file cannot be read or used
   */
  Corrections chosen() throws IOException {
    if (file == null) {
      return Corrections.NONE;
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CallerError("got '" + file + "', expected a file of corrections that can be read");
    }
    return CorrectionsJson.of(
        Utf8.text(
            Files.readAllBytes(file),
            at ->
                "got bytes that are not UTF-8 in '%s' from byte %d on, expected UTF-8 text"
                    .formatted(file, at)));
  }
}
