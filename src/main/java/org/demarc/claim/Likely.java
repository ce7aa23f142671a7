package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.region.Expression;

/**
 * Ties what the grammar leaves open to the likeliest land: what the clause, or the text shortly
 * before, speaks of, if that stands clearly ahead of all other. What is measured never has a say.
 */
final class Likely {
  private static final Set<String> EXTENDS = Words.of("likely.extends");
  private static final Set<String> PASSED = Words.of("likely.passed");
  private static final Set<String> PEOPLE = Words.of("likely.people");
  private static final Set<String> BREAKS = Words.of("clause-subject.breaks");
  private static final Set<String> WHOSE = Set.of("its", "their");
  private static final Set<String> THEM = Set.of("it", "them", "that", "these", "this");

  /** Nobody reads a sentence of more words than this in one go. */
  private static final int REACH = 60;

  private static final int NOUN_PHRASE = 6;
  private static final int OPENING = 4;

  /** A farm is smaller, a disputed land seldom is. */
  private static final double SMALLEST = 10;

  private final Passage passage;
  private final Clause clause;
  private final Discourse discourse;
  private final ClauseSubject subjects;
  private final TieReader ties;
  private final Function<Passage.Range, List<Cue>> cues;
  private final Continued continued;
  private final Wholes wholes;
  private final Factions factions;

  Likely(
      Passage passage,
      Clause clause,
      Discourse discourse,
      TieReader ties,
      Continued continued,
      Function<Passage.Range, List<Cue>> cues) {
    this.continued = continued;
    this.wholes = new Wholes(passage, discourse);
    this.factions = new Factions(passage);
    this.passage = passage;
    this.clause = clause;
    this.discourse = discourse;
    this.subjects = new ClauseSubject(passage, clause, discourse);
    this.ties = ties;
    this.cues = cues;
  }

  Optional<Tie> tie(Figure figure) {
    if (clause.isNotLand(figure) || isOfOtherThings(figure)) {
      return Optional.empty();
    }
    return switch (figure.shape()) {
      case SHARE -> share(figure);
      case SIZE -> comparison(figure);
      case AREA, RATE -> area(figure);
    };
  }

  /** Farms and fires that were told of before, or people in the figure's own part of a sentence. */
  private boolean isOfOtherThings(Figure figure) {
    int from = Math.max(clause.range.from(), figure.firstToken() - REACH);
    for (int i = from; i < figure.firstToken(); i++) {
      boolean other = Nouns.isNotLand(passage.lower(i)) && !passage.is(i, "forested");
      if (other && passage.mention(i) == null) {
        return true;
      }
    }
    return speaksOfPeople(figure.firstToken() - 1, -1) || speaksOfPeople(figure.endToken(), 1);
  }

  private boolean speaksOfPeople(int from, int step) {
    for (int i = from; i >= clause.range.from() && i < clause.range.to(); i += step) {
      if (passage.isAny(i, BREAKS)) {
        return false;
      }
      if (passage.isAny(i, PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Tie> share(Figure figure) {
    Optional<Land> whole = whole(figure);
    if (whole.isEmpty() || whole.get().vague()) {
      return Optional.empty();
    }
    Land land = whole.get();
    int end = Math.max(figure.endToken(), land.end());
    Optional<Expression> of = Optional.of(land.expression());
    Optional<Cue> cue =
        cue(figure, end).or(() -> cueBefore(figure)).filter(c -> isOfItsOwn(c, land));
    if (cue.isPresent()) {
      return Optional.of(ties.sided(figure, land, cue.get().side(), cue, of));
    }
    Optional<Tie> told = continued.tie(figure).filter(t -> !t.region().equals(of));
    if (told.isPresent()) {
      return Optional.of(TieReader.again(told.get(), figure, of, end));
    }
    Optional<Tie> part =
        subject(figure)
            .filter(l -> !l.expression().equals(land.expression()))
            .map(l -> ties.whole(figure, l, of, end));
    boolean somebody =
        part.isEmpty() && (clause.isControlledBySomebody(figure) || factions.hold(clause.range));
    return somebody ? Optional.of(Tie.untold(Wording.NO_HOLDER, of, figure, end)) : part;
  }

  /** What a share is of: "of it", "of the central African nation of Chad". */
  private Optional<Land> whole(Figure figure) {
    Optional<Land> named = clause.landAfter(figure, true);
    if (named.isPresent()) {
      return named;
    }
    int of = clause.skipBracket(figure.endToken());
    if (!passage.is(of, "of")) {
      return clause.isRemaining(figure) || isHeldBare(figure)
          ? ties.wholeBefore()
          : Optional.empty();
    }
    boolean its = passage.isAny(of + 1, WHOSE) && Nouns.isLand(passage.lower(of + 2));
    return passage.isAny(of + 1, THEM) || its
        ? discourse.before(of + 1, "any").map(land -> land.at(of + 1, of + 2))
        : kindOf(of).or(() -> wholes.at(of));
  }

  /** "but now controls 73%": of the land whose share was told before. */
  private boolean isHeldBare(Figure figure) {
    int to = figure.firstToken();
    return factions.hold(clause.range) && CueReader.isHolding(passage.tokens(), figure.endToken())
        || clause.cues.stream()
            .anyMatch(c -> c.voice() == Cue.Voice.ACTIVE && c.end() <= to && to - c.end() <= 1);
  }

  private Optional<Land> kindOf(int of) {
    boolean kind = false;
    for (int i = of + 1; i < Math.min(of + 8, clause.range.to()); i++) {
      int at = i;
      Optional<Land> land = clause.lands.stream().filter(l -> l.name() == at).findFirst();
      if (land.isPresent()) {
        return land.filter(l -> passage.is(at - 1, "of"));
      }
      boolean noun = Nouns.isKindWord(passage.lower(i));
      if (kind && !passage.is(i, "of") || !passage.tokens().get(i).isWord()) {
        return Optional.empty();
      }
      kind |= noun;
    }
    return Optional.empty();
  }

  private Optional<Tie> comparison(Figure figure) {
    Optional<Land> other = clause.landAfter(figure, false).filter(land -> !land.vague());
    Optional<Tie> told = other.flatMap(land -> continued.tie(figure));
    if (told.isPresent()) {
      Optional<Expression> of = other.map(Land::expression);
      return told.map(t -> TieReader.again(t, figure, of, other.get().end()));
    }
    return other.flatMap(
        land ->
            subject(figure)
                .filter(s -> !s.expression().equals(land.expression()))
                .map(s -> ties.whole(figure, s, Optional.of(land.expression()), land.end())));
  }

  private Optional<Tie> area(Figure figure) {
    if (figure.quantity().high() < SMALLEST || clause.isAttributive(figure)) {
      return Optional.empty();
    }
    Optional<Land> after = clause.landAfter(figure, true).or(() -> whole(figure));
    int end = after.map(Land::end).orElse(figure.endToken());
    Optional<Cue> cue = cue(figure, end);
    if (cue.isPresent()) {
      Side side = cue.get().side();
      return after
          .or(() -> clause.only().filter(l -> !isHolder(l, side)))
          .or(() -> discourse.only(figure.firstToken()))
          .filter(l -> !l.vague() && side.canBeOf(l))
          .or(() -> occupiedBy(side))
          .map(l -> ties.sided(figure, l, side, cue, Optional.empty()));
    }
    return subject(figure).map(land -> ties.ofSubject(figure, land, Optional.empty()));
  }

  /** "Moscow's forces took F in July": of the one state that the text speaks of and they occupy. */
  private Optional<Land> occupiedBy(Side side) {
    int sentence = passage.sentenceIndex(clause.range.from());
    boolean regional =
        clause.lands.stream().anyMatch(l -> !l.isCountry()) || discourse.hasRegionIn(sentence - 1);
    String state = regional ? "" : discourse.occupiedBy(side.party());
    return state.isEmpty() ? Optional.empty() : Optional.of(Land.state(state));
  }

  /** "Ukrainian land held by Russia is a fifth of France": what it can hold is named beside. */
  private boolean isOfItsOwn(Cue cue, Land whole) {
    return cue.side().canBeOf(whole)
        || clause.lands.stream()
            .noneMatch(
                l ->
                    !cue.side().party().isEmpty()
                        && !l.owner().equals(whole.owner())
                        && cue.side().canBeOf(l));
  }

  private static boolean isHolder(Land land, Side side) {
    return land.isCountry() && land.owner().equals(side.party());
  }

  /** The subject of the clause, if a verb of extent or a mark leads on from it to the figure. */
  private Optional<Land> subject(Figure figure) {
    Optional<Land> row = row(figure);
    if (row.isPresent()) {
      return row;
    }
    int link = link(figure);
    Optional<Land> kind = link < 0 ? kindTold(figure) : Optional.empty();
    if (kind.isPresent()) {
      return kind;
    }
    return (link < 0 ? introduced(figure) : subjects.before(link)).map(ClauseSubject.Subject::land);
  }

  /** "Spanning F, the area has": a figure that opens the sentence before its subject. */
  private Optional<ClauseSubject.Subject> introduced(Figure figure) {
    int comma = clause.skipBracket(figure.endToken());
    boolean opens = figure.firstToken() - clause.range.from() <= OPENING;
    return opens && passage.is(comma, ",") ? subjects.from(comma + 1) : Optional.empty();
  }

  /** "Donetsk is an oblast of Ukraine roughly the size of Albania". */
  private Optional<Land> kindTold(Figure figure) {
    return figure.shape() == Figure.Shape.SIZE
        ? clause.lands.stream()
            .filter(l -> l.end() < figure.firstToken() && isOfKind(l.end()))
            .findFirst()
        : Optional.empty();
  }

  private boolean isOfKind(int verb) {
    boolean article = passage.is(verb + 1, "a") || passage.is(verb + 1, "an");
    for (int i = verb + 2; passage.is(verb, "is") && article && i < verb + 6; i++) {
      if (Nouns.isTerritorial(passage.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Area: F", "Area F" in a fact box. */
  private Optional<Land> row(Figure figure) {
    int last = figure.firstToken() - 1;
    boolean dash = passage.isInflected() && passage.isDash(last);
    int noun = passage.is(last, ":") || dash ? last - 1 : last;
    boolean extent = passage.isAny(noun, Set.of("area", "size", "territory", "surface"));
    return extent && noun - clause.range.from() <= 2
        ? discourse.before(clause.range.from(), "any").or(discourse::onlyRegion)
        : Optional.empty();
  }

  /** The verb or mark that leads on to a figure, past hedges and prepositions; or -1. */
  private int link(Figure figure) {
    int at = figure.firstToken() - 1;
    while (at > clause.range.from() && passage.isAny(at, PASSED)) {
      at--;
    }
    at = figure.shape() == Figure.Shape.SIZE ? beforeNounPhrase(at) : at;
    boolean mark =
        passage.is(at, ",") || passage.is(at, "(") || passage.isDash(at) || passage.is(at, "and");
    return at > clause.range.from() && (mark || passage.isAny(at, EXTENDS)) ? at : -1;
  }

  /** ", a sparsely populated area the size of": the token before the article, or the same one. */
  private int beforeNounPhrase(int noun) {
    for (int i = noun; i > noun - NOUN_PHRASE && i > clause.range.from(); i--) {
      if (passage.is(i, "a") || passage.is(i, "an")) {
        return i - 1;
      }
      if (!passage.tokens().get(i).isWord() || passage.mention(i) != null) {
        break;
      }
    }
    return noun;
  }

  /** The nearest cue of control in the sentence with no other figure between. */
  private Optional<Cue> cue(Figure figure, int end) {
    return clause.cues.stream()
        .filter(c -> c.real() && !c.verb().equals("claims"))
        .filter(c -> distance(figure, end, c) < REACH)
        .filter(c -> !clause.isFigureBetween(figure, c))
        .filter(c -> c.end() <= figure.firstToken() || c.start() >= end)
        .min(Comparator.comparingInt(c -> distance(figure, end, c)));
  }

  private static int distance(Figure figure, int end, Cue cue) {
    return cue.end() <= figure.firstToken() ? figure.firstToken() - cue.end() : cue.start() - end;
  }

  /** "This includes 78 percent of Donetsk": whose land the sentence before speaks of. */
  private Optional<Cue> cueBefore(Figure figure) {
    int from = clause.range.from();
    int sentence = passage.sentenceIndex(from);
    boolean pointsBack = passage.isAny(from, Set.of("this", "that", "it", "they", "these"));
    if (!pointsBack || sentence == 0 || !clause.cues.isEmpty()) {
      return Optional.empty();
    }
    List<Cue> before = cues.apply(passage.sentences().get(sentence - 1));
    return before.stream().filter(Cue::real).reduce((a, b) -> b);
  }
}
