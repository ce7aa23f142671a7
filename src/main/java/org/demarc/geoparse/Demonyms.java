package org.demarc.geoparse;

import java.util.HashMap;
import java.util.Map;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/** Adjectives and peoples: "Ukrainian", "South Koreans". From our list, then from the data. */
final class Demonyms {
  private final Gazetteer gazetteer;
  private final Map<Long, Integer> places = new HashMap<>();
  private final Map<Long, Integer> longest = new HashMap<>();

  Demonyms(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String line : Lexicon.lines("demonyms.tsv")) {
      String[] columns = line.split("\t");
      int place = place(columns[0]);
      if (place >= 0) {
        for (String form : columns[1].split(",")) {
          add(form, place);
          add(form + "s", place);
        }
      }
    }
  }

  /** How many words the longest one has that begins with this word. */
  int longestFrom(long word) {
    Integer words = longest.get(word);
    return words != null ? words : gazetteer.ofDemonym(Words.join(0, word)) >= 0 ? 1 : 0;
  }

  Span at(int first, int last, long name) {
    Integer ours = places.get(name);
    int place = ours != null ? ours : gazetteer.ofDemonym(name);
    return place < 0 ? null : Recognizer.of(gazetteer, first, last, name, true, place);
  }

  private int place(String idOrName) {
    return gazetteer.byIdOrName(idOrName).map(p -> gazetteer.number(p.id())).orElse(-1);
  }

  private void add(String form, int place) {
    places.put(Words.name(form), place);
    int words = form.split(" ").length;
    longest.merge(Words.word(form), words, Math::max);
  }
}
