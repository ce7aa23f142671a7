package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Abandoned;
import org.demarc.article.Article;
import org.demarc.article.AsOf;
import org.demarc.claim.Figure.Shape;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;

/** Finds the quoted figures about land in an article and ties each to its region. */
public final class ClaimReader {
  /** Lands further back than this many sentences are forgotten. */
  private static final int MEMORY = 10;

  private static final Set<String> GROWS =
      Set.of("grew", "grown", "expanded", "shrank", "shrunk", "increased", "decreased");
  private static final int GROWTH = 8;

  /** "Over this time" looks back no further than this many sentences. */
  private static final int SPAN_MEMORY = 3;

  /** Days: no report of gains reaches further back than a year and a month. */
  private static final int LONGEST_REPORT = 400;

  private final Passage passage;
  private final List<Land> lands;
  private final CueReader cues;
  private final Discourse discourse;
  private final Stamp stamp;
  private final ToldSpans told;
  private final PaceReader paces;
  private final List<Claim> claims = new ArrayList<>();
  private Optional<Tie> lastTie = Optional.empty();

  private ClaimReader(Article article, List<Mention> mentions) {
    this.passage = Passage.glossed(article, mentions);
    Parties parties = new Parties(passage);
    this.lands = LandReader.read(passage, parties);
    this.cues = new CueReader(passage, parties);
    this.discourse = new Discourse(passage, lands);
    this.stamp = new Stamp(passage);
    this.told = new ToldSpans(passage, article.asOf().map(AsOf::to));
    this.paces = new PaceReader(passage, stamp, lands);
  }

  /**
   * The claims in the order of the text. A date in a claim's own sentence is in its expression
   * ({@code @}); the article's date is not.
   */
  public static List<Claim> read(Article article, List<Mention> mentions) {
    ClaimReader reader = new ClaimReader(article, mentions);
    int figure = 0;
    int land = 0;
    int near = 0;
    List<Figure> figures =
        QuantityReader.read(article.text(), reader.passage.words(), article.language());
    for (Passage.Range sentence : reader.passage.sentences()) {
      Abandoned.check();
      int figuresFrom = figure;
      while (figure < figures.size() && figures.get(figure).firstToken() < sentence.to()) {
        figure++;
      }
      int landsFrom = land;
      while (land < reader.lands.size() && reader.lands.get(land).name() < sentence.to()) {
        land++;
      }
      near = reader.near(near, sentence);
      reader.sentence(
          sentence,
          figures.subList(figuresFrom, figure),
          reader.lands.subList(landsFrom, land),
          reader.lands.subList(near, land));
    }
    reader.claims.sort(Comparator.comparingInt(Claim::start));
    return reader.claims;
  }

  /** Where the lands begin that are not yet forgotten. */
  private int near(int from, Passage.Range sentence) {
    // A text of nothing but blanks that are no white space has a sentence and no token.
    int before = sentence.from() == 0 ? 0 : passage.sentenceIndex(sentence.from() - 1);
    int oldest = before - MEMORY;
    int near = from;
    while (near < lands.size() && passage.sentenceIndex(lands.get(near).name()) < oldest) {
      near++;
    }
    return near;
  }

  private void sentence(
      Passage.Range sentence, List<Figure> figures, List<Land> landsHere, List<Land> near) {
    claims.addAll(paces.read(sentence, landsHere));
    if (figures.isEmpty()) {
      lastTie = Optional.empty();
      return;
    }
    Clause clause = new Clause(passage, sentence, figures, landsHere, cues.read(sentence));
    Map<Figure, Tie> ties = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Optional<Tie> tie =
          new TieReader(passage, clause, lands, near, ties, lastTie, cues::read, discourse)
              .tie(figure);
      tie.ifPresent(t -> ties.put(figure, t));
    }
    restate(figures, ties);
    for (Map.Entry<Figure, Tie> tie : ties.entrySet()) {
      claims.add(claim(sentence, rated(tie.getKey(), tie.getValue()), tie.getValue()));
    }
    lastTie = ties.values().stream().reduce((a, b) -> b);
  }

  /** "116,000 sq km, or 19 percent of Ukraine, is occupied": both figures are of the same land. */
  private void restate(List<Figure> figures, Map<Figure, Tie> ties) {
    for (int i = 0; i + 1 < figures.size(); i++) {
      Figure first = figures.get(i);
      Tie second = ties.get(figures.get(i + 1));
      int gap = figures.get(i + 1).firstToken() - first.endToken();
      boolean or =
          passage.is(first.endToken(), "or")
              || passage.is(first.endToken() + 1, "or")
              || passage.is(first.endToken(), "(");
      boolean told = ties.containsKey(first) && ties.get(first).region().isPresent();
      if (first.shape() == Shape.AREA && !told && second != null && or && gap <= 2) {
        ties.put(
            first,
            new Tie(
                second.region(),
                Optional.empty(),
                second.owner(),
                second.untold(),
                first.firstToken(),
                first.endToken(),
                second.cue()));
      }
    }
  }

  /**
   * "a dozen sq km of Ukraine a day": the period may follow the land, or go before the figure in
   * "щодня захоплюють по F".
   */
  private Figure rated(Figure figure, Tie tie) {
    String text = passage.article().text();
    Figure rate = QuantityReader.rate(text, passage.words(), figure, tie.end());
    Passage.Range sentence = passage.sentence(figure.firstToken());
    for (int i = figure.firstToken() - 1; passage.isInflected() && i >= sentence.from(); i--) {
      rate = rate == figure ? QuantityReader.rate(text, passage.words(), figure, i) : rate;
    }
    return rate;
  }

  private Claim claim(Passage.Range sentence, Figure figure, Tie tie) {
    Claim.Kind kind = kind(sentence, figure, tie);
    int start = passage.start(tie.start());
    int end = Math.max(figure.end(), passage.endBefore(tie.end()));
    boolean change = kind == Claim.Kind.CHANGE;
    Optional<AsOf> period = change ? spanOf(sentence, tie) : Optional.empty();
    Optional<Expression> gained =
        kind == Claim.Kind.SHARE ? gainedShare(sentence, tie) : Optional.empty();
    Optional<Expression> region =
        change ? tie.region() : gained.isPresent() ? gained : dated(sentence, tie);
    return new Claim(
        start,
        end,
        passage.article().text().substring(start, end),
        kind,
        figure.quantity(),
        region,
        tie.of(),
        tie.untold(),
        period,
        figure.finding().map(List::of).orElse(List.of()),
        Optional.empty());
  }

  /**
   * The span of a change: of its own sentence or, where Ukrainian and Russian go on to tell of the
   * same time, the one before.
   */
  private Optional<AsOf> spanOf(Passage.Range sentence, Tie tie) {
    int index = passage.sentenceIndex(sentence.from());
    boolean goesOn =
        passage.isInflected() && index > 0 && tie.cue().filter(Cue::isGain).isPresent();
    Optional<AsOf> here = spanIn(sentence);
    if (here.isPresent() || told.pointsBack(sentence)) {
      return here.or(() -> spanBefore(index, SPAN_MEMORY));
    }
    return goesOn && stamp.in(sentence).isEmpty() ? spanBefore(index, 1) : Optional.empty();
  }

  private Optional<AsOf> spanIn(Passage.Range sentence) {
    return stamp.spanOf(sentence).or(() -> told.in(sentence));
  }

  private Optional<AsOf> spanBefore(int index, int reach) {
    for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
      Optional<AsOf> span = spanIn(passage.sentences().get(i));
      if (span.isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  /**
   * "took 0.7 % of Ukraine in 2025": what is held at the end and was not at the start. Over longer
   * spans such a share is as often all that is held by now.
   */
  private Optional<Expression> gainedShare(Passage.Range sentence, Tie tie) {
    boolean gain = tie.cue().filter(Cue::isGain).isPresent() && tie.of().isPresent();
    return gain
        ? spanOf(sentence, tie)
            .filter(s -> !s.isOneDay())
            .filter(
                s ->
                    s.from().plusDays(LONGEST_REPORT).isAfter(s.to())
                        || told.isClosed(sentence)
                        || stamp.isBetween(sentence))
            .flatMap(
                s ->
                    tie.region()
                        .map(
                            r ->
                                new Expression.Difference(
                                    new Expression.At(r, s.to()), new Expression.At(r, s.from()))))
        : Optional.empty();
  }

  private Optional<Expression> dated(Passage.Range sentence, Tie tie) {
    boolean changes = tie.region().filter(r -> !(r instanceof Expression.Named)).isPresent();
    return changes
        ? stamp
            .dayOf(sentence, tie.start(), tie.end())
            .or(() -> told.dayOf(sentence))
            .<Expression>map(day -> new Expression.At(tie.region().get(), day))
            .or(tie::region)
        : tie.region();
  }

  /** "the occupied territory grew by F", "збільшила площу окупації на F". */
  private boolean grows(Figure figure) {
    int from = Math.max(0, figure.firstToken() - GROWTH);
    boolean by =
        passage.is(figure.firstToken() - 1, "by")
            || passage.words().get(Math.max(0, figure.firstToken() - 1)).is("на");
    for (int i = from; i < figure.firstToken(); i++) {
      boolean gains =
          passage.isInflected() && (passage.is(i, "added") || passage.is(i, "advances"));
      if (by && passage.isAny(i, GROWS) || gains) {
        return true;
      }
    }
    return false;
  }

  /** "звільнили 40 тис. кв. км": never all that they hold, even where nobody says since when. */
  private boolean isFreed(Tie tie) {
    return passage.isInflected() && tie.cue().filter(c -> c.verb().equals("frees")).isPresent();
  }

  private Claim.Kind kind(Passage.Range sentence, Figure figure, Tie tie) {
    if (figure.shape() == Shape.RATE) {
      return Claim.Kind.PACE;
    }
    boolean more =
        passage.isAny(figure.firstToken() - 1, Set.of("another", "further", "additional"));
    boolean gain = tie.cue().filter(Cue::isGain).isPresent() || grows(figure);
    Optional<AsOf> span = gain ? spanOf(sentence, tie) : Optional.empty();
    boolean change =
        span.filter(s -> !Occupiers.isBeginning(tie.owner(), s.from())).isPresent()
            || gain && span.isEmpty() && (told.pointsBack(sentence) || isFreed(tie));
    if (figure.shape() == Shape.SHARE && !(more && change)) {
      return Claim.Kind.SHARE;
    }
    if (figure.shape() == Shape.SIZE) {
      return Claim.Kind.COMPARISON;
    }
    return change ? Claim.Kind.CHANGE : Claim.Kind.AREA;
  }
}
