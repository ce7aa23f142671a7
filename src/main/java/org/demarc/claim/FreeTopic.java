package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;

/** Finds what a Ukrainian or Russian clause, or the sentences before it, speak of. */
final class FreeTopic {
  private static final Set<String> IN = Set.of("in", "across", "within");

  /** What was spoken of further back than this many sentences is forgotten. */
  private static final int MEMORY = 3;

  private static final String UKRAINE = "UA";
  private static final int INVASION = 2022;
  private static final Set<String> BESIDE = Words.of("free-topic.beside");

  /** "граничит с одним соседом, на другом краю – с другим". */
  private static final int BORDER = 12;

  private final Passage passage;
  private final Clause clause;
  private final List<Land> lands;

  /**
   * @param lands all of the article
   */
  FreeTopic(Passage passage, Clause clause, List<Land> lands) {
    this.passage = passage;
    this.clause = clause;
    this.lands = lands;
  }

  /** The land of the clause that does not act, a region first; else what was spoken of before. */
  Optional<Land> near(Figure figure) {
    List<Land> here =
        clause.lands.stream()
            .filter(l -> !isActor(l) && !clause.isCompared(l) && !clause.isSharedOut(l, figure))
            .toList();
    return here.stream()
        .min(
            Comparator.<Land>comparingInt(l -> l.isCountry() ? 1 : 0)
                .thenComparingInt(l -> passage.isAny(l.start() - 1, IN) ? 0 : 1)
                .thenComparingInt(l -> Math.abs(figure.firstToken() - l.end())))
        .or(this::before);
  }

  /** What the sentences before spoke of: the land that opens one, else its only region. */
  Optional<Land> before() {
    return before(l -> !isAgent(l));
  }

  /** The same, whoever it is: lands are compared as such. */
  Optional<Land> comparedBefore() {
    return before().or(() -> before(l -> !Occupiers.isOccupier(l.owner()) || !l.isCountry()));
  }

  /** "На Запоріжжі… у руках росіян більша частина області": the region of that name. */
  Optional<Land> namesake() {
    int here = passage.sentenceIndex(clause.range.from());
    for (int s = here - 1; s >= Math.max(0, here - MEMORY); s--) {
      Passage.Range sentence = passage.sentences().get(s);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Place place = passage.startsMention(i) ? Discourse.territory(passage.mention(i)) : null;
        if (place != null && place.kind() != Place.Kind.COUNTRY) {
          return Optional.of(Land.of(place, i, passage.mentionEnd(i)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Land> before(Predicate<Land> spokenOf) {
    int here = passage.sentenceIndex(clause.range.from());
    for (int back = 1; back <= MEMORY && back <= here; back++) {
      int index = here - back;
      List<Land> spoken =
          lands.stream()
              .filter(l -> passage.sentenceIndex(l.name()) == index && spokenOf.test(l))
              .filter(l -> !isBeside(passage, l))
              .toList();
      if (!spoken.isEmpty()) {
        Land first = Land.regionsFirst(spoken).get(0);
        boolean opens = first.start() <= passage.sentences().get(index).from() + 1;
        return opens ? Optional.of(first) : Land.one(spoken);
      }
    }
    return Optional.empty();
  }

  /** "на стику з Харківщиною", "граничит с Израилем и Египтом": what lies beside is not meant. */
  static boolean isBeside(Passage passage, Land land) {
    int from = Math.max(passage.sentence(land.start()).from(), land.start() - BORDER);
    for (int i = land.start() - 1; i >= from; i--) {
      if (passage.writes(i, BESIDE)) {
        return true;
      }
    }
    return false;
  }

  /** The land before a token that does not act, a region first. */
  Optional<Land> before(int token) {
    return clause.lands.stream()
        .filter(l -> l.end() <= token && !isActor(l))
        .min(Comparator.comparingInt(l -> l.isCountry() ? 1 : 0));
  }

  /** "Він більший за", "республіка вдвічі більша за". */
  boolean pointsBack(Figure figure) {
    for (int i = clause.range.from(); i < figure.endToken(); i++) {
      if (passage.is(i, "it") || Nouns.isTerritorial(passage.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "З початку року окупанти просунулися": an article in Ukrainian need not say where. */
  Optional<Land> home(Cue cue, Figure figure) {
    boolean ukrainian =
        passage.article().language().equals("uk")
            || passage.states().containsKey(UKRAINE)
            || passage.speaksForOccupier();
    String holder = Side.occupied().holder(UKRAINE);
    boolean war = cue.side().party().isEmpty() || cue.side().party().equals(holder);
    boolean advance = cue.side().party().equals(holder) && cue.isGain() && isWartime();
    return (ukrainian || advance)
            && war
            && !clause.pointsToRegion()
            && lands.stream().allMatch(l -> isActor(l) || l.isCountry())
        ? Optional.of(Land.state(UKRAINE).at(figure.endToken() - 1, figure.endToken()))
        : Optional.empty();
  }

  /** Since the full-scale invasion Russia has taken land of no other state. */
  private boolean isWartime() {
    return passage.article().asOf().filter(d -> d.to().getYear() >= INVASION).isPresent();
  }

  /** Who acts in the clause is not the land it acts on. */
  boolean isActor(Land land) {
    boolean party =
        clause.cues.stream()
            .anyMatch(
                c ->
                    land.expression().toString().equals(c.side().party())
                        && land.start() >= c.start()
                        && land.end() <= c.end());
    return party || isAgent(land);
  }

  private boolean isAgent(Land land) {
    Mention mention = passage.mention(land.name());
    return land.isCountry() && mention != null && mention.role() == Mention.Role.ACTOR;
  }
}
