package org.demarc.claim;

import static java.lang.Character.UnicodeScript.CYRILLIC;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarc.article.Table;
import org.demarc.article.Token;

/**
 * The grammar's own word for a Ukrainian or Russian one, so that one grammar reads all three
 * languages: from glosses.tsv. Words that are no part of the grammar have none.
 */
final class Glosses {
  private static final int SHORTEST_STEM = 4;
  private static final Map<String, Map<String, String>> BY_LANGUAGE =
      Map.of("uk", new HashMap<>(), "ru", new HashMap<>());

  static {
    for (String[] row : Table.rows(Glosses.class, "glosses.tsv")) {
      Map<String, String> words = BY_LANGUAGE.get(row[1]);
      for (String word : row[2].split(" ")) {
        words.putIfAbsent(word, row[0]);
      }
    }
  }

  private final List<Map<String, String>> languages;

  private Glosses(List<Map<String, String>> languages) {
    this.languages = languages;
  }

  static Glosses none() {
    return new Glosses(List.of());
  }

  /**
   * For a text in Cyrillic those of both languages, its own first, for a short text may not tell
   * which it is in.
   *
   * @param language ISO 639-1, or {@code und}
   */
  static Glosses of(String language, List<Token> tokens) {
    boolean cyrillic = !language.equals("en") && tokens.stream().anyMatch(Glosses::isCyrillic);
    String second = language.equals("uk") ? "ru" : "uk";
    String first = language.equals("uk") ? "uk" : "ru";
    return cyrillic
        ? new Glosses(List.of(BY_LANGUAGE.get(first), BY_LANGUAGE.get(second)))
        : none();
  }

  private static boolean isCyrillic(Token token) {
    return token.isWord() && Character.UnicodeScript.of(token.lower().charAt(0)) == CYRILLIC;
  }

  /** Whether the language's grammar is in its endings: a genitive needs no "of". */
  boolean isInflected() {
    return !languages.isEmpty();
  }

  /** The token with the grammar's word, its place in the text unchanged. */
  Token of(Token token) {
    String gloss = token.isWord() ? gloss(token.lower()) : null;
    return gloss == null ? token : token.read(gloss);
  }

  private String gloss(String word) {
    return languages.stream()
        .map(words -> gloss(words, word))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String gloss(Map<String, String> words, String word) {
    String exact = words.get(word);
    for (int to = word.length(); exact == null && to >= SHORTEST_STEM; to--) {
      exact = words.get(word.substring(0, to) + "*");
    }
    return exact;
  }
}
