package org.demarc.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Table;

/** The closed word lists of the grammar, by name, from words.tsv. */
final class Words {
  private static final Map<String, Set<String>> LISTS = new HashMap<>();
  private static final Map<String, long[]> MEMBERSHIPS = new HashMap<>();

  static {
    for (String[] row : Table.rows(Words.class, "words.tsv")) {
      LISTS.put(row[0], WordList.of(row[1].split(" "), LISTS.size(), MEMBERSHIPS));
    }
  }

  private Words() {}

  /** Which of the lists a word is in: see {@link WordList#isIn}. */
  static long[] memberships(String lower) {
    return MEMBERSHIPS.getOrDefault(lower, WordList.NONE);
  }

  /**
   * @throws IllegalStateException if there is no list of that name
   */
  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalStateException("got word list '" + name + "', expected one in words.tsv");
    }
    return words;
  }
}
