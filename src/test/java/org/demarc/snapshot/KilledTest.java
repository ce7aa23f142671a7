package org.demarc.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that keeps a thousand snapshots is killed with -9 in the middle: every one that it said
 * was kept is there, and whole.
 */
class KilledTest {
  private static final int ALL = 1_000;
  private static final int SEEN_BEFORE_THE_END = 400;
  private static final int THREADS = 4;
  private static final int BYTES = 20_000;
  @TempDir private Path folder;

  @Test
  void whatSqliteKeptOutlastsTheProcess() throws Exception {
    assertOutlasts(folder.toString());
  }

  @Test
  void whatPostgresKeptOutlastsTheProcess() throws Exception {
    PostgresStoreTest.look();
    assertOutlasts(PostgresStoreTest.URL);
  }

  private static void assertOutlasts(String place) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledTest.class.getName(),
                place)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> kept = new ArrayList<>();
    try (BufferedReader told = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        kept.add(line);
        if (kept.size() == SEEN_BEFORE_THE_END) {
          kill(child);
        }
      }
    } finally {
      kill(child);
    }
    assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).as("killed by signal 9").isEqualTo(128 + 9);
    assertThat(kept).hasSizeBetween(SEEN_BEFORE_THE_END, ALL - 1);
    try (SnapshotStore store = open(place)) {
      kept.stream().filter(KilledTest::isWhole).forEach(line -> assertWhole(store, line));
    }
  }

  /** By its handle, which leaves the pipe open: what it said before the end is still to be read. */
  private static void kill(Process child) {
    child.toHandle().destroyForcibly();
  }

  /** Not one that was cut in the middle of a line. */
  private static boolean isWhole(String line) {
    return line.length() == 32 + Part.values().length * 65;
  }

  /** By the hashes that the process told, which are not those in the store. */
  private static void assertWhole(SnapshotStore store, String line) {
    String[] words = line.split(" ");
    SnapshotId id = new SnapshotId(words[0]);
    for (Part part : Part.values()) {
      byte[] bytes = store.find(id, part).orElseThrow().bytes();
      assertThat(StoredPart.sha256(bytes)).as(line).isEqualTo(words[1 + part.ordinal()]);
    }
  }

  private static SnapshotStore open(String place) {
    return place.startsWith("jdbc:") ? JdbcStore.at(place) : JdbcStore.in(Path.of(place));
  }

  /** The process that is killed: tells each snapshot when it is kept. */
  public static void main(String[] arguments) {
    SnapshotStore store = open(arguments[0]);
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random(i);
      new Thread(() -> keepAll(store, random)).start();
    }
  }

  private static void keepAll(SnapshotStore store, Random random) {
    for (int n = 0; n < ALL / THREADS; n++) {
      Snapshot snapshot = Documents.random(SnapshotId.random(), random, BYTES);
      StringBuilder line = new StringBuilder(snapshot.id().text());
      for (Part part : Part.values()) {
        line.append(' ').append(StoredPart.sha256(snapshot.parts().get(part)));
      }
      store.keep(snapshot);
      System.out.println(line);
    }
  }
}
