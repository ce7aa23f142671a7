package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Grounds.Ground;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;

/**
 * What a comparison may compare with: the land behind it, or, where none is, any that it may speak
 * of itself.
 */
final class Others {
  private static final Set<String> JOINS = Words.of("others.joins");
  private static final Set<String> TOGETHER = Words.of("setting.together");
  private static final int MOST_BETWEEN = 3;
  private static final Set<String> BEFORE_NAME = Words.of("others.before-name");
  private static final Set<String> PREPOSITIONS = Words.of("clause.prepositions");

  /** Tokens from the figure to "the former". */
  private static final int ORDINAL_REACH = 3;

  /**
   * @param end token after the words of the comparison
   * @param features what speaks for its being this land; nothing where it is told
   */
  record Other(Expression land, int start, int end, List<Features> features) {}

  private final Passage passage;
  private final Clause clause;
  private final Spots spots;

  Others(Passage passage, Clause clause, Spots spots) {
    this.passage = passage;
    this.clause = clause;
    this.spots = spots;
  }

  /** The land behind the figure; behind one that is open no preposition leads on to it. */
  Optional<Land> after(Figure figure) {
    boolean ends = figure.isElliptic() && passage.isAny(figure.endToken(), PREPOSITIONS);
    return ends ? Optional.empty() : clause.landAfter(figure, false);
  }

  /**
   * @param before what the figure before was told of
   */
  List<Other> of(Figure figure, List<Ground> grounds, Optional<Tie> before) {
    Optional<Land> after = after(figure);
    if (after.isPresent() || !figure.isElliptic()) {
      List<Other> unknown = figure.isElliptic() ? List.of() : unmeasured(figure);
      return after.filter(l -> !l.vague()).map(l -> alone(figure, l)).orElse(unknown);
    }
    List<Other> others = new ArrayList<>();
    for (Ground ground : grounds) {
      Land land = ground.land();
      Optional<Expression> part =
          land.side().isEmpty()
              ? Optional.of(land.expression())
              : land.side().map(side -> side.within(land.expression(), land.owner()));
      if (!land.vague() && part.isPresent()) {
        List<String> names = new ArrayList<>(ground.names());
        names.addAll(pointed(figure, land));
        others.add(other(part.get(), land.start(), figure, names));
      }
    }
    before
        .filter(tie -> !(tie.region().orElseThrow() instanceof Expression.Named))
        .ifPresent(
            tie ->
                others.add(other(tie.region().get(), tie.start(), figure, List.of("again|part"))));
    return others;
  }

  /** The land that follows, or several "taken together". */
  private List<Other> alone(Figure figure, Land first) {
    Land sum = first;
    for (Land next : clause.lands) {
      boolean joined = next.start() > sum.end() && next.start() <= sum.end() + MOST_BETWEEN;
      if (joined && passage.hasAny(sum.end(), next.start(), JOINS)) {
        sum = sum.and(next);
      }
    }
    Passage.Range around = clause.around(figure);
    boolean together = sum != first && passage.hasAny(around.from(), around.to(), TOGETHER);
    return together ? List.of(told(first), told(sum)) : List.of(told(first));
  }

  /** "about the size of Detroit": what has no outline is named all the same. */
  private List<Other> unmeasured(Figure figure) {
    int name = figure.endToken();
    while (passage.isAny(name, BEFORE_NAME)) {
      name++;
    }
    boolean place =
        passage.startsMention(name) && passage.mention(name).role() == Mention.Role.PLACE;
    return place && !passage.isPossessive(passage.mentionEnd(name))
        ? List.of(told(Land.of(passage.mention(name).place(), name, passage.mentionEnd(name))))
        : List.of();
  }

  private static Other told(Land land) {
    return new Other(land.expression(), land.start(), land.end(), List.of());
  }

  private Other other(Expression land, int start, Figure figure, List<String> names) {
    Features features = Features.of("other", passage.isInflected(), names);
    return new Other(land, start, figure.endToken(), List.of(features));
  }

  /** "six times the former", "its size": how the words of the figure point to it. */
  private List<String> pointed(Figure figure, Land land) {
    for (int i = figure.firstToken(); i < figure.endToken() + ORDINAL_REACH; i++) {
      boolean former = passage.is(i, "former");
      if (former || passage.is(i, "latter")) {
        boolean fits = spots.isOf(land, former ? 0 : 1, figure.firstToken());
        return List.of(fits ? "ordinal|fits" : "ordinal|not");
      }
    }
    return List.of();
  }

  /** Which of the two is named first, and which in the figure's own sentence. */
  List<String> pair(Figure figure, Land land, Other other) {
    if (other.features().isEmpty()) {
      return List.of();
    }
    String order = "order=" + (other.start() < land.start() ? "other-first" : "land-first");
    String where = order + "|" + where(figure, land.start()) + "|" + where(figure, other.start());
    return List.of(order, where);
  }

  private String where(Figure figure, int start) {
    if (start >= passage.size() || start < 0) {
      return "off";
    }
    int back = passage.sentenceIndex(figure.firstToken()) - passage.sentenceIndex(start);
    return back == 0
        ? (start < figure.firstToken() ? "before" : "behind")
        : back < 0 ? "ahead" : "back";
  }
}
