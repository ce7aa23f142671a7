package org.demarc.geoparse;

import java.util.Arrays;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.phrase.Phrase;

/** A stretch of words that a place may be named by, on its way to become a {@link Mention}. */
final class Span {
  /** What the words around it say it is: "the city of X", "X oblast", "X River". */
  enum Cue {
    NONE,
    REGION,
    SETTLEMENT,
    COUNTRY,
    RIVER,
    WATER,
    LANDFORM
  }

  /** First word, inclusive. */
  int first;

  /** Last word, exclusive. */
  int last;

  final long name;
  final boolean demonym;

  /** Numbers of the places that bear the name. */
  int[] candidates;

  /** Whether the name is the one the candidate goes by. */
  boolean[] primary;

  double[] scores;
  Cue cue = Cue.NONE;

  /** Whether the cue is a kind word, not merely the drift of the sentence. */
  boolean named;

  /** Told beyond doubt, as a postal code after a comma. */
  boolean sure;

  /** Set right by the reader. */
  boolean corrected;

  /** What it could have been before. */
  int[] otherwise = {};

  /** The s behind the apostrophe is the name's own: "St. John's". */
  boolean ownS;

  /** Found by a nominative that is not what the text has. */
  boolean inflected;

  /** Its kind word speaks for a whole list it stands in. */
  boolean listed;

  /** Listed with what tells its kind beyond doubt, as Georgia with South Carolina. */
  boolean accompanied;

  /** Listed with another name that may be a place. */
  boolean beside;

  /** The word "county" or "counties" that speaks of it, or -1. */
  int county = -1;

  /** The span that contains this one, as Ohio in "Athens, Ohio". */
  Span container;

  /** The index in candidates that the container confirms, or -1. */
  int contained = -1;

  /** The index in candidates that a contained span confirms, or -1. */
  int containing = -1;

  int best;
  Phrase why = Phrase.NOTHING;

  /** Whether it may name a country or a continent. */
  final boolean land;

  /** Whether some place goes by this name, not merely has it among others. */
  final boolean goesBy;

  /** Importance of its most important reading, see {@link Gazetteer#importance}. */
  final float rank;

  Span(
      Gazetteer gazetteer,
      int first,
      int last,
      long name,
      boolean demonym,
      int[] candidates,
      boolean[] primary) {
    this.first = first;
    this.last = last;
    this.name = name;
    this.demonym = demonym;
    this.candidates = candidates;
    this.primary = primary;
    this.scores = new double[candidates.length];
    boolean anyLand = false;
    boolean anyPrimary = false;
    float most = 0;
    for (int i = 0; i < candidates.length; i++) {
      Place.Kind kind = gazetteer.kind(candidates[i]);
      anyLand |= kind == Place.Kind.COUNTRY || kind == Place.Kind.CONTINENT;
      anyPrimary |= primary[i];
      most = Math.max(most, gazetteer.importance(candidates[i]));
    }
    this.land = anyLand;
    this.goesBy = anyPrimary;
    this.rank = most;
  }

  /** Takes in further places that may be meant, by a name other than their own. */
  Span with(int[] more) {
    if (more.length == 0) {
      return this;
    }
    int own = candidates.length;
    candidates = Arrays.copyOf(candidates, own + more.length);
    System.arraycopy(more, 0, candidates, own, more.length);
    primary = Arrays.copyOf(primary, candidates.length);
    scores = new double[candidates.length];
    return this;
  }

  int place() {
    return candidates[best];
  }

  /** Whether nothing beside it says that here it may mean another place than elsewhere. */
  boolean isFreeToAgree() {
    return !named && !accompanied;
  }

  /** UTF-16 offset, exclusive. */
  int end(Tokens tokens) {
    return ownS ? tokens.end(last - 1) : tokens.stemEnd(last - 1);
  }

  boolean isSingleWord() {
    return last - first == 1;
  }
}
