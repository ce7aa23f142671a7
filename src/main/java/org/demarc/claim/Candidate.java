package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;

/**
 * One way to read a figure: of which land, or that it is no claim.
 *
 * @param isClaim whether it is one about land at all
 * @param region the land measured; empty where it cannot be told
 * @param of the whole, or what it is compared with
 * @param owner ISO 3166-1 code of the state whose land it is, or empty
 * @param untold why the region is not told
 * @param cue what is said of control, where that decides
 * @param end token after its words
 * @param features what speaks for and against it
 */
record Candidate(
    boolean isClaim,
    Optional<Expression> region,
    Optional<Expression> of,
    String owner,
    Optional<Phrase> untold,
    Optional<Cue> cue,
    int end,
    List<Features> features) {

  static Candidate none(Features features) {
    return new Candidate(
        false,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        0,
        List.of(features));
  }

  static Candidate untold(
      Phrase reason, Optional<Expression> of, int end, List<Features> features) {
    return new Candidate(
        true, Optional.empty(), of, "", Optional.of(reason), Optional.empty(), end, features);
  }

  /** A side's part of a land, or the land as the words before it mean it. */
  static Candidate told(
      Land land, Optional<Cue> cue, Optional<Expression> of, int end, List<Features> features) {
    if (cue.filter(c -> !c.real()).isPresent()) {
      return untold(Wording.NOT_SO_YET, of, end, features);
    }
    Optional<Side> side = cue.map(Cue::side).or(land::side);
    boolean undisputed = of.isEmpty() && side.filter(s -> s.isUndisputed(land)).isPresent();
    Optional<Expression> region =
        side.isEmpty() || undisputed
            ? Optional.of(land.expression())
            : side.map(s -> s.within(land.expression(), land.owner()));
    if (region.isEmpty() || land.vague()) {
      return untold(land.vague() ? Wording.NO_OUTLINE : Wording.NO_HOLDER, of, end, features);
    }
    return new Candidate(true, region, of, land.owner(), Optional.empty(), cue, end, features);
  }

  /** What the figure before was told of. */
  static Candidate again(Tie tie, Optional<Expression> of, int end, List<Features> features) {
    return new Candidate(
        true, tie.region(), of, tie.owner(), tie.untold(), tie.cue(), end, features);
  }

  Candidate with(Features more) {
    List<Features> all = new ArrayList<>(features);
    all.add(more);
    return new Candidate(isClaim, region, of, owner, untold, cue, end, all);
  }

  /**
   * The same of a place that has no outline.
   *
   * @param whole whether what it is a share of has none either
   */
  Candidate withoutOutline(boolean whole) {
    return untold(Wording.NO_OUTLINE, whole ? Optional.empty() : of, end, features);
  }

  /** The same where nobody says who holds that part. */
  Candidate unheld() {
    return untold(Wording.NO_HOLDER, of, end, features);
  }

  /**
   * The same for two candidates that read the figure in the same way: of a disputed land as a
   * whole, and of what its one known holder has of it.
   */
  Object reading() {
    boolean sized = of.isEmpty();
    return List.of(isClaim, sized ? region.map(Kin::whole) : region, of);
  }

  boolean isSame(Tie tie) {
    return isClaim && region.equals(tie.region()) && of.equals(tie.of());
  }

  double score() {
    double sum = 0;
    for (Features some : features) {
      sum += some.score();
    }
    return sum;
  }

  Tie tie(Figure figure) {
    return new Tie(
        region, of, owner, untold, figure.firstToken(), Math.max(end, figure.endToken()), cue);
  }
}
