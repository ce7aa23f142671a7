package org.demarc.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreTest {
  @TempDir private Path folder;

  @Override
  SnapshotStore store() {
    return JdbcStore.in(folder.resolve("kept"));
  }

  @Override
  String url() {
    return "jdbc:sqlite:" + folder.resolve("kept/snapshots.db");
  }

  @Test
  void nothingIsMadeBeforeItIsNeeded() {
    try (SnapshotStore store = store()) {
      assertThat(folder.resolve("kept")).doesNotExist();
      store.open();
      assertThat(folder.resolve("kept/snapshots.db")).exists();
    }
  }

  @Test
  void itWritesAheadAndWaitsForTheDisk() throws SQLException {
    Database.Sqlite database = new Database.Sqlite(folder.resolve("kept"));
    try (SnapshotStore store = store()) {
      store.open();
      assertThat(asked(url(), "PRAGMA journal_mode")).isEqualTo("wal");
    }
    assertThat(properties(database)).containsEntry("synchronous", "FULL");
  }

  private static java.util.Properties properties(Database.Sqlite database) {
    try {
      return database.connections().getDataSourceProperties();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String asked(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      return rows.getString(1);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    try (SnapshotStore store = JdbcStore.in(file.resolve("kept"))) {
      assertThatThrownBy(store::open)
          .isInstanceOf(StoreAway.class)
          .hasMessageContaining("what was kept is safe")
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("kept"));
    Path file = Files.writeString(kept.resolve("snapshots.db"), "no database ".repeat(500));
    try (SnapshotStore store = store()) {
      assertThatThrownBy(store::open).isInstanceOf(StoreAway.class).hasMessageContaining("kept");
    }
    assertThat(file).hasContent("no database ".repeat(500));
  }

  @Test
  void aStoreThatWasAwayComesBack() throws IOException {
    Path file = Files.writeString(folder.resolve("kept"), "in the way");
    try (SnapshotStore store = store()) {
      assertThatThrownBy(store::open).isInstanceOf(StoreAway.class);
      Files.delete(file);
      assertThat(store.find(SnapshotId.random(), Part.PNG)).isEmpty();
    }
  }
}
