package org.demarc.claim;

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
 */
record Tie(
    Optional<Expression> region,
    Optional<Expression> of,
    String owner,
    Optional<Phrase> untold,
    int start,
    int end,
    Optional<Cue> cue) {

  static Tie untold(Phrase reason, Optional<Expression> of, Figure figure, int end) {
    return new Tie(
        Optional.empty(), of, "", Optional.of(reason), figure.firstToken(), end, Optional.empty());
  }
}
