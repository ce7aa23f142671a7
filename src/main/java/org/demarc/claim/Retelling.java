package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.region.Expression;

/** That a figure tells in other words what the figure before was told of. */
final class Retelling {
  /** Tokens in which a name of two words and its bracket stand. */
  private static final int BEFORE_BRACKET = 3;

  private final Passage passage;
  private final Figure figure;
  private final Optional<Tie> told;
  private final boolean here;
  private final boolean points;
  private final boolean anew;
  private final String since;
  private final String behind;
  private final Sequel sequel;
  private final Neighbours words;
  private final Spots spots;

  /**
   * @param told what the figure before is told of, where that is known
   * @param here whether that stands in this sentence
   */
  Retelling(
      Passage passage,
      Clause clause,
      Figure figure,
      Optional<Tie> told,
      boolean here,
      Sequel sequel,
      Neighbours words,
      Spots spots) {
    this.spots = spots;
    this.sequel = sequel;
    this.words = words;
    this.passage = passage;
    this.figure = figure;
    this.told = told;
    this.here = here;
    this.points = new Surface(passage).points(clause.range);
    this.anew = told.filter(t -> isAnew(t, clause)).isPresent();
    this.since = told.map(t -> lands(since(t, clause), figure.firstToken())).orElse("");
    this.behind = told.map(t -> lands(figure.endToken(), clause.around(figure).to())).orElse("");
  }

  /** Behind what was told last; "larger than France (F)" names France for F anew. */
  private int since(Tie tie, Clause clause) {
    int from = here ? tie.end() : clause.range.from();
    boolean bracket = passage.is(figure.firstToken() - 1, "(");
    return bracket ? Math.min(from, figure.firstToken() - BEFORE_BRACKET) : from;
  }

  /** Whether lands are named between two tokens that were not told of. */
  private String lands(int from, int to) {
    List<Land> named = spots.single(new Passage.Range(from, Math.max(from, to)));
    boolean same = named.stream().allMatch(sequel::isLast);
    return !same ? "others" : named.isEmpty() ? "none" : "same";
  }

  /** Whether somebody's holding is told of since. */
  private boolean isAnew(Tie tie, Clause clause) {
    return clause.cuesAround(figure).stream()
        .anyMatch(c -> !here || c.start() >= tie.end() && c.end() <= figure.firstToken());
  }

  /** As a share of, or beside, another land; empty where that would be itself. */
  Optional<Candidate> of(Optional<Expression> of, int end, String role, List<Features> given) {
    return told.filter(t -> !t.region().equals(of)).map(t -> again(t, of, end, role, given));
  }

  /** As a share of a land. */
  Optional<Candidate> ofWhole(Land whole, int end, Features wholes) {
    Optional<Expression> of = Optional.of(whole.expression());
    String owner = told.map(Tie::owner).orElse("");
    String is =
        owner.equals(whole.owner())
            ? whole.isCountry() ? "state" : sequel.isLast(whole) ? "same" : "beside"
            : "abroad";
    return of(of, end, "part", List.of(wholes, features("pair", List.of("again-of=" + is))));
  }

  private Candidate again(
      Tie tie, Optional<Expression> of, int end, String role, List<Features> given) {
    String again = here ? "again-here" : "again-before";
    boolean land = tie.region().orElseThrow() instanceof Expression.Named;
    String whole = tie.of().equals(of) ? "same" : tie.of().isPresent() ? "other" : "none";
    String way = Candidates.role("again", figure) + (land ? "-land" : "-part");
    List<Features> features = new ArrayList<>(given);
    features.add(features(role, sequel.again()));
    features.add(words.of(way));
    features.add(
        features(
            role,
            List.of(
                again,
                again + (points ? "|points" : "|no"),
                land ? "again|land" : "again|part",
                "again|whole=" + whole,
                anew ? "again|anew" : "again|still",
                "again|since=" + since,
                "again|since=" + since + (here ? "|here" : "|before"),
                "again|behind=" + behind)));
    return Candidate.again(tie, of, end, features);
  }

  private Features features(String role, List<String> names) {
    return Features.of(role, passage.isInflected(), names);
  }
}
