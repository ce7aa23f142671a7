package org.demarc.claim;

import java.util.Objects;
import java.util.Optional;
import org.demarc.region.Expression;

/**
 * Who takes which stance on which land.
 *
 * @param start UTF-16 offset of the sentence, inclusive
 * @param end UTF-16 offset, exclusive
 * @param actor ISO 3166-1 code of the state (Moscow, the Kremlin and Putin are RU), or an
 *     organisation's short name
 * @param to to or from whom, as {@code actor}
 * @param region the land
 * @param condition the words that make it conditional
 */
public record Statement(
    int start,
    int end,
    String text,
    String actor,
    Stance stance,
    Optional<String> to,
    Expression region,
    Optional<String> condition) {

  /** The JSON spells it in lower case. */
  public enum Stance {
    CLAIMS,
    CONTROLS,
    ANNEXED,
    DEMANDS,
    OFFERS,
    REFUSES,
    RECOGNISES,
    FREEZES,
    WITHDRAWS
  }

  public Statement {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(region, "region");
  }
}
