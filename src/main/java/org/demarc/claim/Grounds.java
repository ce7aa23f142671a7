package org.demarc.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.claim.Hints.Hint;
import org.demarc.claim.HolderFeatures.Holder;
import org.demarc.claim.Spots.Spot;
import org.demarc.region.Expression;

/** The lands that a figure may speak of, named or not, and who may hold a part of each. */
final class Grounds {
  private static final Expression CRIMEA = new Expression.Named("crimea");
  private static final Expression MAINLAND = new Expression.Named("mainland-ukraine");

  /** What Ukrainian and Russian reports speak of where they name no land at all. */
  private static final String HOME = "UA";

  private static final Set<String> WITHOUT = Words.of("grounds.without");
  private static final Set<HintKind> GUESSES =
      EnumSet.of(
          HintKind.DISPUTED, HintKind.OTHER, HintKind.REST, HintKind.NAMESAKE, HintKind.TOWN);
  private static final int WITHOUT_REACH = 5;

  /** A state named so many times is what a text is about. */
  private static final int OFTEN = 3;

  /**
   * A land that a figure may speak of, and how it stands to it.
   *
   * @param state that it may hold a part of itself only, against whoever else is in it
   * @param hint how something else that is named makes one think of it; empty where it is named
   */
  record Ground(
      Land land,
      List<String> names,
      List<Holder> holders,
      Optional<Holder> state,
      Optional<HintKind> hint) {
    boolean isHinted() {
      return hint.isPresent();
    }

    /** "Kursk" names the region, too, where a town of that name is known. */
    boolean isNamed() {
      return hint.isEmpty() || hint.get() == HintKind.NAMESAKE;
    }

    /** That a share of it is of unknown land is told of what the text points to, of no guess. */
    boolean canBeAlone() {
      return hint.filter(GUESSES::contains).isEmpty();
    }
  }

  private final Passage passage;
  private final Clause clause;
  private final Spots spots;
  private final Discourse discourse;
  private final Parties parties;
  private final Function<Passage.Range, List<Cue>> cues;
  private final Unnamed unnamed;
  private final Pairs names;
  private final Pairs holders;

  Grounds(
      Passage passage,
      Clause clause,
      Spots spots,
      Hints hints,
      Discourse discourse,
      Parties parties,
      Function<Passage.Range, List<Cue>> cues) {
    this.passage = passage;
    this.clause = clause;
    this.spots = spots;
    this.discourse = discourse;
    this.parties = parties;
    this.cues = cues;
    this.unnamed = new Unnamed(passage, clause, spots, hints);
    this.names = new Pairs(passage, clause.figures(), spots.names(clause.range));
    this.holders = new Pairs(passage, clause.figures(), parties.names(clause.range));
  }

  /**
   * @param told what the figure before is told of
   */
  List<Ground> of(Figure figure, Optional<Tie> told, Neighbours words) {
    List<List<Spot>> near = spots.near(figure);
    Setting setting = Setting.of(passage, clause, figure);
    LandFeatures features =
        new LandFeatures(passage, clause, spots, discourse, figure, names.of(figure), setting);
    HintFeatures hinted = new HintFeatures(passage, figure, setting, near.size());
    HolderFeatures parts =
        new HolderFeatures(passage, clause, figure, parties, cues, words, holders.of(figure));
    LikelyHolders likely = new LikelyHolders(passage, clause, figure, words);
    List<Ground> grounds = new ArrayList<>();
    for (List<Spot> group : near) {
      Land land = group.get(0).land();
      List<Holder> holders = likely.with(land, parts.of(land));
      grounds.add(ground(land, features.of(group), holders, parts));
    }
    for (Map.Entry<String, String> state : implied(figure, grounds).entrySet()) {
      Land land = Land.state(state.getKey());
      grounds.add(ground(land, implied(figure, state, grounds), parts.of(land), parts));
    }
    grounds.stream()
        .map(Ground::land)
        .filter(l -> l.expression().equals(CRIMEA))
        .findFirst()
        .ifPresent(
            crimea -> {
              Land land = Land.state(crimea.owner()).of(MAINLAND);
              grounds.add(ground(land, without(crimea), parts.of(land), parts));
            });
    List<Land> lands = grounds.stream().map(Ground::land).toList();
    for (Hint hint : unnamed.of(figure, lands, told)) {
      Land land = hint.land();
      List<Holder> holders = hint.holders(parts.of(land));
      grounds.add(
          new Ground(
              land,
              hinted.of(hint),
              likely.with(land, holders),
              parts.state(land),
              Optional.of(hint.kind())));
    }
    return grounds;
  }

  private static Ground ground(
      Land land, List<String> names, List<Holder> holders, HolderFeatures parts) {
    return new Ground(land, names, holders, parts.state(land), Optional.empty());
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
    parties.all().stream()
        .filter(party -> !isAside(party))
        .forEach(party -> states.putIfAbsent(Occupiers.foughtFor(party), "at-war"));
    states.remove("");
    if (states.isEmpty() && passage.isInflected()) {
      states.put(HOME, "language");
    }
    grounds.forEach(g -> states.remove(g.land().expression().toString()));
    return states;
  }

  /** "with Russian backing" in a text of another war: nothing else in it is of that party's. */
  private boolean isAside(String party) {
    Map<String, Integer> named = passage.states();
    int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return !named.containsKey(Occupiers.foughtFor(party))
        && most > 2 * named.getOrDefault(party, 0)
        && most >= OFTEN;
  }

  /** "Excluding Crimea, 15 % of Ukraine": what is left without it. */
  private List<String> without(Land left) {
    boolean here =
        passage.sentenceIndex(left.start()) == passage.sentenceIndex(clause.range.from());
    boolean said = passage.hasAny(left.start() - WITHOUT_REACH, left.start(), WITHOUT);
    String how = said ? "said" : "unsaid";
    return List.of("where=implied", "without=" + how, "without=" + how + (here ? "|here" : "|off"));
  }

  private List<String> implied(
      Figure figure, Map.Entry<String, String> state, List<Ground> grounds) {
    long regions = grounds.stream().filter(g -> g.land().owner().equals(state.getKey())).count();
    int named = passage.states().getOrDefault(state.getKey(), 0);
    boolean gain = clause.cuesAround(figure).stream().anyMatch(Cue::isGain);
    String here = clause.landsAround(figure).isEmpty() ? "no-land-here" : "land-here";
    return List.of(
        "where=implied",
        "implied=" + state.getValue(),
        "implied|" + here,
        "implied|" + here + (gain ? "|gain" : "|no-gain"),
        "implied|regions=" + Math.min(2, regions),
        "implied|named=" + Math.min(3, named));
  }

  /** The lands themselves, of "the rest of Donbas" all of Donbas. */
  static List<Ground> wholes(List<Ground> grounds) {
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
                List.of(),
                Optional.empty(),
                ground.hint()));
      }
    }
    return wholes;
  }
}
