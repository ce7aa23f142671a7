package org.demarc.article;

import java.util.Map;

/**
 * What the words of a closed table mean. A text is asked word by word, and most of its words are in
 * no table: a free slot tells that, so there are many more slots than words.
 */
public final class WordMap<V> {
  private static final int SLOTS_PER_WORD = 8;

  /** 2³² over the golden ratio: it strews words that differ in their last letter. */
  private static final int STREW = 0x9E3779B9;

  private static final int FREE = 0;

  /** Hashes of the words, so that another word in the slot need not be looked at. */
  private final int[] keys;

  private final String[] words;
  private final V[] meanings;

  @SuppressWarnings("unchecked")
  private WordMap(int slots) {
    this.keys = new int[slots];
    this.words = new String[slots];
    this.meanings = (V[]) new Object[slots];
  }

  public static <V> WordMap<V> of(Map<String, V> meanings) {
    WordMap<V> map = new WordMap<>(SLOTS_PER_WORD * Integer.highestOneBit(meanings.size() + 1));
    meanings.forEach(
        (word, meaning) -> {
          int slot = map.slot(word);
          map.keys[slot] = key(word);
          map.words[slot] = word;
          map.meanings[slot] = meaning;
        });
    return map;
  }

  /** What a word means, or null. */
  public V get(String word) {
    return meanings[slot(word)];
  }

  /** The same, or something else where the word is not in the table. */
  public V getOrDefault(String word, V other) {
    V meaning = get(word);
    return meaning == null ? other : meaning;
  }

  public boolean has(String word) {
    return keys[slot(word)] != FREE;
  }

  /** Where the word is, or would be. */
  private int slot(String word) {
    int key = key(word);
    int slot = key >>> 16 & keys.length - 1;
    while (keys[slot] != FREE && !(keys[slot] == key && words[slot].equals(word))) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static int key(String word) {
    return word.hashCode() * STREW | 1;
  }
}
