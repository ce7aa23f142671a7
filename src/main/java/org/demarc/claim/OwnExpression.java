package org.demarc.claim;

import java.util.Objects;
import java.util.Optional;
import org.demarc.region.Expression;

/**
 * What a reader knows better of one figure: the land it speaks of.
 *
 * @param start UTF-16 offset of the figure's words, inclusive
 * @param end UTF-16 offset, exclusive
 * @param region the land to measure
 * @param of the whole of a share, or what a comparison compares with; empty leaves it as read
 */
public record OwnExpression(int start, int end, Expression region, Optional<Expression> of) {
  public OwnExpression {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(of, "of");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "got characters " + start + " to " + end + ", expected 0 <= start < end");
    }
  }

  @Override
  public String toString() {
    return "the figure at characters " + start + " to " + end;
  }
}
