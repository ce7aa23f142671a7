package org.demarc.region;

/** Carries the reason why an expression has no area up to where it becomes the answer. */
final class Unresolvable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unresolvable(String reason) {
    super(reason, null, false, false);
  }

  static Unresolvable noOutline(Subject.NoOutline region) {
    return new Unresolvable(
        "Demarc has no outline of "
            + region.name()
            + (region.note().isEmpty() ? "" : " (" + region.note() + ")"));
  }
}
