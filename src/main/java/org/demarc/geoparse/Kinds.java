package org.demarc.geoparse;

import java.util.List;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.gazetteer.Words;

/**
 * Reads the kind words beside a name: "Donetsk region", "the city of Donetsk", "the Kherson and
 * Zaporizhzhia regions", "Dnipro River".
 */
final class Kinds {
  private static final long COUNTY = Words.word("county");
  private static final String[] ANDS = {"and", "or", "nor", "і", "й", "та", "и", "або", "или"};
  private final Gazetteer gazetteer;

  Kinds(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void mark(Tokens tokens, List<Span> spans) {
    for (Span span : spans) {
      if (!span.demonym) {
        markAfter(tokens, span);
        markBefore(tokens, span);
        markRiver(tokens, span);
      }
    }
    for (int i = spans.size() - 1; i > 0; i--) {
      shareBack(tokens, spans.get(i - 1), spans.get(i));
    }
    for (int i = 1; i < spans.size(); i++) {
      shareOn(tokens, spans.get(i - 1), spans.get(i));
    }
  }

  private void markAfter(Tokens tokens, Span span) {
    int next = kindWord(tokens, span.last);
    boolean joined = tokens.joined(next) || tokens.gap(next) == Tokens.Gap.HYPHEN;
    if (!joined || tokens.isPossessive(span.last - 1)) {
      return;
    }
    if (tokens.is(next, Word.REGION) && !tokens.isCapital(next)
        || tokens.is(next, Word.STRIP) && tokens.isCapital(next)) {
      name(span, Span.Cue.REGION);
      addCounties(tokens, span, next);
    } else if (tokens.is(next, Word.SETTLEMENT) && !tokens.isCapital(next)) {
      name(span, Span.Cue.SETTLEMENT);
    } else if (tokens.is(next, Word.RIVER)) {
      extend(span, Span.Cue.RIVER, tokens.isCapital(next), false);
    } else if (tokens.is(next, Word.WATER) && tokens.isCapital(next)) {
      extend(span, Span.Cue.WATER, true, false);
    } else if (tokens.is(next, Word.LANDFORM) && tokens.isCapital(next)) {
      extend(span, Span.Cue.LANDFORM, true, false);
    }
  }

  /** The kind word after a name, past the people's: "Luhansk people's republics". */
  private static int kindWord(Tokens tokens, int after) {
    boolean people = tokens.saysAnyCase(after, "people") && tokens.isPossessive(after);
    return people && tokens.joined(after) ? after + 1 : after;
  }

  /** Дніпро is a river where its banks, its water or a crossing are spoken of, else the city. */
  private void markRiver(Tokens tokens, Span span) {
    if (!span.named && Slavic.isCyrillic(tokens, span.first) && SlavicCues.ofRiver(tokens, span)) {
      for (int candidate : span.candidates) {
        if (gazetteer.kind(candidate) == Place.Kind.RIVER) {
          name(span, Span.Cue.RIVER);
        }
      }
    }
  }

  private void markBefore(Tokens tokens, Span span) {
    int before = span.first - 1;
    if (!tokens.joined(span.first)) {
      return;
    }
    if (tokens.isCapital(before)) {
      if (tokens.is(before, Word.RIVER)) {
        extend(span, Span.Cue.RIVER, true, true);
      } else if (tokens.is(before, Word.WATER)) {
        extend(span, Span.Cue.WATER, true, true);
      } else if (tokens.is(before, Word.LANDFORM) && !tokens.opensSentence(before)) {
        extend(span, Span.Cue.LANDFORM, true, true);
      }
      return;
    }
    boolean of = tokens.says(before, "of");
    int kind = of ? before - 1 : before;
    if (!(of ? tokens.joined(before) : true)) {
      return;
    }
    if (of && tokens.is(kind, Word.SETTLEMENT) || !of && isApposed(tokens, kind)) {
      name(span, Span.Cue.SETTLEMENT);
    } else if (of && tokens.is(kind, Word.REGION)) {
      name(span, Span.Cue.REGION);
    } else if (of && tokens.is(kind, Word.COUNTRY)) {
      name(span, Span.Cue.COUNTRY);
    }
  }

  /** "the village Dudescu", "the town Karlivka": the kind word right before the name. */
  private static boolean isApposed(Tokens tokens, int kind) {
    return tokens.is(kind, Word.SETTLEMENT) && !tokens.says(kind, "capital");
  }

  /** "the Kherson and Zaporizhzhia regions": a plural kind word speaks for the whole list. */
  private void shareBack(Tokens tokens, Span earlier, Span later) {
    if (later.named && isListed(tokens, earlier, later) && !earlier.named) {
      int kind = kindWord(tokens, later.last);
      boolean plural = tokens.is(kind, Word.LISTED) && isPlural(tokens, kind);
      boolean passedOn = later.listed;
      if (plural || passedOn) {
        name(earlier, later.cue);
        addCounties(tokens, earlier, plural ? kind : later.county);
        earlier.listed = true;
      }
    }
  }

  /** "the regions of A, B and C", "cities such as A and B". */
  private void shareOn(Tokens tokens, Span earlier, Span later) {
    if (earlier.named && !later.named && isListed(tokens, earlier, later)) {
      int before = earlier.first - 1;
      int kind = tokens.is(before, Word.CONNECTOR) ? before - 1 : before;
      boolean plural = tokens.is(kind, Word.LISTED) && isPlural(tokens, kind);
      if (plural || earlier.listed) {
        name(later, earlier.cue);
        later.listed = true;
        earlier.listed = true;
      }
    }
  }

  private static boolean isPlural(Tokens tokens, int i) {
    return tokens.lastLetter(i) == 's';
  }

  /** Names joined by commas, "and" or "or" only. */
  static boolean isListed(Tokens tokens, Span earlier, Span later) {
    if (earlier.demonym || later.demonym) {
      return false;
    }
    if (later.first - earlier.last > 2) {
      return false;
    }
    boolean linked = false;
    for (int i = earlier.last; i <= later.first; i++) {
      Tokens.Gap gap = tokens.gap(i);
      boolean comma = gap == Tokens.Gap.COMMA && !linked;
      linked |= comma || i < later.first && isAnd(tokens, i);
      boolean word = i == later.first || isAnd(tokens, i) || tokens.says(i, "the");
      if (!word || gap != Tokens.Gap.BLANK && !comma) {
        return false;
      }
    }
    return linked;
  }

  private static boolean isAnd(Tokens tokens, int i) {
    for (String and : ANDS) {
      if (tokens.says(i, and)) {
        return true;
      }
    }
    return false;
  }

  /** "Polk, Lake and Orange counties": the data have them as "Polk County". */
  private void addCounties(Tokens tokens, Span span, int kind) {
    if (kind < 0 || !tokens.says(kind, "county") && !tokens.says(kind, "counties")) {
      return;
    }
    span.county = kind;
    Span counties =
        Recognizer.named(gazetteer, span.first, span.last, Words.join(span.name, COUNTY));
    if (counties != null) {
      span.with(counties.candidates);
    }
  }

  private static void name(Span span, Span.Cue cue) {
    span.cue = cue;
    span.named = true;
  }

  /** Takes the kind word into the name where a place of that kind bears it. */
  private void extend(Span span, Span.Cue cue, boolean wider, boolean before) {
    boolean already = span.cue == cue && span.named;
    if (already) {
      return;
    }
    boolean known = false;
    for (int candidate : span.candidates) {
      known |= fits(cue, gazetteer.kind(candidate));
    }
    name(span, cue);
    if (known && wider) {
      span.first -= before ? 1 : 0;
      span.last += before ? 0 : 1;
    }
  }

  /** Whether a kind word may speak of such a place. */
  static boolean fits(Span.Cue cue, Place.Kind kind) {
    return switch (cue) {
      case NONE -> true;
      case REGION ->
          kind == Place.Kind.REGION || kind == Place.Kind.AREA || kind == Place.Kind.DISPUTED;
      case SETTLEMENT -> kind == Place.Kind.CITY;
      case COUNTRY -> kind == Place.Kind.COUNTRY;
      case RIVER -> kind == Place.Kind.RIVER;
      case WATER -> kind == Place.Kind.SEA || kind == Place.Kind.LAKE || kind == Place.Kind.RIVER;
      case LANDFORM ->
          kind == Place.Kind.MOUNTAINS
              || kind == Place.Kind.ISLAND
              || kind == Place.Kind.PENINSULA
              || kind == Place.Kind.AREA;
    };
  }
}
