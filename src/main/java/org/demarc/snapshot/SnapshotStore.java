package org.demarc.snapshot;

import java.util.Optional;

/**
 * Keeps snapshots for ever. Safe for many threads.
 *
 * <p>Every method throws {@link StoreAway} while the store cannot be had; what it kept before is
 * there when it comes back.
 */
public interface SnapshotStore extends AutoCloseable {
  /** Returns when the whole of it is on the disk, and would outlast a power cut. */
  void keep(Snapshot snapshot);

  Optional<StoredPart> find(SnapshotId id, Part part);

  /**
   * How much it keeps, as counted when it was opened and told by what was kept since; empty while
   * it was never opened. Another server's on the same database are counted from the next opening
   * on.
   *
   * @param snapshots how many
   * @param bytes of the disk they take, with what the database needs to find them
   */
  record Holdings(long snapshots, long bytes) {}

  Optional<Holdings> holdings();

  /** Opens it, which the first use would do otherwise. */
  void open();

  @Override
  void close();
}
