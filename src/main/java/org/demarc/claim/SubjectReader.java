package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the land of which a figure is told: "Donbas covers F", "Donbas, about F,", "Donbas (F)".
 */
final class SubjectReader {
  private static final Set<String> PASSED = Words.of("clause.subject-to-figure");
  private static final Set<String> LINKS = Words.of("clause.links");
  private static final Set<String> COVERS = Words.of("subject-reader.covers");
  private static final Set<String> PARTS = Words.of("subject-reader.parts");
  private static final Set<String> INTRODUCES = Words.of("subject-reader.introduces");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "remains");
  private static final int REACH = 12;

  private final Passage passage;
  private final Passage.Range range;
  private final List<Land> lands;
  private final List<Cue> cues;

  SubjectReader(Passage passage, Passage.Range range, List<Land> lands, List<Cue> cues) {
    this.passage = passage;
    this.range = range;
    this.lands = lands;
    this.cues = cues;
  }

  /** The land, linked to the figure by a verb, a comma, a bracket or a possessive. */
  Optional<Land> of(Figure figure) {
    Optional<Land> near = near(figure);
    if (near.isEmpty() && isHome(figure)) {
      return first(figure);
    }
    if (near.isEmpty() && introduces(figure)) {
      return startingAt(figure.endToken() + 1);
    }
    boolean compared =
        figure.shape() == Figure.Shape.SIZE && passage.isAny(figure.firstToken() - 1, BE);
    boolean area = passage.is(figure.firstToken() - 1, "area");
    boolean covers = passage.isAny(figure.firstToken() - (area ? 2 : 1), COVERS);
    boolean extent = compared || covers;
    boolean closed =
        extent
            && passage.is(figure.firstToken() - 2, ",")
            && near.filter(this::isApposed).isEmpty();
    Optional<Land> first = extent && (near.isEmpty() || closed) ? first(figure) : Optional.empty();
    return closed ? first : first.or(() -> near);
  }

  /** "Gaza is home to two million people on F". */
  boolean isHome(Figure figure) {
    boolean home = false;
    for (int i = range.from(); i < figure.firstToken(); i++) {
      home |= passage.is(i, "home") && passage.is(i + 1, "to") && passage.isAny(i - 1, BE);
    }
    return home && passage.isAny(figure.firstToken() - 1, Set.of("on", "in"));
  }

  /** "Abkhazia's share of Georgia is F": whose share a figure is. */
  Optional<Land> sharer(Figure figure) {
    return of(figure)
        .flatMap(
            whole ->
                lands.stream()
                    .filter(l -> l.end() < whole.start())
                    .filter(l -> passage.is(l.end(), "share") && passage.is(l.end() + 1, "of"))
                    .findFirst());
  }

  /** "the north, Northern Cyprus, covers": a second name for the first. */
  private boolean isApposed(Land land) {
    int before = passage.is(land.name() - 1, "the") ? land.name() - 2 : land.name() - 1;
    return passage.is(before, ",");
  }

  private Optional<Land> near(Figure figure) {
    boolean linked = figure.shape() == Figure.Shape.SIZE && passage.isInflected();
    boolean free = false;
    for (int i = figure.firstToken(); i > range.from() && i > figure.firstToken() - REACH; i--) {
      Optional<Land> land = endingAt(i);
      if (land.isPresent()) {
        boolean territory = passage.is(i, "of") && Nouns.isLand(passage.lower(i - 1));
        if (passage.isInflected() && Nouns.isNotLand(passage.lower(land.get().start() - 1))) {
          return Optional.empty();
        }
        return linked || territory || isPossessive(i) ? land : Optional.empty();
      }
      linked |= passage.isAny(i - 1, LINKS);
      int article = !free && passage.is(i - 1, "of") ? predicate(i - 1) : -1;
      if (article > 0) {
        free = true;
        linked = true;
        i = article + 1;
        continue;
      }
      boolean year = passage.is(i - 2, "in") && isYear(i - 1);
      if (!passage.isAny(i - 1, PASSED) && !year) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isYear(int i) {
    return passage.tokens().get(i).isDigits() && passage.lower(i).length() == 4;
  }

  /** "is a self-declared state of F": a noun and its adjectives between an article and "of". */
  private int predicate(int of) {
    for (int i = of - 1; i > of - 7; i--) {
      if ((passage.is(i, "a") || passage.is(i, "an")) && passage.isAny(i - 1, BE)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPossessive(int end) {
    return passage.is(end - 1, "s") && passage.isPossessive(end - 2);
  }

  /** "Taiwan, which China claims, covers F": before a verb of extent, the land that opens. */
  private Optional<Land> first(Figure figure) {
    return lands.stream()
        .filter(l -> l.end() <= figure.firstToken())
        .findFirst()
        .filter(l -> opens(l.start()));
  }

  private boolean opens(int at) {
    for (int i = range.from(); i < at; i++) {
      if (!passage.isAny(i, PASSED)) {
        return false;
      }
    }
    return true;
  }

  /** "Greenland, F of ice": nothing but a comma between. */
  boolean isApposed(Figure figure, Land land) {
    return land.end() == figure.firstToken() - 1 && passage.is(land.end(), ",");
  }

  /** "Ukraine's F". */
  boolean isPossessed(Figure figure, Land land) {
    return land.end() == figure.firstToken() && isPossessive(land.end());
  }

  /** "Ukrainian land larger than": the land right before the figure. */
  Optional<Land> adjacent(Figure figure) {
    return endingAt(figure.firstToken());
  }

  /** "At F, Crimea is", "With an area of F, Kosovo": the land follows. */
  private boolean introduces(Figure figure) {
    boolean opens = passage.isAny(range.from(), Set.of("at", "with"));
    for (int i = range.from(); opens && i < figure.firstToken(); i++) {
      opens = passage.isAny(i, INTRODUCES);
    }
    return opens && passage.is(figure.endToken(), ",");
  }

  private Optional<Land> startingAt(int token) {
    return lands.stream()
        .filter(l -> l.start() == token || l.start() == token + 1 && passage.is(token, "the"))
        .findFirst();
  }

  /** "France (F)": the bracket belongs to the land before it. */
  Optional<Land> bracketed(Figure figure) {
    return passage.is(figure.firstToken() - 1, "(")
        ? endingAt(figure.firstToken() - 1)
        : Optional.empty();
  }

  private Optional<Land> endingAt(int token) {
    return lands.stream().filter(l -> l.end() == token).findFirst();
  }

  /** "Russia holds a piece of Ukraine that": who holds a part of the land that is spoken of. */
  Optional<Cue> holderOfPart(Land land) {
    return cues.stream()
        .filter(c -> c.voice() == Cue.Voice.ACTIVE && c.end() <= land.start() + 1)
        .filter(c -> isPart(c, land))
        .findFirst();
  }

  private boolean isPart(Cue cue, Land land) {
    boolean part = false;
    for (int i = cue.end(); i < land.name(); i++) {
      part |= passage.isAny(i, PARTS);
      if (!passage.isAny(i, PARTS) && !passage.isAny(i, Set.of("a", "an", "the", "of", "now"))) {
        return false;
      }
    }
    return part;
  }
}
