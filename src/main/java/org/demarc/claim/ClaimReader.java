package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarc.article.Abandoned;
import org.demarc.article.Article;
import org.demarc.article.CallerError;
import org.demarc.claim.Figure.Shape;
import org.demarc.claim.Quantity.Unit;
import org.demarc.geoparse.Mention;

/**
 * Finds the quoted figures about land in an article and ties each to its region. Start here: the
 * figures ({@link QuantityReader}), what the grammar says each is told of ({@link TieReader}), the
 * lands it may speak of ({@link Candidates}), which of them it does ({@link Ranker}), and the
 * claims made of that ({@link SentenceClaims}).
 */
public final class ClaimReader {
  /** Lands further back than this many sentences are forgotten. */
  private static final int MEMORY = 10;

  /** Of land; a statistical yearbook has fewer. */
  private static final int MOST_FIGURES = 20_000;

  /** Decides how a figure is read. */
  interface Chooser {
    /**
     * @param grammar what the grammar says of it; empty where it says nothing
     */
    Optional<Tie> choose(
        Figure figure, List<Candidate> candidates, Optional<Tie> grammar, boolean inflected);

    /** Whether an area is one gained or lost, as the weights have it. */
    default boolean isChange(Figure figure, Features features) {
      return features.score() > 0;
    }
  }

  private final Passage passage;
  private final Parties parties;
  private final List<Land> lands;
  private final CueReader cues;
  private final Discourse discourse;
  private final Spots spots;
  private final Hints hints;
  private final Chooser chooser;
  private final Stamp stamp;
  private final ToldSpans told;
  private final Spans spans;
  private final PaceReader paces;
  private final Strangers strangers;
  private final List<Placed> claims = new ArrayList<>();
  private Optional<Tie> lastTie = Optional.empty();
  private Optional<Claim.Kind> lastKind = Optional.empty();

  /**
   * A claim by where its figure stands: its own words may begin with those of the figure before.
   */
  private record Placed(int at, Claim claim) {}

  private ClaimReader(Groundwork ground, Chooser chooser) {
    this.chooser = chooser;
    this.passage = ground.passage;
    this.parties = ground.parties;
    this.lands = ground.lands;
    this.cues = ground.cues;
    this.discourse = new Discourse(passage, lands);
    this.spots = new Spots(passage, lands);
    this.hints = new Hints(passage);
    this.stamp = new Stamp(passage);
    this.told = new ToldSpans(passage);
    this.spans = new Spans(passage, stamp, told);
    this.paces = new PaceReader(passage, stamp, lands);
    this.strangers = new Strangers(passage, parties);
  }

  /**
   * The claims in the order of the text. A date in a claim's own sentence is in its expression
   * ({@code @}); the article's date is not.
   */
  public static List<Claim> read(Groundwork ground) {
    return read(ground, new Ranker(), MOST_FIGURES);
  }

  /** The same where nothing but claims is read. */
  public static List<Claim> read(Article article, List<Mention> mentions) {
    return read(article, mentions, new Ranker());
  }

  static List<Claim> read(Article article, List<Mention> mentions, Chooser chooser) {
    return read(Groundwork.of(article, mentions), chooser, Integer.MAX_VALUE);
  }

  private static List<Claim> read(Groundwork ground, Chooser chooser, int most) {
    ClaimReader reader = new ClaimReader(ground, chooser);
    int figure = 0;
    int land = 0;
    int near = 0;
    List<Figure> figures =
        ForeignParts.compared(QuantityReader.read(reader.passage), reader.passage, reader.lands);
    requireAnArticle(figures.size(), most);
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
    return reader.claims.stream()
        .sorted(Comparator.comparingInt(Placed::at))
        .map(Placed::claim)
        .toList();
  }

  private static void requireAnArticle(int figures, int most) {
    if (figures > most) {
      throw new CallerError(
          413,
          "got a text with %,d figures, expected an article with at most %,d"
              .formatted(figures, most));
    }
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
    paces.read(sentence, landsHere).forEach(pace -> claims.add(new Placed(pace.start(), pace)));
    if (figures.isEmpty()) {
      lastTie = Optional.empty();
      lastKind = Optional.empty();
      return;
    }
    Clause clause = new Clause(passage, sentence, figures, landsHere, cues.read(sentence));
    Map<Figure, Tie> ties = ties(clause, near);
    restate(figures, ties);
    ChangeFeatures changes = new ChangeFeatures(passage, clause, spans, told, stamp);
    SentenceClaims made = new SentenceClaims(passage, clause, spans, changes, chooser);
    for (Map.Entry<Figure, Tie> tie : ties.entrySet()) {
      Claim claim = made.of(tie.getKey(), tie.getValue(), lastKind);
      claims.add(new Placed(tie.getKey().start(), claim));
      boolean area = claim.quoted().unit() == Unit.SQUARE_KILOMETRES;
      lastKind = area ? Optional.of(claim.kind()) : lastKind;
    }
    lastTie = ties.values().stream().reduce((a, b) -> b);
  }

  /** What the figures of a sentence are told of; those that are no claims are left out. */
  private Map<Figure, Tie> ties(Clause clause, List<Land> near) {
    Grounds grounds = new Grounds(passage, clause, spots, hints, discourse, parties, cues::read);
    Candidates candidates = new Candidates(passage, clause, spots, grounds);
    NoOutline places = new NoOutline(passage, clause, lands);
    Repeats repeats = new Repeats(passage, clause);
    Map<Figure, Tie> ties = new LinkedHashMap<>();
    Optional<Tie> here = Optional.empty();
    for (Figure figure : clause.figures()) {
      List<Candidate> all = candidates.of(figure, here.or(() -> lastTie), here.isPresent());
      List<Candidate> readings = places.possible(figure, strangers.left(all));
      Optional<Tie> grammar =
          places
              .tie(figure)
              .or(() -> grammar(figure, clause, near, ties))
              .filter(tie -> places.isPossible(figure, tie) && strangers.isKnown(tie));
      Optional<Tie> told = chooser.choose(figure, readings, grammar, passage.isInflected());
      if (told.isPresent()) {
        // "505 sq km in November, against 267": open is the second where the first is.
        boolean open = lacksUnit(figure) && here.filter(t -> t.region().isEmpty()).isPresent();
        here = open ? here.map(t -> t.at(figure)) : told;
        Tie tie = here.get();
        ties.put(figure, tie);
        repeats.of(figure, tie).forEach((again, more) -> repeat(again, more, ties));
      }
    }
    return ties;
  }

  /**
   * What the grammar says of a figure.
   *
   * @param ties those of the figures before it
   */
  private Optional<Tie> grammar(
      Figure figure, Clause clause, List<Land> near, Map<Figure, Tie> ties) {
    return lacksUnit(figure)
        ? Optional.empty()
        : new TieReader(passage, clause, lands, near, ties, lastTie, cues::read, discourse)
            .tie(figure);
  }

  private static boolean lacksUnit(Figure figure) {
    return figure.isElliptic() && figure.shape() != Shape.SIZE;
  }

  /** A figure meant of one more land; the chooser hears of it as of all others. */
  private void repeat(Figure figure, Tie tie, Map<Figure, Tie> ties) {
    boolean inflected = passage.isInflected();
    Features none = Features.of("none-repeat", inflected, List.of("always"));
    List<Candidate> readings =
        List.of(Candidate.none(none), Candidate.again(tie, tie.of(), tie.end(), List.of()));
    chooser
        .choose(figure, readings, Optional.of(tie), inflected)
        .ifPresent(told -> ties.put(figure, told));
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
}
