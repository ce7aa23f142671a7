package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sentence with the figures, lands and cues of control in it, and how they stand together. */
final class Clause {
  private static final Set<String> BOUNDARIES = Words.of("clause.boundaries");
  private static final Set<String> PREPOSITIONS = Words.of("clause.prepositions");
  private static final Set<String> BEFORE_LAND = Words.of("clause.before-land");
  private static final Set<String> CONTROL = Set.of("control", "hands", "rule", "occupation");
  private static final int HELD_REACH = 14;
  private static final int LONGEST_LIST = 9;

  /** A part of a part of a whole, and no more. */
  private static final int LONGEST_CHAIN = 2;

  private static final int BRACKET_REACH = 30;
  private static final Set<String> LINKS = Words.of("clause.links");

  final Passage.Range range;
  final List<Land> lands;
  final List<Cue> cues;
  private final Passage passage;
  private final List<Figure> figures;

  Clause(
      Passage passage,
      Passage.Range range,
      List<Figure> figures,
      List<Land> lands,
      List<Cue> cues) {
    this.passage = passage;
    this.range = range;
    this.figures = figures;
    this.lands = passage.isInflected() ? held(lands, cues) : lands;
    this.cues = cues;
  }

  /**
   * The land that follows a figure: "of Donbas", "in the region"; the preposition may be left out.
   */
  Optional<Land> landAfter(Figure figure, boolean needsPreposition) {
    return landAfter(figure, needsPreposition, LONGEST_CHAIN);
  }

  private Optional<Land> landAfter(Figure figure, boolean needsPreposition, int wholes) {
    int at = afterAside(skipBracket(figure.endToken()));
    boolean preposition = passage.isAny(at, PREPOSITIONS);
    if (!preposition && needsPreposition && !passage.isInflected()) {
      return Optional.empty();
    }
    for (int i = at; i < Math.min(at + 10, range.to()); i++) {
      Optional<Land> land = startingAt(i);
      if (land.isPresent()) {
        return land;
      }
      Optional<Figure> whole = i > at && wholes > 0 ? wholeAt(i) : Optional.empty();
      if (whole.isPresent()) {
        return landAfter(whole.get(), needsPreposition, wholes - 1);
      }
      boolean passed =
          passage.isAny(i, BEFORE_LAND)
              || passage.isAny(i, PREPOSITIONS)
              || passage.isAny(i, Set.of("its", "it"));
      if (passage.startsMention(i) && passage.isPossessive(passage.mentionEnd(i))) {
        i = passage.afterPossessive(passage.mentionEnd(i)) - 1;
        continue;
      }
      boolean adjective =
          passage.mention(i) != null
              && passage.mention(i).role() == org.demarc.geoparse.Mention.Role.DEMONYM;
      if (!passed && !adjective) {
        return described(i);
      }
    }
    return Optional.empty();
  }

  /** "the besieged Gaza Strip": an adjective or two right before a name. */
  private Optional<Land> described(int i) {
    boolean article = passage.is(i - 1, "the") || passage.is(i - 1, "its");
    for (int at = i; article && !passage.isInflected() && at < i + 2; at++) {
      Optional<Land> land = startingAt(at + 1);
      boolean word = passage.tokens().get(at).isWord() && !Nouns.isTerritorial(passage.lower(at));
      if (!word || passage.isAny(at, PREPOSITIONS)) {
        return Optional.empty();
      }
      if (land.isPresent()) {
        return land;
      }
    }
    return Optional.empty();
  }

  /** "114,500 sq km, or 19 %, of Ukraine". */
  private int afterAside(int at) {
    if (passage.is(at, ",") && passage.is(at + 1, "of")) {
      return at + 1;
    }
    boolean or = passage.is(at, ",") && passage.is(at + 1, "or") || passage.is(at, "or");
    if (!or) {
      return at;
    }
    int from = passage.is(at, ",") ? at + 2 : at + 1;
    return figures.stream()
        .filter(f -> f.firstToken() == from && passage.is(f.endToken(), ","))
        .filter(f -> passage.is(f.endToken() + 1, "of"))
        .findFirst()
        .map(f -> f.endToken() + 1)
        .orElse(at);
  }

  /** "Of Donetsk region, Kyiv keeps a fifth": the whole opens the sentence. */
  Optional<Land> introducedWhole(Figure figure) {
    boolean of = passage.is(figure.endToken(), "of");
    boolean opens = passage.is(range.from(), "of") || passage.is(range.from(), "in");
    return of || !opens || cue(figure, figure.endToken()).isEmpty()
        ? Optional.empty()
        : lands.stream()
            .filter(l -> l.start() <= range.from() + 2 && passage.is(l.end(), ","))
            .findFirst();
  }

  /** "під контролем України": who holds land is not the land that is held. */
  private static List<Land> held(List<Land> lands, List<Cue> cues) {
    return lands.stream().filter(l -> cues.stream().noneMatch(c -> isHolder(l, c))).toList();
  }

  private static boolean isHolder(Land land, Cue cue) {
    return land.isCountry()
        && cue.voice() == Cue.Voice.PASSIVE
        && cue.side().party().equals(land.owner())
        && land.start() >= cue.start()
        && land.end() <= cue.end();
  }

  /** "larger than Lebanon": what something is compared with. */
  boolean isCompared(Land land) {
    return figures.stream()
        .filter(f -> f.shape() == Figure.Shape.SIZE)
        .anyMatch(f -> landAfter(f, false).filter(land::equals).isPresent());
  }

  /** "an area larger than": some land, not one that was named. */
  boolean isSomeArea(Figure figure) {
    int noun = figure.firstToken() - 1;
    boolean article = passage.is(noun - 1, "a") || passage.is(noun - 1, "an");
    return article && Nouns.isLand(passage.lower(noun));
  }

  int skipBracket(int at) {
    if (!passage.is(at, "(")) {
      return at;
    }
    int close = at;
    while (close < range.to() && !passage.is(close, ")")) {
      close++;
    }
    return close + 1;
  }

  /** "20,500 of the 26,500 sq km of Donetsk": the figure of the whole. */
  private Optional<Figure> wholeAt(int i) {
    return figures.stream()
        .filter(f -> f.firstToken() == i && f.shape() == Figure.Shape.AREA)
        .findFirst();
  }

  /** Whether a figure is the whole of which another tells a part. */
  boolean isWhole(Figure figure) {
    int of =
        passage.isAny(figure.firstToken() - 1, Set.of("the", "its"))
            ? figure.firstToken() - 2
            : figure.firstToken() - 1;
    boolean share = passage.isAny(of - 1, Set.of("most", "all", "half", "much", "none", "some"));
    return passage.is(of, "of") && (share || figures.stream().anyMatch(f -> f.endToken() == of));
  }

  private Optional<Land> startingAt(int i) {
    return lands.stream().filter(l -> l.start() == i || l.name() == i).findFirst();
  }

  /** The cue that governs a figure: behind it in the passive, or before it in the active. */
  Optional<Cue> cue(Figure figure, int landEnd) {
    Optional<Cue> behind =
        cues.stream()
            .filter(c -> c.start() >= landEnd && governsBack(c, figure, landEnd))
            .findFirst();
    Optional<Cue> before =
        cues.stream()
            .filter(
                c ->
                    c.voice() == Cue.Voice.ACTIVE
                        && c.end() <= figure.firstToken()
                        && !isBroken(c.end(), beforeBut(figure)))
            .max(Comparator.comparingInt(Cue::end));
    Optional<Cue> nearer =
        passage.isInflected()
            ? passiveBefore(figure)
                .filter(c -> before.filter(b -> b.end() <= c.start()).isPresent())
            : Optional.empty();
    return behind.or(() -> nearer).or(() -> before).or(() -> passiveBefore(figure));
  }

  /** "holds all of Crimea, but only F": the verb goes on. */
  private int beforeBut(Figure figure) {
    int at = figure.firstToken() - 1;
    while (passage.isAny(at, Set.of("only", "just", "barely", "some"))) {
      at--;
    }
    return passage.is(at, "but") ? at : figure.firstToken();
  }

  private boolean governsBack(Cue cue, Figure figure, int landEnd) {
    if (isBroken(landEnd, cue.start()) || figureBetween(figure, cue.start())) {
      return false;
    }
    return cue.voice() == Cue.Voice.PASSIVE ? !cueBetween(cue, landEnd) : isRelative(cue, landEnd);
  }

  private boolean cueBetween(Cue cue, int from) {
    return cues.stream()
        .anyMatch(
            c ->
                c != cue
                    && c.voice() == Cue.Voice.ACTIVE
                    && c.start() >= from
                    && c.start() < cue.start());
  }

  /** "500 sq km that Russia holds". */
  private boolean isRelative(Cue cue, int landEnd) {
    int at = landEnd;
    while (at < cue.start()
        && passage.isAny(at, Set.of("that", "which", "the", "still", "now", "currently"))) {
      at++;
    }
    return at == cue.start();
  }

  /** "The land under Russian control covers 500 sq km". */
  private Optional<Cue> passiveBefore(Figure figure) {
    return cues.stream()
        .filter(c -> c.end() <= figure.firstToken() && !isBroken(c.end(), figure.firstToken()))
        .filter(c -> c.voice() == Cue.Voice.PASSIVE)
        .filter(c -> c.end() == figure.firstToken() || isLinked(c.end(), figure.firstToken()))
        .max(Comparator.comparingInt(Cue::end));
  }

  private boolean isLinked(int from, int to) {
    if (to == from + 1 && passage.is(from, ":")) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (passage.isAny(i, LINKS)) {
        return to - from < 12;
      }
    }
    return false;
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isAny(i, BOUNDARIES)) {
        return true;
      }
    }
    return false;
  }

  /** Another figure stands between; one that merely sums it up ("an area the size of") does not. */
  private boolean figureBetween(Figure figure, int at) {
    List<Figure> listed = listedWith(figure);
    return figures.stream()
        .filter(f -> !listed.contains(f))
        .anyMatch(
            f ->
                f.firstToken() >= figure.endToken()
                    && f.firstToken() < at
                    && f.shape() != Figure.Shape.SIZE
                    && !isInsideBrackets(f));
  }

  /** "99 percent of Luhansk, 76 percent of Donetsk and half of Kherson": what is said of all. */
  private List<Figure> listedWith(Figure first) {
    List<Figure> listed = new ArrayList<>();
    int at = endOfItem(first);
    while (listed.size() < LONGEST_LIST && (passage.is(at, ",") || passage.is(at, "and"))) {
      int next = passage.is(at + 1, "and") ? at + 2 : at + 1;
      Optional<Figure> item =
          figures.stream()
              .filter(f -> f.firstToken() == next && f.shape() == first.shape())
              .findFirst();
      if (item.isEmpty()) {
        break;
      }
      listed.add(item.get());
      at = endOfItem(item.get());
    }
    return listed;
  }

  private int endOfItem(Figure figure) {
    return landAfter(figure, true).map(Land::end).orElse(range.to());
  }

  /** Whether another figure stands between a figure and a cue on either side of it. */
  boolean isFigureBetween(Figure figure, Cue cue) {
    return cue.end() <= figure.firstToken()
        ? figures.stream()
            .anyMatch(f -> f.firstToken() >= cue.end() && f.endToken() <= figure.firstToken())
        : figureBetween(figure, cue.start());
  }

  boolean isInBracket(Figure figure) {
    return passage.is(figure.firstToken() - 1, "(");
  }

  /** "(which is 22 percent of the oblast)". */
  private boolean isInsideBrackets(Figure figure) {
    int from = Math.max(range.from(), figure.firstToken() - BRACKET_REACH);
    for (int i = figure.firstToken() - 1; i >= from && !passage.is(i, ")"); i--) {
      if (passage.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** "Armed groups hold F", "F is under rebel control": it is held, but by no state. */
  boolean isControlledBySomebody(Figure figure) {
    for (int i = Math.max(range.from(), figure.firstToken() - 3); i < figure.firstToken(); i++) {
      if (CueReader.isHolding(passage.tokens(), i)) {
        return true;
      }
    }
    for (int i = figure.endToken(); i < Math.min(figure.endToken() + HELD_REACH, range.to()); i++) {
      boolean by = passage.is(i, "by") && CueReader.isHolding(passage.tokens(), i - 1);
      if (by || passage.isAny(i, CONTROL) && passage.isAny(i - 2, Set.of("under", "in"))) {
        return true;
      }
    }
    return false;
  }

  /** The figure before this one in the sentence, if only an apposition lies between. */
  Optional<Figure> summedUp(Figure figure) {
    List<Figure> before =
        new ArrayList<>(figures.stream().filter(f -> f.endToken() <= figure.firstToken()).toList());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Figure last = before.get(before.size() - 1);
    int comma = figure.firstToken() - 1;
    while (comma > last.endToken()
        && passage.isAny(
            comma,
            Set.of(
                "an",
                "a",
                "area",
                "territory",
                "the",
                "land",
                "region",
                "or",
                "that",
                "is",
                "which",
                "zone",
                "equivalent",
                "to",
                "roughly",
                "swathe",
                "of",
                "chunk"))) {
      comma--;
    }
    boolean apposed =
        passage.isAny(comma, Set.of(",", ":", "(", "\u2014", "\u2013", "-"))
            || comma <= last.endToken();
    return apposed ? Optional.of(last) : Optional.empty();
  }

  /** "the remaining 500 sq km", "the last 500 sq km". */
  boolean isRemaining(Figure figure) {
    for (int i = figure.firstToken() - 1; i > figure.firstToken() - 4 && i >= range.from(); i--) {
      if (passage.isAny(i, Set.of("remaining", "other", "rest"))) {
        return true;
      }
    }
    return passage.is(figure.endToken(), "remaining");
  }

  /** The only land in the sentence beside those, or none: "In Donetsk, Kyiv still holds F". */
  Optional<Land> only() {
    List<Land> distinct = new ArrayList<>();
    for (Land land : lands) {
      if (distinct.stream().noneMatch(l -> l.expression().equals(land.expression()))) {
        distinct.add(land);
      }
    }
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  /** "In Donetsk, Kyiv still holds F": a land introduced by "in" before the figure. */
  Optional<Land> place(Figure figure) {
    Optional<Land> heading =
        lands.stream()
            .filter(l -> l.start() <= range.from() + 1 && l.end() < figure.firstToken())
            .filter(l -> passage.is(l.end(), ":") || passage.is(range.from(), "of"))
            .findFirst();
    if (heading.isPresent()) {
      return heading;
    }
    List<Land> places =
        lands.stream()
            .filter(
                l ->
                    passage.isAny(l.start() - 1, Set.of("in", "inside", "across", "within"))
                        || passage.is(l.start() - 1, "of")
                            && passage.isAny(l.start() - 2, Set.of("territory", "land")))
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** A noun that makes the figure's area no territory: a farm, a burnt forest. */
  boolean isNotLand(Figure figure) {
    int at = skipBracket(figure.endToken());
    int to = Math.min(at + 6, range.to());
    for (int i = at; i < to; i++) {
      if (Nouns.isLand(passage.lower(i))) {
        break;
      }
      if (Nouns.isNotLand(passage.lower(i)) && passage.mention(i) == null) {
        return true;
      }
      boolean goesOn = passage.tokens().get(i).isWord() || passage.isDash(i);
      if (!goesOn || startingAt(i).isPresent()) {
        break;
      }
    }
    for (int i = Math.max(range.from(), figure.firstToken() - 8); i < figure.firstToken(); i++) {
      if (Nouns.isNotLand(passage.lower(i)) && passage.mention(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** A figure before a noun: "a 27,000-square-kilometre plateau". */
  boolean isAttributive(Figure figure) {
    return figure.quantity().text().indexOf('-') > 0;
  }
}
