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
 * @param deed what it would do to the land, where it would do something
 * @param count how much of the land, or how many regions of it, are said to be held
 * @param bundle the proposal it belongs to, if it proposes anything
 */
public record Statement(
    int start,
    int end,
    String text,
    String actor,
    Stance stance,
    Optional<String> to,
    Expression region,
    Optional<String> condition,
    Optional<Deed> deed,
    Optional<Count> count,
    Bundle bundle) {

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
    WITHDRAWS,
    /** Says how many of several regions are held. */
    COUNTS
  }

  public Statement {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(bundle, "bundle");
  }

  /** With a count; who holds none, some or not all of several regions does not hold them. */
  Statement counted(Count counted) {
    Stance meant = counted.kind() == Count.Kind.ALL ? stance : Stance.COUNTS;
    return new Statement(
        start, end, text, actor, meant, to, region, condition, deed, Optional.of(counted), bundle);
  }
}
