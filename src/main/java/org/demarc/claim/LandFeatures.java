package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Spots.Spot;
import org.demarc.gazetteer.Place;

/** How a land stands to a figure: where it is named, in what construction, how prominently. */
final class LandFeatures {
  private static final int ORDINAL_REACH = 6;
  private static final Set<String> RELATIVE = Set.of("where", "which", "whose", "that", "there");
  private static final Set<String> FRAMES = Set.of("in", "of", "for", "on", "across", "as");

  private final Passage passage;
  private final Clause clause;
  private final Spots spots;
  private final Surface surface;
  private final Figure figure;
  private final int here;
  private final Optional<Land> subject;
  private final Optional<Land> ofAfter;
  private final Optional<Land> after;
  private final List<Cue> cues;
  private final Setting setting;
  private final Pairs.Pair pair;

  LandFeatures(
      Passage passage,
      Clause clause,
      Spots spots,
      Discourse discourse,
      Figure figure,
      Pairs.Pair pair,
      Setting setting) {
    this.pair = pair;
    this.setting = setting;
    this.passage = passage;
    this.clause = clause;
    this.spots = spots;
    this.surface = new Surface(passage);
    this.figure = figure;
    this.here = passage.sentenceIndex(figure.firstToken());
    this.subject =
        new ClauseSubject(passage, clause, discourse)
            .before(surface.link(figure))
            .map(ClauseSubject.Subject::land);
    this.ofAfter = clause.landAfter(figure, true);
    this.after = clause.landAfter(figure, false);
    this.cues = clause.cuesAround(figure);
  }

  /**
   * @param group the spots of one land, nearest first
   */
  List<String> of(List<Spot> group) {
    Spot spot = group.get(0);
    Land land = spot.land();
    List<String> names = new ArrayList<>();
    String where = where(land);
    String near = where.length() > 4 ? where.substring(0, 4) : where;
    names.add("where=" + where);
    if (back(land) == 0) {
      names.add(near + "|" + distance(land));
    }
    construction(spot, near, names);
    kind(land, near, names);
    prominence(group, near, names);
    party(group, near, names);
    pointed(land, names);
    paired(group, names);
    return names;
  }

  /** Whether this is the name whose turn it is where names and figures take turns. */
  private void paired(List<Spot> group, List<String> names) {
    if (pair != null) {
      boolean its =
          group.stream().map(Spot::land).anyMatch(l -> l.count() == 1 && l.name() == pair.start());
      String is = (its ? "its-turn" : "not-its-turn") + (pair.isClear() ? "|clear" : "|either");
      names.add("pair=" + is);
      names.add("pair=" + is + "|" + pair.order().name().toLowerCase(Locale.ROOT));
    }
  }

  private String distance(Land land) {
    return distance(figure, land);
  }

  static String distance(Figure figure, Land land) {
    int tokens = figure.distance(land.start(), land.end());
    return tokens <= 3 ? "close" : tokens <= 8 ? "near" : tokens <= 15 ? "off" : "far";
  }

  private int back(Land land) {
    return here - passage.sentenceIndex(land.name());
  }

  private String where(Land land) {
    if (isIt(ofAfter, land)) {
      return "of-after";
    }
    if (isIt(after, land)) {
      return "bare-after";
    }
    int back = back(land);
    if (back != 0) {
      return back < 0 ? "ahead" : "back" + Math.min(3, back);
    }
    boolean before = land.end() <= figure.firstToken();
    return before
        ? "before" + surface.breaks(land.end(), figure.firstToken())
        : "after" + surface.breaks(figure.endToken(), land.start());
  }

  private static boolean isIt(Optional<Land> found, Land land) {
    return found.filter(l -> l.expression().equals(land.expression())).isPresent();
  }

  private void construction(Spot spot, String near, List<String> names) {
    Land land = spot.land();
    String word = surface.before(land.start());
    names.add("preposition=" + word);
    names.add(near + "|preposition=" + word);
    boolean before = land.end() <= figure.firstToken();
    int others =
        back(land) != 0
            ? 0
            : before
                ? spots.others(land, land.end(), figure.firstToken())
                : spots.others(land, figure.endToken(), land.start());
    names.add(near + "|between=" + Math.min(2, others));
    if (spot.member() >= 0) {
      long turn = clause.figuresBefore(figure, land.end());
      names.add(turn == spot.member() ? "member|its-turn" : "member|not-its-turn");
      names.add(setting.together() ? "member|together" : "member|apart");
    }
    if (land.count() > 1) {
      names.add(setting.together() ? "several|together" : "several|apart");
    }
    ordinal(spot, names);
    if (before && back(land) == 0) {
      frame(land, names);
    }
    if (spot.owned()) {
      names.add(near + "|owner-of-something");
    }
    if (passage.is(figure.firstToken() - 1, "(")) {
      names.add(land.end() == figure.firstToken() - 1 ? "bracket|its" : "bracket|not-its");
    }
    int comma = passage.is(land.end(), ",") ? land.end() + 1 : land.end();
    if (before && passage.isAny(comma, RELATIVE)) {
      names.add(near + "|relative=" + passage.lower(comma));
      names.add(near + "|relative|" + distance(land));
    }
    boolean possessive =
        spot.owned() ? passage.isPossessive(land.end()) : passage.is(land.end() - 1, "s");
    if (possessive) {
      names.add(near + "|possessive");
    }
  }

  /** "In Donetsk it holds F", "; of Luhansk it has F": a land that a clause opens with. */
  private void frame(Land land, List<String> names) {
    int at = land.start() - 1;
    while (passage.is(at, "the")) {
      at--;
    }
    boolean opens = at == clause.range.from() || passage.isAny(at - 1, Surface.BREAKS);
    if (opens && passage.isAny(at, FRAMES)) {
      int breaks = surface.breaks(land.end(), figure.firstToken());
      names.add("frame=" + passage.lower(at));
      names.add("frame|breaks=" + breaks);
    }
  }

  /** "The former has F, the latter G". */
  private void ordinal(Spot spot, List<String> names) {
    for (int i = figure.firstToken() - 1; i > figure.firstToken() - ORDINAL_REACH; i--) {
      boolean former = passage.is(i, "former");
      if (former || passage.is(i, "latter")) {
        boolean fits = spots.isOf(spot.land(), former ? 0 : 1, i);
        names.add(fits ? "ordinal|fits" : "ordinal|not");
        return;
      }
    }
  }

  static String kind(Land land) {
    boolean disputed = land.kind() == Place.Kind.DISPUTED;
    return land.isCountry() ? "country" : disputed ? "disputed" : "region";
  }

  private static void kind(Land land, String near, List<String> names) {
    names.add("kind=" + kind(land));
    names.add(near + "|kind=" + kind(land));
    if (land.vague()) {
      names.add("vague");
    }
    if (land.count() > 1) {
      names.add("several");
    }
    if (land.side().isPresent()) {
      names.add("part");
      names.add(near + "|part");
    }
  }

  private void prominence(List<Spot> group, String near, List<String> names) {
    Land land = group.get(0).land();
    String is =
        isIt(subject, land) ? "subject" : subject.isPresent() ? "not-subject" : "no-subject";
    names.add(is);
    names.add(near + "|" + is);
    names.add("rank=" + Math.min(2, spots.rank(land)));
    if (group.size() > 1) {
      names.add("again");
      names.add(near + "|again");
    }
    if (group.stream().anyMatch(s -> passage.sentenceIndex(s.land().name()) == 0)) {
      names.add("first-sentence");
    }
    boolean opens = spots.opens(land);
    if (opens) {
      names.add(near + "|opens");
    }
    int back = Math.min(2, back(land));
    if (back > 0) {
      String since =
          "back"
              + back
              + "|since="
              + Math.min(2, spots.others(land, clause.range.from(), figure.firstToken()));
      names.add(since);
      names.add(since + (land.isCountry() ? "|country" : "|region"));
    }
    boolean topic = spots.isTopic(land);
    if (topic) {
      names.add("topic");
      names.add(near + "|topic");
    }
    String started = "opening=" + setting.opening() + "|" + (back > 0 ? "back" + back : near);
    names.add(started);
    names.add(started + (opens ? "|opens" : "|later"));
    if (back > 0) {
      names.add(started + (topic ? "|topic" : "|other"));
      names.add(started + (land.isCountry() ? "|country" : "|region"));
      names.add("opening=" + setting.opening() + "|rank=" + Math.min(2, spots.rank(land)));
    }
    if (setting.points() && back > 0) {
      String where = "points|back" + back;
      names.add(where);
      names.add(where + (opens ? "|opens" : "|later"));
      names.add(where + (land.isCountry() ? "|country" : "|region"));
    }
  }

  /** Who acts, and what something is compared with, is seldom spoken of. */
  private void party(List<Spot> group, String near, List<String> names) {
    Land land = group.get(0).land();
    if (group.stream().anyMatch(s -> Discourse.isCompared(passage, s.land()))) {
      names.add("compared");
    }
    if (Discourse.isActing(passage, land)) {
      names.add("acting");
      names.add(near + "|acting");
    }
    String name = land.expression().toString();
    if (cues.stream().anyMatch(c -> c.side().party().equals(name))) {
      names.add("holder-here");
      names.add(near + "|holder-here");
    }
  }

  /** Whether "the region", "the country" in the figure's sentence can mean this land. */
  private void pointed(Land land, List<String> names) {
    for (String noun : setting.nouns()) {
      String fits = Antecedents.fits(land, noun.substring(noun.indexOf('-') + 1)) ? "fits" : "not";
      names.add("noun-" + noun + "|" + fits);
      if (back(land) > 0) {
        names.add("back|noun-" + noun.substring(0, noun.indexOf('-')) + "|" + fits);
      }
    }
  }
}
