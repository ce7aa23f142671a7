package org.demarc.geoparse;

import java.util.Arrays;
import java.util.List;
import org.demarc.gazetteer.Gazetteer;

/** The few best readings of a name, the chosen one first. */
final class Ranking {
  private static final int MOST = 5;
  private final Gazetteer gazetteer;

  Ranking(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention.Candidate> of(Span span) {
    return span.corrected ? ofCorrected(span) : best(span.candidates, span.scores, span.best);
  }

  /** What it could have been comes after, so that the reader can think again. */
  private List<Mention.Candidate> ofCorrected(Span span) {
    int own = span.candidates[span.best];
    int[] others = Arrays.stream(span.otherwise).filter(place -> place != own).toArray();
    int[] all = Arrays.copyOf(new int[] {own}, 1 + others.length);
    System.arraycopy(others, 0, all, 1, others.length);
    double[] scores = Arrays.stream(all).mapToDouble(gazetteer::importance).toArray();
    return best(all, scores, 0);
  }

  /** By insertion into a short row: most names have few readings, and a sort makes much waste. */
  private List<Mention.Candidate> best(int[] places, double[] scores, int first) {
    int[] row = new int[Math.min(MOST, places.length)];
    row[0] = first;
    int filled = 1;
    for (int i = 0; i < places.length; i++) {
      if (i == first
          || filled == row.length && (filled == 1 || scores[i] <= scores[row[filled - 1]])) {
        continue;
      }
      int at = filled < row.length ? filled++ : filled - 1;
      while (at > 1 && scores[row[at - 1]] < scores[i]) {
        row[at] = row[at - 1];
        at--;
      }
      row[at] = i;
    }
    Mention.Candidate[] best = new Mention.Candidate[filled];
    for (int i = 0; i < filled; i++) {
      best[i] = new Mention.Candidate(gazetteer.place(places[row[i]]), scores[row[i]]);
    }
    return List.of(best);
  }
}
