package org.demarc.claim;

import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Statement.Stance;
import org.demarc.region.Expression;

/**
 * What is said of land without handing it over: claimed, annexed, recognised, frozen, renounced.
 */
final class Avowals {
  private static final Set<String> MODALS = Set.of("will", "would", "shall", "to", "vows", "vowed");
  private static final Set<String> LINES = Set.of("line", "lines", "front", "conflict", "war");

  private final Passage passage;
  private final Statements statements;

  Avowals(Passage passage, Statements statements) {
    this.passage = passage;
    this.statements = statements;
  }

  void recognises(Scene scene, Act act) {
    Optional<Land> object = scene.object(act).filter(l -> l.name() - act.end() < 13);
    Parties.Party subject = scene.subject(act.start());
    boolean gains =
        scene.hasBetween(
            act.start() - 2, act.start(), Set.of("gain", "gains", "win", "get", "receive"));
    Parties.Party recogniser = gains || scene.goesOn(act) ? scene.first() : subject;
    if (recogniser == null || subject == null) {
      return;
    }
    Parties.Party owner =
        scene.between(
            act.end(), object.map(Land::start).orElse(Math.min(act.end() + 6, scene.range.to())));
    Optional<String> to =
        scene
            .recipient(object.map(Land::end).orElse(act.end()))
            .or(() -> Optional.ofNullable(gains ? subject : owner).map(Parties.Party::code));
    boolean occupied =
        scene.hasBetween(act.end(), act.end() + 6, Set.of("occupation", "annexation"));
    Optional<Expression> region = object.map(Land::expression);
    if (occupied) {
      Expression its = new Expression.Named(recogniser.code());
      region =
          object
              .flatMap(l -> Statements.part(l, to.map(Side::held).orElse(Side.occupied())))
              .or(() -> Optional.ofNullable(Side.occupied().within(its, recogniser.code())));
    }
    if (region.isEmpty()) {
      return;
    }
    Parties.Party asks =
        scene
            .operator("demand", act)
            .map(d -> Handovers.asker(scene, d, recogniser.code()))
            .orElse(null);
    boolean refused =
        scene.operator("refuse", act).isPresent()
            || scene.acts.stream()
                .anyMatch(
                    a -> a.is("refuse") && a.start() < act.start() && a.end() >= act.start() - 1);
    Stance stance = refused ? Stance.REFUSES : asks != null ? Stance.DEMANDS : Stance.RECOGNISES;
    statements.add(
        scene,
        asks != null && !refused ? asks.code() : recogniser.code(),
        stance,
        to,
        region.get());
  }

  void annexes(Scene scene, Act act) {
    Parties.Party subject = scene.subject(act.start());
    Parties.Party by =
        passage.is(act.end(), "by")
            ? scene.between(act.end(), Math.min(act.end() + 4, scene.range.to()))
            : null;
    Parties.Party actor = by != null ? by : subject;
    boolean noun = passage.is(act.start(), "annexation");
    if (actor == null
        || noun
            && (scene.operator("recognise", act).isPresent()
                || scene.operator("refuse", act).isPresent())) {
      return;
    }
    Optional<Land> object =
        act.is("declare")
            ? Optional.empty()
            : scene.object(act).filter(l -> l.start() - act.end() < 6);
    object
        .or(() -> scene.antecedent(act, actor.code()))
        .ifPresent(l -> annexed(scene, l, actor.code()));
  }

  /** "Ukraine is to recognise Crimea, annexed in 2014": nobody annexes what is its own. */
  private void annexed(Scene scene, Land land, String actor) {
    boolean own = land.owner().equals(actor);
    String by = own ? Side.occupied().holder(actor) : actor;
    if (!by.isEmpty()) {
      statements.add(scene, by, Stance.ANNEXED, Optional.empty(), land.expression());
    }
  }

  /** "will seize", "vows to liberate", "claims": but "claims to control" and "seized" are none. */
  void claims(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    boolean wished =
        act.is("claim")
            ? !passage.is(act.end(), "to") && !passage.is(act.end(), "that")
            : scene.hasBetween(act.start() - 3, act.start(), MODALS);
    boolean forecast = scene.hasBetween(act.start() - 4, act.start(), Set.of("able", "could"));
    if (actor == null
        || !wished
        || forecast
        || scene.operator("refuse", act).isPresent()
        || scene.operator("demand", act).isPresent() && act.is("claim")) {
      return;
    }
    scene
        .object(act)
        .filter(
            l ->
                l.start() - act.end() < (act.is("claim") ? 4 : 8)
                    && !l.owner().equals(actor.code()))
        .flatMap(
            l ->
                act.is("claim")
                    ? Optional.of(l.expression())
                    : Statements.part(l, l.side().orElse(null)))
        .ifPresent(r -> statements.add(scene, actor.code(), Stance.CLAIMS, Optional.empty(), r));
  }

  void freezes(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    Optional<Land> object = scene.object(act).filter(l -> !l.isCountry());
    boolean line = scene.hasBetween(act.start(), act.end() + 8, LINES);
    if (actor == null || object.isEmpty() && !line) {
      return;
    }
    Optional<Expression> region = object.map(Land::expression).or(() -> occupied());
    boolean again =
        object.isEmpty()
            && statements.lastIn(scene).filter(s -> s.stance() == Stance.FREEZES).isPresent();
    region
        .filter(r -> !again)
        .ifPresent(r -> statements.add(scene, actor.code(), Stance.FREEZES, Optional.empty(), r));
  }

  /** The occupied land that the article speaks of most. */
  private Optional<Expression> occupied() {
    return passage.states().entrySet().stream()
        .filter(e -> !Side.occupied().holder(e.getKey()).isEmpty())
        .max(java.util.Map.Entry.comparingByValue())
        .map(e -> Side.occupied().within(new Expression.Named(e.getKey()), e.getKey()));
  }

  void renounces(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    Optional<Land> object = scene.object(act);
    if (actor != null && object.isPresent()) {
      Land land = object.get();
      Optional<String> to = land.owner().isEmpty() ? Optional.empty() : Optional.of(land.owner());
      Statements.part(land, land.side().or(() -> scene.sideBehind(land)).orElse(null))
          .ifPresent(r -> statements.add(scene, actor.code(), Stance.OFFERS, to, r));
    }
  }
}
