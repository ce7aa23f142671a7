package org.demarc.claim;

import java.util.Optional;

/** Who asks for what somebody else is to do: a demand is never recorded as the asked one's act. */
final class Askers {
  private static final java.util.Set<String> SAYS = Words.of("askers.says");

  private static final java.util.Set<String> OWN = Words.of("askers.own");

  private Askers() {}

  /**
   * A demand that an act is under.
   *
   * @param asker whose demand it is; empty where that is not told
   */
  record Asked(Optional<Parties.Party> asker) {
    Optional<String> code() {
      return asker.map(Parties.Party::code);
    }
  }

  /** The demand that an act of a party is under, or empty: "Putin wants Kyiv to recognise". */
  static Optional<Asked> of(Scene scene, Act act, String asked) {
    return scene
        .operator("demand", act)
        .map(demand -> new Asked(Optional.ofNullable(asker(scene, demand, asked))))
        .or(() -> proposed(scene, act, asked))
        .or(() -> unless(scene, act, asked));
  }

  /** "offers Ukraine to withdraw", "proposed that Kyiv cede it": what another should do. */
  private static Optional<Asked> proposed(Scene scene, Act act, String asked) {
    Optional<Act> offer = scene.operator("offer", act);
    Parties.Party told = offer.map(o -> scene.between(o.end(), act.start())).orElse(null);
    return told != null && told.start() - offer.get().end() < 3 && told.code().equals(asked)
        ? offer
            .map(o -> scene.otherBefore(o.start() + 1, asked))
            .map(by -> new Asked(Optional.of(by)))
        : Optional.empty();
  }

  /** "no truce until Kyiv leaves", "offers peace if Kyiv cedes it": who sets the condition asks. */
  private static Optional<Asked> unless(Scene scene, Act act, String asked) {
    Optional<Integer> opens = scene.conditionBefore(act);
    return opens
        .map(at -> scene.otherBefore(at, asked))
        .map(asker -> new Asked(Optional.of(asker)));
  }

  /** Before the demand, or who says it behind, else who opens the sentence before. */
  private static Parties.Party asker(Scene scene, Act demand, String asked) {
    Parties.Party here = scene.otherBefore(demand.start() + 1, asked);
    Parties.Party planner = here == null ? scene.planner() : here;
    if (planner != null && !planner.code().equals(asked)) {
      return planner;
    }
    Parties.Party own = own(scene, demand, asked);
    Parties.Party speaker = own != null ? own : scene.speakerBehind(demand.end(), SAYS);
    Parties.Party before = speaker != null ? speaker : scene.previous();
    return before == null || own == null && before.code().equals(asked) ? null : before;
  }

  /** "demands recognition of Crimea", "insists on the return": nobody but the asker is named. */
  private static Parties.Party own(Scene scene, Act demand, String asked) {
    Parties.Party subject = scene.before(demand.start() + 1);
    boolean demands = scene.hasBetween(demand.start(), demand.end(), OWN);
    return demands && subject != null && subject.code().equals(asked) ? subject : null;
  }
}
