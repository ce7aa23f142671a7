package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import org.demarc.gazetteer.Place;
import org.demarc.region.Expression;

/**
 * Words in the text that stand for a territory.
 *
 * @param start first token, modifiers included ("the rest of", "Russian-held")
 * @param name first token of the name itself
 * @param end token after the last, kind word included
 * @param expression the whole territory
 * @param owner ISO 3166-1 code of the state whose land it is by right, or empty
 * @param kind of the place named
 * @param side whose part of it the modifiers mean
 * @param vague whether the modifiers leave its extent open ("northern Donetsk")
 * @param count how many regions it joins
 */
record Land(
    int start,
    int name,
    int end,
    Expression expression,
    String owner,
    Place.Kind kind,
    Optional<Side> side,
    boolean vague,
    int count) {

  /** Regions, where some are named among states; else all. */
  static List<Land> regionsFirst(List<Land> lands) {
    List<Land> regions = lands.stream().filter(l -> !l.isCountry()).toList();
    return regions.isEmpty() ? lands : regions;
  }

  /** The one land that several words stand for, a region before a state; empty for two. */
  static Optional<Land> one(List<Land> lands) {
    List<Land> choice = regionsFirst(lands);
    boolean same = choice.stream().map(Land::expression).distinct().count() == 1;
    return same ? Optional.of(choice.get(0)) : Optional.empty();
  }

  /** A state as a whole, wherever it is named. */
  static Land state(String code) {
    Expression its = new Expression.Named(code);
    return new Land(0, 0, 0, its, code, Place.Kind.COUNTRY, Optional.empty(), false, 1);
  }

  /** A land that no word names. */
  static Land akin(Expression its, String owner, Place.Kind kind) {
    boolean state = its.toString().equals(owner);
    Place.Kind what = state ? Place.Kind.COUNTRY : kind;
    return new Land(0, 0, 0, its, owner, what, Optional.empty(), false, 1);
  }

  /** A place as it is named. */
  static Land of(Place place, int start, int end) {
    boolean ownCountry = place.country().isEmpty() && place.kind() == Place.Kind.COUNTRY;
    return new Land(
        start,
        start,
        end,
        new Expression.Named(place.id()),
        ownCountry ? place.id() : place.country(),
        place.kind(),
        Optional.empty(),
        false,
        1);
  }

  /** Together with another that follows. */
  Land and(Land other) {
    return new Land(
        start,
        name,
        other.end,
        new Expression.Union(expression, other.expression),
        owner.equals(other.owner) ? owner : "",
        kind,
        Optional.empty(),
        vague || other.vague,
        count + other.count);
  }

  boolean isCountry() {
    return kind == Place.Kind.COUNTRY;
  }

  Land at(int newStart, int newEnd) {
    return new Land(
        newStart, newStart, newEnd, expression, owner, kind, Optional.empty(), false, count);
  }

  /** One of several lands that it joins. */
  Land of(Expression one) {
    return new Land(start, name, end, one, owner, kind, side, vague, 1);
  }

  /** The same land, and the same part of it, pointed back to. */
  Land again(int newStart, int newEnd) {
    return new Land(newStart, newStart, newEnd, expression, owner, kind, side, vague, count);
  }

  Land with(int newStart, Optional<Side> newSide, boolean isVague) {
    return new Land(newStart, name, end, expression, owner, kind, newSide, isVague, count);
  }
}
