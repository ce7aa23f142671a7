package org.demarc.geoparse;

import java.util.HashMap;
import java.util.Map;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/** What the news mean by a name that rank alone would read otherwise: Gaza is the strip. */
final class Senses {
  private static final double BONUS = 6;
  private final Map<Long, Integer> usual = new HashMap<>();

  Senses(Gazetteer gazetteer) {
    for (String line : Lexicon.lines("senses.tsv")) {
      String[] columns = line.split("\t");
      int place = gazetteer.number(columns[1]);
      if (place >= 0) {
        usual.put(Words.name(columns[0]), place);
      }
    }
  }

  double bonus(long name, int place) {
    Integer told = usual.get(name);
    return told != null && told == place ? BONUS : 0;
  }
}
