package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final Surface surface;
  private final Others others;

  Candidates(Passage passage, Clause clause, Spots spots, Grounds grounds) {
    this.passage = passage;
    this.clause = clause;
    this.spots = spots;
    this.grounds = grounds;
    this.noClaim = new NoClaimFeatures(passage, clause);
    this.surface = new Surface(passage);
    this.others = new Others(passage, clause, spots);
  }

  /**
   * The first is that it is no claim.
   *
   * @param before what the figure before in this sentence, or the last of the one before, is told
   *     of
   * @param isHere whether that is of this sentence
   * @param earlier what all figures before in the text were told of
   */
  List<Candidate> of(Figure figure, Optional<Tie> before, boolean isHere, List<Tie> earlier) {
    return all(figure, before, isHere, earlier).stream().map(c -> sized(figure, c)).toList();
  }

  private Candidate sized(Figure figure, Candidate candidate) {
    List<String> names = LandSizes.of(figure, candidate.region(), candidate.of());
    return names.isEmpty()
        ? candidate
        : candidate.with(
            features("magnitude-" + figure.shape().name().toLowerCase(Locale.ROOT), names));
  }

  private List<Candidate> all(
      Figure figure, Optional<Tie> before, boolean isHere, List<Tie> earlier) {
    List<Candidate> all = new ArrayList<>();
    NoClaimFeatures.Company company = noClaim.company(figure);
    Features none = features(role("none", figure), noClaim.none(figure, company, spots.lands()));
    Neighbours words = new Neighbours(passage, clause, figure);
    all.add(Candidate.none(none).with(words.of(role("none", figure))));
    List<Ground> lands = grounds.of(figure, words);
    Optional<Tie> told = before.filter(t -> t.region().isPresent());
    Sequel sequel = new Sequel(passage, figure, told, isHere, earlier);
    switch (figure.shape()) {
      case SHARE -> shares(figure, lands, told, isHere, sequel, words, all);
      case SIZE -> sizes(figure, lands, told, isHere, sequel, words, all);
      case AREA, RATE -> areas(figure, lands, told, isHere, sequel, words, all);
    }
    return all;
  }

  private static String role(String role, Figure figure) {
    return switch (figure.shape()) {
      case SHARE -> role + "-share";
      case SIZE -> role + "-size";
      case AREA, RATE -> role + "-area";
    };
  }

  private Features untold(Figure figure) {
    return features(role("untold", figure), noClaim.untold(figure));
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
      Figure figure,
      List<Ground> grounds,
      Optional<Tie> told,
      boolean here,
      Sequel sequel,
      Neighbours words,
      List<Candidate> all) {
    Optional<Expression> of = Optional.empty();
    int end = figure.endToken();
    all.add(Candidate.untold(Wording.WHICH_LAND, of, end, List.of(untold(figure))));
    for (Measured some : measured("area", grounds, sequel)) {
      int last = end(figure, some.land());
      all.add(Candidate.told(some.land(), some.cue(), of, last, some.features()));
    }
    told.ifPresent(t -> again(figure, t, here, sequel, of, end, "area", List.of(), words, all));
  }

  /** A land beside each other that it may be compared with. */
  private void sizes(
      Figure figure,
      List<Ground> grounds,
      Optional<Tie> told,
      boolean here,
      Sequel sequel,
      Neighbours words,
      List<Candidate> all) {
    List<Measured> measured = measured("size", grounds, sequel);
    Features untold = untold(figure);
    for (Other other : others.of(figure, grounds, told)) {
      Optional<Expression> of = Optional.of(other.land());
      List<Features> unknown = new ArrayList<>(other.features());
      unknown.add(untold);
      all.add(Candidate.untold(Wording.WHICH_LAND, of, other.end(), unknown));
      for (Measured some : measured) {
        if (!of.equals(Optional.of(some.land().expression()))) {
          List<Features> both = new ArrayList<>(some.features());
          both.addAll(other.features());
          both.add(features("other", others.pair(figure, some.land(), other)));
          all.add(Candidate.told(some.land(), some.cue(), of, other.end(), both));
        }
      }
      told.ifPresent(
          t ->
              again(
                  figure, t, here, sequel, of, other.end(), "size", other.features(), words, all));
    }
  }

  private static int end(Figure figure, Land land) {
    boolean follows = land.start() >= figure.endToken() && land.start() < figure.endToken() + 3;
    return follows ? land.end() : figure.endToken();
  }

  private void shares(
      Figure figure,
      List<Ground> grounds,
      Optional<Tie> told,
      boolean here,
      Sequel sequel,
      Neighbours words,
      List<Candidate> all) {
    Features untold = untold(figure);
    all.add(
        Candidate.untold(Wording.WHICH_LAND, Optional.empty(), figure.endToken(), List.of(untold)));
    List<Part> parts = parts(grounds, sequel);
    told.filter(t -> !(t.region().orElseThrow() instanceof Expression.Named))
        .ifPresent(t -> ofPart(figure, t, here, grounds, all));
    for (Ground ground : Grounds.wholes(grounds)) {
      Land whole = ground.land();
      if (!whole.vague()) {
        List<String> names = new ArrayList<>(ground.names());
        names.addAll(sequel.ofWhole(whole));
        Features wholes = features("whole", names);
        Optional<Expression> of = Optional.of(whole.expression());
        int end = end(figure, whole);
        all.add(Candidate.untold(Wording.NO_HOLDER, of, end, List.of(untold, wholes)));
        held(ground, wholes, end, sequel, all);
        for (Part part : parts) {
          part(part, whole, wholes, end, all);
        }
        told.ifPresent(
            t -> again(figure, t, here, sequel, of, end, "part", List.of(wholes), words, all));
      }
    }
  }

  /** "Of this, 60 % is in Donetsk region": a share of what somebody was just told to hold. */
  private void ofPart(
      Figure figure, Tie told, boolean here, List<Ground> grounds, List<Candidate> all) {
    String again = here ? "again-here" : "again-before";
    List<String> names =
        List.of(
            again,
            again + "|" + noClaim.behind(figure),
            "again|" + (surface.points(clause.range) ? "points" : "no"));
    Features whole = features("whole-part", names);
    int end = figure.endToken();
    all.add(
        Candidate.untold(Wording.WHICH_LAND, told.region(), end, List.of(whole, untold(figure))));
    for (Ground ground : grounds) {
      Features land = features("part-of-part", ground.names());
      all.add(Candidate.told(ground.land(), told.cue(), told.region(), end, List.of(whole, land)));
    }
  }

  /** "holds a fifth of it": somebody's part of the whole itself. */
  private void held(Ground whole, Features wholes, int end, Sequel sequel, List<Candidate> all) {
    for (Holder holder : whole.holders()) {
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
  private record Part(
      Land land, Optional<Cue> cue, Features place, Features holder, Features words) {}

  private List<Part> parts(List<Ground> grounds, Sequel sequel) {
    List<Part> parts = new ArrayList<>();
    for (Ground ground : grounds) {
      Features place = features("part", ground.names());
      for (Holder holder : ground.holders()) {
        List<String> names = new ArrayList<>(holder.names());
        names.addAll(sequel.of(ground.land(), holder.cue()));
        Features held = features("part", names);
        parts.add(new Part(ground.land(), holder.cue(), place, held, holder.words()));
      }
    }
    return parts;
  }

  /** "makes up a fifth of it": another land, or somebody's part of one. */
  private void part(Part part, Land whole, Features wholes, int end, List<Candidate> all) {
    boolean itself = part.land().expression().equals(whole.expression());
    boolean told = part.cue().isPresent() || part.land().side().isEmpty();
    if (!itself || !told) {
      String relation =
          Grounds.relation(part.land(), whole) + (part.cue().isPresent() ? "|held" : "");
      List<Features> features =
          List.of(
              wholes,
              part.place(),
              part.holder(),
              part.words(),
              features("pair", List.of(relation)));
      Optional<Expression> of = Optional.of(whole.expression());
      all.add(Candidate.told(part.land(), part.cue(), of, end, features));
    }
  }

  /** What the figure before was told of, in other words. */
  private void again(
      Figure figure,
      Tie tie,
      boolean here,
      Sequel sequel,
      Optional<Expression> of,
      int end,
      String role,
      List<Features> given,
      Neighbours words,
      List<Candidate> all) {
    if (tie.region().equals(of)) {
      return;
    }
    String again = here ? "again-here" : "again-before";
    boolean anew =
        clause.cuesAround(figure).stream()
            .anyMatch(c -> !here || c.start() >= tie.end() && c.end() <= figure.firstToken());
    boolean land = tie.region().orElseThrow() instanceof Expression.Named;
    String whole = tie.of().equals(of) ? "same" : tie.of().isPresent() ? "other" : "none";
    List<Features> features = new ArrayList<>(given);
    features.add(features(role, sequel.again()));
    features.add(words.of(role("again", figure) + (land ? "-land" : "-part")));
    features.add(
        features(
            role,
            List.of(
                again,
                again + (surface.points(clause.range) ? "|points" : "|no"),
                land ? "again|land" : "again|part",
                "again|whole=" + whole,
                anew ? "again|anew" : "again|still")));
    all.add(Candidate.again(tie, of, end, features));
  }
}
