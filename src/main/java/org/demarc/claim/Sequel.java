package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.region.Expression;

/** How a reading of a figure stands to what the figure before was told of. */
final class Sequel {
  private static final Set<String> OR = Set.of("or", "(");
  private static final Set<String> REST = Words.of("sequel.rest");
  private static final Set<String> PART = Words.of("sequel.part");
  private static final Set<String> AGAINST = Words.of("sequel.against");
  private static final Set<String> WHILE = Words.of("sequel.while");
  private static final Set<String> AND = Set.of("and", ",", ";", ":");

  /** Somebody's part of a land, or all of it where the holder is empty. */
  private record Told(Expression land, String holder) {
    static Told of(Expression region) {
      return region instanceof Expression.Intersection part
              && part.right() instanceof Expression.Held held
          ? new Told(part.left(), held.party())
          : new Told(region, "");
    }
  }

  private final Optional<Tie> before;
  private final Told last;
  private final String link;

  /**
   * @param before what the figure before was told of; empty where there is none
   * @param isHere whether that is of this sentence
   */
  Sequel(Passage passage, Figure figure, Optional<Tie> before, boolean isHere) {
    this.before = before;
    this.last = before.flatMap(Tie::region).map(Told::of).orElse(null);
    this.link =
        isHere && before.isPresent()
            ? link(passage, before.orElseThrow().end(), figure.firstToken())
            : "before";
  }

  /** What leads on from one figure to the next. */
  private static String link(Passage passage, int from, int to) {
    if (to - from <= 3 && passage.hasAny(from, to, OR)) {
      return "or";
    }
    if (passage.hasAny(from, to, REST)) {
      return "rest";
    }
    if (passage.hasAny(from, to, PART)) {
      return "part";
    }
    if (passage.hasAny(from, to, AGAINST)) {
      return "against";
    }
    if (passage.hasAny(from, to, WHILE)) {
      return "while";
    }
    return passage.hasAny(from, to, AND) ? "and" : "none";
  }

  /** Of somebody's part of a land, or of all of it. */
  List<String> of(Land candidate, Optional<Cue> cue) {
    if (last == null) {
      return List.of();
    }
    Optional<Side> side = cue.map(Cue::side).or(candidate::side);
    String who = side.map(s -> s.holder(candidate.owner())).orElse("");
    String held =
        who.equals(last.holder())
            ? who.isEmpty() ? "wholes" : "same"
            : who.isEmpty() ? "whole" : last.holder().isEmpty() ? "held" : "other";
    String where = where(candidate);
    String both = where + "/" + held;
    String kind = before.flatMap(Tie::of).isPresent() ? "of" : "no";
    return List.of(
        "then=" + both,
        "then=" + both + "|" + link,
        "then=" + where + "|" + link,
        "then=" + both + "|" + kind);
  }

  /** Of the whole that a share is of. */
  List<String> ofWhole(Land whole) {
    if (last == null) {
      return List.of();
    }
    Expression of = before.flatMap(Tie::of).orElse(null);
    String is =
        whole.expression().equals(of)
            ? "same"
            : whole.expression().equals(last.land()) ? "land" : of == null ? "first" : "other";
    return List.of("then-of=" + is, "then-of=" + is + "|" + link);
  }

  /** Whether it is the land told last, or somebody's part of that was told. */
  boolean isLast(Land land) {
    return last != null && land.expression().equals(last.land());
  }

  /** What leads on where the same is said again. */
  List<String> again() {
    return List.of("again|link=" + link);
  }

  private String where(Land candidate) {
    Expression its = candidate.expression();
    if (isLast(candidate)) {
      return "same";
    }
    String owner = before.orElseThrow().owner();
    if (owner.isEmpty() || !owner.equals(candidate.owner())) {
      return "foreign";
    }
    boolean around = candidate.isCountry();
    boolean inside = last.land().toString().equals(owner);
    return around ? "around" : inside ? "inside" : "beside";
  }
}
