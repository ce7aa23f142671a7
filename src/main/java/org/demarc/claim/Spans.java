package org.demarc.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.AsOf;
import org.demarc.claim.Stretch.Basis;
import org.demarc.region.Expression;

/** Tells over which days a change is told. */
final class Spans {
  private static final Set<String> BREAKS = Words.of("spans.breaks");
  private static final Set<String> COMPARES = Words.of("spans.compares");
  private static final Set<String> PERFECT = Words.of("spans.perfect");

  /** Days: no report of gains reaches further back than a year and a month. */
  private static final int LONGEST_REPORT = 400;

  /** A comma or a "while" between a figure and its span counts as so many words. */
  private static final int BREAK = 10;

  private final Passage passage;
  private final Stamp stamp;
  private final ToldSpans told;
  private final Optional<LocalDate> now;
  private Stretches stretches;

  Spans(Passage passage, Stamp stamp, ToldSpans told) {
    this.passage = passage;
    this.stamp = stamp;
    this.told = told;
    this.now = passage.article().asOf().map(AsOf::to);
  }

  /** Most texts ask for none. */
  private Stretches stretches() {
    if (stretches == null) {
      stretches = new Stretches(passage, stamp, told, now);
    }
    return stretches;
  }

  /**
   * The words that tell when a figure was: "505 sq km in November, against 267 in October", "in
   * 2024 it took 3,600, in 2023 no more than 540"; the whole sentence where none do.
   */
  Passage.Range partOf(Passage.Range sentence, Figure figure, List<Figure> figures) {
    int index = passage.sentenceIndex(figure.firstToken());
    List<Stretch> here = stretches().of(index);
    if (here.isEmpty()) {
      // "Analysts count about 3,500": what leaves out the unit leaves out the span.
      Optional<Stretch> before =
          figure.isElliptic() ? stretches().before(index, Stretches.MEMORY) : Optional.empty();
      return before.map(Spans::range).orElse(sentence);
    }
    List<Figure> others =
        figures.stream().filter(f -> f == figure || isApart(f, figure, here)).toList();
    int at = others.indexOf(figure);
    Passage.Range untold = new Passage.Range(figure.firstToken(), figure.endToken());
    return at < 0 ? sentence : stretch(here, index, at, others).map(Spans::range).orElse(untold);
  }

  /** Neither another reading of the same words nor a number in a date. */
  private static boolean isApart(Figure other, Figure figure, List<Stretch> here) {
    Passage.Range words = new Passage.Range(other.firstToken(), other.endToken());
    boolean dated = here.stream().anyMatch(s -> s.first() <= words.from() && words.to() <= s.end());
    return !dated && (words.to() <= figure.firstToken() || figure.endToken() <= words.from());
  }

  private static Passage.Range range(Stretch stretch) {
    return new Passage.Range(stretch.first(), stretch.end());
  }

  /**
   * Its own; else that of the last figure that has one; else what the sentence before told last:
   * "August was slower. They took 594 sq km, after 634 in July"; else that of the next.
   */
  private Optional<Stretch> stretch(
      List<Stretch> here, int sentence, int at, List<Figure> figures) {
    for (int i = at; i >= 0; i--) {
      Optional<Stretch> own = own(here, i, figures);
      if (own.isPresent()) {
        return own;
      }
    }
    Optional<Stretch> before = stretches().before(sentence, 1);
    for (int i = at + 1; before.isEmpty() && i < figures.size(); i++) {
      before = own(here, i, figures);
    }
    return before;
  }

  private Optional<Stretch> own(List<Stretch> here, int at, List<Figure> figures) {
    Stretch nearest = null;
    for (Stretch stretch : here) {
      Figure figure = figures.get(at);
      boolean mine = ownerOf(stretch, here, figures) == at && !isCompared(stretch, figure);
      if (mine && (nearest == null || cost(stretch, figure) < cost(nearest, figure))) {
        nearest = stretch;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Which figure a stretch stands with: one of the two that it stands between. */
  private int ownerOf(Stretch stretch, List<Stretch> here, List<Figure> figures) {
    int next = 0;
    while (next < figures.size() && figures.get(next).firstToken() < stretch.end()) {
      next++;
    }
    if (next == 0 || next == figures.size()) {
      return next == 0 ? 0 : next - 1;
    }
    int from = figures.get(next - 1).endToken();
    int to = figures.get(next).firstToken();
    List<Stretch> between = here.stream().filter(s -> s.first() >= from && s.end() <= to).toList();
    if (between.size() > 1) {
      return stretch == between.get(0) ? next - 1 : next;
    }
    boolean after = cost(stretch, figures.get(next - 1)) <= cost(stretch, figures.get(next));
    return after ? next - 1 : next;
  }

  /** "took 245 sq km, half as much as they did" of another span: "than in December". */
  private boolean isCompared(Stretch stretch, Figure figure) {
    return passage.writesAny(figure.endToken(), stretch.first(), COMPARES);
  }

  /** Words between a stretch and a figure, and what parts them. */
  private int cost(Stretch stretch, Figure figure) {
    boolean before = stretch.end() <= figure.firstToken();
    int from = before ? stretch.end() : figure.endToken();
    int to = before ? figure.firstToken() : stretch.first();
    int cost = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      boolean bracket = i == to - 1 && (passage.is(i, "(") || before && isMark(i));
      boolean opening = before && i == from && passage.is(i, ",") && opens(stretch);
      boolean parts = passage.writes(i, BREAKS) || passage.isDash(i);
      cost += parts && !bracket && !opening ? BREAK : 0;
    }
    return cost;
  }

  private boolean isMark(int i) {
    return passage.isDash(i) || passage.is(i, ":");
  }

  /** "In January, Russia took F": the comma parts nothing. */
  private boolean opens(Stretch stretch) {
    return stretch.first() <= passage.sentence(stretch.first()).from() + 1;
  }

  /**
   * The span of a change: of its own sentence or, where it goes on to tell of the same time, the
   * one before.
   */
  Optional<AsOf> of(Passage.Range part, Tie tie) {
    int index = passage.sentenceIndex(part.from());
    Optional<Stretch> here = in(part);
    if (here.isPresent()) {
      return here.filter(s -> s.basis() != Basis.ASSUMED || isFought(tie)).flatMap(Stretch::span);
    }
    boolean gain = tie.cue().filter(c -> c.isGain() && goesOn(c)).isPresent();
    boolean goesOn = index > 0 && gain && stamp.in(part).isEmpty();
    return goesOn ? stretches().before(index, 1).flatMap(Stretch::span) : Optional.empty();
  }

  /** "The army took F" goes on to tell of the same time, "has taken F" tells of all that it has. */
  private boolean goesOn(Cue cue) {
    boolean past = cue.voice() == Cue.Voice.ACTIVE && cue.real();
    return passage.isInflected()
        || past && !passage.hasAny(cue.start() - 1, cue.end() + 1, PERFECT);
  }

  /** "captured the Golan in six days" tells of no days before the article's. */
  private static boolean isFought(Tie tie) {
    return tie.owner().isEmpty() || !Occupiers.foughtFor(tie.owner()).isEmpty();
  }

  private Optional<Stretch> in(Passage.Range part) {
    if (part.from() >= part.to()) {
      return Optional.empty();
    }
    return stretches().of(passage.sentenceIndex(part.from())).stream()
        .filter(s -> s.isIn(part))
        .findFirst();
  }

  /**
   * "took 0.7 % of Ukraine in 2025": what is held at the end and was not at the start. Over longer
   * spans that are still open such a share is as often all that is held by now.
   */
  Optional<Expression> gainedShare(Passage.Range part, Tie tie) {
    boolean gain = tie.cue().filter(Cue::isGain).isPresent() && tie.of().isPresent();
    boolean closed = in(part).filter(s -> s.basis() != Basis.OPEN).isPresent();
    return gain
        ? of(part, tie)
            .filter(s -> !s.isOneDay())
            .filter(s -> closed || s.from().plusDays(LONGEST_REPORT).isAfter(s.to()))
            .flatMap(
                s ->
                    tie.region()
                        .map(
                            r ->
                                new Expression.Difference(
                                    new Expression.At(r, s.to()), new Expression.At(r, s.from()))))
        : Optional.empty();
  }

  /** A side's part of a land, on the day that its sentence tells of. */
  Optional<Expression> dated(Passage.Range sentence, Tie tie) {
    boolean changes = tie.region().filter(r -> !(r instanceof Expression.Named)).isPresent();
    return changes
        ? stamp
            .dayOf(sentence, tie.start(), tie.end())
            .or(() -> told.dayOf(sentence, tie.start(), tie.end()))
            .<Expression>map(day -> new Expression.At(tie.region().get(), day))
            .or(tie::region)
        : tie.region();
  }
}
