package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/**
 * Names that hold a word in small letters, which the gazetteer is not asked for: "the lower 48",
 * "Голанських висот"; and such as name their land only beside another: "the Federation" is one half
 * of Bosnia in a text that names Republika Srpska.
 */
final class Bynames {
  /** Letters that a case may add to the stem of a word of Ukrainian or Russian. */
  private static final int LONGEST_ENDING = 4;

  private static final int LONGEST_ENDING_OF_NOUN = 2;

  private static final int STEM = 3;
  private final Gazetteer gazetteer;
  private final Map<Long, List<Byname>> english = new HashMap<>();
  private final Map<String, List<Byname>> slavic = new HashMap<>();

  /**
   * @param words of English; stems of Ukrainian and Russian; what has a capital here, has it in the
   *     text
   * @param beside one of these the text must name; empty where the name stands for itself
   */
  private record Byname(int place, String[] words, List<Integer> beside) {
    boolean isFree() {
      return beside.isEmpty();
    }
  }

  /** A name found, which stands if the text names one of the places it must be beside. */
  record Found(Span span, List<Integer> beside) {}

  Bynames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Byname each : read("names-english.tsv")) {
      english.computeIfAbsent(Words.word(each.words[0]), k -> new ArrayList<>()).add(each);
    }
    for (Byname each : read("names-cyrillic.tsv")) {
      slavic.computeIfAbsent(key(each.words[0]), k -> new ArrayList<>()).add(each);
    }
  }

  private List<Byname> read(String file) {
    List<Byname> all = new ArrayList<>();
    for (String line : Lexicon.lines(file)) {
      String[] columns = line.split("\t");
      int place = gazetteer.number(columns[0]);
      List<Integer> beside =
          columns.length < 3
              ? List.of()
              : Stream.of(columns[2].split(",")).map(gazetteer::number).toList();
      if (place >= 0) {
        all.add(new Byname(place, columns[1].split(" "), beside));
      }
    }
    return all;
  }

  /** The name that begins at this word, or null. */
  Found at(Tokens tokens, int i) {
    if (Slavic.isCyrillic(tokens, i)) {
      String word = lower(tokens, i);
      boolean brief = word.length() < STEM;
      return brief ? null : found(tokens, i, slavic.get(key(word)), true);
    }
    return found(tokens, i, english.get(tokens.stem(i)), false);
  }

  private Found found(Tokens tokens, int i, List<Byname> bynames, boolean stems) {
    for (Byname byname : bynames == null ? List.<Byname>of() : bynames) {
      int end = i + byname.words.length;
      boolean fits = stems ? fits(tokens, i, byname) : says(tokens, i, byname);
      if (fits && (byname.isFree() || isAlone(tokens, i, end, stems))) {
        Span span = Recognizer.of(gazetteer, i, end, tokens.whole(i), false, byname.place);
        span.sure = true;
        span.named = true;
        return new Found(span, byname.beside);
      }
    }
    return null;
  }

  private static boolean says(Tokens tokens, int from, Byname byname) {
    for (int w = 0; w < byname.words.length; w++) {
      String word = byname.words[w];
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean same = capital ? tokens.says(from + w, word) : tokens.saysAnyCase(from + w, word);
      if (!same || w > 0 && !isLinked(tokens, from + w)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Tokens tokens, int from, Byname byname) {
    boolean capital = !byname.isFree();
    int ending = byname.isFree() ? LONGEST_ENDING : LONGEST_ENDING_OF_NOUN;
    for (int w = 0; w < byname.words.length; w++) {
      if (from + w >= tokens.size || w > 0 && !isLinked(tokens, from + w)) {
        return false;
      }
      String stem = byname.words[w];
      boolean small = Character.isUpperCase(stem.charAt(0)) && !tokens.isCapital(from + w);
      String word = lower(tokens, from + w);
      boolean longer = word.length() > stem.length() + ending;
      if (small || longer || !word.startsWith(stem.toLowerCase(Locale.ROOT))) {
        return false;
      }
      capital |= tokens.isCapital(from + w);
    }
    return capital;
  }

  private static boolean isLinked(Tokens tokens, int i) {
    return tokens.joined(i) || tokens.gap(i) == Tokens.Gap.HYPHEN;
  }

  /**
   * "the Federation", or a capital within a sentence; and nothing that would make it another: "the
   * Federation of Malaya", "Russian Federation".
   */
  private static boolean isAlone(Tokens tokens, int first, int last, boolean stems) {
    boolean after = isLinked(tokens, last) && (tokens.isCapital(last) || tokens.says(last, "of"));
    boolean before = tokens.joined(first) && tokens.isCapital(first - 1);
    boolean article = tokens.joined(first) && tokens.saysAnyCase(first - 1, "the");
    boolean name =
        tokens.isCapital(first)
            && !tokens.opensSentence(first)
            && tokens.line(first) == Tokens.Line.PLAIN;
    return !after && (article || !before && (stems || name));
  }

  private static String key(String word) {
    return word.substring(0, STEM).toLowerCase(Locale.ROOT);
  }

  private static String lower(Tokens tokens, int i) {
    return tokens.word(i).toLowerCase(Locale.ROOT);
  }
}
