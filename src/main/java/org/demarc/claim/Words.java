package org.demarc.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Table;

/** The closed word lists of the grammar, by name, from words.tsv. */
final class Words {
  private static final Map<String, Set<String>> LISTS = new HashMap<>();

  static {
    for (String[] row : Table.rows(Words.class, "words.tsv")) {
      LISTS.put(row[0], new WordList(Arrays.asList(row[1].split(" "))));
    }
  }

  private Words() {}

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
