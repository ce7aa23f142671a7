package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/**
 * Sets right what a reader has corrected, before the rest is resolved: what the reader knows helps
 * to tell the other names. A name that was not found at all is put in wherever its words stand.
 */
final class Corrections {
  private static final int NO_PLACE = -1;
  private final Gazetteer gazetteer;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @throws CallerError for an id the gazetteer does not have, and for two places of one name
   */
  Corrections(Gazetteer gazetteer, List<Correction> corrections) {
    this.gazetteer = gazetteer;
    for (Correction each : corrections) {
      int place = each.place().map(this::known).orElse(NO_PLACE);
      Integer before = places.put(each.text(), place);
      if (before != null && before != place) {
        throw new CallerError(
            "got two corrections of '" + each.text() + "', expected one place for each name");
      }
    }
  }

  private int known(String id) {
    int number = gazetteer.number(id);
    if (number < 0) {
      throw new CallerError(
          "got a correction to place '"
              + id
              + "', expected an id of the gazetteer such as geonames:706888 or UA-14");
    }
    return number;
  }

  List<Span> apply(Tokens tokens, List<Span> spans) {
    if (places.isEmpty()) {
      return spans;
    }
    Set<String> found = new HashSet<>();
    List<Span> all = new ArrayList<>();
    for (Span span : spans) {
      String text = tokens.text.substring(tokens.start(span.first), span.end(tokens));
      Integer place = places.get(text);
      found.add(text);
      if (place == null) {
        all.add(span);
      } else if (place != NO_PLACE) {
        all.add(corrected(span, place));
      }
    }
    BitSet taken = new BitSet();
    all.forEach(span -> taken.set(span.first, span.last));
    places.forEach(
        (text, place) -> {
          if (place != NO_PLACE && !found.contains(text)) {
            putIn(tokens, text, place, taken, all);
          }
        });
    all.sort(Comparator.comparingInt(span -> span.first));
    return all;
  }

  private Span corrected(Span span, int place) {
    Span right = Recognizer.of(gazetteer, span.first, span.last, span.name, span.demonym, place);
    right.sure = true;
    right.corrected = true;
    right.ownS = span.ownS;
    right.otherwise = span.candidates;
    return right;
  }

  private void putIn(Tokens tokens, String text, int place, BitSet taken, List<Span> spans) {
    int words = count(text);
    for (int i = 0; words > 0 && i + words <= tokens.size; i++) {
      int end = tokens.start(i) + text.length();
      boolean here =
          tokens.text.startsWith(text, tokens.start(i))
              && (end == tokens.stemEnd(i + words - 1) || end == tokens.end(i + words - 1));
      int next = taken.nextSetBit(i);
      if (here && (next < 0 || next >= i + words)) {
        Span added = Recognizer.of(gazetteer, i, i + words, Words.name(text), false, place);
        added.ownS = end == tokens.end(i + words - 1);
        spans.add(corrected(added, place));
        taken.set(i, i + words);
      }
    }
  }

  private static int count(String text) {
    Words words = new Words(text);
    int count = 0;
    while (words.next()) {
      count++;
    }
    return count;
  }
}
