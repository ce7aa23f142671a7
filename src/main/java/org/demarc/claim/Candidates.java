package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Grounds.Ground;
import org.demarc.claim.HolderFeatures.Holder;
import org.demarc.claim.Others.Other;
import org.demarc.region.Expression;

/** All ways to read the figures of one sentence: of which land, whose part of it, and of what. */
final class Candidates {
  private final Passage passage;
  private final Clause clause;
  private final Spots spots;
  private final Grounds grounds;
  private final NoClaimFeatures noClaim;
  private final UntoldFeatures untold;
  private final Others others;
  private final Set<Expression> yardsticks;

  Candidates(Passage passage, Clause clause, Spots spots, Grounds grounds) {
    this.passage = passage;
    this.clause = clause;
    this.spots = spots;
    this.grounds = grounds;
    this.noClaim = new NoClaimFeatures(passage, clause);
    this.untold = new UntoldFeatures(passage, clause);
    this.others = new Others(passage, clause, spots);
    this.yardsticks = Yardsticks.of(clause);
  }

  /**
   * The first is that it is no claim.
   *
   * @param before what the figure before in this sentence, or the last of the one before, is told
   *     of
   * @param isHere whether that is of this sentence
   */
  List<Candidate> of(Figure figure, Optional<Tie> before, boolean isHere) {
    return all(figure, before, isHere).stream().map(c -> sized(figure, c)).toList();
  }

  private Candidate sized(Figure figure, Candidate candidate) {
    List<String> names = LandSizes.of(figure, candidate.region(), candidate.of());
    return names.isEmpty()
        ? candidate
        : candidate.with(
            features("magnitude-" + figure.shape().name().toLowerCase(Locale.ROOT), names));
  }

  private List<Candidate> all(Figure figure, Optional<Tie> before, boolean isHere) {
    List<Candidate> all = new ArrayList<>();
    NoClaimFeatures.Company company = noClaim.company(figure);
    Features none = features(role("none", figure), noClaim.none(figure, company, spots.lands()));
    Neighbours words = new Neighbours(passage, clause, figure);
    all.add(Candidate.none(none).with(words.of(role("none", figure))));
    if (noClaim.isVetoed(figure, company)) {
      return all;
    }
    Optional<Tie> told = before.filter(t -> t.region().isPresent());
    List<Ground> lands = grounds.of(figure, told, words);
    Sequel sequel = new Sequel(passage, figure, told, isHere);
    Retelling again = new Retelling(passage, clause, figure, told, isHere, sequel, words, spots);
    switch (figure.shape()) {
      case SHARE ->
          new ShareCandidates(passage, clause, figure, before, isHere, sequel, again, all)
              .of(lands, untold(figure), noClaim.behind(figure));
      case SIZE -> sizes(figure, lands, told, sequel, again, all);
      case AREA, RATE -> areas(figure, lands, sequel, again, all);
    }
    return all;
  }

  static String role(String role, Figure figure) {
    return switch (figure.shape()) {
      case SHARE -> role + "-share";
      case SIZE -> role + "-size";
      case AREA, RATE -> role + "-area";
    };
  }

  private Features untold(Figure figure) {
    return features(role("untold", figure), untold.of(figure));
  }

  private Features features(String role, List<String> names) {
    return Features.of(role, passage.isInflected(), names);
  }

  /** A land, or somebody's part of it, that a figure may tell the area of. */
  private record Measured(Land land, Optional<Cue> cue, List<Features> features) {}

  private List<Measured> measured(String role, List<Ground> grounds, Sequel sequel) {
    List<Measured> measured = new ArrayList<>();
    for (Ground ground : grounds) {
      Features land = features(role, ground.names());
      for (Holder holder : ground.holders()) {
        List<Features> both =
            List.of(
                land,
                features(role, holder.names()),
                features(role, sequel.of(ground.land(), holder.cue())),
                holder.words());
        measured.add(new Measured(ground.land(), holder.cue(), both));
      }
    }
    return measured;
  }

  private void areas(
      Figure figure, List<Ground> grounds, Sequel sequel, Retelling again, List<Candidate> all) {
    Optional<Expression> of = Optional.empty();
    int end = figure.endToken();
    all.add(Candidate.untold(Wording.WHICH_LAND, of, end, List.of(untold(figure))));
    for (Measured some : measured("area", grounds, sequel)) {
      int last = end(figure, some.land());
      all.add(Candidate.told(some.land(), some.cue(), of, last, some.features()));
    }
    again.of(of, end, "area", List.of()).ifPresent(all::add);
  }

  /** A land beside each other that it may be compared with. */
  private void sizes(
      Figure figure,
      List<Ground> grounds,
      Optional<Tie> told,
      Sequel sequel,
      Retelling again,
      List<Candidate> all) {
    List<Measured> measured = measured("size", grounds, sequel);
    Features untold = untold(figure);
    for (Other other : others.of(figure, grounds, told)) {
      Optional<Expression> of = Optional.of(other.land());
      List<Features> unknown = new ArrayList<>(other.features());
      unknown.add(untold);
      all.add(Candidate.untold(Wording.WHICH_LAND, of, other.end(), unknown));
      for (Measured some : measured) {
        if (!isOrIsIn(some.land().expression(), other.land())
            && !yardsticks.contains(some.land().expression())) {
          List<Features> both = new ArrayList<>(some.features());
          both.addAll(other.features());
          both.add(features("other", others.pair(figure, some.land(), other)));
          all.add(Candidate.told(some.land(), some.cue(), of, other.end(), both));
        }
      }
      again.of(of, other.end(), "size", other.features()).ifPresent(all::add);
    }
  }

  /** No land is compared with itself, nor one of two with both. */
  private static boolean isOrIsIn(Expression land, Expression other) {
    return land.equals(other)
        || other instanceof Expression.Union both
            && (isOrIsIn(land, both.left()) || isOrIsIn(land, both.right()));
  }

  /** The token after a figure's words, with those of its land where that follows. */
  static int end(Figure figure, Land land) {
    boolean follows = land.start() >= figure.endToken() && land.start() < figure.endToken() + 3;
    return follows ? land.end() : figure.endToken();
  }
}
