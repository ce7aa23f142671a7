package org.demarc.claim;

import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Statement.Stance;
import org.demarc.region.Expression;

/** Land that changes hands: demanded of a giver, refused by it, left, offered or given back. */
final class Handovers {
  private static final Set<String> NOT_LAND = Words.of("handovers.not-land");
  private static final Set<String> HIM = Set.of("him", "his", "them");
  private static final Set<String> TROOPS = Words.of("holdings.troops");
  private static final Set<String> LOSS = Set.of("loss", "втрату", "потерю");
  private static final Set<String> TRADES = Words.of("handovers.trades");
  private static final Set<String> FOR = Set.of("for", "against");
  private static final Set<String> BE = Set.of("was", "were", "been");
  private static final Set<String> PAST = Words.of("handovers.past");
  private static final Set<String> PRESENT = Words.of("handovers.present");

  /** So far behind "leave" its land may begin: "the few areas it holds in". */
  private static final int LEFT = 7;

  private final Passage passage;
  private final Statements statements;

  Handovers(Passage passage, Statements statements) {
    this.passage = passage;
    this.statements = statements;
  }

  /** Land handed over: demanded of the giver, refused by it, or done and offered. */
  void gives(Scene scene, Act act) {
    Optional<Land> told = scene.patient(act);
    Parties.Party giver = giver(scene, act, told);
    Optional<Land> object = told.or(() -> left(scene, act, giver));
    boolean lost = passage.isAny(act.start(), LOSS) && scene.operator("refuse", act).isEmpty();
    if (lost || isOfSomethingElse(act, object)) {
      return;
    }
    boolean state =
        object
            .filter(l -> act.is("give") && isOthers(l, giver) && !Referents.isDisputable(l))
            .isPresent();
    if (giver == null || state || object.isEmpty() && !scene.isOfSomeLand(act)) {
      return;
    }
    Optional<Askers.Asked> demand = Askers.of(scene, act, giver.code());
    Optional<Parties.Party> asks = demand.flatMap(Askers.Asked::asker);
    Optional<Act> refuse = scene.operator("refuse", act);
    Optional<String> to = scene.recipient(object.map(Land::end).orElse(act.end()));
    Optional<Act> later = refusesLater(scene, act);
    if (later.isPresent()) {
      Parties.Party whose =
          scene.between(later.get().end(), Math.min(later.get().end() + 3, scene.range.to()));
      String refuser = whose == null ? giver.code() : whose.code();
      statements.add(scene, refuser, Stance.REFUSES, to, whole(scene, act, object, giver.code()));
    } else if (asks.isPresent() && object.isPresent()) {
      Parties.Party from = from(asks.get(), giver, object.get());
      Expression region = asked(scene, act, object.get(), from);
      Optional<String> gets = to.or(() -> beneficiary(asks.get(), from));
      statements.add(scene, asks.get().code(), Stance.DEMANDS, gets, region);
    } else if (refuse.isPresent()) {
      refused(scene, act, refuse.get(), giver, object, to);
    } else if (object.isPresent() && demand.isEmpty()) {
      done(scene, act, giver, object.get(), to);
    }
  }

  /**
   * "demands that they leave", "требует вывести войска": the land spoken of, if it is not theirs.
   */
  private static Optional<Land> left(Scene scene, Act act, Parties.Party giver) {
    boolean asked =
        scene.operator("demand", act).isPresent() || scene.operator("refuse", act).isPresent();
    boolean told = scene.hasBetween(act.end(), act.end() + 1, Set.of("from"));
    if (act.is("withdraw") && !told && scene.conditionBefore(act).isPresent()) {
      return scene.lastBefore(act.start());
    }
    return act.is("withdraw") && giver != null && asked && !told
        ? scene.lastInMind(act.start()).filter(l -> !l.owner().equals(giver.code()))
        : Optional.empty();
  }

  /** "trade parts of Sumy for the whole of Donetsk": what it would get for it. */
  private void got(Scene scene, Act act, Parties.Party giver, Land given) {
    if (!passage.isAny(act.start(), TRADES)) {
      return;
    }
    scene.landsBehind(given.end()).stream()
        .filter(l -> scene.hasBetween(given.end(), l.start() + 1, FOR))
        .findFirst()
        .filter(l -> !l.owner().equals(giver.code()))
        .flatMap(l -> Statements.part(l, l.side().orElse(null)))
        .ifPresent(r -> statements.demands(scene, giver.code(), r));
  }

  /** A whole state that is not the giver: it gets something. */
  private static boolean isOthers(Land land, Parties.Party giver) {
    return land.isCountry() && giver != null && !land.owner().equals(giver.code());
  }

  /** "hand over the running of Gaza", "gave up its weapons in": no land. */
  private boolean isOfSomethingElse(Act act, Optional<Land> object) {
    int to = object.map(Land::name).orElse(act.end());
    return to > act.end() && passage.hasAny(act.end(), to, NOT_LAND);
  }

  /** "demands that Ukraine leave Donbas", "is ready to leave Sumy": else it gives up no land. */
  void leaves(Scene scene, Act act) {
    boolean land = scene.object(act).filter(l -> l.start() - act.end() <= LEFT).isPresent();
    boolean asked =
        scene.operator("demand", act).isPresent() || scene.conditionBefore(act).isPresent();
    boolean refused = scene.operator("refuse", act).isPresent();
    if (land
        && (asked
            || refused
            || isOfTroops(scene, act)
            || scene.operator("offer", act).isPresent())) {
      gives(scene, new Act("withdraw", act.start(), act.end()));
    }
  }

  /** "Russian troops would leave the areas". */
  private static boolean isOfTroops(Scene scene, Act act) {
    return scene.hasBetween(act.start() - 2, act.start(), Set.of("would", "will"))
        && scene.hasBetween(act.start() - 5, act.start(), TROOPS);
  }

  /** Land that is left or offered, nobody demanding it. */
  void done(Scene scene, Act act, Parties.Party giver, Land land, Optional<String> to) {
    if (act.is("withdraw")) {
      Optional<String> obliged =
          scene.operator("oblige", act).map(o -> passage.text(o.start(), act.end()));
      Optional<String> gets = to.or(() -> beneficiary(giver, land));
      Statements.part(land, land.side().orElse(Side.held(giver.code())))
          .ifPresent(
              r ->
                  statements.add(
                      scene,
                      giver.code(),
                      Stance.WITHDRAWS,
                      gets,
                      r,
                      Conditions.in(passage, scene.range).or(() -> obliged)));
    } else if (passage.isAny(act.start(), PAST)
        && !passage.isAny(act.start() - 1, BE)
        && Referents.isDisputable(land)) {
      Statements.part(land, land.side().orElse(Side.held(giver.code())))
          .ifPresent(r -> statements.add(scene, giver.code(), Stance.WITHDRAWS, to, r));
    } else if (scene.operator("offer", act).isPresent()
        || passage.isAny(act.start(), PRESENT)
        || isConditional(scene, act)) {
      boolean took = Occupiers.of(land.owner()).filter(giver.code()::equals).isPresent();
      Statements.part(land, land.side().orElse(took ? Side.held(giver.code()) : null))
          .ifPresent(r -> statements.add(scene, giver.code(), Stance.OFFERS, to, r));
      got(scene, act, giver, land);
    }
  }

  /** "would cede it", and nobody obliges it to. */
  private static boolean isConditional(Scene scene, Act act) {
    return scene.hasBetween(act.start() - 1, act.start(), Set.of("would"))
        && scene.operator("oblige", act).isEmpty()
        && scene.operator("fear", act).isEmpty();
  }

  /** "if Ukraine does not agree to cede it" after a threat is a demand of whoever threatens. */
  private void refused(
      Scene scene,
      Act act,
      Act refuse,
      Parties.Party giver,
      Optional<Land> object,
      Optional<String> to) {
    boolean threat = scene.hasBetween(giver.start() - 3, giver.start(), Set.of("if", "unless"));
    Parties.Party threatens = threat ? scene.otherBefore(giver.start(), giver.code()) : null;
    if (threatens != null && object.isPresent()) {
      Statements.part(object.get(), object.get().side().orElse(null))
          .ifPresent(
              r ->
                  statements.add(
                      scene,
                      threatens.code(),
                      Stance.DEMANDS,
                      to.or(() -> beneficiary(threatens, giver)),
                      r));
    } else if (!threat) {
      Parties.Party refuser = scene.before(refuse.start() + 1);
      statements.add(
          scene,
          refuser == null ? giver.code() : refuser.code(),
          Stance.REFUSES,
          to,
          whole(scene, act, object, giver.code()));
    }
  }

  /** "any requirement to withdraw is a non-starter for Kyiv". */
  private static Optional<Act> refusesLater(Scene scene, Act act) {
    return scene.acts.stream()
        .filter(
            a -> a.is("refuse") && a.start() > act.end() && !scene.isBroken(act.end(), a.start()))
        .findFirst();
  }

  private Parties.Party giver(Scene scene, Act act, Optional<Land> object) {
    Optional<Act> demand = scene.operator("demand", act);
    Parties.Party asked = demand.map(d -> asked(scene, d, act)).orElse(null);
    if (asked != null) {
      return asked;
    }
    int to = object.map(Land::start).orElse(act.end());
    Parties.Party inside = act.end() < to ? scene.between(act.end(), to) : null;
    boolean noun = passage.is(act.end(), "of") || passage.isInflected();
    return inside != null && noun ? inside : scene.subject(act.start());
  }

  /** "demands from Ukraine to withdraw", "вимагає від України вивести": of whom it is demanded. */
  private Parties.Party asked(Scene scene, Act demand, Act act) {
    Parties.Party party = scene.between(demand.end(), act.start());
    boolean from = party != null && passage.isAny(party.start() - 1, Set.of("from", "of"));
    boolean him = party == null && scene.hasBetween(demand.end(), act.start() + 1, HIM);
    Parties.Party asks = him ? scene.before(demand.start() + 1) : null;
    if (asks != null && !scene.hasBetween(demand.start() - 1, demand.start(), BE)) {
      return other(scene, asks);
    }
    return from ? party : null;
  }

  /** "Kyiv said America wants his troops out": who is spoken of before. */
  private static Parties.Party other(Scene scene, Parties.Party asks) {
    Parties.Party here = scene.otherBefore(asks.start(), asks.code());
    Parties.Party before = here == null ? scene.previous() : here;
    return before == null || before.code().equals(asks.code()) ? null : before;
  }

  /** "Russia demands the cession of Donbas": of whose land it is, where nobody else is named. */
  private static Parties.Party from(Parties.Party asks, Parties.Party giver, Land land) {
    boolean other = !asks.code().equals(giver.code()) || land.owner().isEmpty();
    return other ? giver : new Parties.Party(land.owner(), giver.start(), giver.end());
  }

  private Expression asked(Scene scene, Act act, Land land, Parties.Party giver) {
    Optional<Side> side = land.side().or(() -> scene.sideBehind(land));
    boolean part =
        act.is("withdraw")
            || scene.hasBetween(act.end(), land.name(), Set.of("territory", "land", "parts"));
    Side meant = side.orElse(part ? Side.held(giver.code()) : null);
    return Statements.part(land, meant).orElse(land.expression());
  }

  private static Expression whole(Scene scene, Act act, Optional<Land> object, String giver) {
    if (object.isEmpty() && scene.isHeldLand(act, giver)) {
      return Side.held(giver).within(new Expression.Named(giver), giver);
    }
    return object
        .map(
            l ->
                l.side()
                    .or(() -> scene.sideBehind(l))
                    .map(s -> s.within(l.expression(), l.owner()))
                    .orElse(l.expression()))
        .orElse(new Expression.Named(giver));
  }

  /** Who gets the land: the asker itself, or, where a third party asks, the occupier. */
  private static Optional<String> beneficiary(Parties.Party asks, Parties.Party giver) {
    String occupier = Side.held(giver.code()).negated().holder(giver.code());
    return Optional.of(occupier.isEmpty() ? asks.code() : occupier)
        .filter(code -> !code.equals(giver.code()));
  }

  private static Optional<String> beneficiary(Parties.Party leaves, Land land) {
    return land.owner().isEmpty()
        ? Optional.empty()
        : Optional.of(Side.held(leaves.code()).negated().holder(land.owner()))
            .filter(c -> !c.isEmpty());
  }
}
