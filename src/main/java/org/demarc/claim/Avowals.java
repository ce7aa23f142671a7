package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Statement.Stance;
import org.demarc.region.Expression;

/**
 * What is said of land without handing it over: claimed, annexed, recognised, frozen, renounced.
 */
final class Avowals {
  private static final Set<String> GAINS = Set.of("gain", "gains", "win", "get", "receive");
  private static final Set<String> OCCUPATION = Set.of("occupation", "annexation");
  private static final Set<String> ANNEXATION = Words.of("avowals.annexation");
  private static final Set<String> DECLARES = Words.of("avowals.declares");
  private static final Set<String> STOPS = Words.of("avowals.stops");
  private static final Set<String> WHOLE = Words.of("avowals.whole");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "neither");
  private static final Set<String> PLANNED = Set.of("on", "for", "of", "about");
  private static final Set<String> BASE = Set.of("annex", "incorporate");
  private static final Set<String> LINES = Set.of("line", "lines", "front", "conflict", "war");

  private final Passage passage;
  private final Statements statements;
  private final Claimants claimants;
  private final Doers doers;

  Avowals(Passage passage, Parties parties, Statements statements, Claimants claimants) {
    this.claimants = claimants;
    this.passage = passage;
    this.doers = new Doers(passage, parties);
    this.statements = statements;
  }

  void recognises(Scene scene, Act act) {
    Optional<Land> object =
        scene
            .object(act)
            .filter(l -> l.name() - act.end() < 13 && isRecognisable(act, l))
            .or(() -> scene.taken(act))
            .or(() -> before(scene, act))
            .or(() -> lostLand(scene, act));
    Parties.Party subject = scene.subject(act.start());
    boolean gains = scene.hasBetween(act.start() - 2, act.start(), GAINS);
    Parties.Party recogniser = gains || scene.goesOn(act) ? scene.first() : subject;
    List<Parties.Party> agents = doers.agents(act, scene.range);
    if (!agents.isEmpty()) {
      Optional<Land> known =
          scene
              .antecedent(act, "")
              .filter(Referents::isDisputable)
              .or(() -> scene.lastInMind(act.start()));
      known.ifPresent(
          l ->
              agents.forEach(
                  by -> recognised(scene, act, by.code(), Optional.empty(), l.expression())));
      return;
    }
    if (recogniser == null || subject == null) {
      return;
    }
    int end = object.map(Land::start).orElse(Math.min(act.end() + 6, scene.range.to()));
    Parties.Party owner = gains ? subject : scene.between(act.end(), end);
    Optional<String> to =
        scene
            .recipient(object.map(Land::end).orElse(act.end()))
            .or(() -> Optional.ofNullable(owner).map(Parties.Party::code));
    boolean taken = scene.taken(act).filter(t -> object.filter(t::equals).isPresent()).isPresent();
    boolean occupied = scene.hasBetween(act.end(), act.end() + 6, OCCUPATION);
    Optional<Expression> region =
        occupied
            ? occupied(object, recogniser.code(), to)
            : object.flatMap(l -> Statements.part(l, l.side().filter(s -> taken).orElse(null)));
    region.ifPresent(
        r ->
            doers
                .with(recogniser, scene.range)
                .forEach(by -> recognised(scene, act, by.code(), to, r)));
  }

  /** "refuses to recognise the occupied territories", "changes of Ukraine's borders". */
  private Optional<Land> lostLand(Scene scene, Act act) {
    return scene.isOfLostLand(act) ? occupied().map(o -> occupiedState(o, act)) : Optional.empty();
  }

  private static Land occupiedState(Expression occupied, Act act) {
    return Land.akin(occupied, "", org.demarc.gazetteer.Place.Kind.DISPUTED)
        .at(act.end(), act.end());
  }

  /** A whole state is recognised as such, not in passing: "the integrity of Azerbaijan". */
  private boolean isRecognisable(Act act, Land land) {
    return Referents.isDisputable(land)
        || passage.hasAny(act.end(), Math.max(act.end(), land.start()), WHOLE)
        || passage.isAny(land.end(), WHOLE)
        || OCCUPATION.stream().anyMatch(w -> passage.hasAny(act.end(), act.end() + 6, Set.of(w)));
  }

  /** "a step that only Washington recognises": what was declared just before. */
  private Optional<Land> before(Scene scene, Act act) {
    boolean ends = passage.isAny(act.end(), Set.of(".", ",", ";"));
    boolean which = scene.hasBetween(act.start() - 6, act.start(), Set.of("that", "which"));
    Optional<Land> land = ends && which ? scene.lastBefore(act.start() - 3) : Optional.empty();
    return land.or(() -> isPassive(act) ? scene.antecedent(act, "") : Optional.empty());
  }

  private boolean isPassive(Act act) {
    return passage.isAny(act.start() - 1, Set.of("be", "been", "being"));
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
            || passage.is(act.end(), "none")
            || isOfNobody(act)
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

  /** "no German government would recognise it": nobody who is meant does. */
  private boolean isOfNobody(Act act) {
    for (int i = act.start() - 1; i > act.start() - 7; i--) {
      if (passage.isAny(i, NOBODY)) {
        return true;
      }
      if (passage.isAny(i, Set.of(",", ";", "that", "and"))) {
        return false;
      }
    }
    return false;
  }

  void annexes(Scene scene, Act act) {
    Parties.Party subject = scene.subject(act.start());
    Parties.Party by =
        passage.is(act.end(), "by") || passage.isInflected() && isAgent(scene, act)
            ? scene.between(act.end(), Math.min(act.end() + 4, scene.range.to()))
            : null;
    boolean noun = passage.writesAny(act.start(), act.start() + 1, ANNEXATION);
    Parties.Party owner =
        noun && isOwned(act) ? scene.between(act.start() - 5, act.start()) : subject;
    Parties.Party actor = by == null ? owner : by;
    boolean undone = noun && by == null && passage.isInflected() && !isOwned(act);
    if (actor == null
        || undone && !scene.hasBetween(act.start() - 5, act.start(), DECLARES)
        || !(noun && isOwned(act))
            && (noun && scene.operator("recognise", act).isPresent()
                || scene.operator("refuse", act).isPresent())) {
      return;
    }
    if (by == null && isInfinitive(act)) {
      claimants.wishes(scene, act, actor);
      return;
    }
    Optional<Land> object =
        act.is("declare")
            ? Optional.empty()
            : scene
                .object(act)
                .filter(l -> l.start() - act.end() < 9 && (by == null || l.name() != by.start()));
    object
        .or(() -> scene.antecedent(act, actor.code()))
        .ifPresent(l -> annexed(scene, l, actor.code()));
  }

  /** "Russia's annexation of": done, whoever refuses to recognise it. */
  private boolean isOwned(Act act) {
    boolean possessive = passage.is(act.start() - 1, "s") && passage.isPossessive(act.start() - 2);
    return possessive || passage.mention(act.start() - 1) != null;
  }

  /** "to annex", "присоединить"; "a vote on annexing it" annexes nothing yet. */
  private boolean isInfinitive(Act act) {
    String word = passage.lower(act.start());
    boolean ends = passage.isInflected() && (word.endsWith("ть") || word.endsWith("ти"));
    boolean planned = word.endsWith("ing") && passage.isAny(act.start() - 1, PLANNED);
    return ends || planned || passage.isAny(act.start(), BASE);
  }

  /** "аннексирован Россией": the agent stands right behind. */
  private static boolean isAgent(Scene scene, Act act) {
    Parties.Party behind = scene.between(act.end(), act.end() + 2);
    return behind != null && behind.start() == act.end() && scene.antecedent(act, "").isPresent();
  }

  /** "Ukraine is to recognise Crimea, annexed in 2014": nobody annexes what is its own. */
  private void annexed(Scene scene, Land land, String actor) {
    boolean own = land.owner().equals(actor);
    String by = own ? Side.occupied().holder(actor) : actor;
    if (!by.isEmpty()) {
      statements.add(scene, by, Stance.ANNEXED, Optional.empty(), land.expression());
    }
  }

  void freezes(Scene scene, Act act) {
    Parties.Party doer = scene.before(act.start());
    Parties.Party planner = doer == null || isPassive(act) ? scene.planner() : null;
    Parties.Party actor = planner == null ? scene.subject(act.start()) : planner;
    Optional<Land> object =
        scene
            .named(act)
            .or(() -> scene.patient(act).filter(this::isNamed))
            .filter(l -> !l.isCountry());
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
        (object.isEmpty() || !isNamed(object.get()))
            && statements.lastIn(scene).filter(s -> s.stance() == Stance.FREEZES).isPresent();
    region
        .filter(r -> !again)
        .ifPresent(r -> statements.add(scene, who, Stance.FREEZES, Optional.empty(), r));
  }

  private boolean isNamed(Land land) {
    return passage.mention(land.name()) != null;
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
