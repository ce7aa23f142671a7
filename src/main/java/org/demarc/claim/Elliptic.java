package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.region.Expression;

/**
 * Figures of Ukrainian and Russian whose other words stand before: "Донецкая – на 57 %", "99 % и 88
 * % соответственно", "F, або 19 %", "Луганська (98 %)" in a list of what is occupied.
 */
final class Elliptic {
  private static final Set<String> OUT_OF = Words.of("carried-unit.of");
  private static final Set<String> RESPECTIVELY = Words.of("elliptic.respectively");
  private static final Set<String> NAMELY = Words.of("elliptic.namely");
  private static final Set<String> LEADS = Words.of("elliptic.leads");
  private static final Set<String> WHOLE = Words.of("elliptic.whole");
  private static final int BRACKET = 12;
  private static final int NEAR = 7;

  private final Passage passage;
  private final Clause clause;
  private final TieReader ties;
  private final Map<Figure, Tie> earlier;
  private final Function<Passage.Range, List<Cue>> cues;

  /**
   * @param earlier ties of the figures before this one in the sentence
   */
  Elliptic(
      Passage passage,
      Clause clause,
      TieReader ties,
      Map<Figure, Tie> earlier,
      Function<Passage.Range, List<Cue>> cues) {
    this.passage = passage;
    this.clause = clause;
    this.ties = ties;
    this.earlier = earlier;
    this.cues = cues;
  }

  Optional<Tie> tie(Figure figure) {
    if (figure.shape() != Figure.Shape.SHARE && figure.shape() != Figure.Shape.AREA) {
      return Optional.empty();
    }
    return outOf(figure)
        .or(() -> inList(figure))
        .or(() -> respectively(figure))
        .or(() -> dashed(figure))
        .or(() -> restated(figure));
  }

  /** "Из 27 тысяч кв. км Запорожской области": the whole of which the next figure is a part. */
  private Optional<Tie> outOf(Figure figure) {
    int of = figure.firstToken() - 1;
    boolean opens = of == clause.range.from() && passage.writes(of, OUT_OF);
    return clause
        .landAfter(figure, false)
        .filter(l -> opens && figure.shape() == Figure.Shape.AREA)
        .map(l -> ties.whole(figure, l, Optional.empty(), l.end()));
  }

  /** "Під окупацією п'ять областей. Зокрема, Луганська (26 тис. кв. км або 98 %)". */
  private Optional<Tie> inList(Figure figure) {
    Optional<Cue> cue = clause.cues.isEmpty() ? cueOfList() : Optional.empty();
    return cue.flatMap(c -> bracketed(figure))
        .map(l -> ties.sided(figure, l, cue.get().side(), cue, whole(figure, l)));
  }

  private static Optional<Expression> whole(Figure figure, Land land) {
    boolean share = figure.shape() == Figure.Shape.SHARE;
    return share ? Optional.of(land.expression()) : Optional.empty();
  }

  /** The land before the bracket that a figure stands in: each bracket tells of its land. */
  Optional<Land> bracketed(Figure figure) {
    for (int i = figure.firstToken() - 1; i > clause.range.from(); i--) {
      int open = i;
      if (passage.is(i, ")") || figure.firstToken() - i > BRACKET) {
        return Optional.empty();
      }
      if (passage.is(i, "(")) {
        return clause.lands.stream().filter(l -> l.end() == open).findFirst();
      }
    }
    return Optional.empty();
  }

  /** Who holds what the sentence before counts up. */
  Optional<Cue> cueOfList() {
    int here = passage.sentenceIndex(clause.range.from());
    return here == 0
        ? Optional.empty()
        : cues.apply(passage.sentences().get(here - 1)).stream()
            .filter(c -> c.voice() == Cue.Voice.PASSIVE && c.real())
            .findFirst();
  }

  /** "удерживают две области, A и B – 99 % и 90 % соответственно". */
  private Optional<Tie> respectively(Figure figure) {
    List<Figure> listed = listed(figure);
    int after = endOf(listed);
    after = passage.is(after, ",") ? after + 1 : after;
    boolean told = after > 0 && passage.writes(after, RESPECTIVELY);
    return !told
        ? Optional.empty()
        : clause.lands.stream()
            .filter(l -> l.count() == listed.size() && l.count() > 1)
            .filter(l -> l.end() <= listed.get(0).firstToken())
            .reduce((a, b) -> b)
            .flatMap(l -> nth(figure, l, listed.indexOf(figure)));
  }

  /** The figures of one kind that stand beside each other with this one: "99 % и 88 %". */
  private List<Figure> listed(Figure figure) {
    List<Figure> listed = new ArrayList<>();
    for (Figure next : clause.figures()) {
      int gap = listed.isEmpty() ? 0 : next.firstToken() - endOf(listed);
      boolean joined = gap <= 1 || gap == 2 && passage.is(next.firstToken() - 1, "and");
      if (!listed.isEmpty() && (!joined || next.shape() != figure.shape())) {
        if (listed.contains(figure)) {
          break;
        }
        listed.clear();
      }
      listed.add(next);
    }
    return listed;
  }

  private static int endOf(List<Figure> listed) {
    return listed.isEmpty() ? 0 : listed.get(listed.size() - 1).endToken();
  }

  private Optional<Tie> nth(Figure figure, Land lands, int n) {
    List<Expression> parts = new ArrayList<>();
    collect(lands.expression(), parts);
    Optional<Cue> cue =
        clause.cues.stream()
            .filter(Cue::real)
            .filter(c -> c.end() <= figure.firstToken())
            .findFirst();
    Land part = lands.of(parts.get(n));
    boolean share = figure.shape() == Figure.Shape.SHARE;
    return cue.map(c -> ties.sided(figure, part, c.side(), cue, whole(figure, part)))
        .or(
            () ->
                share
                    ? Optional.empty()
                    : Optional.of(ties.whole(figure, part, Optional.empty(), figure.endToken())));
  }

  private static void collect(Expression lands, List<Expression> parts) {
    if (lands instanceof Expression.Union union) {
      collect(union.left(), parts);
      collect(union.right(), parts);
    } else {
      parts.add(lands);
    }
  }

  /** "Запорожская контролируется на 67 %, Донецкая – на 57 %": the same of another land. */
  private Optional<Tie> dashed(Figure figure) {
    int dash = figure.firstToken() - 1;
    while (dash > figure.firstToken() - 3 && passage.is(dash, "in")) {
      dash--;
    }
    int mark = dash;
    Optional<Land> land =
        passage.isDash(mark)
            ? clause.lands.stream().filter(l -> l.end() == mark).findFirst()
            : Optional.empty();
    boolean ends = clause.landAfter(figure, false).isEmpty();
    return land.filter(l -> ends && figure.shape() == Figure.Shape.SHARE)
        .flatMap(l -> last().flatMap(t -> again(t, l, figure)));
  }

  private Optional<Tie> last() {
    return earlier.values().stream().reduce((a, b) -> b);
  }

  /** The same side of another land, or another side of the same land. */
  private Optional<Tie> again(Tie before, Land land, Figure figure) {
    boolean sided = before.region().filter(r -> r instanceof Expression.Intersection).isPresent();
    if (!sided) {
      return Optional.empty();
    }
    Expression.Intersection part = (Expression.Intersection) before.region().get();
    if (land.isCountry() && part.right() instanceof Expression.Held) {
      Expression other =
          new Expression.Intersection(part.left(), new Expression.Held(land.owner()));
      return Optional.of(tied(before, other, part.left(), figure));
    }
    boolean same = land.owner().equals(before.owner());
    Expression other = new Expression.Intersection(land.expression(), part.right());
    return same ? Optional.of(tied(before, other, land.expression(), figure)) : Optional.empty();
  }

  private static Tie tied(Tie before, Expression region, Expression of, Figure figure) {
    return new Tie(
        Optional.of(region),
        Optional.of(of),
        before.owner(),
        Optional.empty(),
        figure.firstToken(),
        figure.endToken(),
        before.cue());
  }

  /** "115 тис. кв. км, або 19 %", "20 % України, а саме 120 тис. кв. км". */
  private Optional<Tie> restated(Figure figure) {
    Optional<Map.Entry<Figure, Tie>> before = earlier.entrySet().stream().reduce((a, b) -> b);
    boolean size = before.filter(e -> e.getKey().shape() == Figure.Shape.SIZE).isPresent();
    if (size && figure.shape() == Figure.Shape.AREA && isDashed(end(before.get()), figure)) {
      return before
          .map(Map.Entry::getValue)
          .filter(t -> t.region().isPresent())
          .map(t -> TieReader.again(t, figure, Optional.empty(), figure.endToken()));
    }
    Optional<Tie> told =
        before.filter(e -> leadsOn(end(e), figure)).map(Map.Entry::getValue).filter(this::isPart);
    boolean share = figure.shape() == Figure.Shape.SHARE;
    boolean other = before.filter(e -> e.getKey().shape() != figure.shape()).isPresent();
    if (told.isEmpty() || !other || share && !endsShare(figure)) {
      return Optional.empty();
    }
    Expression whole = ((Expression.Intersection) told.get().region().get()).left();
    return Optional.of(
        TieReader.again(
            told.get(), figure, share ? Optional.of(whole) : Optional.empty(), figure.endToken()));
  }

  /** "менший за Чернівецьку область – приблизно F". */
  private boolean isDashed(int end, Figure figure) {
    return passage.isDash(end) && figure.firstToken() == end + 1;
  }

  private boolean isPart(Tie tie) {
    return tie.region().filter(r -> r instanceof Expression.Intersection).isPresent();
  }

  private static int end(Map.Entry<Figure, Tie> told) {
    return Math.max(told.getKey().endToken(), told.getValue().end());
  }

  private boolean leadsOn(int from, Figure figure) {
    boolean namely = false;
    for (int i = from; i < figure.firstToken(); i++) {
      String word = passage.words().get(i).lower();
      namely |= NAMELY.contains(word) || passage.is(i, "is");
      if (!NAMELY.contains(word) && !LEADS.contains(word) && !passage.is(i, "is")) {
        return false;
      }
    }
    return namely && figure.firstToken() - from <= NEAR;
  }

  /** Nothing but "від усієї території" stands behind a share of what was told. */
  private boolean endsShare(Figure figure) {
    int end = afterWhole(figure.endToken());
    boolean names =
        clause.lands.stream().anyMatch(l -> l.end() > figure.endToken() && l.start() <= end);
    boolean ends = end >= clause.range.to() || !passage.tokens().get(end).isWord();
    return !names && (ends || end > figure.endToken() && passage.mention(end) == null);
  }

  private int afterWhole(int from) {
    int at = from;
    while (at < clause.range.to() && passage.writes(at, WHOLE)) {
      at++;
    }
    return at;
  }
}
