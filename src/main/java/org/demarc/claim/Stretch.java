package org.demarc.claim;

import java.util.Optional;
import org.demarc.article.AsOf;

/**
 * Words that tell a span.
 *
 * @param first their first token
 * @param end token after them
 * @param span empty where they point to one that nobody told
 * @param basis how it is told
 */
record Stretch(int first, int end, Optional<AsOf> span, Basis basis) {
  /** How a span is told. */
  enum Basis {
    /** Its end is told, or that it ends now. */
    CLOSED,
    /** "since March": it goes on up to now. */
    OPEN,
    /** "in ten days": that they end now is but likely. */
    ASSUMED
  }

  boolean isIn(Passage.Range range) {
    return first >= range.from() && end <= range.to();
  }

  Days days() {
    return span.map(s -> new Days(s.from(), s.to())).orElseThrow();
  }
}
