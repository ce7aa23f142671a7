package org.demarc.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.claim.HolderFeatures.Holder;
import org.demarc.claim.Spots.Spot;
import org.demarc.region.Expression;

/** All ways to read the figures of one sentence: of which land, whose part of it, and of what. */
final class Candidates {
  private static final Expression CRIMEA = new Expression.Named("crimea");
  private static final Expression MAINLAND = new Expression.Named("mainland-ukraine");
  private static final Set<String> WITHOUT = Words.of("candidates.without");
  private static final int WITHOUT_REACH = 5;

  private final Passage passage;
  private final Clause clause;
  private final Spots spots;
  private final Discourse discourse;
  private final Parties parties;
  private final Function<Passage.Range, List<Cue>> cues;
  private final NoClaimFeatures noClaim;
  private final Surface surface;

  Candidates(
      Passage passage,
      Clause clause,
      Spots spots,
      Discourse discourse,
      Parties parties,
      Function<Passage.Range, List<Cue>> cues) {
    this.passage = passage;
    this.clause = clause;
    this.spots = spots;
    this.discourse = discourse;
    this.parties = parties;
    this.cues = cues;
    this.noClaim = new NoClaimFeatures(passage, clause);
    this.surface = new Surface(passage);
  }

  /** A land that a figure may speak of, and how it stands to it. */
  private record Ground(Land land, List<String> names, List<Holder> holders) {}

  /**
   * The first is that it is no claim.
   *
   * @param before what the figure before in this sentence, or the last of the one before, is told
   *     of
   * @param isHere whether that is of this sentence
   */
  List<Candidate> of(Figure figure, Optional<Tie> before, boolean isHere) {
    List<Candidate> all = new ArrayList<>();
    Features none = features(role("none", figure), noClaim.none(figure, spots.lands()));
    Neighbours words = new Neighbours(passage, clause, figure);
    all.add(Candidate.none(none).with(words.of(role("none", figure))));
    if (noClaim.isVetoed(figure)) {
      return all;
    }
    List<Ground> grounds = grounds(figure, words);
    Optional<Tie> told = before.filter(t -> t.region().isPresent());
    switch (figure.shape()) {
      case SHARE -> shares(figure, grounds, told, isHere, words, all);
      case SIZE ->
          clause
              .landAfter(figure, false)
              .filter(other -> !other.vague())
              .ifPresent(
                  other -> lands(figure, grounds, Optional.of(other), told, isHere, words, all));
      case AREA, RATE -> lands(figure, grounds, Optional.empty(), told, isHere, words, all);
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

  /** An area of a land, or a land beside the other that it is compared with. */
  private void lands(
      Figure figure,
      List<Ground> grounds,
      Optional<Land> other,
      Optional<Tie> told,
      boolean here,
      Neighbours words,
      List<Candidate> all) {
    String role = other.isPresent() ? "size" : "area";
    Optional<Expression> of = other.map(Land::expression);
    int end = other.map(Land::end).orElse(figure.endToken());
    all.add(Candidate.untold(Wording.WHICH_LAND, of, end, List.of(untold(figure))));
    for (Ground ground : grounds) {
      if (!of.equals(Optional.of(ground.land().expression()))) {
        Features land = features(role, ground.names());
        int last = other.isPresent() ? end : end(figure, ground.land());
        for (Holder holder : ground.holders()) {
          List<Features> both = List.of(land, features(role, holder.names()), holder.words());
          all.add(Candidate.told(ground.land(), holder.cue(), of, last, both));
        }
      }
    }
    told.ifPresent(t -> again(figure, t, here, of, end, role, List.of(), words, all));
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
      Neighbours words,
      List<Candidate> all) {
    Features untold = untold(figure);
    all.add(
        Candidate.untold(Wording.WHICH_LAND, Optional.empty(), figure.endToken(), List.of(untold)));
    List<Part> parts = parts(grounds);
    told.filter(t -> !(t.region().orElseThrow() instanceof Expression.Named))
        .ifPresent(t -> ofPart(figure, t, here, grounds, all));
    for (Ground ground : wholes(grounds)) {
      Land whole = ground.land();
      if (!whole.vague()) {
        Features wholes = features("whole", ground.names());
        Optional<Expression> of = Optional.of(whole.expression());
        int end = end(figure, whole);
        all.add(Candidate.untold(Wording.NO_HOLDER, of, end, List.of(untold, wholes)));
        held(ground, wholes, end, all);
        for (Part part : parts) {
          part(part, whole, wholes, end, all);
        }
        told.ifPresent(t -> again(figure, t, here, of, end, "part", List.of(wholes), words, all));
      }
    }
  }

  /** The lands themselves, of "the rest of Donbas" all of Donbas. */
  private static List<Ground> wholes(List<Ground> grounds) {
    Set<Expression> named = new HashSet<>();
    grounds.stream()
        .filter(g -> g.land().side().isEmpty())
        .forEach(g -> named.add(g.land().expression()));
    List<Ground> wholes = new ArrayList<>();
    for (Ground ground : grounds) {
      Land land = ground.land();
      if (land.side().isEmpty()) {
        wholes.add(ground);
      } else if (named.add(land.expression())) {
        wholes.add(
            new Ground(
                land.with(land.start(), Optional.empty(), land.vague()),
                ground.names(),
                List.of()));
      }
    }
    return wholes;
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
  private void held(Ground whole, Features wholes, int end, List<Candidate> all) {
    for (Holder holder : whole.holders()) {
      if (holder.cue().isPresent()) {
        List<Features> both = List.of(wholes, features("held", holder.names()), holder.words());
        Optional<Expression> of = Optional.of(whole.land().expression());
        all.add(Candidate.told(whole.land(), holder.cue(), of, end, both));
      }
    }
  }

  /** What a share may tell besides: a land, or somebody's part of it. */
  private record Part(
      Land land, Optional<Cue> cue, Features place, Features holder, Features words) {}

  private List<Part> parts(List<Ground> grounds) {
    List<Part> parts = new ArrayList<>();
    for (Ground ground : grounds) {
      Features place = features("part", ground.names());
      for (Holder holder : ground.holders()) {
        Features held = features("part", holder.names());
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
      String relation = relation(part.land(), whole) + (part.cue().isPresent() ? "|held" : "");
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

  /** How a part stands to a whole, by whose land they are. */
  private static String relation(Land part, Land whole) {
    if (part.expression().equals(whole.expression())) {
      return "itself";
    }
    boolean oneState = part.owner().equals(whole.owner());
    if (whole.isCountry()) {
      return part.isCountry() ? "two-countries" : oneState ? "within" : "abroad";
    }
    return part.isCountry() ? (oneState ? "around" : "abroad") : oneState ? "beside" : "apart";
  }

  /** What the figure before was told of, in other words. */
  private void again(
      Figure figure,
      Tie tie,
      boolean here,
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

  private List<Ground> grounds(Figure figure, Neighbours words) {
    LandFeatures features = new LandFeatures(passage, clause, spots, discourse, figure);
    HolderFeatures holders = new HolderFeatures(passage, clause, figure, parties, cues, words);
    List<Ground> grounds = new ArrayList<>();
    for (List<Spot> group : spots.near(figure)) {
      Land land = group.get(0).land();
      grounds.add(new Ground(land, features.of(group), holders.of(land)));
    }
    for (Map.Entry<String, String> state : implied(figure, grounds).entrySet()) {
      Land land = Land.state(state.getKey());
      grounds.add(new Ground(land, implied(state, grounds), holders.of(land)));
    }
    grounds.stream()
        .map(Ground::land)
        .filter(l -> l.expression().equals(CRIMEA))
        .findFirst()
        .ifPresent(
            crimea -> {
              Land land = Land.state(crimea.owner()).of(MAINLAND);
              grounds.add(new Ground(land, without(crimea), holders.of(land)));
            });
    return grounds;
  }

  /** States that nobody names: one that a party here occupies, one that a region belongs to. */
  private Map<String, String> implied(Figure figure, List<Ground> grounds) {
    int here = passage.sentenceIndex(clause.range.from());
    List<Cue> around = clause.cuesAround(figure);
    List<Cue> near = around.isEmpty() && here > 0 ? cues.apply(passage.lastOf(here - 1)) : around;
    Map<String, String> states = new LinkedHashMap<>();
    for (Cue cue : near) {
      String party = cue.side().party();
      String named = discourse.occupiedBy(party);
      states.putIfAbsent(named.isEmpty() ? Occupiers.attackedBy(party) : named, "occupied");
    }
    grounds.forEach(g -> states.putIfAbsent(g.land().owner(), "owner"));
    parties.all().forEach(party -> states.putIfAbsent(Occupiers.foughtFor(party), "at-war"));
    states.remove("");
    grounds.forEach(g -> states.remove(g.land().expression().toString()));
    return states;
  }

  /** "Excluding Crimea, 15 % of Ukraine": what is left without it. */
  private List<String> without(Land left) {
    boolean here =
        passage.sentenceIndex(left.start()) == passage.sentenceIndex(clause.range.from());
    boolean said = false;
    for (int i = left.start() - WITHOUT_REACH; i < left.start(); i++) {
      said |= passage.isAny(i, WITHOUT);
    }
    String how = said ? "said" : "unsaid";
    return List.of("where=implied", "without=" + how, "without=" + how + (here ? "|here" : "|off"));
  }

  private List<String> implied(Map.Entry<String, String> state, List<Ground> grounds) {
    long regions = grounds.stream().filter(g -> g.land().owner().equals(state.getKey())).count();
    int named = passage.states().getOrDefault(state.getKey(), 0);
    return List.of(
        "where=implied",
        "implied=" + state.getValue(),
        "implied|regions=" + Math.min(2, regions),
        "implied|named=" + Math.min(3, named));
  }
}
