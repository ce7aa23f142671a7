package org.demarc.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store must do; each database runs the same. */
abstract class StoreTest {
  /** A store on the same place each time. */
  abstract SnapshotStore store();

  /** That place, by plain JDBC. */
  abstract String url();

  @Test
  void whatWasKeptIsFoundWhole() {
    Snapshot snapshot = Documents.random(SnapshotId.random(), new Random(1), 40_000);
    try (SnapshotStore store = store()) {
      store.keep(snapshot);
      assertWhole(store, snapshot);
    }
    try (SnapshotStore reopened = store()) {
      assertWhole(reopened, snapshot);
    }
  }

  private static void assertWhole(SnapshotStore store, Snapshot snapshot) {
    snapshot
        .parts()
        .forEach(
            (part, bytes) -> {
              StoredPart found = store.find(snapshot.id(), part).orElseThrow();
              assertThat(found.bytes()).as(part.extension()).isEqualTo(bytes);
              assertThat(found.sha256()).isEqualTo(StoredPart.sha256(bytes));
            });
  }

  @Test
  void whatWasNeverKeptIsNotFound() {
    try (SnapshotStore store = store()) {
      assertThat(store.find(SnapshotId.random(), Part.PNG)).isEmpty();
    }
  }

  @Test
  void itCountsWhatItKeepsAndFindsTheCountAgain() {
    SnapshotStore.Holdings before;
    try (SnapshotStore store = store()) {
      assertThat(store.holdings()).as("not opened yet").isEmpty();
      store.open();
      before = store.holdings().orElseThrow();
      for (int i = 0; i < 3; i++) {
        store.keep(Documents.random(SnapshotId.random(), new Random(i), 40_000));
      }
      SnapshotStore.Holdings after = store.holdings().orElseThrow();
      assertThat(after.snapshots()).isEqualTo(before.snapshots() + 3);
      assertThat(after.bytes()).isGreaterThan(before.bytes() + 3 * 40_000);
      before = after;
    }
    try (SnapshotStore store = store()) {
      store.open();
      assertThat(store.holdings()).contains(before);
    }
  }

  @Test
  void aSnapshotIsNeverOverwritten() {
    SnapshotId id = SnapshotId.random();
    Snapshot first = Documents.random(id, new Random(2), 2_000);
    try (SnapshotStore store = store()) {
      store.keep(first);
      assertThatThrownBy(() -> store.keep(Documents.random(id, new Random(3), 2_000)))
          .isInstanceOf(StoreAway.class);
      assertWhole(store, first);
    }
  }

  @Test
  void manyThreadsKeepAndFindAtOnce() throws Exception {
    Map<SnapshotId, Snapshot> kept = new ConcurrentHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (SnapshotStore store = store()) {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Random random = new Random(i);
        work.add(
            threads.submit(
                () -> {
                  for (int n = 0; n < 12; n++) {
                    Snapshot each = Documents.random(SnapshotId.random(), random, 8_000);
                    store.keep(each);
                    kept.put(each.id(), each);
                    assertWhole(store, each);
                  }
                }));
      }
      for (Future<?> each : work) {
        each.get();
      }
      kept.values().forEach(each -> assertWhole(store, each));
    } finally {
      threads.shutdownNow();
    }
    assertThat(kept).hasSize(96);
  }

  @Test
  void bytesThatWentBadAreNotHandedOut() throws SQLException {
    Snapshot snapshot = Documents.random(SnapshotId.random(), new Random(4), 2_000);
    try (SnapshotStore store = store()) {
      store.keep(snapshot);
      execute(
          "UPDATE snapshot_part SET sha256 = '%s' WHERE snapshot = '%s'"
              .formatted("0".repeat(64), snapshot.id()));
      assertThatThrownBy(() -> store.find(snapshot.id(), Part.PNG))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("got a damaged png");
    }
  }

  @Test
  void aPieceThatWentBadIsNotHandedOut() throws SQLException {
    Snapshot snapshot = Documents.random(SnapshotId.random(), new Random(5), 80_000);
    try (SnapshotStore store = store()) {
      store.keep(snapshot);
      for (String harm : List.of("UPDATE piece SET bytes = sha256", "DELETE FROM piece")) {
        execute(harm);
        assertThatThrownBy(() -> store.find(snapshot.id(), Part.GEOJSON))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("from the store, expected the piece");
      }
      assertThat(store.find(snapshot.id(), Part.PNG)).isPresent();
    }
  }

  /** Two checks of one day share its lands; a longer head must not move every cut behind it. */
  @Test
  void whatTwoSnapshotsShareIsKeptOnce() throws SQLException {
    Snapshot first = Documents.random(SnapshotId.random(), new Random(6), 200_000);
    SnapshotId id = SnapshotId.random();
    Map<Part, byte[]> parts = new EnumMap<>(first.parts());
    parts.put(Part.GEOJSON, text("a longer head ".repeat(70), first.parts().get(Part.GEOJSON)));
    parts.put(Part.DOCUMENT, text("another ", first.parts().get(Part.DOCUMENT)));
    try (SnapshotStore store = store()) {
      store.keep(first);
      int before = pieces();
      Snapshot second = new Snapshot(id, first.minted(), first.format(), parts);
      store.keep(second);
      assertThat(before).isGreaterThan(20);
      assertThat(pieces() - before).isBetween(2, 4);
      assertWhole(store, first);
      assertWhole(store, second);
    }
  }

  private static byte[] text(String head, byte[] rest) {
    return (head + new String(rest, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private int pieces() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM piece")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void theTablesOfALaterDemarcAreLeftAlone() throws SQLException {
    try (SnapshotStore store = store()) {
      store.open();
    }
    execute("INSERT INTO demarc_schema (version) VALUES (7)");
    try (SnapshotStore store = store()) {
      assertThatThrownBy(() -> store.find(SnapshotId.random(), Part.PNG))
          .isInstanceOf(StoreAway.class)
          .hasMessageContaining("got snapshots of schema 7, expected at most 2");
    } finally {
      execute("DELETE FROM demarc_schema WHERE version = 7");
    }
    try (SnapshotStore store = store()) {
      assertThat(store.find(SnapshotId.random(), Part.PNG)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void twoServersMayComeToTheSameDatabaseAtOnce() throws Exception {
    try (SnapshotStore store = store()) {
      store.open();
    }
    for (String table : List.of("snapshot_part", "snapshot", "piece", "demarc_schema")) {
      execute("DROP TABLE " + table);
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<SnapshotStore> stores = List.of(store(), store(), store(), store());
    try {
      List<Future<?>> opening = new ArrayList<>();
      stores.forEach(each -> opening.add(threads.submit(each::open)));
      for (Future<?> each : opening) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
      stores.forEach(SnapshotStore::close);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
