package org.demarc.region;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.demarc.phrase.Phrase;

/**
 * Who held a piece of land as a whole, over days on which its line did not move.
 *
 * @param land outlines only, of one holder
 * @param holder ISO 3166-1 code of the state that holds it, or in whose control a court or the
 *     United Nations found it
 * @param from first day
 * @param to first day no more; {@link LocalDate#MAX} while it lasts
 * @param beyond states that hold what lies on the other side of the line which the land's own
 *     outline is drawn along: of what they hold there the outline can tell nothing
 * @param error share of the land's area by which the line itself is uncertain
 * @param note what the reader must know of it, or empty
 * @param publisher who says so
 */
record Tenure(
    String id,
    Expression land,
    String holder,
    LocalDate from,
    LocalDate to,
    Set<String> beyond,
    double error,
    String note,
    String publisher,
    String reference) {

  Tenure {
    beyond = Set.copyOf(beyond);
    Objects.requireNonNull(note, "note");
    if (!Expressions.parties(land).isEmpty() || !Expressions.claimants(land).isEmpty()) {
      throw new IllegalArgumentException("got the land '" + land + "', expected outlines only");
    }
    requireState("the holder", holder);
    beyond.forEach(state -> requireState("beyond the line", state));
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("got from " + from + " to " + to + ", expected from < to");
    }
    if (!(error >= 0 && error < 1)) {
      throw new IllegalArgumentException("got the error " + error + ", expected 0 to 1");
    }
    if (publisher.isEmpty() || reference.isEmpty()) {
      throw new IllegalArgumentException("got no publisher or reference, expected both");
    }
  }

  private static void requireState(String what, String code) {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "got " + what + " '" + code + "', expected a state's code");
    }
  }

  boolean isOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Whether it says something else than another row about the same land and days. */
  boolean contradicts(Tenure other) {
    return land.equals(other.land) && from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** The regions it adds up; none where it does more than add. */
  Set<String> ids(Names names) {
    return Expressions.sum(land, names).orElse(Set.of());
  }

  /** Whether some of it is a unit, or of a state's land. */
  boolean isIn(String unit, Names names) {
    boolean[] found = {false};
    Expressions.walk(
        land,
        each ->
            found[0] |= each instanceof Expression.Named named && isIn(named.id(), unit, names));
    return found[0] || ids(names).contains(unit);
  }

  private static boolean isIn(String id, String unit, Names names) {
    return id.equals(unit)
        || names.get(id) instanceof Subject.Outlined outlined
            && outlined.region().country().equals(unit);
  }

  /** What an answer rests on, for the reader. */
  Phrase source(Labels labels) {
    return Phrase.of(
        "source.tenure",
        labels.land(land),
        labels.party(holder),
        from,
        Phrase.ofData(publisher),
        Phrase.ofData(reference));
  }
}
