package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.claim.Statement.Stance;
import org.demarc.region.Expression;

/** The statements found so far, none of them twice in a sentence. */
final class Statements {
  private final Passage passage;
  private final Bundles bundles;
  private final List<Statement> statements = new ArrayList<>();
  private Optional<Act> act = Optional.empty();

  Statements(Passage passage, Bundles bundles) {
    this.passage = passage;
    this.bundles = bundles;
  }

  /** What is added from here on is said by this act. */
  void during(Optional<Act> here) {
    act = here;
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

  /** That land is its own. */
  void claims(Scene scene, String actor, Expression region) {
    add(scene, actor, Stance.CLAIMS, Optional.empty(), region);
  }

  /** Land for itself. */
  void demands(Scene scene, String actor, Expression region) {
    add(scene, actor, Stance.DEMANDS, Optional.of(actor), region);
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
              start,
              end,
              words,
              actor,
              stance,
              notTo(stance, actor, to),
              region,
              condition,
              deed(stance),
              Optional.empty(),
              bundles.of(scene, actor, last(), isObliged(scene))));
    }
  }

  private boolean isObliged(Scene scene) {
    return act.flatMap(a -> scene.operator("oblige", a)).isPresent();
  }

  private Optional<Deed> deed(Stance stance) {
    return switch (stance) {
      case FREEZES -> Optional.of(Deed.FREEZE);
      case RECOGNISES -> Optional.of(Deed.RECOGNITION);
      case WITHDRAWS -> Optional.of(Deed.WITHDRAWAL);
      case DEMANDS, OFFERS -> {
        boolean words = act.filter(a -> a.is("recognise") || a.is("renounce")).isPresent();
        yield Optional.of(words ? Deed.RECOGNITION : Deed.HANDOVER);
      }
      case CLAIMS, CONTROLS, ANNEXED, REFUSES, COUNTS -> Optional.empty();
    };
  }

  /** Says of land held in a sentence how much of it, or how many regions of it, are held. */
  void count(Scene scene, String actor, Count count) {
    Expression held = new Expression.Intersection(count.group(), new Expression.Held(actor));
    int start = passage.start(scene.range.from());
    for (int i = statements.size() - 1; i >= 0 && statements.get(i).start() == start; i--) {
      Statement here = statements.get(i);
      if (here.stance() == Stance.CONTROLS && here.region().equals(held)) {
        statements.set(i, here.counted(count));
        return;
      }
    }
    add(scene, actor, Stance.COUNTS, Optional.empty(), held);
    int last = statements.size() - 1;
    if (last >= 0 && statements.get(last).region().equals(held)) {
      statements.set(last, statements.get(last).counted(count));
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
