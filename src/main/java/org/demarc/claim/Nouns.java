package org.demarc.claim;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.article.Table;
import org.demarc.article.WordMap;

/** Nouns that stand for land, and those that make an area no territory. */
final class Nouns {
  private static final WordMap<String> MEANINGS =
      WordMap.of(
          Table.rows(Nouns.class, "nouns.tsv").stream()
              .collect(Collectors.toMap(row -> row[1], row -> row[0], (first, last) -> last)));
  private static final Set<String> NOT_LAND = Passage.words("not-land.txt");

  private Nouns() {}

  /** "land", "region", "country", "peninsula", "island", or empty. */
  static String meaning(String lower) {
    return MEANINGS.getOrDefault(lower, "");
  }

  /** Territory, soil, land. */
  static boolean isLand(String lower) {
    return meaning(lower).equals("land");
  }

  /** A word that follows or precedes a name as its kind: region, province, peninsula, country. */
  static boolean isKindWord(String lower) {
    String meaning = meaning(lower);
    return !meaning.isEmpty() && !meaning.equals("land");
  }

  static boolean isTerritorial(String lower) {
    return MEANINGS.has(lower);
  }

  /** A farm, a flat, a burnt forest, a minefield. */
  static boolean isNotLand(String lower) {
    return NOT_LAND.contains(lower);
  }
}
