package org.demarc.snapshot;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills a store with many snapshots, written whole through its own interface: each is one of those
 * minted there, under an id, a title and a permalink of its own in all of its files of text.
 *
 * <p>Arguments: the folder of the store, a file of the ids that were minted there (one a line), how
 * many to write, the file to write their ids to.
 */
public final class Seed {
  private static final int WRITERS = 2;

  private final JdbcStore store;
  private final List<Snapshot> minted = new ArrayList<>();

  private Seed(JdbcStore store) {
    this.store = store;
  }

  public static void main(String[] arguments) throws Exception {
    try (JdbcStore store = JdbcStore.in(Path.of(arguments[0]));
        PrintStream ids = new PrintStream(arguments[3], StandardCharsets.US_ASCII)) {
      Seed seed = new Seed(store);
      for (String id : Files.readAllLines(Path.of(arguments[1]))) {
        seed.minted.add(seed.find(new SnapshotId(id)));
      }
      seed.write(Integer.parseInt(arguments[2]), ids);
    }
  }

  private Snapshot find(SnapshotId id) {
    Map<Part, byte[]> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, store.find(id, part).orElseThrow().bytes());
    }
    Document document = Format.read(parts.get(Part.DOCUMENT));
    return new Snapshot(id, document.mintedAt(), document.format(), parts);
  }

  private void write(int count, PrintStream ids) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<SnapshotId>> written = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int which = i;
        written.add(writers.submit(() -> copy(which)));
      }
      for (Future<SnapshotId> each : written) {
        ids.println(each.get());
      }
    } finally {
      writers.shutdownNow();
    }
  }

  private SnapshotId copy(int which) {
    Snapshot from = minted.get(which % minted.size());
    SnapshotId id = SnapshotId.random();
    String title = Format.read(from.parts().get(Part.DOCUMENT)).article().title();
    Map<Part, byte[]> parts = new EnumMap<>(Part.class);
    from.parts()
        .forEach(
            (part, bytes) ->
                parts.put(
                    part,
                    part.isText()
                        ? new String(bytes, StandardCharsets.UTF_8)
                            .replace(from.id().text(), id.text())
                            .replace(title, title + " " + which)
                            .getBytes(StandardCharsets.UTF_8)
                        : bytes));
    store.keep(new Snapshot(id, from.minted(), from.format(), parts));
    return id;
  }
}
