package org.demarc.article;

/** Thrown where long work finds that nobody waits for it any more: its thread was interrupted. */
public final class Abandoned extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Abandoned() {
    super("nobody waits for this any more", null, false, false);
  }

  /** Asked at each turn of a loop that may take seconds. */
  public static void check() {
    check(Thread.currentThread());
  }

  /** The same in the threads that work for another. */
  public static void check(Thread waiting) {
    if (waiting.isInterrupted()) {
      throw new Abandoned();
    }
  }
}
