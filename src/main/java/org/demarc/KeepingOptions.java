package org.demarc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.snapshot.JdbcStore;
import org.demarc.snapshot.SnapshotStore;
import org.demarc.web.PublicUrl;
import org.demarc.web.Sharing;
import picocli.CommandLine.Option;

/** Where snapshots are kept, and by which address the world reaches them. */
final class KeepingOptions {
  private static final String DATA_HOME = "XDG_DATA_HOME";
  private static final String DATABASE = "DEMARC_DATABASE";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "folder that keeps snapshots; default: demarc in $"
              + DATA_HOME
              + ", or in ~/.local/share")
  private Path data;

  @Option(
      names = "--database",
      paramLabel = "jdbc:postgresql://HOST/NAME",
      description = "keep snapshots in PostgreSQL instead; default: environment " + DATABASE)
  private String database;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "scheme and host by which the world reaches this server, such as https://demarc.example;"
              + " default: as each request names it")
  private String publicUrl;

  Sharing chosen() {
    return new Sharing(
        store(Optional.ofNullable(System.getenv(DATABASE))),
        publicUrl == null ? PublicUrl.AS_ASKED : PublicUrl.of(publicUrl));
  }

  /** In a folder of its own, for a server that is only tried. */
  static Sharing forgotten() throws IOException {
    Path folder = Files.createTempDirectory("demarc-trial");
    // Deleted last first, once the server is closed.
    for (String file : List.of("", "snapshots.db", "snapshots.db-wal", "snapshots.db-shm")) {
      folder.resolve(file).toFile().deleteOnExit();
    }
    return new Sharing(JdbcStore.in(folder), PublicUrl.AS_ASKED);
  }

  /** What was asked for by name is tried at the start; the default waits for the first snapshot. */
  boolean isTold() {
    return data != null || database != null;
  }

  private SnapshotStore store(Optional<String> environment) {
    if (data != null && database != null) {
      throw new CallerError("got --data and --database, expected one of them");
    }
    Optional<String> url =
        Optional.ofNullable(database)
            .or(() -> data == null ? environment.filter(e -> !e.isBlank()) : Optional.empty());
    return url.<SnapshotStore>map(JdbcStore::at).orElseGet(() -> JdbcStore.in(folder()));
  }

  private Path folder() {
    return data != null
        ? data
        : home(Optional.ofNullable(System.getenv(DATA_HOME)), System.getProperty("user.home"));
  }

  /**
   * @param dataHome by the XDG rules absolute, or it does not count
   */
  static Path home(Optional<String> dataHome, String user) {
    try {
      return dataHome
          .map(Path::of)
          .filter(Path::isAbsolute)
          .orElseGet(() -> Path.of(user, ".local", "share"))
          .resolve("demarc");
    } catch (InvalidPathException e) {
      throw new CallerError("got " + DATA_HOME + " '" + dataHome.get() + "', expected a folder");
    }
  }
}
