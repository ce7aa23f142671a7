package org.demarc.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses how a figure is read: a log-linear model over all candidates, in which what the grammar
 * says is one voice among others. What is measured never has a say.
 */
final class Ranker {
  /**
   * Where the likeliest land is likelier than this, it is told; else which land stays open, for a
   * wrong verdict costs more than none.
   */
  private static final double SURE = 0.5;

  /** What scores so much less than the best weighs a ten-thousandth of it. */
  private static final double HOPELESS = 9;

  private Ranker() {}

  /** The likeliest; empty where that is no claim. */
  static Optional<Tie> best(
      Figure figure, List<Candidate> candidates, Optional<Tie> grammar, boolean inflected) {
    List<Candidate> voted = voted(figure, candidates, grammar, inflected);
    double most = voted.stream().mapToDouble(Candidate::score).max().orElseThrow();
    Map<Object, Double> likelihoods = new LinkedHashMap<>();
    Map<Object, Candidate> readings = new HashMap<>();
    for (Candidate candidate : voted) {
      if (candidate.score() < most - HOPELESS) {
        continue;
      }
      likelihoods.merge(candidate.reading(), Math.exp(candidate.score() - most), Double::sum);
      readings.merge(candidate.reading(), candidate, (a, b) -> b.score() > a.score() ? b : a);
    }
    double none = likelihoods.getOrDefault(candidates.get(0).reading(), 0.0);
    double claims = likelihoods.values().stream().mapToDouble(Double::doubleValue).sum() - none;
    Map.Entry<Object, Double> best =
        likelihoods.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    Candidate reading = readings.get(best.getKey());
    if (!reading.isClaim()) {
      return Optional.empty();
    }
    if (grammar.filter(reading::isSame).isPresent()) {
      return grammar;
    }
    return Optional.of(
        best.getValue() < SURE * claims
            ? Tie.untold(Wording.WHICH_LAND, reading.of(), figure, figure.endToken())
            : reading.tie(figure));
  }

  /**
   * The candidates with the grammar's voice, its own reading added where it is none of them.
   *
   * @param inflected whether the text's language is
   */
  static List<Candidate> voted(
      Figure figure, List<Candidate> candidates, Optional<Tie> grammar, boolean inflected) {
    List<Candidate> voted = new ArrayList<>();
    String shape = figure.shape().name().toLowerCase(Locale.ROOT);
    boolean among = false;
    for (Candidate candidate : candidates) {
      boolean same =
          candidate.isClaim() ? grammar.filter(candidate::isSame).isPresent() : grammar.isEmpty();
      among |= same;
      voted.add(same ? candidate.with(says(shape, candidate, inflected)) : candidate);
    }
    if (!among) {
      Tie tie = grammar.orElseThrow();
      Candidate alone = Candidate.again(tie, tie.of(), tie.end(), List.of());
      voted.add(
          alone
              .with(says(shape, alone, inflected))
              .with(Features.of("grammar", inflected, List.of("alone", "alone|" + shape))));
    }
    return voted;
  }

  private static Features says(String shape, Candidate candidate, boolean inflected) {
    String what =
        !candidate.isClaim() ? "none" : candidate.region().isPresent() ? "told" : "untold";
    return Features.of("grammar", inflected, List.of(what, what + "|" + shape));
  }
}
