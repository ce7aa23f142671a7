package org.demarc.claim;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds the place of a token in a list that is in the order of the text. */
final class InOrder {
  private InOrder() {}

  /**
   * The index of the first that starts at a token or behind it; the list's size where none does.
   */
  static <T> int firstFrom(List<T> all, ToIntFunction<T> start, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (start.applyAsInt(all.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those that start in a range. */
  static <T> List<T> within(List<T> all, ToIntFunction<T> start, Passage.Range range) {
    return all.subList(firstFrom(all, start, range.from()), firstFrom(all, start, range.to()));
  }
}
