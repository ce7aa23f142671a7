package org.demarc.gazetteer;

import java.util.Arrays;

/** A stretch of one data file, read on its own: places and the fingerprints of their names. */
final class Part {
  private static final String RIVER = " River";
  final Columns places = new Columns();
  private long[] names = new long[1 << 12];
  private long[] firstWords = new long[1 << 12];
  private int[] bearers = new int[1 << 12];
  private byte[] words = new byte[1 << 12];
  private int size;

  void add(Entry entry) {
    int place = places.add(entry);
    addName(entry.name, place, true);
    if (entry.kind == Place.Kind.RIVER && entry.name.endsWith(RIVER)) {
      addName(entry.name.substring(0, entry.name.length() - RIVER.length()), place, false);
    }
    boolean settlement = entry.kind == Place.Kind.CITY;
    for (String name : entry.names) {
      if (!isJunk(name, settlement) && !isList(name)) {
        addName(name, place, false);
      }
    }
  }

  /** Hands everything over, numbering the places on from those already there. */
  void mergeInto(Columns all, NameTable table, WordCounts longest) {
    int first = all.append(places);
    for (int i = 0; i < size; i++) {
      table.add(names[i], first + bearers[i] / 2, bearers[i] % 2 == 1);
      longest.add(firstWords[i], words[i]);
    }
  }

  private void addName(String name, int place, boolean primary) {
    Words each = new Words(name);
    long all = 0;
    long firstWord = 0;
    int count = 0;
    while (each.next()) {
      firstWord = count++ == 0 ? each.whole() : firstWord;
      all = Words.join(all, each.whole());
    }
    if (count == 0) {
      return;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      firstWords = Arrays.copyOf(firstWords, size * 2);
      bearers = Arrays.copyOf(bearers, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    names[size] = all;
    firstWords[size] = firstWord;
    words[size] = (byte) Math.min(count, Byte.MAX_VALUE);
    bearers[size++] = place * 2 + (primary ? 1 : 0);
  }

  /**
   * GeoNames lists airport codes (DOK) and syllable spellings ("do net skh") among the other names;
   * no article means the town by them.
   */
  private static boolean isJunk(String name, boolean settlement) {
    char c = name.isEmpty() ? 'a' : name.charAt(0);
    if (c >= 'a' && c <= 'z') {
      return settlement;
    }
    return name.length() <= 6 && isCapitals(name);
  }

  /** "Donetsk and Luhansk" is two names, whatever composite they make together. */
  private static boolean isList(String name) {
    return name.contains(" and ") && !name.contains("&");
  }

  /** At most four capitals, with or without dots. */
  private static boolean isCapitals(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters <= 4;
  }
}
