package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;

/**
 * What a figure is told of.
 *
 * @param region the land measured
 * @param of the whole, or what it is compared with
 * @param owner ISO 3166-1 code of the state whose land it is, or empty
 * @param untold why the region is not told
 * @param start token where the claim's words begin
 * @param end token after them
 * @param cue what is said of control, if that decided
 * @param readings the likeliest ways to read the figure, likeliest first; empty where nothing was
 *     weighed
 */
record Tie(
    Optional<Expression> region,
    Optional<Expression> of,
    String owner,
    Optional<Phrase> untold,
    int start,
    int end,
    Optional<Cue> cue,
    List<Reading> readings) {

  /**
   * A way to read a figure that tells its land.
   *
   * @param likelihood of it among all that take the figure for a claim, 0 to 1
   */
  record Reading(Tie tie, double likelihood) {}

  Tie {
    readings = List.copyOf(readings);
  }

  Tie(
      Optional<Expression> region,
      Optional<Expression> of,
      String owner,
      Optional<Phrase> untold,
      int start,
      int end,
      Optional<Cue> cue) {
    this(region, of, owner, untold, start, end, cue, List.of());
  }

  Tie among(List<Reading> likeliest) {
    return new Tie(region, of, owner, untold, start, end, cue, likeliest);
  }

  /** The same of another figure. */
  Tie at(Figure figure) {
    return new Tie(
        region, of, owner, untold, figure.firstToken(), figure.endToken(), cue, readings);
  }

  static Tie untold(Phrase reason, Optional<Expression> of, Figure figure, int end) {
    return new Tie(
        Optional.empty(), of, "", Optional.of(reason), figure.firstToken(), end, Optional.empty());
  }
}
