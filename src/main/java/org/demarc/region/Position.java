package org.demarc.region;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a state, or the United Nations, has declared about a piece of land.
 *
 * @param actor ISO 3166-1 code, or {@code UNGA}
 * @param region empty where the land has no outline
 * @param land in words
 * @param as whose the actor says it is: an ISO code, or {@code independent}
 * @param from first day
 */
public record Position(
    String id,
    String actor,
    Act act,
    Optional<Expression> region,
    String land,
    String as,
    LocalDate from,
    String note,
    String publisher,
    String reference) {

  /** The kind of declaration; the data spells it in lower case with hyphens. */
  public enum Act {
    ANNEXED,
    CLAIMS,
    RECOGNISES,
    DE_JURE,
    LISTS_AS_OCCUPIED
  }

  public Position {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(from, "from");
  }

  /** Says that the land is the actor's own. */
  boolean isClaim() {
    return as.equals(actor) && (act == Act.ANNEXED || act == Act.CLAIMS || act == Act.DE_JURE);
  }
}
