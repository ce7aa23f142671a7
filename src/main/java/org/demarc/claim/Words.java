package org.demarc.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Table;

/** The closed word lists of the grammar, by name, from words.tsv. */
final class Words {
  private static final Map<String, Set<String>> LISTS = new HashMap<>();

  static {
    for (String[] row : Table.rows(Words.class, "words.tsv")) {
      // A HashSet is asked at every word of a text; it answers twice as fast as Set.of.
      LISTS.put(row[0], Collections.unmodifiableSet(new HashSet<>(List.of(row[1].split(" ")))));
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
