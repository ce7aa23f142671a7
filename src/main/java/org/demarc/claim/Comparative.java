package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarc.article.Table;

/**
 * A Ukrainian or Russian word that compares sizes, from comparatives.tsv.
 *
 * @param relation equal, larger or smaller
 * @param takes than, with or measure; name where a name behind it will do; extent where it is said
 *     of nothing but land; like where a word of size and "to" must tell it
 */
record Comparative(String relation, String takes) {
  private static final Map<Character, List<String[]>> BY_LETTER =
      Table.rows(Comparative.class, "comparatives.tsv").stream()
          .collect(Collectors.groupingBy(row -> row[2].charAt(0)));

  /** What a word says, by its stem, or null. */
  static Comparative of(String word) {
    for (String[] row : BY_LETTER.getOrDefault(word.charAt(0), List.of())) {
      if (word.startsWith(row[2])) {
        return row[0].equals("none") ? null : new Comparative(row[0], row[1]);
      }
    }
    return null;
  }
}
