package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.gazetteer.Words;

/**
 * Names in the cases of Ukrainian and Russian: "до Маріуполя", "в Херсонской и Николаевской
 * областях". Endings are put back to the nominative by table and looked up; nothing is guessed that
 * the gazetteer does not have.
 */
final class Slavic {
  private static final int LONGEST_ENDING = 4;

  /** Importance of a town that has a hundred thousand people or is known abroad. */
  private static final double BIG_TOWN = 5.5;

  private final Gazetteer gazetteer;
  private final RegionAdjectives regions;
  private final Map<String, String[]> endings = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();

  Slavic(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.regions = new RegionAdjectives(gazetteer);
    for (String line : Lexicon.lines("endings.txt")) {
      String[] parts = line.replace("_", "").split(" ", -1);
      String[] known = endings.getOrDefault(parts[0], new String[0]);
      List<String> all = new ArrayList<>(List.of(known));
      all.addAll(List.of(parts).subList(1, parts.length));
      endings.put(parts[0], all.toArray(String[]::new));
    }
    for (String line : Lexicon.lines("demonyms-cyrillic.tsv")) {
      String[] columns = line.split("\t");
      int place = gazetteer.number(columns[0]);
      if (place >= 0) {
        List.of(columns[1].split(",")).forEach(stem -> stems.put(stem, place));
      }
    }
  }

  /** The name or adjective that begins at this word, or null. */
  Span at(Tokens tokens, int i) {
    String word = tokens.word(i).toLowerCase(Locale.ROOT);
    Span people = demonym(tokens, i, word);
    if (people != null) {
      return people;
    }
    Span region = regions.at(tokens, i, word);
    Span adjective = region != null ? region : ofTown(tokens, i, word);
    return adjective != null || !tokens.isCapital(i) ? adjective : name(tokens, i, word);
  }

  private Span demonym(Tokens tokens, int i, String word) {
    for (int length = word.length();
        length >= Math.max(4, word.length() - LONGEST_ENDING);
        length--) {
      Integer place = stems.get(word.substring(0, length));
      if (place != null && length < word.length()) {
        return Recognizer.of(gazetteer, i, i + 1, tokens.stem(i), true, place);
      }
    }
    return null;
  }

  /**
   * "донецький аеропорт": the adjective of a big town. With a capital it may be a surname, and
   * counts only where a sentence begins with it and its noun follows.
   */
  private Span ofTown(Tokens tokens, int i, String word) {
    Adjective adjective = Adjective.of(word);
    boolean noun =
        tokens.joined(i + 1)
            && !tokens.isCapital(i + 1)
            && !isVerb(tokens, i + 1)
            && !SlavicCues.isOfBody(tokens, i + 1);
    if (adjective == null || !noun || tokens.isCapital(i) && !tokens.opensSentence(i)) {
      return null;
    }
    String stem = adjective.stem();
    String root = stem.replaceAll("(сь|ь|с)?к$", "");
    Span best = null;
    for (String town : new String[] {stem, root, root + "а", root + "са", root + "ь", root + "и"}) {
      best = better(best, Recognizer.named(gazetteer, i, i + 1, Words.name(town)));
    }
    return best == null || best.rank < BIG_TOWN || !isTown(best)
        ? null
        : Recognizer.of(gazetteer, i, i + 1, tokens.stem(i), true, mostImportant(best));
  }

  private static boolean isVerb(Tokens tokens, int i) {
    String word = tokens.word(i);
    for (String ending : new String[] {"в", "ла", "ло", "ли", "л", "ть", "ся", "є", "ет", "ит"}) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTown(Span span) {
    return gazetteer.kind(mostImportant(span)) == Place.Kind.CITY;
  }

  private int mostImportant(Span span) {
    int most = span.candidates[0];
    for (int candidate : span.candidates) {
      boolean town = gazetteer.kind(candidate) == Place.Kind.CITY;
      boolean before = gazetteer.kind(most) == Place.Kind.CITY;
      if (town && (!before || gazetteer.importance(candidate) > gazetteer.importance(most))) {
        most = candidate;
      }
    }
    return most;
  }

  /** The best known place by the nominatives of one word or two. */
  private Span name(Tokens tokens, int i, String word) {
    Span best = null;
    boolean two =
        tokens.isCapital(i + 1) && (tokens.joined(i + 1) || tokens.gap(i + 1) == Tokens.Gap.HYPHEN);
    if (two) {
      best = named(tokens, i, i + 1, i + 2);
    }
    if (best != null) {
      return best;
    }
    List<String> first = nominatives(word);
    for (String nominative : first.subList(1, first.size())) {
      best =
          better(
              best, Recognizer.named(gazetteer, i, i + 1, Words.join(0, Words.word(nominative))));
    }
    if (best != null) {
      best.inflected = true;
    }
    return best;
  }

  /** The best known place of the name of two words, which need not stand side by side. */
  Span named(Tokens tokens, int first, int second) {
    return named(tokens, first, second, first + 1);
  }

  private Span named(Tokens tokens, int first, int second, int last) {
    List<String> seconds = nominatives(tokens.word(second).toLowerCase(Locale.ROOT));
    Span best = null;
    for (String a : nominatives(tokens.word(first).toLowerCase(Locale.ROOT))) {
      long begun = Words.join(0, Words.word(a));
      for (String b : seconds) {
        long name = Words.join(begun, Words.word(b));
        best = better(best, Recognizer.named(gazetteer, first, last, name));
      }
    }
    return best;
  }

  private Span better(Span a, Span b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.rank > a.rank ? b : a;
  }

  /** The word itself, then what it may be in the nominative. */
  List<String> nominatives(String word) {
    List<String> all = new ArrayList<>();
    all.add(word);
    for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 0; length--) {
      String stem = word.substring(0, word.length() - length);
      for (String ending : endings.getOrDefault(word.substring(stem.length()), new String[0])) {
        all.add(stem + ending);
      }
    }
    return all;
  }

  static boolean isCyrillic(Tokens tokens, int i) {
    char c = tokens.text.charAt(tokens.start(i));
    return c >= '\u0400' && c <= '\u052F';
  }
}
