package org.demarc.snapshot;

/**
 * Where a snapshot is found.
 *
 * @param address as whoever minted it reaches this server
 * @param lasting whether the world reaches it so: the server was told its public address
 */
public record Permalink(SnapshotId id, String address, boolean lasting) {

  /**
   * What the picture shows of it for ever: the address of somebody's own machine would lead nobody
   * anywhere, so that without a lasting one it names the snapshot alone.
   */
  public String printed() {
    return lasting ? address : "Demarc · " + id;
  }
}
