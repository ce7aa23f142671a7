package org.demarc.geoparse;

import java.util.Set;

/**
 * A Ukrainian or Russian adjective in -ський or -ский, such as names of regions are made of.
 *
 * @param stem up to its к: "донецьк", "херсонск"
 * @param ending what follows the к
 */
record Adjective(String stem, String ending) {
  private static final Set<String> AFTER_SOFT =
      Set.of("а", "у", "ої", "ій", "ою", "е", "ий", "ого", "ому", "им", "ом", "і", "их", "ими");

  private static final Set<String> AFTER_HARD =
      Set.of("ая", "ую", "ой", "ою", "ое", "ий", "ого", "ому", "им", "ом", "ие", "их", "ими");

  private static final int SHORTEST = 4;

  /** A noun has more letters than this; shorter words are prepositions, pronouns and the like. */
  private static final int LONGEST_PARTICLE = 3;

  /** Null for other words. */
  static Adjective of(String word) {
    int k = word.lastIndexOf('к');
    if (k < SHORTEST - 1) {
      return null;
    }
    char before = word.charAt(k - 1);
    Set<String> endings =
        before == 'ь' ? AFTER_SOFT : before == 'с' || before == 'ц' ? AFTER_HARD : Set.of();
    String ending = word.substring(k + 1);
    return endings.contains(ending) ? new Adjective(word.substring(0, k + 1), ending) : null;
  }

  boolean isFeminine() {
    return switch (ending) {
      case "а", "у", "ої", "ій", "ою", "ая", "ую", "ой" -> true;
      default -> false;
    };
  }

  /**
   * Whether a word that follows may be the noun of this feminine adjective, or another adjective of
   * that noun, by its ending: "Запорізьку атомну", not "Запорізьку ворог".
   */
  boolean mayBelongTo(String word) {
    if (word.length() <= LONGEST_PARTICLE) {
      return false;
    }
    return switch (ending) {
      case "а", "ая" -> endsInAny(word, "а", "я", "ь");
      case "у", "ую" -> endsInAny(word, "у", "ю", "ь");
      case "ої" -> endsInAny(word, "ої", "и", "і", "ї");
      case "ій" -> endsInAny(word, "ій", "і", "ї");
      case "ой" -> endsInAny(word, "й", "и", "ы", "ью") || isPrepositional(word);
      case "ою" -> word.endsWith("ю");
      default -> true;
    };
  }

  /** "школе", "битве"; not the plurals "россияне", "российские". */
  private static boolean isPrepositional(String word) {
    return word.endsWith("е") && !endsInAny(word, "ие", "ые", "яне", "ане");
  }

  private static boolean endsInAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
