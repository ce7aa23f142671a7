package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.region.Expression;

/**
 * Ties a share of Ukrainian and Russian, whose whole or whose holder may be told elsewhere: "Донбас
 * зайнятий на 88 %".
 */
final class FreeShare {
  private static final Set<String> LINKS = Words.of("free-order.links");
  private static final Set<String> HOLDS = Set.of("holds", "occupies", "takes", "frees");

  private final Passage passage;
  private final Clause clause;
  private final FreeTopic topics;
  private final TieReader ties;
  private final Elliptic elliptic;
  private final Function<Passage.Range, List<Cue>> cues;

  FreeShare(
      Passage passage,
      Clause clause,
      FreeTopic topics,
      TieReader ties,
      Elliptic elliptic,
      Function<Passage.Range, List<Cue>> cues) {
    this.passage = passage;
    this.clause = clause;
    this.topics = topics;
    this.ties = ties;
    this.elliptic = elliptic;
    this.cues = cues;
  }

  /**
   * @param nearest who holds what, where the share's own sentence tells it
   */
  Optional<Tie> tie(Figure figure, Optional<Cue> nearest) {
    Optional<Cue> cue =
        nearest
            .or(this::cueBefore)
            .or(() -> elliptic.bracketed(figure).flatMap(l -> elliptic.cueOfList()));
    Optional<Land> named =
        clause
            .landAfter(figure, false)
            .filter(l -> !topics.isActor(l))
            .or(() -> elliptic.bracketed(figure));
    if (named.isEmpty() && !isOfLand(figure, cue)) {
      return Optional.empty();
    }
    Optional<Land> subject = subject(figure);
    return named
        .or(() -> outer(noun(figure), subject))
        .or(() -> topics.near(figure))
        .filter(l -> !l.vague() && l.side().isEmpty())
        .flatMap(
            whole -> part(figure, subject, whole).or(() -> cue.map(c -> held(figure, whole, c))));
  }

  /** Where no land is named: "53 % території", "контролює 53 %", the answer to who holds what. */
  private boolean isOfLand(Figure figure, Optional<Cue> cue) {
    int noun = noun(figure);
    boolean its = passage.is(noun - 1, "its") && noun > clause.skipBracket(figure.endToken());
    boolean answer = asked() && clause.lands.isEmpty() && clause.cues.isEmpty() && cue.isPresent();
    return its
        || Nouns.isTerritorial(passage.lower(noun))
        || passage.is(noun, "which")
        || answer
        || cue.filter(c -> isBareShare(figure, c)).isPresent();
  }

  /** The token of the noun that tells what the share is of. */
  private int noun(Figure figure) {
    int next = clause.skipBracket(figure.endToken());
    return passage.is(next, "its") ? next + 1 : next;
  }

  /** Another land is the part: "Донбас – це 9 % України". */
  private Optional<Tie> part(Figure figure, Optional<Land> subject, Land whole) {
    return subject
        .filter(s -> !s.expression().equals(whole.expression()))
        .filter(s -> whole.isCountry() || !s.isCountry())
        .filter(s -> isLinked(s, figure))
        .map(p -> ties.whole(figure, p, Optional.of(whole.expression()), whole.end()));
  }

  private Tie held(Figure figure, Land whole, Cue cue) {
    Optional<Expression> of = Optional.of(whole.expression());
    return ties.sided(figure, whole, cue.side(), Optional.of(cue), of);
  }

  /** "Донбас зайнятий на 88 %", "контролює 53 %": nothing is named behind the figure. */
  private boolean isBareShare(Figure figure, Cue cue) {
    int next = figure.endToken();
    boolean ends =
        next >= clause.range.to()
            || !passage.tokens().get(next).isWord()
            || passage.isAny(next, Set.of("in", "and", "but", "now"));
    boolean near = figure.firstToken() - cue.end() <= 2 && cue.end() <= figure.firstToken();
    boolean behind = cue.start() == next && cue.voice() == Cue.Voice.PASSIVE;
    return (ends && near || behind) && HOLDS.contains(cue.verb());
  }

  /** "третину острова", "12 % країни": the state that the part belongs to. */
  private Optional<Land> outer(int noun, Optional<Land> part) {
    boolean land = Nouns.isLand(passage.lower(noun)) && Nouns.isKindWord(passage.lower(noun + 1));
    String meaning = Nouns.meaning(passage.lower(land ? noun + 1 : noun));
    boolean state = meaning.equals("country") || meaning.equals("island");
    return part.filter(p -> state && !p.isCountry() && !p.owner().isEmpty())
        .map(p -> Land.state(p.owner()).at(noun, noun + 1));
  }

  /** The land whose part a share is told to be: before the figure, or the topic. */
  private Optional<Land> subject(Figure figure) {
    return topics
        .before(figure.firstToken())
        .or(
            () ->
                clause.lands.isEmpty() || topics.pointsBack(figure)
                    ? topics.before()
                    : Optional.empty());
  }

  /** A verb of extent, a dash or "це" leads from the land to the figure. */
  private boolean isLinked(Land land, Figure figure) {
    boolean here = land.end() <= figure.firstToken() && land.end() > clause.range.from();
    int from = here ? land.end() : clause.range.from();
    for (int i = from; i < figure.firstToken(); i++) {
      if (passage.isAny(i, LINKS) || passage.is(i, "it")) {
        return true;
      }
    }
    return false;
  }

  /** "Під окупацією лівий берег. Це 70 % області": what the sentence before told. */
  private Optional<Cue> cueBefore() {
    int here = passage.sentenceIndex(clause.range.from());
    boolean points = here > 0 && passage.is(clause.range.from(), "it");
    return points || asked()
        ? cues.apply(passage.sentences().get(here - 1)).stream()
            .filter(c -> (c.voice() == Cue.Voice.PASSIVE || asked()) && c.real())
            .findFirst()
        : Optional.empty();
  }

  /** "– Скільки землі під окупацією? – Близько 19 % країни": the answer leaves the question out. */
  private boolean asked() {
    int here = passage.sentenceIndex(clause.range.from());
    Passage.Range before = here == 0 ? null : passage.sentences().get(here - 1);
    return before != null && before.to() > before.from() && passage.is(before.to() - 1, "?");
  }
}
