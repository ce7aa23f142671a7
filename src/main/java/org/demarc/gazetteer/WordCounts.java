package org.demarc.gazetteer;

import java.io.IOException;

/** How many words the longest name has that begins with a given word; 0 where none does. */
final class WordCounts {
  private long[] keys;
  private byte[] longest;
  private int used;

  WordCounts() {
    keys = new long[1 << 16];
    longest = new byte[1 << 16];
  }

  WordCounts(Image.Reader in) {
    keys = in.longs();
    longest = in.bytes();
    used = (int) in.value();
  }

  void write(Image.Writer out) throws IOException {
    out.array(keys);
    out.array(longest);
    out.value(used);
  }

  void add(long firstWord, int words) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, longest, firstWord);
    if (longest[slot] == 0) {
      keys[slot] = firstWord;
      used++;
    }
    longest[slot] = (byte) Math.max(longest[slot], Math.min(words, Byte.MAX_VALUE));
  }

  int longest(long firstWord) {
    return longest[slot(keys, longest, firstWord)];
  }

  private static int slot(long[] keys, byte[] longest, long word) {
    int mask = keys.length - 1;
    int slot = (int) (word >>> 32) & mask;
    while (longest[slot] != 0 && keys[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] biggerKeys = new long[keys.length * 2];
    byte[] bigger = new byte[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (longest[i] != 0) {
        int slot = slot(biggerKeys, bigger, keys[i]);
        biggerKeys[slot] = keys[i];
        bigger[slot] = longest[i];
      }
    }
    keys = biggerKeys;
    longest = bigger;
  }
}
