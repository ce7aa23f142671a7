package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who says that land is its own, or will be: by a verb, a noun, or what it would take. */
final class Claimants {
  private static final Set<String> WILL = Set.of("will", "would", "shall", "vows", "vowed");
  private static final Set<String> WISHES = Words.of("claimants.wishes");
  private static final Set<String> FORECAST = Words.of("claimants.forecast");
  private static final Set<String> MAY = Set.of("could", "may", "might", "would", "can", "should");
  private static final Set<String> FINITE =
      Set.of("was", "is", "has", "had", "were", "are", "will", "would");
  private static final Set<String> OWN = Set.of("its", "their", "his", "part", "own", "rightfully");
  private static final Set<String> WHICH = Set.of("which", "that", "whom");
  private static final Set<String> TO_LAND = Set.of("to", "over", "on", "of", "for");

  private static final Set<String> THESE = Words.of("claimants.these");
  private static final Set<String> NO = Set.of("no", "жодних", "никаких", "немає", "нет");
  private static final Set<String> NOBODY = Set.of("nobody", "never", "ніхто", "никто");

  private final Passage passage;
  private final Doers doers;
  private final Statements statements;

  Claimants(Passage passage, Parties parties, Statements statements) {
    this.passage = passage;
    this.doers = new Doers(passage, parties);
    this.statements = statements;
  }

  /**
   * "claims", "lays claim to", "its claim to"; but "claims to control" and "claims that" are none.
   */
  void claims(Scene scene, Act act) {
    boolean noun = isNoun(act);
    boolean speech = !noun && (passage.is(act.end(), "to") || passage.is(act.end(), "that"));
    boolean denied =
        !noun && scene.operator("refuse", act).filter(r -> act.start() - r.end() < 4).isPresent();
    boolean dropped = noun && isDropped(scene, act) || isNone(scene, act);
    boolean asked = scene.operator("demand", act).isPresent();
    if (!speech && !denied && !asked && !dropped) {
      claimants(scene, act, noun).forEach(actor -> claim(scene, act, actor));
    }
  }

  /** "will seize", "vows to liberate"; what is only feared or foreseen is nobody's claim. */
  void seizes(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    boolean wished =
        scene.hasBetween(act.start() - 3, act.start(), WILL)
            || scene.hasBetween(act.start() - 5, act.start(), WISHES);
    boolean forecast = scene.hasBetween(act.start() - 5, act.start(), FORECAST);
    if (actor == null
        || !wished
        || forecast
        || isFearedOf(scene, act, actor)
        || scene.operator("refuse", act).isPresent()) {
      return;
    }
    scene
        .object(act)
        .filter(l -> l.start() - act.end() < 8 && !l.owner().equals(actor.code()))
        .flatMap(l -> Statements.part(l, l.side().orElse(null)))
        .ifPresent(r -> statements.claims(scene, actor.code(), r));
  }

  /** "plans to annex": claimed, not annexed; "could annex", "urged it to annex" is neither. */
  void wishes(Scene scene, Act act, Parties.Party actor) {
    boolean asked = Askers.of(scene, act, actor.code()).flatMap(Askers.Asked::code).isPresent();
    boolean open = scene.hasBetween(act.start() - 3, act.start(), MAY);
    if (asked || open || isFearedOf(scene, act, actor)) {
      return;
    }
    scene
        .object(act)
        .filter(l -> l.start() - act.end() < 6 && !l.owner().equals(actor.code()))
        .ifPresent(l -> statements.claims(scene, actor.code(), l.expression()));
  }

  /** "says the islands are its own", "the region, it says, belongs to it". */
  void owns(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    if (actor == null || scene.operator("refuse", act).isPresent()) {
      return;
    }
    scene
        .antecedent(act, actor.code())
        .or(() -> scene.pointedAt(new Act("own", act.start() - 4, act.start() - 4)))
        .filter(Referents::isDisputable)
        .ifPresent(l -> statements.claims(scene, actor.code(), l.expression()));
  }

  /** "renounces its claims to": no claim of its own. */
  private static boolean isDropped(Scene scene, Act act) {
    return scene.acts.stream()
        .filter(a -> a.is("renounce") || a.is("give"))
        .anyMatch(a -> a.end() <= act.start() && act.start() - a.end() < 3);
  }

  /** "has no claims on it", "rejects these claims": none, or one told before. */
  private boolean isNone(Scene scene, Act act) {
    return scene.hasBetween(act.start() - 1, act.start(), THESE)
        || passage.isInflected() && passage.is(act.start() - 1, "that")
        || scene.hasBetween(act.start() - 3, act.start(), NO)
        || scene.hasBetween(act.start() - 2, act.start(), NOBODY);
  }

  private void claim(Scene scene, Act act, Parties.Party actor) {
    Optional<Land> object = actor.start() > act.end() ? claimed(scene, act) : scene.object(act);
    object
        .filter(l -> l.start() - act.end() < 5 && !isAssertion(act, l))
        .filter(l -> !l.expression().toString().equals(actor.code()))
        .or(() -> scene.pointedAt(act))
        .or(
            () ->
                isRelative(actor) || actor.start() > act.end()
                    ? scene.antecedent(act, actor.code())
                    : Optional.empty())
        .or(() -> passage.isInflected() ? scene.antecedent(act, actor.code()) : Optional.empty())
        .filter(l -> !l.owner().equals(actor.code()) || !l.isCountry())
        .ifPresent(l -> statements.claims(scene, actor.code(), l.expression()));
  }

  /** "controlled by China and claimed by India": the disputed land before, not who holds it. */
  private static Optional<Land> claimed(Scene scene, Act act) {
    return scene.lastBefore(act.start()).map(l -> l.again(act.end(), act.end()));
  }

  /** "all of which India claims". */
  private boolean isRelative(Parties.Party actor) {
    return passage.isAny(actor.start() - 1, WHICH);
  }

  /** "its claim to", "Beijing's claim on", "the Argentine claim over". */
  private boolean isNoun(Act act) {
    boolean owned =
        passage.isAny(act.start() - 1, Set.of("its", "their", "s", "his", "longstanding"))
            || passage.mention(act.start() - 1) != null;
    return owned && passage.isAny(act.end(), TO_LAND);
  }

  /** Who claims: behind the verb in a passive, and in Ukrainian and Russian, or before it. */
  private List<Parties.Party> claimants(Scene scene, Act act, boolean noun) {
    List<Parties.Party> agents = doers.agents(act, scene.range);
    boolean free = passage.isInflected() && passage.is(act.start(), "claims");
    List<Parties.Party> behind =
        agents.isEmpty() && free ? doers.from(act.end(), scene.range) : agents;
    if (!behind.isEmpty()) {
      return behind;
    }
    Parties.Party last = scene.subject(act.start());
    return last == null ? List.of() : noun ? List.of(last) : doers.with(last, scene.range);
  }

  /** "claims Crimea was shelled" asserts something of it; "claims Crimea is its own" claims it. */
  private boolean isAssertion(Act act, Land land) {
    return passage.isAny(land.end(), FINITE) && !passage.isAny(land.end() + 1, OWN);
  }

  /** "Kyiv fears that Russia will seize": what somebody else foresees is no one's claim. */
  private static boolean isFearedOf(Scene scene, Act act, Parties.Party actor) {
    return scene
        .operator("fear", act)
        .filter(f -> scene.otherBefore(f.start() + 1, actor.code()) != null)
        .isPresent();
  }
}
