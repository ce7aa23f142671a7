package org.demarc.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarc.article.CallerError;
import org.demarc.article.Utf8;

/** Reads a file of the user's, capped before anything is made of it. */
final class UserFile {
  private UserFile() {}

  /**
   * @throws CallerError if it is no file, cannot be read or is too long
   */
  static byte[] bytes(Path file, int most) {
    if (!Files.isRegularFile(file)) {
      throw new CallerError("got '" + file + "', expected a file that can be read");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new CallerError(
            "%s: got more than %,d bytes, expected at most that".formatted(file, most));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** UTF-8 without its byte order mark. */
  static String text(Path file, int mostBytes) {
    return Utf8.text(
        bytes(file, mostBytes),
        at ->
            "%s: got bytes that are not UTF-8 from byte %d on, expected UTF-8".formatted(file, at));
  }

  static CallerError unreadable(Path file, IOException cause) {
    CallerError error =
        new CallerError("got " + cause + " from '" + file + "', expected it to be readable");
    error.initCause(cause);
    return error;
  }
}
