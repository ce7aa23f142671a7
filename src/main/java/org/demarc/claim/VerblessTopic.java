package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a figure is told of without a verb of extent: "With F it is", "its F". */
final class VerblessTopic {
  private static final Set<String> INTRODUCES = Words.of("subject-reader.introduces");
  private static final Set<String> WHOSE = Set.of("its", "their", "whose");
  private static final Set<String> PRONOUNS = Set.of("it", "they");
  private static final Set<String> EXTENT =
      Set.of("area", "size", "surface", "territory", "extent");

  /** Tokens before a figure that opens its sentence. */
  private static final int OPENING = 6;

  private final Passage passage;
  private final Clause clause;
  private final Pronouns pronouns;
  private final Apposition apposition;

  VerblessTopic(Passage passage, Clause clause, Pronouns pronouns, Apposition apposition) {
    this.passage = passage;
    this.clause = clause;
    this.pronouns = pronouns;
    this.apposition = apposition;
  }

  Optional<Land> of(Figure figure) {
    return introduced(figure)
        .or(() -> possessor(figure))
        .or(() -> withArea(figure))
        .or(() -> behind(figure));
  }

  /** "At F, Crimea is", "With F it is". */
  private Optional<Land> introduced(Figure figure) {
    int opens = figure.firstToken() - 1;
    while (opens > clause.range.from()
        && passage.isAny(opens, INTRODUCES)
        && !isIntroduction(opens)) {
      opens--;
    }
    boolean first =
        opens == clause.range.from() || apposition.isMark(opens - 1) || passage.is(opens - 1, ":");
    if (opens < clause.range.from() || !isIntroduction(opens) || !first) {
      return Optional.empty();
    }
    int next = clause.skipBracket(figure.endToken());
    int at = passage.is(next, ",") ? next + 1 : next;
    int name = passage.is(at, "the") ? at + 1 : at;
    return passage.isAny(at, PRONOUNS)
        ? pronouns.at(at)
        : clause.lands.stream().filter(l -> l.start() == at || l.start() == name).findFirst();
  }

  private boolean isIntroduction(int i) {
    return passage.is(i, "at") || passage.is(i, "with");
  }

  /** "Republika Srpska and its F", "Taiwan, whose F": the last land before. */
  private Optional<Land> possessor(Figure figure) {
    boolean its = passage.isAny(figure.firstToken() - 1, WHOSE);
    if (its && figure.firstToken() - 1 == clause.range.from()) {
      return pronouns.at(clause.range.from());
    }
    List<Land> before =
        clause.lands.stream().filter(l -> its && l.end() <= figure.firstToken()).toList();
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** "It is an island, with an area of F", "quit the colony, leaving F": the one land before. */
  private Optional<Land> withArea(Figure figure) {
    int opener = figure.firstToken() - 1;
    boolean of = passage.is(opener, "of");
    while (of && opener > clause.range.from() && !apposition.isMark(opener)) {
      opener--;
    }
    boolean area = of && passage.is(opener + 1, "with") && hasExtent(opener, figure);
    boolean leaves = passage.is(opener, "leaving") && passage.is(opener - 1, ",");
    if (!area && !leaves || !clause.cues.isEmpty()) {
      return Optional.empty();
    }
    int to = opener;
    List<Land> before = clause.lands.stream().filter(l -> l.end() <= to).toList();
    return before.isEmpty() && passage.isAny(clause.range.from(), PRONOUNS)
        ? pronouns.at(clause.range.from())
        : leaves && !before.isEmpty()
            ? Optional.of(before.get(before.size() - 1))
            : Land.one(before);
  }

  private boolean hasExtent(int from, Figure figure) {
    return passage.hasAny(from, figure.firstToken(), EXTENT);
  }

  /** "At just F, Gaza is", "Measuring F, the peninsula", "the enclave of F, the Gaza Strip". */
  private Optional<Land> behind(Figure figure) {
    boolean opens = clause.lands.stream().noneMatch(l -> l.start() < figure.firstToken());
    int to = figure.shape() == Figure.Shape.AREA ? figure.endToken() : otherEnd(figure);
    int comma = clause.skipBracket(to);
    if (!opens || !passage.is(comma, ",") || !clause.cues.isEmpty() && !isOpening(figure)) {
      return Optional.empty();
    }
    int at = passage.is(comma + 1, "the") ? comma + 2 : comma + 1;
    return clause.lands.stream()
        .filter(l -> l.start() == at || l.name() == at || l.start() == comma + 1)
        .filter(l -> figure.shape() != Figure.Shape.SHARE || !l.isCountry())
        .findFirst();
  }

  private boolean isOpening(Figure figure) {
    return figure.firstToken() - clause.range.from() < OPENING;
  }

  private int otherEnd(Figure figure) {
    return clause.landAfter(figure, false).map(Land::end).orElse(figure.endToken());
  }
}
