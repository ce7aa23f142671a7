package org.demarc.web;

import java.util.Objects;
import org.demarc.snapshot.SnapshotStore;

/**
 * What sharing needs of its surroundings.
 *
 * @param store closed by the server when it stops
 */
public record Sharing(SnapshotStore store, PublicUrl publicUrl) {
  public Sharing {
    Objects.requireNonNull(store, "store");
    Objects.requireNonNull(publicUrl, "publicUrl");
  }
}
