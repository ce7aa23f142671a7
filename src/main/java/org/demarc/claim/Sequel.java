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
  private final Expression land;
  private final String holder;
  private final String link;
  private final List<Told> earlier;

  /**
   * @param before what the figure before was told of; empty where there is none
   * @param isHere whether that is of this sentence
   * @param earlier what all figures before in the text were told of
   */
  Sequel(Passage passage, Figure figure, Optional<Tie> before, boolean isHere, List<Tie> earlier) {
    this.before = before;
    Told last = before.flatMap(Tie::region).map(Told::of).orElse(new Told(null, ""));
    this.land = last.land();
    this.holder = last.holder();
    this.earlier = earlier.stream().flatMap(t -> t.region().stream()).map(Told::of).toList();
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
    Optional<Side> side = cue.map(Cue::side).or(candidate::side);
    String who = side.map(s -> s.holder(candidate.owner())).orElse("");
    if (land == null) {
      return earlier.isEmpty() ? List.of() : List.of(ever(candidate, who));
    }
    String held =
        who.equals(holder)
            ? who.isEmpty() ? "wholes" : "same"
            : who.isEmpty() ? "whole" : holder.isEmpty() ? "held" : "other";
    String where = where(candidate);
    String both = where + "/" + held;
    String kind = before.flatMap(Tie::of).isPresent() ? "of" : "no";
    return List.of(
        ever(candidate, who),
        "then=" + both,
        "then=" + both + "|" + link,
        "then=" + where + "|" + link,
        "then=" + both + "|" + kind);
  }

  /** Whether the text has told something of it before. */
  private String ever(Land candidate, String who) {
    if (earlier.contains(new Told(candidate.expression(), who))) {
      return "ever=same";
    }
    boolean ofLand = earlier.stream().anyMatch(t -> t.land().equals(candidate.expression()));
    boolean ofHolder = earlier.stream().anyMatch(t -> t.holder().equals(who));
    return "ever=" + (ofLand ? "land" : "new") + (ofHolder ? "|holder" : "|other");
  }

  /** Of the whole that a share is of. */
  List<String> ofWhole(Land whole) {
    if (land == null) {
      return List.of();
    }
    Expression of = before.flatMap(Tie::of).orElse(null);
    String is =
        whole.expression().equals(of)
            ? "same"
            : whole.expression().equals(land) ? "land" : of == null ? "first" : "other";
    return List.of("then-of=" + is, "then-of=" + is + "|" + link);
  }

  /** What leads on where the same is said again. */
  List<String> again() {
    return List.of("again|link=" + link);
  }

  private String where(Land candidate) {
    Expression its = candidate.expression();
    if (its.equals(land)) {
      return "same";
    }
    String owner = before.orElseThrow().owner();
    if (owner.isEmpty() || !owner.equals(candidate.owner())) {
      return "foreign";
    }
    boolean around = candidate.isCountry();
    boolean inside = land.toString().equals(owner);
    return around ? "around" : inside ? "inside" : "beside";
  }
}
