package org.demarc.article;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells English, Ukrainian and Russian apart by script, letters and commonest words. */
final class Language {
  private static final Set<String> ENGLISH =
      new HashSet<>(
          Set.of(
              "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "with", "was", "are",
              "by", "it", "from", "has", "its", "under", "about"));
  private static final Map<String, Set<String>> COMMONEST =
      Map.of(
          "uk",
          Set.of(
              "і", "та", "що", "на", "не", "у", "в", "з", "до", "за", "від", "про", "це", "як",
              "які", "є", "під", "його", "км"),
          "ru",
          Set.of(
              "и", "что", "на", "не", "в", "с", "по", "до", "за", "от", "о", "это", "как",
              "которые", "под", "из", "к", "его", "км"));

  private Language() {}

  /** ISO 639-1 code {@code en}, {@code uk} or {@code ru}, else {@code und}. */
  static String of(List<Token> tokens) {
    int latin = 0;
    int cyrillic = 0;
    int ukrainian = 0;
    int russian = 0;
    int english = 0;
    for (Token token : tokens) {
      if (!token.isWord()) {
        continue;
      }
      if (token.lower().charAt(0) < 'ɐ') {
        latin++;
        english += ENGLISH.contains(token.lower()) ? 1 : 0;
      } else if (token.lower().charAt(0) >= 'Ѐ' && token.lower().charAt(0) <= 'ӿ') {
        cyrillic++;
        ukrainian += score(token.lower(), "uk", "іїєґ'");
        russian += score(token.lower(), "ru", "ыэъё");
      }
    }
    if (cyrillic > latin) {
      return ukrainian == russian ? "und" : ukrainian > russian ? "uk" : "ru";
    }
    return latin > 0 && english * 8 >= latin ? "en" : "und";
  }

  private static int score(String word, String language, String letters) {
    int score = COMMONEST.get(language).contains(word) ? 1 : 0;
    return word.chars().anyMatch(c -> letters.indexOf(c) >= 0) ? score + 2 : score;
  }
}
