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
  private static final Set<String> GAINS = Set.of("gain", "gains", "win", "get", "receive");
  private static final Set<String> OCCUPATION = Set.of("occupation", "annexation");
  private static final Set<String> STOPS = Words.of("avowals.stops");
  private static final Set<String> BASE = Set.of("annex", "incorporate");
  private static final Set<String> MAY = Set.of("could", "may", "might", "would", "can", "should");
  private static final Set<String> FINITE =
      Set.of("was", "is", "has", "had", "were", "are", "will", "would");
  private static final Set<String> OWN = Set.of("its", "their", "his", "part", "own", "rightfully");
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
    boolean gains = scene.hasBetween(act.start() - 2, act.start(), GAINS);
    Parties.Party recogniser = gains || scene.goesOn(act) ? scene.first() : subject;
    if (recogniser == null || subject == null) {
      return;
    }
    int end = object.map(Land::start).orElse(Math.min(act.end() + 6, scene.range.to()));
    Parties.Party owner = gains ? subject : scene.between(act.end(), end);
    Optional<String> to =
        scene
            .recipient(object.map(Land::end).orElse(act.end()))
            .or(() -> Optional.ofNullable(owner).map(Parties.Party::code));
    boolean occupied = scene.hasBetween(act.end(), act.end() + 6, OCCUPATION);
    Optional<Expression> region =
        occupied ? occupied(object, recogniser.code(), to) : object.map(Land::expression);
    region.ifPresent(r -> recognised(scene, act, recogniser.code(), to, r));
  }

  /** "the occupation of Crimea", "the occupation": what the other side holds of it. */
  private static Optional<Expression> occupied(
      Optional<Land> object, String recogniser, Optional<String> to) {
    Expression its = new Expression.Named(recogniser);
    return object
        .flatMap(l -> Statements.part(l, to.map(Side::held).orElse(Side.occupied())))
        .or(() -> Optional.ofNullable(Side.occupied().within(its, recogniser)));
  }

  /** Refused, demanded or done; what is demanded of somebody is not done by it. */
  private void recognised(
      Scene scene, Act act, String recogniser, Optional<String> to, Expression region) {
    Optional<Askers.Asked> demand = Askers.of(scene, act, recogniser);
    boolean refused =
        scene.operator("refuse", act).isPresent()
            || scene.acts.stream()
                .anyMatch(
                    a -> a.is("refuse") && a.start() < act.start() && a.end() >= act.start() - 1);
    if (refused) {
      statements.add(scene, recogniser, Stance.REFUSES, to, region);
    } else if (demand.isPresent()) {
      demand
          .flatMap(Askers.Asked::code)
          .ifPresent(asker -> statements.add(scene, asker, Stance.DEMANDS, to, region));
    } else if (scene.operator("oblige", act).isEmpty()) {
      statements.add(scene, recogniser, Stance.RECOGNISES, to, region);
    }
  }

  void annexes(Scene scene, Act act) {
    Parties.Party subject = scene.subject(act.start());
    Parties.Party by =
        passage.is(act.end(), "by") || passage.isInflected() && isAgent(scene, act)
            ? scene.between(act.end(), Math.min(act.end() + 4, scene.range.to()))
            : null;
    Parties.Party actor = by != null ? by : subject;
    boolean noun = passage.is(act.start(), "annexation");
    if (actor == null
        || noun && scene.operator("recognise", act).isPresent()
        || scene.operator("refuse", act).isPresent()) {
      return;
    }
    if (passage.isAny(act.start(), BASE) && by == null) {
      wishes(scene, act, actor);
      return;
    }
    Optional<Land> object =
        act.is("declare")
            ? Optional.empty()
            : scene
                .object(act)
                .filter(l -> l.start() - act.end() < 6 && (by == null || l.name() != by.start()));
    object
        .or(() -> scene.antecedent(act, actor.code()))
        .ifPresent(l -> annexed(scene, l, actor.code()));
  }

  /** "аннексирован Россией": the agent stands right behind. */
  private static boolean isAgent(Scene scene, Act act) {
    Parties.Party behind = scene.between(act.end(), act.end() + 2);
    return behind != null && behind.start() == act.end() && scene.antecedent(act, "").isPresent();
  }

  /** "plans to annex": claimed, not annexed; "could annex", "urged it to annex" is neither. */
  private void wishes(Scene scene, Act act, Parties.Party actor) {
    boolean asked = Askers.of(scene, act, actor.code()).flatMap(Askers.Asked::code).isPresent();
    boolean open = scene.hasBetween(act.start() - 3, act.start(), MAY);
    if (asked || open || isFearedOf(scene, act, actor)) {
      return;
    }
    scene
        .object(act)
        .filter(l -> l.start() - act.end() < 6 && !l.owner().equals(actor.code()))
        .ifPresent(
            l ->
                statements.add(
                    scene, actor.code(), Stance.CLAIMS, Optional.empty(), l.expression()));
  }

  /** "Kyiv fears that Russia will seize": what somebody else foresees is no one's claim. */
  private static boolean isFearedOf(Scene scene, Act act, Parties.Party actor) {
    return scene
        .operator("fear", act)
        .filter(f -> scene.otherBefore(f.start() + 1, actor.code()) != null)
        .isPresent();
  }

  /** "claims Crimea was shelled" asserts something of it; "claims Crimea is its own" claims it. */
  private boolean isAssertion(Act act, Land land) {
    boolean own = passage.isAny(land.end() + 1, OWN);
    return act.is("claim") && passage.isAny(land.end(), FINITE) && !own;
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
        || isFearedOf(scene, act, actor)
        || scene.operator("refuse", act).isPresent()
        || scene.operator("demand", act).isPresent() && act.is("claim")) {
      return;
    }
    scene
        .object(act)
        .filter(
            l ->
                l.start() - act.end() < (act.is("claim") ? 4 : 8)
                    && !l.owner().equals(actor.code())
                    && !isAssertion(act, l))
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
    boolean stops = passage.isAny(act.start(), STOPS);
    boolean refused = stops && scene.operator("refuse", act).isPresent();
    Optional<Askers.Asked> demand =
        actor == null ? Optional.empty() : Askers.of(scene, act, actor.code());
    boolean unasked = stops && demand.filter(d -> d.asker().isEmpty()).isPresent();
    if (actor == null || object.isEmpty() && !line || refused || unasked) {
      return;
    }
    String who = demand.flatMap(Askers.Asked::code).orElse(actor.code());
    Optional<Expression> region = object.map(Land::expression).or(() -> occupied());
    boolean again =
        object.isEmpty()
            && statements.lastIn(scene).filter(s -> s.stance() == Stance.FREEZES).isPresent();
    region
        .filter(r -> !again)
        .ifPresent(r -> statements.add(scene, who, Stance.FREEZES, Optional.empty(), r));
  }

  /** The occupied land that the article speaks of most. */
  private Optional<Expression> occupied() {
    return passage.states().entrySet().stream()
        .filter(e -> !Side.occupied().holder(e.getKey()).isEmpty())
        .max(java.util.Map.Entry.comparingByValue())
        .map(e -> Side.occupied().within(new Expression.Named(e.getKey()), e.getKey()));
  }

  /** A claim dropped; who refuses to drop it claims, and who wants it dropped demands. */
  void renounces(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    Optional<Land> object = scene.object(act);
    if (actor == null || object.isEmpty()) {
      return;
    }
    Land land = object.get();
    Optional<String> to = Optional.of(land.owner()).filter(owner -> !owner.isEmpty());
    Optional<Askers.Asked> demand = Askers.of(scene, act, actor.code());
    boolean refused = scene.operator("refuse", act).isPresent();
    String who = demand.flatMap(Askers.Asked::code).orElse(actor.code());
    Stance stance = refused ? Stance.CLAIMS : demand.isPresent() ? Stance.DEMANDS : Stance.OFFERS;
    boolean untold = demand.isPresent() && who.equals(actor.code());
    Statements.part(land, land.side().or(() -> scene.sideBehind(land)).orElse(null))
        .filter(r -> refused || !untold)
        .ifPresent(
            r ->
                statements.add(
                    scene,
                    refused ? actor.code() : who,
                    stance,
                    refused ? Optional.empty() : to,
                    r));
  }
}
