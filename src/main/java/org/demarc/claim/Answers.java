package org.demarc.claim;

import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Statement.Stance;

/** What answers something said before: "For Kyiv this is unacceptable", "France did so in July". */
final class Answers {
  private static final Set<String> POINTS = Words.of("answers.points");
  private static final Set<String> ASKED = Words.of("answers.asked");
  private static final Set<String> THIS = Words.of("answers.this");
  private static final Set<String> CLOSED = Words.of("answers.closed");
  private static final Set<String> THAT = Set.of("that", "this", "it");
  private static final Set<String> SAYS = Words.of("askers.says");
  private static final Set<String> VERBS = Words.of("answers.verbs");
  private static final Set<String> ON_LAND =
      Set.of("give", "withdraw", "leave", "recognise", "return", "renounce", "freeze");
  private static final Set<Stance> ANSWERED =
      Set.of(Stance.DEMANDS, Stance.CLAIMS, Stance.RECOGNISES);
  private static final Set<String> OWNED = Set.of("s", "the", "any", "all", "such", "this", "that");
  private static final Set<String> ENDS = Set.of(",", ";", ".", ":", "\u00bb", "\"");
  private static final int REACH = 6;
  private static final int LONGEST_BARE = 14;

  private final Passage passage;
  private final Statements statements;

  Answers(Passage passage, Statements statements) {
    this.passage = passage;
    this.statements = statements;
  }

  /** A refusal of what was demanded or claimed, or of the claim that it names. */
  void refuses(Scene scene, Act act) {
    Parties.Party actor = refuser(scene, act);
    if (actor == null || isOfAct(scene, act)) {
      return;
    }
    Optional<Act> claim =
        scene.acts.stream()
            .filter(a -> a.is("claim") && a.start() >= act.end() && a.start() - act.end() < 6)
            .findFirst();
    if (claim.isPresent() && isOthers(scene, claim.get(), actor)) {
      scene
          .object(claim.get())
          .or(() -> scene.lastInMind(act.start()))
          .ifPresent(
              l ->
                  statements.add(
                      scene, actor.code(), Stance.REFUSES, Optional.empty(), l.expression()));
    } else if (points(scene, act)) {
      answered(actor.code())
          .ifPresent(
              last ->
                  statements.add(
                      scene,
                      actor.code(),
                      Stance.REFUSES,
                      Optional.of(last.actor()),
                      last.region()));
    }
  }

  /** "Greenland is not for sale": the land speaks for itself, or its owner does. */
  void keeps(Scene scene, Act act) {
    Optional<Land> land =
        scene
            .antecedent(act, "")
            .filter(Referents::isDisputable)
            .or(() -> scene.lastInMind(act.start()));
    Parties.Party speaker = scene.speakerBehind(act.end(), SAYS);
    Parties.Party here = scene.before(act.start());
    boolean itself =
        here != null && land.filter(l -> l.expression().toString().equals(here.code())).isPresent();
    Parties.Party told = here == null ? scene.previous() : here;
    Parties.Party actor = speaker != null && (here == null || itself) ? speaker : told;
    boolean demand = scene.hasBetween(act.start() - REACH, act.start(), ASKED);
    if (!demand && land.isPresent() && Referents.isDisputable(land.get())) {
      String who = actor == null ? land.get().owner() : actor.code();
      statements.add(scene, who, Stance.REFUSES, Optional.empty(), land.get().expression());
    }
  }

  /** "following the United States, which had done so": the same of somebody else. */
  void repeats(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    Optional<Statement> last = statements.last().filter(s -> isNear(scene, s));
    boolean open = scene.conditionBefore(act).isPresent();
    if (!open && actor != null && last.isPresent() && !last.get().actor().equals(actor.code())) {
      statements.add(
          scene, actor.code(), last.get().stance(), last.get().to(), last.get().region());
    }
  }

  /** Whether it is told what is refused: an act done to land behind it, or right before it. */
  private static boolean isOfAct(Scene scene, Act act) {
    return scene.acts.stream()
        .anyMatch(
            a ->
                ON_LAND.contains(a.what())
                    && a.start() != act.start()
                    && Math.abs(a.start() - act.start()) < 10
                    && scene.patient(a).isPresent()
                    && !scene.isBroken(
                        Math.min(a.end(), act.end()), Math.max(a.start(), act.start())));
  }

  /** "against any recognition": what was spoken of before. */
  private boolean isRightBehind(Act act, Act noun) {
    boolean ends = passage.isAny(noun.end(), ENDS);
    return ends && noun.start() >= act.end() && noun.start() - act.end() < 4;
  }

  /** "rejects Beijing's claim to the island", "dismissed the claim": a noun, and another's. */
  private boolean isOthers(Scene scene, Act claim, Parties.Party actor) {
    int before = claim.start() - 1;
    boolean noun =
        passage.isInflected() || passage.isAny(before, OWNED) || passage.mention(before) != null;
    Parties.Party whose = scene.between(actor.end(), claim.start());
    return noun && (whose == null || !whose.code().equals(actor.code()));
  }

  private Parties.Party refuser(Scene scene, Act act) {
    Parties.Party before = scene.before(act.start() + 1);
    return before == null ? scene.subject(act.end()) : before;
  }

  /**
   * "this is unacceptable", "ruled that out", "called the demand absurd", "Москва отказывается."
   */
  private boolean points(Scene scene, Act act) {
    boolean near =
        scene.hasBetween(act.start() - REACH, act.start(), ASKED)
            || scene.hasBetween(act.end(), act.end() + REACH, ASKED)
            || scene.hasBetween(act.start() - REACH, act.end() + 3, POINTS)
            || passage.hasAny(act.start(), Math.min(act.end() + 1, passage.size()), THAT)
            || passage.is(scene.range.from(), "that")
            || passage.writesAny(act.start(), act.start() + 1, CLOSED)
            || scene.acts.stream()
                .anyMatch(a -> ON_LAND.contains(a.what()) && isRightBehind(act, a))
            || passage.writesAny(Math.max(scene.range.from(), act.start() - 7), act.end(), THIS);
    boolean bare =
        passage.isAny(act.start(), VERBS)
            && (passage.isAny(act.end(), ENDS) || act.end() >= scene.range.to());
    boolean short_ = scene.range.to() - scene.range.from() <= LONGEST_BARE;
    return near || bare && short_;
  }

  /** The last demand or claim of somebody else's, in this sentence or the two before. */
  private Optional<Statement> answered(String by) {
    int size = statements.all().size();
    for (int i = size - 1; i >= Math.max(0, size - REACH); i--) {
      Statement earlier = statements.all().get(i);
      boolean other = !earlier.actor().equals(by);
      if (other && ANSWERED.contains(earlier.stance())) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  private boolean isNear(Scene scene, Statement statement) {
    int here = passage.sentenceIndex(scene.range.from());
    int before = here == 0 ? 0 : passage.sentences().get(here - 1).from();
    return statement.start() >= passage.start(before);
  }
}
