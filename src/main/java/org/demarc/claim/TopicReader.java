package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.geoparse.Mention;

/**
 * Finds what a figure is told of where words come between: "Donbas, the coal basin between two
 * rivers, measures F", "Taiwan, an island of F", "With F it is".
 */
final class TopicReader {
  private static final Set<String> APPOSES = Words.of("topic-reader.apposes");
  private static final Set<String> VERBS = Words.of("topic-reader.verbs");
  private static final Set<String> TAKES = Words.of("topic-reader.takes");
  private static final Set<String> BETWEEN = Words.of("topic-reader.between");
  private static final Set<String> ADVERBS = Words.of("topic-reader.adverbs");
  private static final Set<String> PREPOSITIONS = Words.of("topic-reader.prepositions");
  private static final Set<String> INTRODUCES = Words.of("subject-reader.introduces");
  private static final Set<String> WHOSE = Set.of("its", "their", "whose");
  private static final Set<String> EXTENT =
      Set.of("area", "size", "surface", "territory", "extent");
  private static final Set<String> ESTIMATED = Words.of("topic-reader.estimated");
  private static final Set<String> ZONES = Set.of("zone", "corridor", "buffer");
  private static final Set<String> CHANGES = Words.of("cue-reader.changes");
  private static final Set<String> PRONOUNS = Set.of("it", "they");
  private static final int REACH = 12;

  private final Passage passage;
  private final Clause clause;
  private final Pronouns pronouns;

  /**
   * @param lands those of this sentence and the ones shortly before
   */
  TopicReader(Passage passage, Clause clause, List<Land> lands, Discourse discourse) {
    this.passage = passage;
    this.pronouns = new Pronouns(passage, clause, lands, discourse);
    this.clause = clause;
  }

  /** "Ladakh, a cold desert of F", "Gaza (F)", "The peninsula — F": the land right before. */
  Optional<Land> apposed(Figure figure) {
    int opener = opener(figure);
    if (opener < 0) {
      return Optional.empty();
    }
    boolean bare = opener + 1 == figure.firstToken();
    boolean sized = passage.isInflected() && passage.isAny(figure.firstToken() - 1, EXTENT);
    boolean measured = passage.tokens().get(opener + 1).isDigits() && endsInArea(figure);
    return bare || sized || measured || passage.isAny(opener + 1, APPOSES)
        ? endingAt(opener).or(() -> heldUpTo(opener))
        : Optional.empty();
  }

  /** "What is left of Donetsk in Ukrainian hands — F —": the land before whose control is told. */
  private Optional<Land> heldUpTo(int opener) {
    return clause.cues.stream()
        .filter(c -> c.end() == opener && c.voice() == Cue.Voice.PASSIVE)
        .flatMap(
            c ->
                endingAt(isWhich(c.start() - 1) ? c.start() - 1 : c.start())
                    .map(l -> l.with(l.start(), Optional.of(c.side()), false))
                    .stream())
        .findFirst();
  }

  /** "41 km long and F in area". */
  private boolean endsInArea(Figure figure) {
    return passage.is(figure.endToken(), "in") && passage.isAny(figure.endToken() + 1, EXTENT);
  }

  /** The mark that opens the apposition a figure stands in, or -1. */
  int opener(Figure figure) {
    for (int i = figure.firstToken() - 1; i >= from() && i > figure.firstToken() - REACH; i--) {
      if (isMark(i)) {
        return i;
      }
      boolean foreign = passage.mention(i) != null && !isAdjective(i);
      boolean speaksOfMore = passage.isAny(i, ZONES) || passage.isAny(i, CHANGES);
      if (isActing(i)
          || foreign
          || speaksOfMore
          || isCovered(i)
          || passage.isAny(i, VERBS) && !isWhich(i - 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** "in Kherson, Russians took F": somebody acts, so nothing is apposed. */
  private boolean isActing(int i) {
    return clause.cues.stream()
        .anyMatch(c -> c.voice() == Cue.Voice.ACTIVE && c.start() <= i && i < c.end());
  }

  private boolean isWhich(int i) {
    return passage.is(i, "which") || passage.is(i, "that");
  }

  private boolean isMark(int i) {
    boolean hyphen =
        passage.isDash(i) && passage.tokens().get(i).start() == passage.tokens().get(i - 1).end();
    return passage.is(i, ",") || passage.is(i, "(") || passage.isDash(i) && !hyphen;
  }

  /** The subject of the verb of extent before a figure, or of the clause that it opens. */
  Optional<Land> subject(Figure figure) {
    int verb = verb(figure);
    return verb < 0 || isOccupation(verb)
        ? introduced(figure)
            .or(() -> possessor(figure))
            .or(() -> withArea(figure))
            .or(() -> behind(figure))
        : subjectEndingAt(verb);
  }

  /** "Russia occupies F": it does not extend so far, it holds that much. */
  private boolean isOccupation(int verb) {
    int at = verb;
    while (isAdverb(at)) {
      at++;
    }
    return passage.lower(at).startsWith("occup")
        && endingAt(verb).filter(l -> l.isCountry() && Occupiers.isOccupier(l.owner())).isPresent();
  }

  /** "Republika Srpska and its F", "Taiwan, whose F": the last land before. */
  private Optional<Land> possessor(Figure figure) {
    boolean its = passage.isAny(figure.firstToken() - 1, WHOSE);
    if (its && figure.firstToken() - 1 == from()) {
      return pronouns.at(from());
    }
    List<Land> before =
        clause.lands.stream().filter(l -> its && l.end() <= figure.firstToken()).toList();
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** "It is an island, with an area of F", "quit the colony, leaving F": the one land before. */
  private Optional<Land> withArea(Figure figure) {
    int opener = figure.firstToken() - 1;
    boolean of = passage.is(opener, "of");
    while (of && opener > from() && !isMark(opener)) {
      opener--;
    }
    boolean area = of && passage.is(opener + 1, "with") && hasExtent(opener, figure);
    boolean leaves = passage.is(opener, "leaving") && passage.is(opener - 1, ",");
    if (!area && !leaves || !clause.cues.isEmpty()) {
      return Optional.empty();
    }
    int to = opener;
    List<Land> before = clause.lands.stream().filter(l -> l.end() <= to).toList();
    return before.isEmpty() && passage.isAny(from(), PRONOUNS)
        ? pronouns.at(from())
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
    return figure.firstToken() - from() < 6;
  }

  private int otherEnd(Figure figure) {
    return clause.landAfter(figure, false).map(Land::end).orElse(figure.endToken());
  }

  /** The first token of the verb that leads to a figure, its adverbs included, or -1. */
  private int verb(Figure figure) {
    for (int i = figure.firstToken() - 1; i > from() && i > figure.firstToken() - REACH; i--) {
      if (passage.is(i, "at") && passage.isAny(i - 1, ESTIMATED)) {
        i--;
        continue;
      }
      if (isVerb(i, figure) || passage.isInflected() && isDashVerb(i, figure)) {
        int at = i;
        while (at > from() && (isAdverb(at - 1) || passage.isAny(at - 1, VERBS))) {
          at--;
        }
        return at;
      }
      boolean mark = isMark(i) || passage.is(i, ";") || passage.is(i, ":");
      boolean named = passage.mention(i) != null && !isAdjective(i);
      boolean strays =
          passage.isAny(i, PREPOSITIONS) && !passage.isAny(i, BETWEEN) && !passage.isInflected();
      if (mark || named || isCovered(i) || strays || passage.isAny(i, CHANGES)) {
        return -1;
      }
    }
    return -1;
  }

  /** Ukrainian and Russian leave out "is". */
  private boolean isDashVerb(int i, Figure figure) {
    return passage.isDash(i) && i == figure.firstToken() - 1;
  }

  /** "takes up F", "comes to F", "has an area of F", but not "took F", "has F". */
  private boolean isVerb(int i, Figure figure) {
    if (passage.isAny(i, TAKES)) {
      return passage.is(i + 1, "up") || passage.is(i + 1, "to") || passage.is(i + 1, "for");
    }
    boolean has = passage.is(i, "has") || passage.is(i, "have") || passage.is(i, "had");
    boolean extent = false;
    for (int at = i + 1; has && at < figure.firstToken(); at++) {
      extent |= Nouns.isTerritorial(passage.lower(at)) || passage.is(at, "size");
    }
    return passage.isAny(i, VERBS) && (!has || extent);
  }

  private boolean isAdverb(int i) {
    return passage.isAny(i, ADVERBS)
        || passage.lower(i).endsWith("ly") && passage.mention(i) == null;
  }

  private Optional<Land> subjectEndingAt(int verb) {
    int last = verb - 1;
    if (passage.isAny(last, PRONOUNS)) {
      return pronouns.at(last);
    }
    boolean closes = passage.is(last, ",") || passage.is(last, ")") || passage.isDash(last);
    return closes
        ? beforeParenthesis(last)
        : passage.is(last, "and")
            ? opening(last)
            : endingAt(verb)
                .filter(l -> isHead(l) && !isHolder(l))
                .or(() -> heldUpTo(verb))
                .or(() -> heldIn(verb));
  }

  /** "Gaza is long and covers F". */
  private Optional<Land> opening(int before) {
    return clause.lands.stream()
        .filter(l -> l.end() <= before && l.start() <= from() + 1)
        .findFirst();
  }

  /** Who holds is not what is held: "under the control of Ukraine". */
  private boolean isHolder(Land land) {
    return clause.cues.stream()
        .anyMatch(c -> c.voice() == Cue.Voice.PASSIVE && c.end() == land.end());
  }

  /** "the territory under Russian occupation in Ukraine". */
  private Optional<Land> heldIn(int verb) {
    return endingAt(verb)
        .flatMap(
            l ->
                clause.cues.stream()
                    .filter(c -> c.voice() == Cue.Voice.PASSIVE && c.end() == l.start() - 1)
                    .findFirst()
                    .map(c -> l.with(l.start(), Optional.of(c.side()), false)));
  }

  /** "Kaliningrad, the exclave between Poland and Lithuania, measures": what stands before. */
  private Optional<Land> beforeParenthesis(int close) {
    return clause.lands.stream()
        .filter(l -> l.end() < close && isOpenerFor(l.end(), close))
        .filter(this::isHead)
        .min(Comparator.comparingInt(Land::end))
        .map(head -> renamed(head, close))
        .or(() -> endingAt(close).filter(l -> passage.is(beforeArticle(l), ",")));
  }

  private int beforeArticle(Land land) {
    return passage.is(land.start() - 1, "the") ? land.start() - 2 : land.start() - 1;
  }

  /** "the north of Cyprus, Northern Cyprus, covers": a second name says what the first means. */
  private Land renamed(Land head, int close) {
    return clause.lands.stream()
        .filter(
            l -> l.end() == close && l.start() == afterComma(head.end()) && l.start() > head.end())
        .findFirst()
        .orElse(head);
  }

  private int afterComma(int comma) {
    return passage.is(comma + 1, "the") ? comma + 2 : comma + 1;
  }

  /** Whether a parenthesis lies between the verb of a figure and its subject. */
  boolean isAcrossParenthesis(Figure figure) {
    int verb = verb(figure);
    return verb > 0 && (passage.is(verb - 1, ",") || passage.is(verb - 1, ")"));
  }

  private boolean isOpenerFor(int i, int close) {
    return passage.is(close, ")")
        ? passage.is(i, "(")
        : passage.is(close, ",") ? passage.is(i, ",") : passage.isDash(i) && isMark(i);
  }

  /** "the lake in Ladakh": a land behind a preposition is not what is spoken of. */
  private boolean isHead(Land land) {
    int before = land.start() - 1;
    while (before >= from() && passage.isAny(before, Set.of("the", "all", "whole", "entire"))) {
      before--;
    }
    return before < from()
        || !passage.isAny(before, PREPOSITIONS)
        || passage.is(before, "of") && Nouns.isTerritorial(passage.lower(before - 1))
        || passage.is(before, "between") && passage.isAny(before + 1, Set.of("them"));
  }

  /** "At F, Crimea is", "With F it is". */
  private Optional<Land> introduced(Figure figure) {
    int opens = figure.firstToken() - 1;
    while (opens > from() && passage.isAny(opens, INTRODUCES) && !isIntroduction(opens)) {
      opens--;
    }
    boolean first = opens == from() || isMark(opens - 1) || passage.is(opens - 1, ":");
    if (opens < from() || !isIntroduction(opens) || !first) {
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

  private boolean isAdjective(int i) {
    return passage.mention(i).role() == Mention.Role.DEMONYM;
  }

  private boolean isCovered(int i) {
    return clause.lands.stream().anyMatch(l -> l.start() <= i && i < l.end());
  }

  /** The land that ends at a token; of "Essequibo in western Guyana" the first. */
  private Optional<Land> endingAt(int token) {
    Optional<Land> last = clause.lands.stream().filter(l -> l.end() == token).findFirst();
    return last.filter(l -> passage.is(l.start() - 1, "in"))
        .flatMap(l -> endingAt(l.start() - 1))
        .or(() -> last);
  }

  private int from() {
    return clause.range.from();
  }
}
