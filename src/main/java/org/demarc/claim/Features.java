package org.demarc.claim;

import java.util.List;

/**
 * What speaks for and against reading a figure in some way, and how much that weighs together.
 *
 * @param role of what the features tell: "area", "whole", "part", "none"
 * @param names of the features
 * @param score the sum of their weights
 */
record Features(String role, List<String> names, double score) {
  static Features of(String role, boolean inflected, List<String> names) {
    return new Features(role, List.copyOf(names), Weights.of(role, inflected, names));
  }
}
