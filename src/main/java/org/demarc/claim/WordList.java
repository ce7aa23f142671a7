package org.demarc.claim;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * One of the grammar's word lists. A passage looks each of its words up once, for all lists; which
 * of them the word is in is a bit then.
 */
final class WordList extends AbstractSet<String> {
  private static final int BITS = 64;

  /** Lists that a word is in, which is in none. */
  static final long[] NONE = new long[0];

  private final Set<String> words;
  private final int place;
  private final long bit;

  private WordList(Set<String> words, int number) {
    this.words = words;
    this.place = number / BITS;
    this.bit = 1L << number % BITS;
  }

  /**
   * @param memberships which lists each word is in, as {@link #isIn} asks; grows
   * @param number of the list, counted from 0
   */
  static WordList of(String[] words, int number, Map<String, long[]> memberships) {
    WordList list = new WordList(new HashSet<>(Arrays.asList(words)), number);
    for (String word : words) {
      long[] known = memberships.getOrDefault(word, NONE);
      long[] bits = Arrays.copyOf(known, Math.max(known.length, list.place + 1));
      bits[list.place] |= list.bit;
      memberships.put(word, bits);
    }
    return list;
  }

  /** Whether a word with these memberships is one of the list's. */
  boolean isIn(long[] memberships) {
    return place < memberships.length && (memberships[place] & bit) != 0;
  }

  @Override
  public boolean contains(Object word) {
    return words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return Set.copyOf(words).iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
