package org.demarc.claim;

import java.util.Objects;

/**
 * Which statements make one proposal.
 *
 * @param by ISO 3166-1 code of the side that wants it, or whose plan it is
 * @param plan number of a plan that the article names; 0 for what a side says by itself
 */
public record Bundle(String by, int plan) {
  public Bundle {
    Objects.requireNonNull(by, "by");
  }
}
