package org.demarc.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Grounds.Ground;
import org.demarc.claim.HolderFeatures.Holder;
import org.demarc.region.Expression;

/** All ways to read one share: what it is of, and which land or whose part of one it tells. */
final class ShareCandidates {
  /** Lands of which somebody's part may be the whole. */
  private static final int MOST_HELD = 2;

  /** Readings of an open figure that the next may be a share of. */
  private static final int MOST_LIKELY = 2;

  private final Passage passage;
  private final Figure figure;
  private final Optional<Tie> before;
  private final boolean here;
  private final boolean points;
  private final Sequel sequel;
  private final Retelling again;
  private final List<Candidate> all;

  /**
   * @param before what the figure before is told of
   * @param here whether that stands in this sentence
   * @param all to which these are added
   */
  ShareCandidates(
      Passage passage,
      Clause clause,
      Figure figure,
      Optional<Tie> before,
      boolean here,
      Sequel sequel,
      Retelling again,
      List<Candidate> all) {
    this.passage = passage;
    this.figure = figure;
    this.before = before;
    this.here = here;
    this.points = new Surface(passage).points(clause.range);
    this.sequel = sequel;
    this.again = again;
    this.all = all;
  }

  /**
   * @param untold what speaks for a claim of unknown land
   * @param behind the word that follows the figure
   */
  void of(List<Ground> grounds, Features untold, String behind) {
    int end = figure.endToken();
    all.add(Candidate.untold(Wording.WHICH_LAND, Optional.empty(), end, List.of(untold)));
    before.ifPresent(tie -> told(tie).forEach(t -> ofTold(t, grounds, untold, behind)));
    ofHeld(grounds, untold);
    List<Part> parts = parts(grounds);
    for (Ground ground : Grounds.wholes(grounds)) {
      if (!ground.land().vague()) {
        ofLand(ground, parts, untold);
      }
    }
  }

  private void ofLand(Ground ground, List<Part> parts, Features untold) {
    Land whole = ground.land();
    List<String> names = new ArrayList<>(ground.names());
    names.addAll(sequel.ofWhole(whole));
    Features wholes = features("whole", names);
    Optional<Expression> of = Optional.of(whole.expression());
    int end = Candidates.end(figure, whole);
    if (ground.canBeAlone()) {
      all.add(Candidate.untold(Wording.NO_HOLDER, of, end, List.of(untold, wholes)));
    }
    held(ground, wholes, end);
    for (Part part : parts) {
      part(part, ground, wholes, end);
    }
    again.ofWhole(whole, end, wholes).ifPresent(all::add);
  }

  /** What the figure before was told of; where that was left open, what it likely was. */
  private static List<Tie> told(Tie before) {
    return before.region().isPresent() || before.readings().isEmpty()
        ? List.of(before)
        : before.readings().stream().limit(MOST_LIKELY).map(Tie.Reading::tie).toList();
  }

  /** "Of this, 60 % is in Donetsk region": a share of what somebody was just told to hold. */
  private void ofTold(Tie told, List<Ground> grounds, Features untold, String behind) {
    String again = here ? "again-here" : "again-before";
    List<String> names =
        List.of(again, again + "|" + behind, "again|" + (points ? "points" : "no"));
    Features whole = features("whole-part", names);
    for (Expression part : parts(told)) {
      Optional<Expression> of = Optional.of(part);
      int end = figure.endToken();
      all.add(Candidate.untold(Wording.WHICH_LAND, of, end, List.of(whole, untold)));
      returned(part, told)
          .ifPresent(
              land -> {
                Cue back = Cue.held(figure.firstToken(), end, Side.held(told.owner()));
                Features lost = features("part-of-part", List.of("returned"));
                all.add(Candidate.told(land, Optional.of(back), of, end, List.of(whole, lost)));
              });
      for (Ground ground : grounds) {
        Features land = features("part-of-part", ground.names());
        all.add(Candidate.told(ground.land(), told.cue(), of, end, List.of(whole, land)));
        if (isWithin(ground.land(), told)) {
          Features alone = features("part-of-part", List.of("alone"));
          List<Features> both = List.of(whole, land, alone);
          all.add(Candidate.told(ground.land(), Optional.empty(), of, end, both));
        }
      }
    }
  }

  /** "It took 1,400 sq km and has lost half of that": the land whose owner may have it back. */
  private static Optional<Land> returned(Expression part, Tie told) {
    boolean taken =
        part instanceof Expression.Intersection held
            && held.right() instanceof Expression.Held by
            && !told.owner().isEmpty()
            && !by.party().equals(told.owner());
    return taken
        ? Optional.of(Kin.unnamed(((Expression.Intersection) part).left(), told.owner()))
        : Optional.empty();
  }

  /** Whatever but a whole land the figure before told, and of what. */
  private static Set<Expression> parts(Tie told) {
    Set<Expression> parts = new LinkedHashSet<>();
    told.region().filter(r -> !(r instanceof Expression.Named)).ifPresent(parts::add);
    told.of().filter(Expression.Intersection.class::isInstance).ifPresent(parts::add);
    return parts;
  }

  /** "A quarter of that is Crimea", of which nobody else holds any. */
  private static boolean isWithin(Land land, Tie told) {
    return !land.isCountry() && land.side().isEmpty() && land.owner().equals(told.owner());
  }

  /** "86 % of the territory once captured by Ukraine": of what this sentence tells held. */
  private void ofHeld(List<Ground> grounds, Features untold) {
    grounds.stream()
        .filter(g -> g.isNamed() && !g.land().vague())
        .limit(MOST_HELD)
        .forEach(
            ground ->
                ground.holders().stream()
                    .filter(Holder::isTold)
                    .forEach(holder -> ofHeld(ground, holder, untold)));
  }

  private void ofHeld(Ground ground, Holder holder, Features untold) {
    int end = figure.endToken();
    Land land = ground.land();
    Cue cue = holder.cue().orElseThrow();
    Optional<Expression> of =
        Optional.ofNullable(cue.side().within(land.expression(), land.owner()));
    Features whole = features("whole-held", ground.names());
    Features held = features("whole-held", holder.names());
    if (of.isPresent()) {
      all.add(Candidate.untold(Wording.WHICH_LAND, of, end, List.of(whole, held, untold)));
      for (Holder other : ground.holders()) {
        if (other.cue().isPresent()) {
          Features lost = features("part-of-held", other.names());
          all.add(Candidate.told(land, other.cue(), of, end, List.of(whole, held, lost)));
        }
      }
    }
  }

  /** "holds a fifth of it": somebody's part of the whole itself. */
  private void held(Ground whole, Features wholes, int end) {
    List<Holder> holders = new ArrayList<>(whole.holders());
    whole.state().ifPresent(holders::add);
    for (Holder holder : holders) {
      if (holder.cue().isPresent()) {
        List<Features> both =
            List.of(
                wholes,
                features("held", holder.names()),
                features("held", sequel.of(whole.land(), holder.cue())),
                holder.words());
        Optional<Expression> of = Optional.of(whole.land().expression());
        all.add(Candidate.told(whole.land(), holder.cue(), of, end, both));
      }
    }
  }

  /** What a share may tell besides: a land, or somebody's part of it. */
  private record Part(Ground ground, Holder holder, Features place, Features held) {
    Land land() {
      return ground.land();
    }

    boolean isHeld() {
      return holder.cue().isPresent();
    }

    /** Whether the words name it, and tell of whoever holds it. */
    boolean isNamed() {
      return !ground.isHinted() && (!isHeld() || holder.isTold());
    }
  }

  private List<Part> parts(List<Ground> grounds) {
    List<Part> parts = new ArrayList<>();
    for (Ground ground : grounds) {
      Features place = features("part", ground.names());
      for (Holder holder : ground.holders()) {
        List<String> names = new ArrayList<>(holder.names());
        names.addAll(sequel.of(ground.land(), holder.cue()));
        parts.add(new Part(ground, holder, place, features("part", names)));
      }
    }
    return parts;
  }

  /** "makes up a fifth of it": another land, or somebody's part of one. */
  private void part(Part part, Ground whole, Features wholes, int end) {
    Land land = part.land();
    Holder holder = part.holder();
    boolean itself = land.expression().equals(whole.land().expression());
    boolean told = part.isHeld() || land.side().isEmpty();
    String relation = relation(land, whole.land());
    if ((!itself || !told) && canBePart(part, whole, relation)) {
      Features pair = features("pair", List.of(relation + (part.isHeld() ? "|held" : "")));
      List<Features> features = List.of(wholes, part.place(), part.held(), holder.words(), pair);
      Optional<Expression> of = Optional.of(whole.land().expression());
      all.add(Candidate.told(land, holder.cue(), of, end, features));
    }
  }

  /**
   * No state is a share of its own region; what is not named goes with its own whole only, and so
   * does somebody's part where this sentence does not tell of it.
   */
  private static boolean canBePart(Part part, Ground whole, String relation) {
    boolean named = part.isNamed() && !whole.isHinted();
    return switch (relation) {
      case "member", "within" -> true;
      case "around", "apart" -> false;
      case "abroad" -> named && !part.isHeld();
      case "two-countries" ->
          named || Kin.areAkin(part.land().expression(), whole.land().expression());
      default -> named;
    };
  }

  /** How a part stands to a whole, by whose land they are. */
  private static String relation(Land part, Land whole) {
    if (part.expression().equals(whole.expression())) {
      return "itself";
    }
    if (Kin.isPart(part.expression(), whole.expression())) {
      return "member";
    }
    boolean oneState = part.owner().equals(whole.owner());
    if (whole.isCountry()) {
      return oneState ? "within" : part.isCountry() ? "two-countries" : "abroad";
    }
    return part.isCountry() ? (oneState ? "around" : "abroad") : oneState ? "beside" : "apart";
  }

  private Features features(String role, List<String> names) {
    return Features.of(role, passage.isInflected(), names);
  }
}
