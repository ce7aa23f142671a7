package org.demarc.snapshot;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Which database keeps the snapshots, and how it is spoken to. */
sealed interface Database {
  /** As an error names it: without a password. */
  String told();

  /** How many may write at once. */
  int writers();

  /** The SQL that tells how many bytes of the disk its tables take; asked after each writing. */
  String size();

  /**
   * @throws IOException if the place cannot be made
   */
  HikariConfig connections() throws IOException;

  /** Who waits longer for a connection is told to come again. */
  int MOST_MILLISECONDS = 5_000;

  /** A file of its own in a folder. */
  record Sqlite(Path folder) implements Database {
    static final String FILE = "snapshots.db";
    private static final int READERS = 6;

    @Override
    public String told() {
      return "the folder " + folder.toAbsolutePath();
    }

    @Override
    public String size() {
      return "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
    }

    /** SQLite has one at a time; who waits for it waits in line here, and not by asking again. */
    @Override
    public int writers() {
      return 1;
    }

    @Override
    public HikariConfig connections() throws IOException {
      make();
      HikariConfig config = config("jdbc:sqlite:" + folder.resolve(FILE), READERS);
      // An answered write is on the disk: WAL alone would leave that to the next checkpoint.
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL");
      config.addDataSourceProperty("foreign_keys", "true");
      config.addDataSourceProperty("busy_timeout", "10000");
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
      return config;
    }

    private void make() throws IOException {
      if (!Files.isDirectory(folder)) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder);
        if (posix) {
          Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
      }
      if (!Files.isWritable(folder)) {
        throw new IOException("not writable");
      }
    }
  }

  record Postgres(String url) implements Database {
    private static final int CONNECTIONS = 8;

    @Override
    public String told() {
      return url.replaceFirst("//[^/@]*@", "//").replaceFirst("[?].*", "");
    }

    @Override
    public String size() {
      return "SELECT pg_total_relation_size('snapshot') + pg_total_relation_size('snapshot_part')"
          + " + pg_total_relation_size('piece')";
    }

    @Override
    public int writers() {
      return CONNECTIONS;
    }

    @Override
    public HikariConfig connections() {
      HikariConfig config = config(url, CONNECTIONS);
      config.setConnectionInitSql("SET synchronous_commit TO on");
      config.addDataSourceProperty("connectTimeout", "5");
      config.addDataSourceProperty("socketTimeout", "30");
      config.addDataSourceProperty("ApplicationName", "demarc");
      return config;
    }
  }

  private static HikariConfig config(String url, int most) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("snapshots");
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(MOST_MILLISECONDS);
    config.setInitializationFailTimeout(1);
    return config;
  }
}
