package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarc.article.Abandoned;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/** Finds the longest names that are in the gazetteer, left to right; judges nothing yet. */
final class Recognizer {
  private static final int LONGEST = 8;
  private static final int[] NO_REGIONS = {};
  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final Abbreviations abbreviations;
  private final Slavic slavic;
  private final Bynames bynames;
  private final SharedHeads sharedHeads;
  private final Plurals plurals;

  Recognizer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.demonyms = new Demonyms(gazetteer);
    this.abbreviations = new Abbreviations(gazetteer);
    this.slavic = new Slavic(gazetteer);
    this.bynames = new Bynames(gazetteer);
    this.sharedHeads = new SharedHeads(gazetteer, slavic);
    this.plurals = new Plurals(gazetteer);
  }

  List<Span> find(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    List<Bynames.Found> bound = new ArrayList<>();
    for (int i = 0; i < tokens.size; ) {
      Abandoned.check();
      Bynames.Found byname = bynames.at(tokens, i);
      if (byname != null && !byname.beside().isEmpty()) {
        bound.add(byname);
      }
      Span span =
          byname != null && byname.beside().isEmpty() ? byname.span() : gazetteered(tokens, i);
      if (span == null) {
        i++;
      } else {
        sharedHeads.addBefore(tokens, spans, span);
        spans.add(span);
        i = span.last;
      }
    }
    return bound.isEmpty() ? spans : withBound(spans, bound);
  }

  private Span gazetteered(Tokens tokens, int i) {
    Span span = mayBegin(tokens, i) ? longestFrom(tokens, i) : null;
    if (Slavic.isCyrillic(tokens, i)) {
      span = declined(tokens, i, span);
    }
    return span == null ? plurals.at(tokens, i) : span;
  }

  /** With the bynames that stand beside what they must, in place of towns called North. */
  private static List<Span> withBound(List<Span> spans, List<Bynames.Found> bound) {
    Set<Integer> named = new HashSet<>();
    for (Span span : spans) {
      for (int candidate : span.candidates) {
        named.add(candidate);
      }
    }
    Map<Integer, Span> byFirst = new TreeMap<>();
    Map<Integer, Span> covering = new HashMap<>();
    for (Span span : spans) {
      byFirst.put(span.first, span);
      for (int i = span.first; i < span.last; i++) {
        covering.put(i, span);
      }
    }
    for (Bynames.Found each : bound) {
      Span span = each.span();
      boolean free =
          IntStream.range(span.first, span.last)
              .mapToObj(covering::get)
              .noneMatch(s -> s != null && reachesBeyond(s, span));
      if (free && each.beside().stream().anyMatch(named::contains)) {
        byFirst.put(span.first, span);
      }
    }
    return new ArrayList<>(byFirst.values());
  }

  private static boolean reachesBeyond(Span other, Span span) {
    return other.sure || other.first < span.first || other.last > span.last;
  }

  /**
   * The reading in a case of Ukrainian or Russian, unless the name as it stands is better known.
   */
  private Span declined(Tokens tokens, int i, Span exact) {
    Span declined = slavic.at(tokens, i);
    if (exact == null || declined == null) {
      return exact == null ? declined : exact;
    }
    boolean better =
        declined.sure
            || declined.demonym
            || declined.last > exact.last
            || declined.last == exact.last && declined.rank > exact.rank + 1;
    return better ? declined : exact;
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
    Span whole = named(tokens, i, n, soFar[n]);
    Span stem = stemmed == soFar[n] ? null : named(tokens, i, n, stemmed);
    Span span = whole != null && isNoPossessor(tokens, i + n) ? whole : better(whole, stem);
    if (span != null) {
      span.ownS = span == whole && tokens.isPossessive(end);
    }
    if (people != null
        && (span == null || span.rank < people.rank - 2 || isAlsoPeople(tokens, span, people))) {
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

  /** "Thai", which the data list among the names of Thailand; not "Vatican", half of its own. */
  private boolean isAlsoPeople(Tokens tokens, Span span, Span people) {
    if (span.goesBy || !span.land || !contains(span.candidates, people.place())) {
      return false;
    }
    String own = gazetteer.place(people.place()).name();
    return !own.startsWith(tokens.word(span.first) + " ");
  }

  /** "St. John's, the capital", "St. John's had": nothing follows that it could possess. */
  private static boolean isNoPossessor(Tokens tokens, int after) {
    return !tokens.joined(after)
        || tokens.is(after, Word.FUNCTION)
        || tokens.is(after, Word.AUXILIARY);
  }

  /** "St. John's" with its s, "Canada's" without it: whichever is the better known. */
  private Span better(Span whole, Span stem) {
    if (whole == null || stem == null) {
      return whole == null ? stem : whole;
    }
    return stem.rank >= whole.rank ? stem : whole;
  }

  /** "Donetsk Oblast" is the name Donetsk and a kind word. */
  private static boolean isTrimmed(Tokens tokens, int i, int n) {
    return n > 1
        && tokens.is(i + n - 1, Word.STRIP)
        && !tokens.is(i + n - 2, Word.DIRECTION)
        && !tokens.is(i + n - 2, Word.CONNECTOR);
  }

  private Span named(Tokens tokens, int i, int n, long name) {
    Span span = named(gazetteer, i, i + n, name);
    boolean article = span != null && tokens.is(i, Word.CONNECTOR) && tokens.is(i, Word.FUNCTION);
    return article && !span.goesBy ? null : span;
  }

  /** The places of this name, or null. */
  static Span named(Gazetteer gazetteer, int first, int last, long name) {
    int count = 0;
    for (int p = gazetteer.first(name); p >= 0; p = gazetteer.next(p)) {
      count++;
    }
    if (count == 0) {
      return null;
    }
    int[] candidates = new int[count];
    boolean[] primary = new boolean[count];
    int at = 0;
    for (int p = gazetteer.first(name); p >= 0; p = gazetteer.next(p)) {
      candidates[at] = gazetteer.numberOf(p);
      primary[at++] = gazetteer.isPrimary(p);
    }
    return new Span(gazetteer, first, last, name, false, candidates, primary)
        .with(regions(gazetteer, candidates));
  }

  /** Regions that share the city's name, though not in this spelling: "Lugansk region". */
  private static int[] regions(Gazetteer gazetteer, int[] candidates) {
    int[] regions = NO_REGIONS;
    for (int candidate : candidates) {
      int region = gazetteer.regionOf(candidate);
      if (region >= 0 && !contains(candidates, region) && !contains(regions, region)) {
        regions = Arrays.copyOf(regions, regions.length + 1);
        regions[regions.length - 1] = region;
      }
    }
    return regions;
  }

  private static boolean contains(int[] places, int place) {
    for (int each : places) {
      if (each == place) {
        return true;
      }
    }
    return false;
  }

  /** A span that can only mean one place. */
  static Span of(Gazetteer gazetteer, int first, int last, long name, boolean demonym, int place) {
    return new Span(gazetteer, first, last, name, demonym, new int[] {place}, new boolean[] {true});
  }
}
