package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarc.gazetteer.Place;

/** Finds the land that follows a figure in its sentence. */
final class Following {
  private static final Set<String> PREPOSITIONS = Words.of("clause.prepositions");
  private static final Set<String> BEFORE_LAND = Words.of("clause.before-land");

  /** A part of a part of a whole, and no more. */
  private static final int LONGEST_CHAIN = 2;

  private static final Set<String> COMBINED = Words.of("following.combined");
  private static final Set<String> ALTERNATIVE =
      Set.of("or", "and", ",", "as", "of", "than", "the");
  private static final Set<String> AFTER_JOINT = Set.of("as", "of", "than", "the");
  private static final Set<String> SIZES = Words.of("open-sizes.sizes");
  private static final Set<String> SIZED = Set.of("sized", "size");

  private final Passage passage;
  private final Passage.Range range;
  private final List<Figure> figures;
  private final List<Land> lands;

  Following(Passage passage, Passage.Range range, List<Figure> figures, List<Land> lands) {
    this.passage = passage;
    this.range = range;
    this.figures = figures;
    this.lands = lands;
  }

  /** "of Donbas", "in the region"; the preposition may be left out. */
  Optional<Land> landAfter(Figure figure, boolean needsPreposition) {
    boolean size = figure.shape() == Figure.Shape.SIZE;
    if (size && passage.isAny(figure.endToken() - 1, SIZED)) {
      return ownerBefore(figure);
    }
    Optional<Land> land = landAfter(figure, needsPreposition, LONGEST_CHAIN);
    return size ? land.map(this::combined).or(() -> ownerBehind(figure)) : land;
  }

  /** "both Austria and Switzerland", "Croatia, Slovenia and Montenegro combined": their sum. */
  private Land combined(Land first) {
    Land sum = first;
    Optional<Land> next = joined(sum.end(), Set.of(",", "and"));
    while (next.isPresent()) {
      sum = sum.and(next.get());
      next = joined(sum.end(), Set.of(",", "and"));
    }
    int at = passage.isAny(sum.end(), Set.of("taken", "put", ",")) ? sum.end() + 1 : sum.end();
    boolean together = passage.isAny(at, COMBINED) || passage.is(first.start() - 1, "both");
    return together ? sum : first;
  }

  /** The land that follows such words, or nothing. */
  private Optional<Land> joined(int from, Set<String> words) {
    int at = from;
    while (at < from + 3 && passage.isAny(at, words)) {
      at++;
    }
    at = passage.is(at, "the") ? at + 1 : at;
    return at == from ? Optional.empty() : startingAt(at);
  }

  /**
   * "larger than Austria or Hungary", "the size of Ohio, or of Bulgaria": more to compare with;
   * "larger than Greece, Bulgaria and Hungary", too, unless together.
   */
  List<Land> alternatives(Land first) {
    List<Land> more = joined(first);
    Land last = more.isEmpty() ? first : more.get(more.size() - 1);
    int joint = more.isEmpty() ? first.end() : last.start() - 1;
    while (passage.isAny(joint, AFTER_JOINT)) {
      joint--;
    }
    boolean each = more.size() > 1 && passage.is(joint, "and") && combined(first) == first;
    return passage.is(joint, "or") || each ? more : List.of();
  }

  /** "smaller than Cuba, Ireland or Malta": all that follow the first. */
  List<Land> joined(Land first) {
    List<Land> more = new ArrayList<>();
    Optional<Land> next = joined(first.end(), ALTERNATIVE);
    while (next.isPresent()) {
      more.add(next.get());
      next = joined(next.get().end(), ALTERNATIVE);
    }
    return more;
  }

  /** Lands that are named in one breath: "Zaporizhzhia and Kherson". */
  List<List<Land>> runs() {
    List<List<Land>> runs = new ArrayList<>();
    for (Land land : lands) {
      List<Land> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      boolean joins =
          !run.isEmpty()
              && joined(run.get(run.size() - 1).end(), Set.of(",", "and"))
                  .filter(land::equals)
                  .isPresent();
      if (joins) {
        run.add(land);
      } else {
        runs.add(new ArrayList<>(List.of(land)));
      }
    }
    return runs;
  }

  /** "an Ohio-sized slab", "of Moldova's size". */
  private Optional<Land> ownerBefore(Figure figure) {
    return lands.stream()
        .filter(l -> l.end() >= figure.firstToken())
        .filter(l -> l.end() <= figure.endToken())
        .findFirst()
        .or(
            () ->
                IntStream.range(figure.firstToken(), figure.endToken())
                    .mapToObj(this::owner)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** "a quarter of neighbouring Lithuania's", "three times Connecticut's area". */
  private Optional<Land> ownerBehind(Figure figure) {
    int at = figure.endToken();
    while (passage.isAny(at, BEFORE_LAND) && passage.mention(at) == null) {
      at++;
    }
    return OtherThings.isBefore(passage.tokens(), figure.firstToken())
        ? Optional.empty()
        : owner(at);
  }

  /** A land whose size is told: "Lithuania's", "Connecticut's own area". */
  private Optional<Land> owner(int name) {
    int end = passage.startsMention(name) ? passage.mentionEnd(name) : range.to();
    if (end >= range.to() || !passage.isPossessive(end)) {
      return Optional.empty();
    }
    int behind = passage.afterPossessive(end);
    behind = passage.is(behind, "own") ? behind + 1 : behind;
    boolean size =
        behind >= range.to()
            || !passage.tokens().get(behind).isWord()
            || passage.is(behind, "and")
            || passage.isAny(behind, SIZES);
    Place place = size ? Discourse.territory(passage.mention(name)) : null;
    return Optional.ofNullable(place).map(p -> Land.of(p, name, end));
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
    int to = Math.min(i + 2, passage.size());
    for (int at = i; article && !passage.isInflected() && at < to; at++) {
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

  Optional<Land> startingAt(int i) {
    return lands.stream().filter(l -> l.start() == i || l.name() == i).findFirst();
  }
}
