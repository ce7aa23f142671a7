package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Figure.Shape;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;

/**
 * Tells a figure that is of a place which is named but has no outline: "half of the town", "two
 * thirds of western Mosul", "the camp covers F", "Area C". It is never told of the land around.
 */
final class NoOutline {
  private static final Set<String> TOWNS = Words.of("no-outline.towns");
  private static final Set<String> ZONES = Words.of("no-outline.zones");
  private static final Set<String> POINTING = Words.of("no-outline.pointing");
  private static final Set<String> BEHIND = Words.of("no-outline.behind");
  private static final Set<String> DIRECTIONS = Words.of("modifiers.directions");
  private static final Set<String> PASSED = Words.of("clause.subject-to-figure");
  private static final Set<String> COVERS = Words.of("subject-reader.covers");
  private static final Set<String> LETTERED_ALONE = Set.of("a", "i");
  private static final int REACH = 12;

  /** As far as the town that "it" is may stand before. */
  private static final int MEMORY = 30;

  private final Passage passage;
  private final Clause clause;
  private final List<Land> lands;

  /**
   * @param lands all of the article
   */
  NoOutline(Passage passage, Clause clause, List<Land> lands) {
    this.passage = passage;
    this.clause = clause;
    this.lands = lands;
  }

  /** What such a figure is told of: nothing that could be measured. */
  Optional<Tie> tie(Figure figure) {
    return isOf(figure)
        ? Optional.of(Tie.untold(Wording.NO_OUTLINE, Optional.empty(), figure, figure.endToken()))
        : Optional.empty();
  }

  /** The readings of a figure, the lands left open that cannot be meant. */
  List<Candidate> possible(Figure figure, List<Candidate> readings) {
    boolean of = isOf(figure);
    if (!of && !isOfZone(figure)) {
      return readings;
    }
    boolean told = of && isTold(figure);
    List<Candidate> left =
        readings.stream()
            .filter(c -> c.isClaim() || !told)
            .map(c -> c.isClaim() ? c.withoutOutline(of) : c)
            .toList();
    // What is no claim at first sight is one of a place that somebody holds a part of.
    return left.isEmpty() ? List.of(untold(figure)) : left;
  }

  private static Candidate untold(Figure figure) {
    return Candidate.untold(Wording.NO_OUTLINE, Optional.empty(), figure.endToken(), List.of());
  }

  /** Whether somebody is told to hold, to take or to lose a share. */
  private boolean isTold(Figure figure) {
    return figure.shape() == Shape.SHARE
        && (!clause.cuesAround(figure).isEmpty() || clause.isControlledBySomebody(figure));
  }

  /** Whether what the grammar says of a figure can be meant. */
  boolean isPossible(Figure figure, Tie tie) {
    return tie.region().isEmpty() || !isOfZone(figure);
  }

  private boolean isOf(Figure figure) {
    return switch (figure.shape()) {
      case SHARE -> isWhole(figure.endToken());
      case AREA -> !passage.isInflected() && isMeasured(figure);
      case SIZE, RATE -> false;
    };
  }

  /** "About 18% belongs to Area A": one of several zones that go by letters. */
  private boolean isOfZone(Figure figure) {
    Passage.Range near = clause.around(figure);
    for (int i = near.from(); i + 1 < near.to(); i++) {
      if (passage.isAny(i, ZONES) && isLetter(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(int i) {
    String letter = passage.text(i, i + 1);
    boolean word = !passage.isInflected() && LETTERED_ALONE.contains(passage.lower(i));
    boolean named = passage.tokens().get(i - 1).capitalised();
    return letter.length() == 1 && Character.isUpperCase(letter.charAt(0)) && (!word || named);
  }

  /** "of Varosha", "of the city", "of western Mosul", "of it", where that is a town. */
  private boolean isWhole(int end) {
    boolean of = passage.is(end, "of");
    if (!of && !passage.isInflected()) {
      return false;
    }
    int at = of ? end + 1 : end;
    while (passage.is(at, "the") || passage.is(at, "of") || isLandNoun(at)) {
      at++;
    }
    if (passage.is(at, "it")) {
      return isTownBefore(at);
    }
    while (passage.isAny(at, DIRECTIONS) && passage.mention(at) == null) {
      at++;
    }
    return isTownWord(at) || isTown(at) || !passage.isInflected() && isUnknown(at);
  }

  private boolean isLandNoun(int i) {
    return Nouns.isLand(passage.lower(i)) && passage.mention(i) == null;
  }

  /** "of the town": not "of the town's people", nor of a town that is a region. */
  private boolean isTownWord(int i) {
    if (i >= passage.size() || !TOWNS.contains(written(i)) || passage.isPossessive(i + 1)) {
      return false;
    }
    boolean pointed = passage.isAny(i - 1, POINTING) || passage.isInflected();
    int name = passage.is(i + 1, "of") ? i + 2 : i + 1;
    boolean named = passage.startsMention(name);
    return named ? isCity(passage.mention(name)) : pointed && !isRegionLast(i);
  }

  /** A city's name that no word makes the land of that name. */
  private boolean isTown(int i) {
    return passage.startsMention(i)
        && isCity(passage.mention(i))
        && passage.mention(i).role() == Mention.Role.PLACE
        && !passage.isPossessive(passage.mentionEnd(i))
        && landsNear(i).stream().noneMatch(l -> l.name() == i && !l.vague());
  }

  /** The lands that begin shortly before a token. */
  private List<Land> landsNear(int i) {
    return InOrder.within(clause.lands, Land::start, new Passage.Range(i - REACH, i + 1));
  }

  private static boolean isCity(Mention mention) {
    return mention.place().kind() == Place.Kind.CITY;
  }

  /** A name that the gazetteer does not have, and behind it what follows a whole. */
  private boolean isUnknown(int from) {
    int at = from;
    while (at < passage.size()
        && passage.tokens().get(at).capitalised()
        && passage.tokens().get(at).isWord()
        && passage.mention(at) == null) {
      at++;
    }
    boolean lower = at > from && !Nouns.isTerritorial(passage.lower(from));
    return lower && (at == passage.size() || passage.isAny(at, BEHIND));
  }

  /** "Sevastopol … the city": a region that is but its city. */
  private boolean isRegionLast(int at) {
    int last = InOrder.firstFrom(lands, Land::start, at) - 1;
    return last >= 0
        && Antecedents.isRemembered(passage, lands.get(last), at)
        && lands.get(last).kind() == Place.Kind.REGION
        && TOWNS.contains(written(lands.get(last).end() + 2));
  }

  /** Whether the last that is named is a place called a town: "Izium, a city of 40,000". */
  private boolean isTownBefore(int it) {
    int from = Math.max(passage.sentence(it).from(), it - MEMORY);
    for (int i = it - 1; i >= from; i--) {
      int end = i + 1;
      if (landsNear(i).stream().anyMatch(l -> l.end() == end)) {
        return false;
      }
      if (passage.mention(i) != null && isCity(passage.mention(i))) {
        return isCalledTown(i);
      }
    }
    return false;
  }

  private boolean isCalledTown(int name) {
    int end = passage.mentionEnd(name);
    boolean apposed =
        passage.is(end, ",") && passage.is(end + 1, "a") && TOWNS.contains(written(end + 2));
    return apposed || passage.is(name - 1, "of") && TOWNS.contains(written(name - 2));
  }

  /** "Pokrovsk, a city of F", "the resort covers F". */
  private boolean isMeasured(Figure figure) {
    boolean covers = false;
    for (int i = figure.firstToken() - 1;
        i >= clause.range.from() && i > figure.firstToken() - REACH;
        i--) {
      if (TOWNS.contains(written(i))) {
        boolean apposed = passage.is(i + 1, "of") && passage.is(i - 1, "a");
        return apposed || covers && passage.isAny(i - 1, POINTING) && !isRegionLast(i);
      }
      if (!passage.isAny(i, PASSED)) {
        return covers && isSubject(i);
      }
      covers |= passage.isAny(i, COVERS);
    }
    return false;
  }

  /** Whether a town's name, or one unknown, ends at a token and opens its clause. */
  private boolean isSubject(int last) {
    if (passage.mention(last) != null) {
      int first = last;
      while (first > 0 && passage.mention(first - 1) == passage.mention(last)) {
        first--;
      }
      return isTown(first);
    }
    int first = last;
    while (first > clause.range.from() && passage.tokens().get(first - 1).capitalised()) {
      first--;
    }
    boolean name = passage.tokens().get(last).isWord() && passage.tokens().get(last).capitalised();
    boolean opens = first == clause.range.from();
    return name
        && (!opens || last > first)
        && !Nouns.isTerritorial(passage.lower(last))
        && !Nouns.isTerritorial(passage.lower(last + 1))
        && passage.mention(first) == null;
  }

  private String written(int i) {
    return i >= 0 && i < passage.size() ? passage.words().get(i).lower() : "";
  }
}
