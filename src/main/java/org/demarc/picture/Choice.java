package org.demarc.picture;

/** Which claim of a text a picture tells of. */
public sealed interface Choice {

  /** The first that has a verdict, else the first. */
  record First() implements Choice {}

  /** None: the map alone. */
  record None() implements Choice {}

  /** Just that one, counted from 0. */
  record At(int index) implements Choice {}
}
