package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.gazetteer.Words;

/**
 * Names of states in the plural, which count how large a land is: "as large as two Luxembourgs",
 * "почти пять Мальт"; but "the two Koreas" are states of their own.
 */
final class Plurals {
  /** A letter more and it may be short for something else. */
  private static final int SHORTEST = 4;

  private static final Set<String> COUNTS = Set.copyOf(Lexicon.lines("counts.txt"));

  /** Endings of the plural, each with what the nominative may end in. */
  private static final String[][] ENDINGS = {
    {"ями", "я"},
    {"ами", "", "а"},
    {"ям", "я"},
    {"ам", "", "а"},
    {"ій", "ія"},
    {"ий", "ия"},
    {"ів", ""},
    {"ов", ""},
    {"и", "", "а"},
    {"ы", "", "а"},
    {"", "а"}
  };

  private final Gazetteer gazetteer;

  Plurals(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state whose name stands there in the plural behind a number, or null. */
  Span at(Tokens tokens, int i) {
    String word = tokens.word(i);
    if (!tokens.isCapital(i) || word.length() <= SHORTEST || !isCounted(tokens, i)) {
      return null;
    }
    for (String name : names(word.toLowerCase(Locale.ROOT), Slavic.isCyrillic(tokens, i))) {
      Span span = Recognizer.named(gazetteer, i, i + 1, Words.join(0, Words.word(name)));
      for (int n = 0; span != null && n < span.candidates.length; n++) {
        if (gazetteer.place(span.candidates[n]).kind() == Place.Kind.COUNTRY) {
          return span;
        }
      }
    }
    return null;
  }

  private static boolean isCounted(Tokens tokens, int i) {
    boolean number =
        tokens.isNumber(i - 1)
            || i > 0 && COUNTS.contains(tokens.word(i - 1).toLowerCase(Locale.ROOT));
    return number && !(i > 1 && tokens.word(i - 2).equalsIgnoreCase("the"));
  }

  private static List<String> names(String plural, boolean cyrillic) {
    List<String> names = new ArrayList<>();
    for (String[] ending : cyrillic ? ENDINGS : new String[][] {{"s", ""}}) {
      if (plural.endsWith(ending[0])) {
        String stem = plural.substring(0, plural.length() - ending[0].length());
        for (int n = 1; n < ending.length; n++) {
          names.add(stem + ending[n]);
        }
      }
    }
    return names;
  }
}
