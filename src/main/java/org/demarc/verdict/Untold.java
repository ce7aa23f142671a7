package org.demarc.verdict;

/** Carries the reason why nothing can be measured up to where it becomes the verdict. */
final class Untold extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Untold(String reason) {
    super(reason, null, false, false);
  }
}
