package org.demarc.geoparse;

/** Sums by key, in open addressing without boxes; 0 for what was never added. */
final class Weights {
  private final long[] keys;
  private final double[] sums;

  /**
   * @param most keys that will be added
   */
  Weights(int most) {
    int length = Integer.highestOneBit(Math.max(8, 2 * most)) * 2;
    keys = new long[length];
    sums = new double[length];
  }

  /** Returns the new sum; the weight must be above 0. */
  double add(long key, double weight) {
    int slot = slot(key);
    keys[slot] = key;
    sums[slot] += weight;
    return sums[slot];
  }

  double get(long key) {
    return sums[slot(key)];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (sums[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
