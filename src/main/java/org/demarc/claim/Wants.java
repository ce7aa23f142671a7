package org.demarc.claim;

import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Statement.Stance;
import org.demarc.region.Expression;

/** Land that is wanted itself, no act of another's: demanded, asked in exchange, asked back. */
final class Wants {
  private final Passage passage;
  private final Statements statements;
  private final Handovers handovers;

  Wants(Passage passage, Statements statements, Handovers handovers) {
    this.passage = passage;
    this.statements = statements;
    this.handovers = handovers;
  }

  /** "in exchange for the recognition of Crimea": wanted by who would give something for it. */
  void exchanged(Scene scene, Act act) {
    Parties.Party asker = scene.first();
    scene
        .object(act)
        .filter(l -> asker != null && !l.owner().equals(asker.code()) && !l.isCountry())
        .map(
            l ->
                act.is("withdraw")
                    ? Statements.part(l, l.side().orElse(Side.held(asker.code()).negated()))
                        .orElse(l.expression())
                    : l.expression())
        .ifPresent(r -> statements.demands(scene, asker.code(), r));
  }

  /** "Moscow demands the rest of Donetsk": land itself, no act of another's. */
  void demandsLand(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    boolean wants =
        passage.lower(act.start()).startsWith("demand")
            || passage.lower(act.start()).startsWith("insist")
            || passage.lower(act.start()).startsWith("want");
    if (actor == null || !wants || scene.operator("refuse", act).isPresent()) {
      return;
    }
    boolean back = scene.hasBetween(act.end(), act.end() + 9, Set.of("back"));
    if (back && isOfLost(scene, act)) {
      lost(actor.code()).ifPresent(r -> statements.demands(scene, actor.code(), r));
      return;
    }
    scene
        .object(act)
        .filter(l -> l.start() - act.end() <= 3)
        .filter(l -> !l.owner().equals(actor.code()) || passage.is(l.end(), "back"))
        .filter(
            l ->
                !scene.hasBetween(act.end(), l.start(), Set.of("that", "to", "for"))
                    && !l.isCountry())
        .flatMap(l -> Statements.part(l, l.side().or(() -> scene.sideBehind(l)).orElse(null)))
        .ifPresent(r -> statements.demands(scene, actor.code(), r));
  }

  /** "control over parts of it would be returned to Ukraine"; "ruled out the return of Crimea". */
  void returns(Scene scene, Act act) {
    Optional<Act> wants = scene.operator("demand", act);
    int asked = wants.map(Act::start).orElse(-1);
    Optional<Act> refuse = scene.operator("refuse", act).filter(r -> r.end() > asked);
    Optional<Land> object = wants.isPresent() ? scene.patient(act) : scene.object(act);
    if (refuse.isPresent()) {
      Parties.Party actor = scene.before(refuse.get().start());
      if (actor != null && object.isPresent() && !object.get().isCountry()) {
        statements.add(
            scene,
            actor.code(),
            Stance.REFUSES,
            scene.recipient(object.get().end()),
            object.get().expression());
      }
      return;
    }
    Parties.Party asker = wants.map(w -> scene.subject(w.start())).orElse(null);
    if (asker != null && object.isEmpty() && isOfLost(scene, act)) {
      lost(asker.code()).ifPresent(r -> statements.demands(scene, asker.code(), r));
      return;
    }
    if (asker != null && object.filter(l -> isAskedBack(act, l, asker)).isPresent()) {
      Optional<String> own = Optional.of(asker.code());
      statements.add(scene, asker.code(), Stance.DEMANDS, own, object.get().expression());
      return;
    }
    Parties.Party giver = scene.subject(act.start());
    boolean own = giver != null && object.filter(l -> l.owner().equals(giver.code())).isPresent();
    if (own && passage.isInflected() && passage.is(act.start() - 1, "would")) {
      Optional<String> to = Optional.of(giver.code());
      Statements.part(object.get(), object.get().side().orElse(Side.occupied()))
          .ifPresent(r -> statements.add(scene, giver.code(), Stance.DEMANDS, to, r));
      return;
    }
    boolean gives =
        giver != null && object.filter(l -> !l.owner().equals(giver.code())).isPresent();
    if (gives && scene.operator("offer", act).isPresent()) {
      handovers.done(
          scene,
          new Act("withdraw", act.start(), act.end()),
          giver,
          object.get(),
          Optional.empty());
      return;
    }
    Optional<String> to = scene.recipient(act.end());
    Optional<Land> before = scene.antecedent(act, "");
    if (to.isPresent() && before.isPresent() && !before.get().isCountry()) {
      Side side = Side.held(to.get()).negated();
      String holder = side.holder(before.get().owner());
      Optional<Askers.Asked> demand = Askers.of(scene, act, holder);
      if (demand.isPresent()) {
        demand
            .flatMap(Askers.Asked::code)
            .ifPresent(
                code -> statements.add(scene, code, Stance.DEMANDS, to, before.get().expression()));
      } else if (!holder.isEmpty()) {
        Statements.part(before.get(), side)
            .ifPresent(r -> statements.add(scene, holder, Stance.WITHDRAWS, to, r));
      }
    }
  }

  private static boolean isOfLost(Scene scene, Act act) {
    return scene.isOfLostLand(act) || scene.isOfSomeLand(act);
  }

  /** "wants all of its territory back": what another state holds of it. */
  private static Optional<Expression> lost(String owner) {
    return Optional.ofNullable(Side.occupied().within(new Expression.Named(owner), owner));
  }

  /** Its own land, or another that stands right behind: "the return of Mayotte from France". */
  private boolean isAskedBack(Act act, Land land, Parties.Party asker) {
    boolean right = land.name() - act.end() < 3 && Referents.isDisputable(land);
    return land.owner().equals(asker.code()) || right;
  }
}
