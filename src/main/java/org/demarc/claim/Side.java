package org.demarc.claim;

import org.demarc.gazetteer.Place;
import org.demarc.region.Expression;

/**
 * Whose land is meant within a region.
 *
 * @param party ISO 3166-1 code, or {@link Parties#NO_STATE}; empty where only "occupied" is said
 * @param relation held by it, not held by it, or claimed by it
 */
record Side(String party, Relation relation) {
  enum Relation {
    HELD,
    NOT_HELD,
    CLAIMED
  }

  /** Its own land, land it is known to occupy, or land whose owner is disputed. */
  boolean canBeOf(Land land) {
    boolean known =
        party.equals(land.owner()) || Occupiers.of(land.owner()).filter(party::equals).isPresent();
    return party.isEmpty() || isFaction() || known || land.kind() == Place.Kind.DISPUTED;
  }

  /** "Juba governs F": nobody else is known to hold any of it, and no war goes on there. */
  boolean isUndisputed(Land land) {
    boolean own = relation == Relation.HELD && party.equals(land.owner());
    boolean inroads = !land.isCountry() && !Occupiers.attackedBy(land.owner()).isEmpty();
    return own && !inroads && !land.owner().isEmpty() && Occupiers.of(land.owner()).isEmpty();
  }

  /** Of an armed group that is no state. */
  boolean isFaction() {
    return party.equals(Parties.NO_STATE);
  }

  static Side held(String party) {
    return new Side(party, Relation.HELD);
  }

  /** Whose land it is when a party has done what a verb of control says. */
  static Side of(String verb, String party) {
    return switch (verb) {
      case "loses" -> held(party).negated();
      case "claims" -> new Side(party, Relation.CLAIMED);
      default -> held(party);
    };
  }

  /** The land that is still held by the state whose land it is. */
  static Side rest() {
    return new Side("", Relation.NOT_HELD);
  }

  static Side occupied() {
    return new Side("", Relation.HELD);
  }

  Side negated() {
    return relation == Relation.CLAIMED
        ? this
        : new Side(party, relation == Relation.HELD ? Relation.NOT_HELD : Relation.HELD);
  }

  /**
   * That side's part of a region, or null where it cannot be told, as of all armed groups.
   *
   * @param owner ISO 3166-1 code of the state whose land it is, or empty
   */
  Expression within(Expression region, String owner) {
    if (isFaction()) {
      return null;
    }
    if (relation == Relation.CLAIMED) {
      return new Expression.Intersection(region, new Expression.Claimed(party));
    }
    String holder = holder(owner);
    if (!holder.isEmpty()) {
      return new Expression.Intersection(region, new Expression.Held(holder));
    }
    boolean anybody = party.isEmpty() || party.equals(owner);
    return anybody ? null : new Expression.Difference(region, new Expression.Held(party));
  }

  /**
   * Who holds it then: the owner and the occupier are each other's other side, but where armed
   * groups hold land, too. Empty where it cannot be told.
   */
  String holder(String owner) {
    String occupier = Occupiers.of(owner).orElse("");
    if (relation == Relation.HELD) {
      return party.isEmpty() ? occupier : party;
    }
    if (isFaction()) {
      return "";
    }
    if (party.isEmpty()) {
      return occupier.isEmpty() ? "" : owner;
    }
    return !party.equals(owner) ? owner : Occupiers.isOneOfMany(owner) ? "" : occupier;
  }
}
