package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.region.Expression;

/**
 * What the grammar says a figure speaks of: constructions that tell it outright. An empty answer
 * means that none of them is there.
 */
final class TieReader {
  private static final Set<String> OPINION = Set.of("за", "по", "на", "якщо", "если");
  private static final Set<String> IT = Set.of("це", "это");

  private final Passage passage;
  private final Clause clause;
  private final SubjectReader subjects;
  private final Apposition apposition;
  private final TopicReader topics;
  private final RowReader rows;
  private final List<Land> lands;
  private final Map<Figure, Tie> earlier;
  private final Optional<Tie> previousSentence;
  private final Function<Passage.Range, List<Cue>> cues;
  private final Discourse discourse;

  /**
   * @param lands all of the article
   * @param near those of this sentence and the ones shortly before
   * @param earlier ties of the figures before this one in the sentence
   * @param previousSentence the last tie of the sentence before
   */
  TieReader(
      Passage passage,
      Clause clause,
      List<Land> lands,
      List<Land> near,
      Map<Figure, Tie> earlier,
      Optional<Tie> previousSentence,
      Function<Passage.Range, List<Cue>> cues,
      Discourse discourse) {
    this.passage = passage;
    this.clause = clause;
    this.subjects = new SubjectReader(passage, clause.range, clause.lands, clause.cues);
    this.rows = new RowReader(passage, clause, near, cues);
    this.apposition = new Apposition(passage, clause);
    this.topics = new TopicReader(passage, clause, near, discourse, apposition);
    this.lands = lands;
    this.earlier = earlier;
    this.previousSentence = previousSentence;
    this.cues = cues;
    this.discourse = discourse;
  }

  Optional<Tie> tie(Figure figure) {
    Elliptic elliptic = new Elliptic(passage, clause, this, earlier, cues);
    Optional<Tie> before =
        passage.isInflected()
            ? toldBefore(figure).or(() -> elliptic.tie(figure))
            : Optional.empty();
    Optional<Tie> tie = before.or(() -> rows.tie(figure, this)).or(() -> inProse(figure));
    if (tie.filter(TieReader::isSettled).isPresent()) {
      return tie;
    }
    Optional<Tie> freely =
        passage.isInflected()
            ? new FreeOrder(passage, clause, lands, this, earlier, elliptic, cues).tie(figure)
            : Optional.empty();
    return freely.filter(TieReader::isSettled).isPresent() ? freely : tie.or(() -> freely);
  }

  /** Told, or known not to be told: what is only wished for has no area yet. */
  private static boolean isSettled(Tie tie) {
    return tie.region().isPresent() || tie.untold().filter(Wording.NOT_SO_YET::equals).isPresent();
  }

  /** "Це приблизно 6 тис. кв. км", "Это 12 % Грузии": what the sentence before told a figure of. */
  private Optional<Tie> toldBefore(Figure figure) {
    int from = afterOpinion(clause.range.from());
    boolean points = passage.is(from, "it") || from > clause.range.from();
    boolean it = points && passage.writes(from, IT);
    boolean alone = it && figure.firstToken() - from <= 3 && clause.cues.isEmpty();
    Optional<Expression> of = clause.landAfter(figure, false).map(Land::expression);
    return previousSentence
        .filter(t -> alone && t.region().isPresent())
        .filter(t -> (figure.shape() == Figure.Shape.AREA) == of.isEmpty())
        .map(t -> again(t, figure, of, figure.endToken()));
  }

  /** "По его мнению, это": whose opinion it is goes first. */
  private int afterOpinion(int from) {
    boolean opinion = passage.writes(from, OPINION);
    for (int i = from + 1; opinion && i < Math.min(from + 6, clause.range.to()); i++) {
      if (passage.is(i, ",")) {
        return i + 1;
      }
    }
    return from;
  }

  private Optional<Tie> inProse(Figure figure) {
    return switch (figure.shape()) {
      case SHARE -> new ShareReader(passage, clause, subjects, this).tie(figure);
      case SIZE ->
          new ComparisonReader(
                  passage, clause, subjects, apposition, earlier, previousSentence, this)
              .tie(figure);
      case AREA, RATE ->
          new AreaReader(passage, clause, subjects, apposition, lands, earlier, this).tie(figure);
    };
  }

  /** Of whom or what a figure is told, in its own sentence or the one before. */
  Optional<Land> subject(Figure figure) {
    Optional<Land> topic = apposition.of(figure).or(() -> topics.subject(figure));
    return topic.isPresent() || topics.isAcrossParenthesis(figure) ? topic : subjects.of(figure);
  }

  /** "116,000 sq km, or 19 percent of Ukraine": the figure before, told in other words. */
  Optional<Tie> restated(Figure figure) {
    int opener = apposition.opener(figure);
    boolean or = passage.is(opener + 1, "or") || opener + 1 == figure.firstToken();
    return earlier.entrySet().stream()
        .filter(e -> or && opener > 0)
        .filter(e -> e.getKey().endToken() == opener || endsAt(e, opener))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** "a fifth of Ukraine (F)"; but "larger than France (F)" tells F of France. */
  private static boolean endsAt(Map.Entry<Figure, Tie> told, int token) {
    return told.getValue().end() == token && told.getKey().shape() != Figure.Shape.SIZE;
  }

  /** A side's part of a land. */
  Tie sided(Figure figure, Land land, Side side, Optional<Cue> cue, Optional<Expression> of) {
    int start = Math.min(figure.firstToken(), cue.map(Cue::start).orElse(figure.firstToken()));
    int end = Math.max(Math.max(figure.endToken(), land.end()), cue.map(Cue::end).orElse(0));
    if (cue.isPresent() && !cue.get().real()) {
      return Tie.untold(Wording.NOT_SO_YET, of, figure, end);
    }
    Expression part =
        of.isEmpty() && side.isUndisputed(land) ? land.expression() : within(land, side);
    if (part == null) {
      return Tie.untold(Wording.NO_HOLDER, of, figure, end);
    }
    return new Tie(Optional.of(part), of, land.owner(), Optional.empty(), start, end, cue);
  }

  private static Expression within(Land land, Side side) {
    return side.within(land.expression(), land.owner());
  }

  /** A named land itself, or the part of it that its own modifiers mean. */
  Tie whole(Figure figure, Land land, Optional<Expression> of, int end) {
    if (land.vague()) {
      return Tie.untold(Wording.NO_OUTLINE, of, figure, end);
    }
    Expression region =
        land.side()
            .map(side -> side.within(land.expression(), land.owner()))
            .orElse(land.expression());
    int start = Math.min(land.start(), figure.firstToken());
    return region == null
        ? Tie.untold(Wording.NO_HOLDER, of, figure, end)
        : new Tie(
            Optional.of(region),
            of,
            land.owner(),
            Optional.empty(),
            start,
            Math.max(end, land.end()),
            Optional.empty());
  }

  static Tie until(Tie tie, int end) {
    return new Tie(
        tie.region(),
        tie.of(),
        tie.owner(),
        tie.untold(),
        tie.start(),
        Math.max(tie.end(), end),
        tie.cue());
  }

  static Tie again(Tie tie, Figure figure, Optional<Expression> of, int end) {
    return new Tie(
        tie.region(), of, tie.owner(), tie.untold(), figure.firstToken(), end, tie.cue());
  }

  Tie ofSubject(Figure figure, Land subject, Optional<Expression> of) {
    Optional<Cue> part = subjects.holderOfPart(subject);
    Optional<Cue> behind =
        clause
            .cue(figure, figure.endToken())
            .filter(c -> of.isEmpty() && c.voice() == Cue.Voice.PASSIVE)
            .filter(c -> !subjects.isPossessed(figure, subject))
            .filter(c -> c.start() >= figure.endToken() && !c.verb().equals("claims"));
    Optional<Cue> cue = part.isPresent() ? part : behind;
    return cue.isPresent() && subject.side().isEmpty() && !subject.vague()
        ? sided(figure, subject, cue.get().side(), cue, of)
        : whole(figure, subject, of, figure.endToken());
  }

  /**
   * The state whose land the article is about, if its lands are nearly all of one state; empty
   * where the sentence before speaks of one region, for then that may be meant.
   */
  Optional<Land> spokenOf(Optional<Cue> cue) {
    if (passage.isInflected() && clause.pointsToRegion()) {
      return Optional.empty();
    }
    int here = passage.sentenceIndex(clause.range.from());
    boolean regionBefore =
        lands.stream()
            .anyMatch(l -> passage.sentenceIndex(l.start()) == here - 1 && !l.isCountry());
    boolean regionHere = clause.lands.stream().anyMatch(l -> !l.isCountry());
    return regionBefore || regionHere
        ? Optional.empty()
        : spokenOf(uncompared(), cue.map(c -> c.side().party()).orElse(""));
  }

  /** What something is compared with is not spoken of. */
  private List<Land> uncompared() {
    return lands.stream().filter(l -> !clause.isCompared(l)).toList();
  }

  /** A party that fights abroad is named as often as the state it fights in. */
  static Optional<Land> spokenOf(List<Land> lands, String party) {
    boolean abroad = Side.occupied().holder(party).isEmpty();
    Map<String, Long> counts = new java.util.HashMap<>();
    for (Land land : lands) {
      boolean fighter = abroad && land.isCountry() && land.owner().equals(party);
      if (!land.owner().isEmpty() && !fighter) {
        counts.merge(land.owner(), 1L, Long::sum);
      }
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 10 >= all * 6)
        .findFirst()
        .map(e -> Land.state(e.getKey()));
  }
}
