package org.demarc.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Table;
import org.demarc.gazetteer.Place;
import org.demarc.region.Expression;

/** Resolves "the four regions" and "four regions of Ukraine". */
final class Groups {
  private static final List<String[]> GROUPS = Table.rows(Groups.class, "groups.tsv");
  private static final String UKRAINE = "UA";
  private static final Map<String, Integer> NUMBERS = FractionReader.numbers("counts.tsv");
  private static final Set<String> KINDS = Set.of("oblast", "region", "province", "republic");
  private static final Set<String> BARE = Words.of("groups.bare");
  private static final Set<String> PLURAL = Words.of("antecedents.plural");
  private static final Map<String, Integer> COUNTS =
      new HashMap<>(Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6));

  private final Passage passage;
  private final List<Land> lands;
  private final Map<String, Integer> states;

  /**
   * @param states how often each state is named in the article, by ISO 3166-1 code
   */
  Groups(Passage passage, List<Land> landsSoFar, Map<String, Integer> states) {
    this.passage = passage;
    this.lands = landsSoFar;
    this.states = states;
  }

  /** How many are told at a token, in words or as a digit; 0 where no small number stands. */
  int count(int i) {
    return Math.max(spelled(i), digit(i));
  }

  /** The same of a number in words alone. */
  int spelled(int i) {
    return COUNTS.getOrDefault(passage.lower(i), 0);
  }

  private int digit(int i) {
    String word = passage.lower(i);
    return word.length() == 1 && Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : 0;
  }

  /**
   * "the four regions", "together the four are": that many named together before, or a known group
   * of the state.
   */
  Land definite(int start, int from, int count) {
    int noun = from;
    while (noun < from + 6 && !passage.isAny(noun, PLURAL)) {
      noun++;
    }
    boolean bare = passage.isAny(from, BARE) && known(states, count).isPresent();
    noun = bare ? from - 1 : noun;
    if (!bare && !passage.isAny(noun, PLURAL)) {
      return null;
    }
    for (int i = lands.size() - 1;
        i >= 0 && Antecedents.isRemembered(passage, lands.get(i), start);
        i--) {
      if (lands.get(i).count() == count) {
        return lands.get(i).at(start, noun + 1);
      }
    }
    Optional<Expression> known = known(states, count);
    int end = noun + 1;
    return known.map(group -> known(group, start, end, count)).orElse(null);
  }

  /** "four regions in Ukraine", "four other regions": a known group, and of no other state. */
  Land bare(int i, int count) {
    Land group = known(states, count).isPresent() ? definite(i, i + 1, count) : null;
    for (int at = i; group != null && at < group.end() + 6; at++) {
      boolean foreign =
          passage.mention(at) != null && !passage.mention(at).place().country().equals(UKRAINE);
      if (foreign) {
        return null;
      }
    }
    return group;
  }

  /**
   * "чотирьох анексованих областей": a number in any case, its noun within a few words; or null.
   */
  Land inflected(int i) {
    int count = NUMBERS.getOrDefault(passage.lower(i), 0);
    for (int noun = i + 1; count > 1 && noun < i + 6 && noun < passage.size(); noun++) {
      if (passage.mention(noun) != null) {
        return null;
      }
      if (passage.isAny(noun, PLURAL) || passage.isAny(noun, KINDS)) {
        int end = noun + 1;
        return known(states, count)
            .or(() -> justNamed(i, count))
            .map(group -> known(group, i, end, count))
            .orElse(null);
      }
    }
    return null;
  }

  /** "Північне Ківу, Південне Ківу… Ці дві провінції": all that were named just before. */
  private Optional<Expression> justNamed(int at, int count) {
    Set<Expression> named = new LinkedHashSet<>();
    for (Land land : lands) {
      boolean near = passage.sentenceIndex(at) - passage.sentenceIndex(land.name()) <= 2;
      if (near && !land.isCountry()) {
        named.add(land.expression());
      }
    }
    return named.size() == count ? named.stream().reduce(Expression.Union::new) : Optional.empty();
  }

  private static Land known(Expression group, int start, int end, int count) {
    Place.Kind kind = Place.Kind.AREA;
    return new Land(start, start, end, group, UKRAINE, kind, Optional.empty(), false, count);
  }

  /** What "the four regions" means of a state that is spoken of, if there is such a group. */
  static Optional<Expression> known(Map<String, Integer> states, int count) {
    return GROUPS.stream()
        .filter(row -> states.containsKey(row[1]) && Integer.parseInt(row[2]) == count)
        .<Expression>map(row -> new Expression.Named(row[0]))
        .findFirst();
  }
}
