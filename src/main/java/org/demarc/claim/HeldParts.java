package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose part of a land the words around it mean, or which land is told by its holder alone. */
final class HeldParts {
  private static final int REACH = 16;

  private final Passage passage;
  private final List<Cue> cues;

  HeldParts(Passage passage, List<Cue> cues) {
    this.passage = passage;
    this.cues = cues;
  }

  /** The part of a land that the words right behind it mean: "currently under its control". */
  Optional<Side> behind(Land land) {
    return cues.stream()
        .filter(c -> c.side().relation() != Side.Relation.CLAIMED && c.end() > land.end())
        .filter(c -> c.start() >= land.end() || isThatItHolds(land, c))
        .filter(
            c ->
                c.start() <= land.end() + (c.voice() == Cue.Voice.PASSIVE ? 4 : 2)
                    || isThatItHolds(land, c))
        .findFirst()
        .map(c -> isOtherwise(land, c) ? c.side().negated() : c.side());
  }

  /** "will not leave the part, which it controls": the verb's own clause denies nothing. */
  private boolean isOtherwise(Land land, Cue cue) {
    boolean denied = cue.side().relation() == Side.Relation.NOT_HELD;
    return denied
        && cue.start() < land.start()
        && !passage.hasAny(land.end(), cue.end(), Set.of("not", "never"));
  }

  /** The land of a state that another has taken: "none of the land taken by Russia". */
  Optional<Land> taken(Act act) {
    return cues.stream()
        .filter(c -> c.voice() == Cue.Voice.PASSIVE && c.start() > act.end())
        .filter(c -> c.start() - act.end() < REACH && Nouns.isLand(passage.lower(c.start() - 1)))
        .filter(c -> !Occupiers.attackedBy(c.side().party()).isEmpty())
        .findFirst()
        .map(
            c ->
                Land.state(Occupiers.attackedBy(c.side().party()))
                    .at(c.start() - 1, c.end())
                    .with(c.start() - 1, Optional.of(c.side()), false));
  }

  /** "the part of Donetsk that it still holds": the cue's party stands before the land. */
  private boolean isThatItHolds(Land land, Cue cue) {
    boolean which = passage.isInflected() && passage.is(land.end() + 1, "which");
    return (which || passage.is(land.end(), "that")) && cue.end() <= land.end() + 6;
  }
}
