package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.region.Expression;

/** Reads how many of several regions a side holds: "none of the four", "all of Luhansk". */
final class CountReader {
  private static final Set<String> PLURAL = Words.of("antecedents.plural");
  private static final Set<String> NOBODY = Words.of("count-reader.none");
  private static final Set<String> ONE = Words.of("count-reader.one");
  private static final Set<String> ENDS = Set.of(".", ",", ";", "in");
  private static final Set<String> NEARLY = Words.of("count-reader.nearly");
  private static final Set<String> THEM = Set.of("them", "these", "those", "which");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6));
  private static final int MEMORY = 4;
  private static final int REACH = 7;

  private final Passage passage;
  private final List<Land> lands;

  /**
   * @param lands all of the article
   */
  CountReader(Passage passage, List<Land> lands) {
    this.passage = passage;
    this.lands = lands;
  }

  /** The count that a sentence gives of what a cue's side holds, or empty. */
  Optional<Count> of(Passage.Range sentence, Cue cue) {
    boolean negated = cue.side().relation() == Side.Relation.NOT_HELD;
    boolean behind = cue.voice() == Cue.Voice.ACTIVE;
    boolean free = passage.isInflected();
    int before = Math.max(sentence.from(), cue.end() - (free ? 2 * REACH : REACH));
    int from =
        behind && !free
            ? cue.end()
            : free ? before : Math.max(sentence.from(), cue.start() - REACH);
    int to = behind || free ? Math.min(sentence.to(), cue.end() + REACH) : cue.start();
    for (int i = from; i < to; i++) {
      Optional<Count> count = at(i, sentence, negated);
      if (count.isPresent()) {
        return count;
      }
    }
    return Optional.empty();
  }

  private Optional<Count> at(int i, Passage.Range sentence, boolean negated) {
    Count.Kind kind = kind(i, negated);
    if (kind == null) {
      return Optional.empty();
    }
    int number = kind == Count.Kind.EXACTLY ? NUMBERS.get(passage.lower(i)) : 0;
    boolean even =
        passage.is(i - 1, "even") || passage.is(i, "single") || passage.isAny(i + 1, ENDS);
    return group(i, sentence, even)
        .filter(land -> land.count() > 1 || kind == Count.Kind.ALL)
        .filter(land -> number < land.count() || kind != Count.Kind.EXACTLY)
        .map(land -> new Count(land.expression(), kind, number, !isInPart(i)));
  }

  private Count.Kind kind(int i, boolean negated) {
    String word = passage.lower(i);
    boolean notOne = passage.is(i - 1, "ни") && passage.isAny(i, ONE);
    if (notOne || passage.isAny(i, NOBODY)) {
      return Count.Kind.NONE;
    }
    return switch (word) {
      case "any", "single" -> negated ? Count.Kind.NONE : null;
      case "all", "both" ->
          passage.isAny(i - 1, NEARLY) ? null : negated ? Count.Kind.NOT_ALL : Count.Kind.ALL;
      case "whole", "entirety" -> passage.is(i + 1, "of") && !negated ? Count.Kind.ALL : null;
      default -> {
        boolean even = passage.is(i - 1, "even") && word.equals("one");
        boolean some = NUMBERS.containsKey(word) && passage.is(i + 1, "of") && !negated;
        yield even && negated ? Count.Kind.NONE : some ? Count.Kind.EXACTLY : null;
      }
    };
  }

  /** "parts of all four". */
  private boolean isInPart(int i) {
    return passage.is(i - 1, "of") && passage.isAny(i - 2, Set.of("parts", "part", "some", "most"));
  }

  /** The regions counted: named or pointed to behind the count, else those spoken of before. */
  private Optional<Land> group(int i, Passage.Range sentence, boolean alone) {
    for (int at = i + 1; at < Math.min(i + REACH, sentence.to()); at++) {
      int token = at;
      Optional<Land> land =
          lands.stream().filter(l -> l.start() == token || l.name() == token).findFirst();
      if (land.isPresent()) {
        return land.filter(l -> l.side().isEmpty());
      }
      Integer number = NUMBERS.get(passage.lower(at));
      if (passage.isAny(at, THEM) || passage.isAny(at, PLURAL) || number != null) {
        return before(i, number == null ? stated(sentence, i) : number);
      }
      if (!passage.isAny(at, Set.of("of", "the", "its", "their", "is", "are"))) {
        break;
      }
    }
    return alone ? before(i, stated(sentence, i)) : Optional.empty();
  }

  /** "four provinces in all": the number told of them before, or 0. */
  private int stated(Passage.Range sentence, int to) {
    int from = Math.max(0, passage.sentenceIndex(sentence.from()) - 1);
    for (int i = to - 1; i >= passage.sentences().get(from).from(); i--) {
      boolean plural = passage.isAny(i + 1, PLURAL) || passage.isAny(i + 2, PLURAL);
      if (NUMBERS.containsKey(passage.lower(i)) && (plural || passage.is(i - 1, "all"))) {
        return NUMBERS.get(passage.lower(i));
      }
    }
    return 0;
  }

  /**
   * @param number how many they are; 0 where that is not told
   */
  private Optional<Land> before(int at, int number) {
    int here = passage.sentenceIndex(at);
    Land found = null;
    for (Land land : lands) {
      boolean near = land.name() < at && here - passage.sentenceIndex(land.name()) <= MEMORY;
      boolean fits = number == 0 ? land.count() > 1 : land.count() == number;
      found = near && fits ? land : found;
    }
    return Optional.ofNullable(found)
        .or(() -> Groups.known(passage.states(), number).map(group -> known(group, at, number)));
  }

  private static Land known(Expression group, int at, int number) {
    return new Land(
        at,
        at,
        at + 1,
        group,
        "",
        org.demarc.gazetteer.Place.Kind.AREA,
        Optional.empty(),
        false,
        number);
  }
}
