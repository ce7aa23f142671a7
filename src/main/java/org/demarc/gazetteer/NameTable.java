package org.demarc.gazetteer;

import java.util.Arrays;

/**
 * From the fingerprint of a name to the places that bear it. Open addressing with chains of
 * postings; 64-bit fingerprints of a million names collide with a chance of 1 in 30 million.
 */
final class NameTable {
  private static final int NONE = -1;
  private long[] keys = new long[1 << 16];
  private int[] heads = filled(1 << 16);
  private int used;
  private int[] postings = new int[1 << 16];
  private int[] nexts = new int[1 << 16];
  private int size;

  /**
   * @param primary whether this is the name the place goes by, not one of its others
   */
  void add(long name, int place, boolean primary) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, heads, name);
    if (heads[slot] == NONE) {
      keys[slot] = name;
      used++;
    }
    for (int i = heads[slot]; i != NONE; i = nexts[i]) {
      if (place(i) == place) {
        postings[i] |= primary ? 1 : 0;
        return;
      }
    }
    if (size == postings.length) {
      postings = Arrays.copyOf(postings, size * 2);
      nexts = Arrays.copyOf(nexts, size * 2);
    }
    postings[size] = place << 1 | (primary ? 1 : 0);
    nexts[size] = heads[slot];
    heads[slot] = size++;
  }

  /** The first posting of a name, or -1. */
  int first(long name) {
    return heads[slot(keys, heads, name)];
  }

  /** The posting after this one, or -1. */
  int next(int posting) {
    return nexts[posting];
  }

  int place(int posting) {
    return postings[posting] >>> 1;
  }

  boolean isPrimary(int posting) {
    return (postings[posting] & 1) == 1;
  }

  /** Every name in use, by its first posting. */
  void forEachName(java.util.function.IntConsumer action) {
    for (int head : heads) {
      if (head != NONE) {
        action.accept(head);
      }
    }
  }

  private static int slot(long[] keys, int[] heads, long name) {
    int mask = keys.length - 1;
    int slot = (int) (name >>> 32) & mask;
    while (heads[slot] != NONE && keys[slot] != name) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] biggerKeys = new long[keys.length * 2];
    int[] biggerHeads = filled(keys.length * 2);
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != NONE) {
        int slot = slot(biggerKeys, biggerHeads, keys[i]);
        biggerKeys[slot] = keys[i];
        biggerHeads[slot] = heads[i];
      }
    }
    keys = biggerKeys;
    heads = biggerHeads;
  }

  private static int[] filled(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, NONE);
    return heads;
  }
}
