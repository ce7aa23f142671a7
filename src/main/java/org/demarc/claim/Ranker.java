package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses how a figure is read: a log-linear model over all candidates, in which what the grammar
 * says is one voice among others. What is measured never has a say, but for the order of a land's
 * size ({@link LandSizes}).
 */
final class Ranker implements ClaimReader.Chooser {
  /**
   * Where the likeliest land is likelier than this, it is told; else which land stays open, for a
   * wrong verdict costs more than none.
   */
  private static final double SURE = 0.5;

  /** How much likelier than none a claim must be of which no land can be told. */
  private static final double DOUBTED = 3;

  /** What scores so much less than the best weighs a ten-thousandth of it. */
  private static final double HOPELESS = 9;

  /** Less likely readings are not worth a reader's while. */
  private static final double WORTH_TELLING = 0.1;

  private static final int MOST_TOLD = 3;

  /**
   * One way to read the figure, by however many candidates.
   *
   * @param candidate the best of them
   * @param weight of all together
   */
  private record Weighed(Candidate candidate, double weight) {
    Weighed and(Weighed other) {
      Candidate better = other.candidate.score() > candidate.score() ? other.candidate : candidate;
      return new Weighed(better, weight + other.weight);
    }
  }

  /** The likeliest; empty where that is no claim. */
  @Override
  public Optional<Tie> choose(
      Figure figure, List<Candidate> candidates, Optional<Tie> grammar, boolean inflected) {
    List<Candidate> voted = voted(figure, candidates, grammar, inflected);
    List<Weighed> all = weighed(voted);
    List<Weighed> readings = all.stream().filter(r -> r.candidate().isClaim()).toList();
    double claims = sum(readings);
    double none = sum(all) - claims;
    // Whether it is a claim at all comes first, of which land second.
    if (readings.isEmpty() || claims < none) {
      return Optional.empty();
    }
    Weighed best = readings.get(0);
    Candidate reading = best.candidate();
    boolean sure = best.weight() >= SURE * claims;
    boolean doubted = !sure || reading.region().isEmpty() || best.weight() < none;
    if (grammar.isEmpty() && doubted && claims < DOUBTED * none) {
      return Optional.empty();
    }
    Tie tie =
        sure || grammar.filter(reading::isSame).isPresent()
            ? tie(reading, figure, grammar)
            : Tie.untold(Wording.WHICH_LAND, reading.of(), figure, figure.endToken());
    List<Tie.Reading> told =
        readings.stream()
            .filter(r -> r.candidate().region().isPresent() && r.weight() >= WORTH_TELLING * claims)
            .limit(MOST_TOLD)
            .map(r -> new Tie.Reading(tie(r.candidate(), figure, grammar), r.weight() / claims))
            .toList();
    // What is only wished for is of no land that could be measured.
    boolean wished = tie.untold().filter(Wording.NOT_SO_YET::equals).isPresent();
    return Optional.of(wished ? tie : tie.among(told));
  }

  private static double sum(List<Weighed> readings) {
    return readings.stream().mapToDouble(Weighed::weight).sum();
  }

  /** As the grammar has it, where that reads the figure so. */
  private static Tie tie(Candidate candidate, Figure figure, Optional<Tie> grammar) {
    return grammar.filter(candidate::isSame).orElseGet(() -> candidate.tie(figure));
  }

  /** Each way to read the figure once, the likeliest first. */
  private static List<Weighed> weighed(List<Candidate> candidates) {
    double most = candidates.stream().mapToDouble(Candidate::score).max().orElseThrow();
    Map<Object, Weighed> readings = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      double below = candidate.score() - most;
      if (below >= -HOPELESS) {
        readings.merge(candidate.reading(), new Weighed(candidate, Math.exp(below)), Weighed::and);
      }
    }
    return readings.values().stream()
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .toList();
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
              .with(Features.of("grammar", inflected, List.of("alone", "alone|" + shape)))
              .with(
                  Features.of(
                      "magnitude-" + shape,
                      inflected,
                      LandSizes.of(figure, tie.region(), tie.of()))));
    }
    return voted;
  }

  private static Features says(String shape, Candidate candidate, boolean inflected) {
    String what =
        !candidate.isClaim() ? "none" : candidate.region().isPresent() ? "told" : "untold";
    return Features.of("grammar", inflected, List.of(what, what + "|" + shape));
  }
}
