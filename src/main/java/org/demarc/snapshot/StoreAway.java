package org.demarc.snapshot;

/** Snapshots cannot be had or kept at the moment: one sentence that says what was got. */
public final class StoreAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreAway(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
