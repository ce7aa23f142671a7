package org.demarc.gazetteer;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From the fingerprint of a name to the places that bear it. Open addressing with chains of
 * postings; 64-bit fingerprints of a million names collide with a chance of 1 in 30 million.
 */
final class NameTable {
  private static final int NONE = -1;
  private long[] keys;
  private int[] heads;
  private int used;
  private int[] postings;
  private int[] nexts;
  private int size;

  NameTable() {
    keys = new long[1 << 16];
    heads = filled(1 << 16);
    postings = new int[1 << 16];
    nexts = new int[1 << 16];
  }

  NameTable(Image.Reader in) {
    keys = in.longs();
    heads = in.ints();
    postings = in.ints();
    nexts = in.ints();
    used = (int) in.value();
    size = postings.length;
  }

  void write(Image.Writer out) throws IOException {
    out.array(keys);
    out.array(heads);
    out.array(Arrays.copyOf(postings, size));
    out.array(Arrays.copyOf(nexts, size));
    out.value(used);
  }

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
  void forEachName(IntConsumer action) {
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
