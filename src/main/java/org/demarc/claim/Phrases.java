package org.demarc.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarc.article.Table;
import org.demarc.article.Token;
import org.demarc.article.WordMap;

/** A table of phrases, each with a meaning; the longest phrase at a place wins. */
final class Phrases {
  /**
   * @param words the phrase's words; one that ends in {@code *} stands for any ending
   */
  private record Phrase(String meaning, String[] words) {}

  /**
   * A phrase in a text.
   *
   * @param start first token
   * @param end token after the last
   */
  record Match(String meaning, int start, int end) {}

  private static final int STEM = 4;
  private final Index byFirst;
  private final Index byLast;

  private Phrases(List<Phrase> phrases) {
    this.byFirst = new Index(phrases, phrase -> phrase.words[0]);
    this.byLast = new Index(phrases, phrase -> phrase.words[phrase.words.length - 1]);
  }

  /** Reads {@code meaning, phrase} rows from a resource. */
  static Phrases of(String table) {
    return new Phrases(
        Table.rows(Phrases.class, table).stream()
            .map(row -> new Phrase(row[0], row[1].split(" ")))
            .toList());
  }

  /** The longest phrase that starts at token {@code i}, or null. */
  Match at(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    Match longest = null;
    for (Phrase phrase : byFirst.candidates(tokens.get(i).lower())) {
      int end = matchFrom(tokens, i, phrase.words);
      if (end > 0 && (longest == null || end > longest.end)) {
        longest = new Match(phrase.meaning, i, end);
      }
    }
    return longest;
  }

  /** The longest phrase whose last token is {@code i - 1}, or null. */
  Match before(List<Token> tokens, int i) {
    if (i <= 0 || i > tokens.size()) {
      return null;
    }
    Match longest = null;
    for (Phrase phrase : byLast.candidates(tokens.get(i - 1).lower())) {
      int start = i - phrase.words.length;
      if (start >= 0
          && matchFrom(tokens, start, phrase.words) == i
          && (longest == null || start < longest.start)) {
        longest = new Match(phrase.meaning, start, i);
      }
    }
    return longest;
  }

  /** Phrases by one of their words, or by how it begins where any ending will do. */
  private static final class Index {
    private static final Phrase[] NONE = new Phrase[0];

    private final WordMap<Phrase[]> whole;
    private final WordMap<Phrase[]> stems;

    /** Of the beginnings of stems: most words of a text need not be cut to see that none fits. */
    private final BitSet beginnings = new BitSet();

    Index(List<Phrase> phrases, Function<Phrase, String> by) {
      Map<String, List<Phrase>> wholes = new HashMap<>();
      Map<String, List<Phrase>> begun = new HashMap<>();
      for (Phrase phrase : phrases) {
        String word = by.apply(phrase);
        boolean stem = word.endsWith("*") && word.length() > STEM;
        if (stem) {
          beginnings.set(beginning(word));
        }
        (stem ? begun : wholes)
            .computeIfAbsent(stem ? word.substring(0, STEM) : word, k -> new ArrayList<>())
            .add(phrase);
      }
      this.whole = byWord(wholes);
      this.stems = byWord(begun);
    }

    private static WordMap<Phrase[]> byWord(Map<String, List<Phrase>> lists) {
      Map<String, Phrase[]> arrays = new HashMap<>();
      lists.forEach((word, list) -> arrays.put(word, list.toArray(NONE)));
      return WordMap.of(arrays);
    }

    Phrase[] candidates(String word) {
      Phrase[] same = whole.getOrDefault(word, NONE);
      if (word.length() < STEM || !beginnings.get(beginning(word))) {
        return same;
      }
      Phrase[] begun = stems.getOrDefault(word.substring(0, STEM), NONE);
      return begun.length == 0
          ? same
          : Stream.of(same, begun).flatMap(Stream::of).toArray(Phrase[]::new);
    }

    private static int beginning(String word) {
      int hash = 0;
      for (int i = 0; i < STEM; i++) {
        hash = hash * 31 + word.charAt(i);
      }
      return hash & 0xFFF;
    }
  }

  /**
   * The token after the phrase, or -1; full stops and hyphens between its words are passed over.
   */
  private static int matchFrom(List<Token> tokens, int from, String[] words) {
    int at = from;
    for (int w = 0; w < words.length; w++) {
      if (w > 0 && !isMark(words[w])) {
        at = passOver(tokens, at);
      }
      if (at >= tokens.size() || !fits(tokens.get(at).lower(), words[w])) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int passOver(List<Token> tokens, int at) {
    if (at + 1 < tokens.size() && (tokens.get(at).is(".") || tokens.get(at).isDash())) {
      return at + 1;
    }
    return at;
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  private static boolean fits(String token, String word) {
    return word.endsWith("*")
        ? token.startsWith(word.substring(0, word.length() - 1))
        : token.equals(word);
  }
}
