package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what governs a figure in its sentence: who holds, takes or loses it. */
final class Governing {
  private static final Set<String> BOUNDARIES = Words.of("clause.boundaries");
  private static final int LONGEST_LIST = 9;
  private static final int BRACKET_REACH = 30;
  private static final Set<String> LINKS = Words.of("clause.links");

  private final Passage passage;
  private final Passage.Range range;
  private final List<Figure> figures;
  private final List<Cue> cues;
  private final Following following;

  Governing(
      Passage passage,
      Passage.Range range,
      List<Figure> figures,
      List<Cue> cues,
      Following following) {
    this.passage = passage;
    this.range = range;
    this.figures = figures;
    this.cues = cues;
    this.following = following;
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
    Optional<Cue> done = before.filter(b -> behind.filter(c -> isDone(b, figure, c)).isPresent());
    return done.or(() -> behind).or(() -> nearer).or(() -> before).or(() -> passiveBefore(figure));
  }

  /** "захопила F, і тепер під окупацією": what follows the comma is told of more. */
  private boolean isDone(Cue verb, Figure figure, Cue behind) {
    boolean beside = passage.isInflected() && figure.firstToken() - verb.end() <= 1;
    for (int i = figure.endToken(); beside && i < behind.start(); i++) {
      if (passage.is(i, ",") && passage.is(i + 1, "and")) {
        return true;
      }
    }
    return false;
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
    return passage.hasAny(from, to, BOUNDARIES);
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
    return following.landAfter(figure, true).map(Land::end).orElse(range.to());
  }

  /** Whether another figure stands between a figure and a cue on either side of it. */
  boolean isFigureBetween(Figure figure, Cue cue) {
    return cue.end() <= figure.firstToken()
        ? figures.stream()
            .anyMatch(f -> f.firstToken() >= cue.end() && f.endToken() <= figure.firstToken())
        : figureBetween(figure, cue.start());
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
}
