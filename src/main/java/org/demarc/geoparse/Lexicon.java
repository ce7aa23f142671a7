package org.demarc.geoparse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarc.gazetteer.Words;

/** The word lists of the rules, from fingerprint to a set of {@link Word}s. */
final class Lexicon {
  /** Fingerprint and bits side by side, so that a look costs one cache line. */
  private final long[] table = new long[2 << 18];

  Lexicon() {
    addAll("common-words.txt", Word.COMMON);
    addAll("given-names.txt", Word.GIVEN);
    addAll("surnames.txt", Word.SURNAME);
    for (String line : lines("lexicon.txt")) {
      int colon = line.indexOf(':');
      Word word = Word.valueOf(line.substring(0, colon));
      for (String each : line.substring(colon + 1).trim().split(" ")) {
        add(Words.word(each), word);
      }
    }
  }

  /** All that the word can be, as bits of {@link Word}. */
  long of(long word) {
    return table[slot(word) + 1];
  }

  /** Lines of a list beside this class, without comments. */
  static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  private void addAll(String name, Word word) {
    lines(name).forEach(line -> add(Words.word(line), word));
  }

  private void add(long word, Word as) {
    int slot = slot(word);
    table[slot] = word;
    table[slot + 1] |= as.bit;
  }

  private int slot(long word) {
    int mask = table.length - 1;
    int slot = (int) (word >>> 32) << 1 & mask;
    while (table[slot + 1] != 0 && table[slot] != word) {
      slot = slot + 2 & mask;
    }
    return slot;
  }
}
