package org.demarc.claim;

import java.util.Objects;
import org.demarc.region.Expression;

/**
 * How many of several regions somebody holds: "two of the four provinces", "none of them".
 *
 * @param group all of them; a single region where "all of Luhansk" is said
 * @param kind how {@code number} is meant
 * @param number of regions; 0 unless the kind is {@link Kind#EXACTLY}
 * @param whole whether each is held whole, or in part
 */
public record Count(Expression group, Kind kind, int number, boolean whole) {
  /** How a number is meant. */
  public enum Kind {
    EXACTLY,
    NONE,
    ALL,
    NOT_ALL
  }

  public Count {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(kind, "kind");
  }
}
