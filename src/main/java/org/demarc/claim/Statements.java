package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.claim.Statement.Stance;
import org.demarc.region.Expression;

/** The statements found so far, none of them twice in a sentence. */
final class Statements {
  private final Passage passage;
  private final List<Statement> statements = new ArrayList<>();

  Statements(Passage passage) {
    this.passage = passage;
  }

  List<Statement> all() {
    return statements;
  }

  Optional<Statement> last() {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.get(statements.size() - 1));
  }

  /** The last one, if it is of the same sentence. */
  Optional<Statement> lastIn(Scene scene) {
    return last().filter(s -> s.start() == passage.start(scene.range.from()));
  }

  void add(Scene scene, String actor, Stance stance, Optional<String> to, Expression region) {
    add(scene, actor, stance, to, region, Conditions.in(passage, scene.range));
  }

  /** With the words of its condition. */
  void add(
      Scene scene,
      String actor,
      Stance stance,
      Optional<String> to,
      Expression region,
      Optional<String> condition) {
    int start = passage.start(scene.range.from());
    int end = passage.endBefore(scene.range.to());
    boolean own =
        stance != Stance.CONTROLS && stance != Stance.REFUSES && region.toString().equals(actor);
    boolean known =
        own
            || statements.stream()
                .skip(Math.max(0, statements.size() - 12))
                .anyMatch(
                    s ->
                        s.start() == start
                            && s.actor().equals(actor)
                            && s.stance() == stance
                            && s.region().equals(region));
    if (!known) {
      String words = passage.article().text().substring(start, end);
      statements.add(
          new Statement(
              start, end, words, actor, stance, notTo(stance, actor, to), region, condition));
    }
  }

  /** "Unacceptable to Kyiv" is no refusal towards Kyiv. */
  private static Optional<String> notTo(Stance stance, String actor, Optional<String> to) {
    return stance == Stance.REFUSES ? to.filter(code -> !code.equals(actor)) : to;
  }

  static Optional<Expression> part(Land land, Side side) {
    return side == null
        ? Optional.of(land.expression())
        : Optional.ofNullable(side.within(land.expression(), land.owner()));
  }
}
