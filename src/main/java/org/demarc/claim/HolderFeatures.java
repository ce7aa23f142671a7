package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.gazetteer.Place;

/** Whose part of a land a figure may speak of, and what in the words around it says so. */
final class HolderFeatures {
  /** Somebody's part, or nobody's, with what speaks for that. */
  record Holder(Optional<Cue> cue, List<String> names, Features words) {
    /** Whether the figure's own sentence tells that they hold land. */
    boolean isTold() {
      return cue.filter(Cue::real).isPresent() && names.contains(TOLD);
    }
  }

  /** What the words around say of somebody's part, of whatever land. */
  private record Told(Cue cue, List<String> names) {}

  private static final String TOLD = "holder=told";
  private static final int MOST = 5;
  private static final int MOST_BEFORE = 2;
  private static final Set<String> HELD_WORDS =
      Set.of("occupiers", "occupation", "liberated", "invaders");

  private final Passage passage;
  private final Clause clause;
  private final Figure figure;
  private final Surface surface;
  private final Parties parties;
  private final List<Cue> here;
  private final Neighbours words;
  private final Pairs.Pair pair;
  private final String turn;
  private final List<String> spoken;
  private final List<Told> holders = new ArrayList<>();

  HolderFeatures(
      Passage passage,
      Clause clause,
      Figure figure,
      Parties parties,
      Function<Passage.Range, List<Cue>> cues,
      Neighbours words,
      Pairs.Pair pair) {
    this.words = words;
    this.pair = pair;
    this.turn = pair == null ? "" : parties.at(pair.start()).code();
    this.passage = passage;
    this.clause = clause;
    this.figure = figure;
    this.surface = new Surface(passage);
    this.parties = parties;
    this.here = clause.cuesAround(figure);
    this.spoken = Spoken.of(passage, clause, figure);
    here.stream()
        .sorted(Comparator.comparingInt(this::distance))
        .limit(MOST)
        .forEach(cue -> holders.add(new Told(cue, told(cue))));
    Set<Side> known = new HashSet<>();
    here.forEach(cue -> known.add(cue.side()));
    named(clause.around(figure), "", known);
    held(clause.around(figure), "", known);
    int sentence = passage.sentenceIndex(clause.range.from());
    for (int back = 1; back <= 2 && back <= sentence; back++) {
      Passage.Range earlier = passage.lastOf(sentence - back);
      before(cues.apply(earlier), back, known);
      named(earlier, "-before", known);
      held(earlier, "-before", known);
    }
  }

  /** Those that may hold a part of that land, the land as a whole first. */
  List<Holder> of(Land land) {
    List<Holder> all = new ArrayList<>();
    boolean usable = here.stream().anyMatch(c -> c.side().canBeOf(land));
    String none = usable ? "|usable" : here.isEmpty() ? "" : "|others";
    all.add(new Holder(Optional.empty(), List.of("holder=none" + none), words("whole")));
    if (land.side().isPresent()) {
      return all;
    }
    Set<String> told = new HashSet<>();
    for (Told holder : holders) {
      Cue cue = holder.cue();
      boolean known = !cue.side().equals(Side.occupied()) || Occupiers.of(land.owner()).isPresent();
      boolean said = isHere(land) && cue.start() >= clause.range.from();
      if (known && (said || cue.side().canBeOf(land) || isAtWar(cue, land))) {
        List<String> names = new ArrayList<>(holder.names());
        suits(cue, land, names);
        all.add(new Holder(Optional.of(cue), names, words(who(cue, land))));
        if (cue.real()) {
          told.add(cue.side().holder(land.owner()));
        }
      }
    }
    Occupiers.of(land.owner())
        .ifPresent(
            occupier -> {
              implied(land, occupier, "occupier", told, all);
              implied(land, land.owner(), "owner", told, all);
            });
    return all;
  }

  /** "The state, he says, holds 72 %": of land that no other state is known to hold. */
  Optional<Holder> state(Land land) {
    String state = land.owner();
    boolean told =
        holders.stream().anyMatch(h -> h.cue().real() && h.cue().side().party().equals(state));
    List<Holder> own = new ArrayList<>();
    Passage.Range near = clause.around(figure);
    if (land.isCountry()
        && Occupiers.of(state).isEmpty()
        && !told
        && CueReader.isHoldingIn(passage, near.from(), near.to())) {
      implied(land, state, "state", new HashSet<>(), own);
    }
    return own.stream().findFirst();
  }

  /** Only where a sentence says so does somebody hold land of which nobody knew that. */
  private boolean isHere(Land land) {
    return land.start() >= clause.range.from() && land.end() <= clause.range.to();
  }

  /** "The Kursk operation is over. Ukraine held F": of the land of who attacked it. */
  private static boolean isAtWar(Cue cue, Land land) {
    String attacked = Occupiers.attackedBy(land.owner());
    return !attacked.isEmpty() && attacked.equals(cue.side().party());
  }

  /** Who is known to hold land there, named further off or not at all. */
  private void implied(Land land, String party, String who, Set<String> told, List<Holder> all) {
    if (told.add(party)) {
      Cue cue = held(figure.firstToken(), figure.endToken(), Side.held(party));
      List<String> names = new ArrayList<>();
      String role = "holder=implied-" + who;
      names.add(role);
      names.add(role + "|told=" + Math.min(2, here.size()));
      names.add(role + "|named=" + Math.min(2, passage.states().getOrDefault(party, 0)));
      suits(cue, land, names);
      all.add(new Holder(Optional.of(cue), names, words(who(cue, land))));
    }
  }

  private Features words(String who) {
    return words.of(figure.shape().name().toLowerCase(Locale.ROOT) + "-" + who);
  }

  private static String who(Cue cue, Land land) {
    String party = cue.side().holder(land.owner());
    return party.isEmpty()
        ? "anybody"
        : party.equals(land.owner())
            ? "owner"
            : Occupiers.of(land.owner()).filter(party::equals).isPresent() ? "occupier" : "other";
  }

  private void suits(Cue cue, Land land, List<String> names) {
    if (pair != null) {
      boolean its = cue.side().holder(land.owner()).equals(turn);
      String is = (its ? "its-turn" : "not-its-turn") + (pair.isClear() ? "|clear" : "|either");
      names.add("holder-pair=" + is);
      names.add("holder-pair=" + is + "|" + pair.order().name().toLowerCase(Locale.ROOT));
    }
    String party = cue.side().party();
    boolean own = !party.isEmpty() && party.equals(land.owner());
    String who = who(cue, land);
    String source = names.get(0);
    for (String word : spoken) {
      names.add("spoken=" + word + "|" + who);
      names.add("spoken=" + word + "|" + source);
    }
    names.add(!cue.side().canBeOf(land) ? "misfit" : own ? "owner" : "fits");
    if (own && Occupiers.of(party).isEmpty() && land.kind() != Place.Kind.DISPUTED) {
      names.add("owner-undisputed");
    }
    if (land.expression().toString().equals(party)) {
      names.add("itself");
    }
  }

  private static void common(Cue cue, List<String> names) {
    names.add("verb=" + cue.verb());
    names.add(cue.real() ? "real" : "unreal");
    if (cue.side().party().isEmpty()) {
      names.add("anybody");
    }
    if (cue.side().relation() != Side.Relation.HELD) {
      names.add(cue.side().relation().name().toLowerCase(Locale.ROOT));
    }
  }

  /** "Russian forces control", "under Ukrainian control" in the figure's own sentence. */
  private List<String> told(Cue cue) {
    List<String> names = new ArrayList<>();
    boolean before = cue.end() <= figure.firstToken();
    String way = cue.voice().name().toLowerCase(Locale.ROOT) + (before ? "-before" : "-behind");
    int distance = distance(cue);
    String near = distance <= 3 ? "0" : distance <= 8 ? "1" : distance <= 15 ? "2" : "3";
    names.add(TOLD);
    names.add("holder=" + way);
    names.add("holder=" + way + near);
    int breaks =
        before
            ? surface.breaks(cue.end(), figure.firstToken())
            : surface.breaks(figure.endToken(), cue.start());
    names.add("holder-breaks=" + breaks);
    if (clause.isFigureBetween(figure, cue)) {
      names.add("holder-figure-between");
    }
    if (clause.cue(figure, figure.endToken()).filter(cue::equals).isPresent()) {
      names.add("holder-governs");
    }
    common(cue, names);
    return names;
  }

  private int distance(Cue cue) {
    return figure.distance(cue.start(), cue.end());
  }

  /** "leaving the Russians with F": a party with no verb that we know. */
  private void named(Passage.Range sentence, String when, Set<Side> known) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Parties.Party party = parties.at(i);
      if (party != null && known.add(Side.held(party.code()))) {
        Cue cue = held(party.start(), party.end(), Side.held(party.code()));
        List<String> names = new ArrayList<>();
        String where = i < figure.firstToken() ? "|before" : "|behind";
        String role = "holder=named" + when;
        names.add(role);
        names.add(role + where + "|" + kind(party));
        names.add(role + "|preposition=" + surface.before(i));
        names.add(role + "|told=" + Math.min(2, here.size()));
        common(cue, names);
        holders.add(new Told(cue, names));
      }
    }
  }

  /** "Ukrainian land" tells whose it is, "Ukrainian troops" who may hold it. */
  private String kind(Parties.Party party) {
    if (!parties.isAdjective(party)) {
      return "noun";
    }
    return Nouns.isTerritorial(passage.lower(party.end())) ? "of-land" : "adjective";
  }

  /** "The occupied areas cover F": whoever occupies that land. */
  private void held(Passage.Range sentence, String when, Set<Side> known) {
    int word = -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean held = passage.isAny(i, Modifiers.HELD) || passage.isAny(i, HELD_WORDS);
      word = held ? i : word;
    }
    if (word >= 0 && known.add(Side.occupied())) {
      Cue cue = held(word, word + 1, Side.occupied());
      List<String> names = new ArrayList<>();
      String role = "holder=word" + when;
      names.add(role);
      names.add(role + "|told=" + Math.min(2, here.size()));
      names.add(role + (word < figure.firstToken() ? "|before" : "|behind"));
      names.add(role + (passage.is(word, "occupied") ? "|occupied" : "|other"));
      common(cue, names);
      holders.add(new Told(cue, names));
    }
  }

  private static Cue held(int start, int end, Side side) {
    return new Cue(start, end, "holds", side, Cue.Voice.ACTIVE, true);
  }

  /** Who was told to hold land shortly before, the last first; what he did then is done. */
  private void before(List<Cue> cues, int back, Set<Side> known) {
    int taken = 0;
    for (int i = cues.size() - 1; i >= 0 && taken < MOST_BEFORE; i--) {
      Cue cue = cues.get(i);
      if (known.add(cue.side())) {
        taken++;
        List<String> names = new ArrayList<>();
        names.add("holder=back" + back);
        names.add("holder=back" + back + (here.isEmpty() ? "|alone" : "|others"));
        names.add("holder=back" + (surface.points(clause.range) ? "|points" : "|no"));
        common(cue, names);
        Cue holds = new Cue(cue.start(), cue.end(), "holds", cue.side(), cue.voice(), cue.real());
        holders.add(new Told(holds, names));
      }
    }
  }
}
