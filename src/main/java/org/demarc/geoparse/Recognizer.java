package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/** Finds the longest names that are in the gazetteer, left to right; judges nothing yet. */
final class Recognizer {
  private static final int LONGEST = 8;
  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final Abbreviations abbreviations;

  Recognizer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.demonyms = new Demonyms(gazetteer);
    this.abbreviations = new Abbreviations(gazetteer);
  }

  List<Span> find(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tokens.size; ) {
      Span span = mayBegin(tokens, i) ? longestFrom(tokens, i) : null;
      if (span == null) {
        i++;
      } else {
        spans.add(span);
        i = span.last;
      }
    }
    return spans;
  }

  private static boolean mayBegin(Tokens tokens, int i) {
    return tokens.isCapital(i) || tokens.isCaseless(i);
  }

  private Span longestFrom(Tokens tokens, int i) {
    Span abbreviated = abbreviations.at(tokens, i);
    if (abbreviated != null) {
      return abbreviated;
    }
    int most = Math.min(LONGEST, longestName(tokens, i));
    long[] soFar = new long[most + 1];
    int reach = 0;
    while (reach < most && mayContinue(tokens, i, i + reach)) {
      soFar[reach + 1] = Words.join(soFar[reach], tokens.whole(i + reach));
      reach++;
    }
    for (int n = reach; n > 0; n--) {
      Span span = match(tokens, i, n, soFar);
      if (span != null) {
        return span;
      }
    }
    return null;
  }

  private int longestName(Tokens tokens, int i) {
    int whole = gazetteer.longestFrom(tokens.whole(i));
    int stem = gazetteer.longestFrom(tokens.stem(i));
    return Math.max(Math.max(whole, stem), demonyms.longestFrom(tokens.stem(i)));
  }

  private static boolean mayContinue(Tokens tokens, int from, int i) {
    if (i == from) {
      return true;
    }
    if (i >= tokens.size || tokens.isPossessive(i - 1) && !tokens.isCapital(i)) {
      return false;
    }
    boolean adjacent = tokens.joined(i) || tokens.gap(i) == Tokens.Gap.HYPHEN;
    return adjacent
        && (tokens.hasCapital(i)
            || tokens.isCaseless(i)
            || tokens.isNumber(i)
            || tokens.is(i, Word.CONNECTOR));
  }

  private Span match(Tokens tokens, int i, int n, long[] soFar) {
    int end = i + n - 1;
    if (n > 1 && !tokens.hasCapital(end) && !tokens.isCaseless(end)) {
      return null;
    }
    long stemmed = Words.join(soFar[n - 1], tokens.stem(end));
    Span people = demonyms.at(i, i + n, stemmed);
    Span span =
        better(
            named(tokens, i, n, soFar[n]),
            stemmed == soFar[n] ? null : named(tokens, i, n, stemmed));
    if (people != null && (span == null || importance(span) < importance(people) - 2)) {
      return people;
    }
    if (span != null && isTrimmed(tokens, i, n)) {
      Span name = named(tokens, i, n - 1, soFar[n - 1]);
      if (name != null) {
        name.cue = Span.Cue.REGION;
        name.named = true;
        return name;
      }
    }
    return span;
  }

  /** "St. John's" with its s, "Canada's" without it: whichever is the better known. */
  private Span better(Span whole, Span stem) {
    if (whole == null || stem == null) {
      return whole == null ? stem : whole;
    }
    return importance(stem) >= importance(whole) ? stem : whole;
  }

  private float importance(Span span) {
    float most = 0;
    for (int candidate : span.candidates) {
      most = Math.max(most, gazetteer.importance(candidate));
    }
    return most;
  }

  /** "Donetsk Oblast" is the name Donetsk and a kind word. */
  private static boolean isTrimmed(Tokens tokens, int i, int n) {
    return n > 1
        && tokens.is(i + n - 1, Word.STRIP)
        && !tokens.is(i + n - 2, Word.DIRECTION)
        && !tokens.is(i + n - 2, Word.CONNECTOR);
  }

  private Span named(Tokens tokens, int i, int n, long name) {
    int count = 0;
    boolean goesByIt = false;
    for (int p = gazetteer.first(name); p >= 0; p = gazetteer.next(p)) {
      count++;
      goesByIt |= gazetteer.isPrimary(p);
    }
    if (count == 0 || tokens.is(i, Word.CONNECTOR) && !goesByIt) {
      return null;
    }
    int[] candidates = new int[count];
    boolean[] primary = new boolean[count];
    int at = 0;
    for (int p = gazetteer.first(name); p >= 0; p = gazetteer.next(p)) {
      candidates[at] = gazetteer.numberOf(p);
      primary[at++] = gazetteer.isPrimary(p);
    }
    return new Span(i, i + n, name, false, candidates, primary).with(regions(candidates));
  }

  /** Regions that share the city's name, though not in this spelling: "Lugansk region". */
  private int[] regions(int[] candidates) {
    return Arrays.stream(candidates)
        .map(gazetteer::regionOf)
        .filter(r -> r >= 0 && Arrays.stream(candidates).noneMatch(c -> c == r))
        .distinct()
        .toArray();
  }

  static Span of(int first, int last, long name, boolean demonym, int place) {
    boolean[] primary = {true};
    return new Span(first, last, name, demonym, new int[] {place}, primary);
  }
}
