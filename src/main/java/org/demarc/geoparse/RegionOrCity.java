package org.demarc.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.phrase.Phrase;

/**
 * Where a region and its city share a name, decides mention by mention: kind words, then the drift
 * of the sentence ("the rest of Donetsk"; "Kherson was shelled"), then the names it is listed with,
 * then what the article's kind words said elsewhere.
 */
final class RegionOrCity {
  private static final int WINDOW = 5;
  private final Gazetteer gazetteer;

  RegionOrCity(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private enum Sense {
    REGION,
    CITY,
    OPEN
  }

  void decide(Tokens tokens, List<Span> spans) {
    Map<Long, Integer> regionsNamed = new HashMap<>();
    Sense[] senses = new Sense[spans.size()];
    for (int i = 0; i < senses.length; i++) {
      senses[i] = isTwofold(spans.get(i)) ? sense(tokens, spans.get(i)) : null;
      if (senses[i] == Sense.REGION) {
        regionsNamed.merge(spans.get(i).name, 1, Integer::sum);
      }
    }
    for (int i = 0; i < senses.length; i++) {
      Span span = spans.get(i);
      if (senses[i] == Sense.OPEN) {
        senses[i] = ofCompany(tokens, spans, senses, i);
      }
      if (senses[i] == Sense.OPEN && regionsNamed.containsKey(span.name)) {
        senses[i] = Sense.REGION;
        span.why = Phrase.of("why.elsewhere");
      }
    }
    for (int i = 0; i < senses.length; i++) {
      if (senses[i] == Sense.REGION || senses[i] == Sense.CITY) {
        take(spans.get(i), senses[i]);
      }
    }
  }

  /**
   * Its best reading is a region or a city, and the other kind bears the name in the same country.
   */
  private boolean isTwofold(Span span) {
    boolean seat = gazetteer.isCapital(span.place()) && !span.named;
    return !span.demonym
        && !seat
        && counterpart(span) >= 0
        && span.contained < 0
        && span.containing < 0;
  }

  private int counterpart(Span span) {
    Place.Kind kind = gazetteer.kind(span.place());
    if (kind != Place.Kind.REGION && kind != Place.Kind.CITY) {
      return -1;
    }
    Place.Kind other = kind == Place.Kind.REGION ? Place.Kind.CITY : Place.Kind.REGION;
    int best = -1;
    for (int i = 0; i < span.candidates.length; i++) {
      int place = span.candidates[i];
      boolean related =
          gazetteer.regionCode(place) == gazetteer.regionCode(span.place())
              || gazetteer.kind(span.place()) == Place.Kind.CITY
                  && gazetteer.isCapital(span.place());
      if (gazetteer.kind(place) == other
          && related
          && !isCityAlone(kind == Place.Kind.REGION ? span.place() : place)
          && gazetteer.countryCode(place) == gazetteer.countryCode(span.place())
          && (best < 0 || span.scores[i] > span.scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /** A region that is but its city, as Kyiv is: then only kind words make it the region. */
  private boolean isCityAlone(int region) {
    return gazetteer.isOneCity(region);
  }

  private static Sense sense(Tokens tokens, Span span) {
    if (span.named) {
      return span.cue == Span.Cue.REGION
          ? Sense.REGION
          : span.cue == Span.Cue.SETTLEMENT ? Sense.CITY : Sense.OPEN;
    }
    if (tokens.joined(span.last) && tokens.is(span.last, Word.GOVERNOR)) {
      return because(span, Sense.REGION, tokens.word(span.last));
    }
    for (int i = span.first - 1; i >= Math.max(0, span.first - WINDOW); i--) {
      if (tokens.is(i, Word.CITYCUE) && !tokens.isCapital(i)) {
        return because(span, Sense.CITY, tokens.word(i));
      }
      if (tokens.is(i, Word.LANDCUE) && (!tokens.isCapital(i) || tokens.opensSentence(i))) {
        return because(span, Sense.REGION, tokens.word(i));
      }
      if (tokens.opensSentence(i) || tokens.isPossessive(i)) {
        break;
      }
    }
    return Sense.OPEN;
  }

  private static Sense because(Span span, Sense sense, String word) {
    span.why = Phrase.of(sense == Sense.CITY ? "why.city" : "why.region", word);
    return sense;
  }

  /** The sense of what it is listed with: regions go with regions, towns with towns. */
  private Sense ofCompany(Tokens tokens, List<Span> spans, Sense[] senses, int i) {
    for (int other : new int[] {i - 1, i + 1}) {
      if (other < 0 || other >= spans.size()) {
        continue;
      }
      Span earlier = spans.get(Math.min(i, other));
      Span later = spans.get(Math.max(i, other));
      if (!Kinds.isListed(tokens, earlier, later)) {
        continue;
      }
      Sense told = senses[other];
      if (told == null) {
        Place.Kind kind = gazetteer.kind(spans.get(other).place());
        told =
            kind == Place.Kind.REGION || kind == Place.Kind.AREA
                ? Sense.REGION
                : kind == Place.Kind.CITY ? Sense.CITY : Sense.OPEN;
      }
      if (told != Sense.OPEN) {
        spans.get(i).why = Phrase.of("why.listed", tokens.word(spans.get(other).first));
        return told;
      }
    }
    return Sense.OPEN;
  }

  private void take(Span span, Sense sense) {
    Place.Kind wanted = sense == Sense.REGION ? Place.Kind.REGION : Place.Kind.CITY;
    if (gazetteer.kind(span.place()) != wanted) {
      span.best = counterpart(span);
    }
  }
}
