package org.demarc.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;

/** Which land a pronoun or a bare noun beside a verb points back to: "claims it", "there". */
final class Referents {
  private static final Set<String> PRONOUNS = Words.of("referents.pronouns");
  private static final Set<String> PLURALS = Words.of("referents.plurals");
  private static final Set<String> POINTING = Words.of("referents.pointing");
  private static final Set<String> NOUNS = Words.of("referents.nouns");
  private static final Set<String> TERRITORIES = Words.of("antecedents.territories");
  private static final Set<String> STOPS = Words.of("referents.stops");
  private static final Set<String> WHOSE = Set.of("its", "their");
  private static final Set<String> DETERMINES = Set.of("there", "both");
  private static final Set<String> DETERMINED = Words.of("referents.determined");
  private static final Set<String> OWNED = Set.of("independence", "sovereignty", "annexation");
  private static final int BEHIND = 8;
  private static final int BEFORE = 3;

  /** Lands further back than this many sentences are forgotten. */
  private static final int MEMORY = 3;

  private static final int REACH = 120;

  private final Passage passage;
  private final Map<Integer, Land> lands = new HashMap<>();

  /**
   * @param lands all of the article
   */
  Referents(Passage passage, List<Land> lands) {
    this.passage = passage;
    lands.forEach(land -> this.lands.put(land.name(), land));
  }

  /**
   * The land that words right behind a token stand for; in Ukrainian and Russian also before it.
   */
  Optional<Land> beside(int start, int end, Passage.Range sentence) {
    for (int i = Math.max(end, sentence.from()); i < Math.min(end + BEHIND, sentence.to()); i++) {
      boolean stop = passage.isAny(i, STOPS) && !(passage.isInflected() && passage.is(i, "that"));
      if (stop || lands.containsKey(i)) {
        break;
      }
      if (points(i)) {
        return inMind(i, isPlural(i), start);
      }
    }
    int from = Math.max(sentence.from(), start - BEFORE);
    for (int i = start - 1; passage.isInflected() && i >= from && !passage.is(i, ","); i--) {
      if (points(i)) {
        return inMind(i, isPlural(i), start);
      }
    }
    return Optional.empty();
  }

  private boolean points(int i) {
    String written = passage.words().get(i).lower();
    if (PRONOUNS.contains(written) || PLURALS.contains(written)) {
      boolean does = passage.is(i, "it") && (isHolding(i + 1) || isHolding(i + 2));
      return !does && (!passage.isAny(i, DETERMINES) || !passage.isAny(i + 1, DETERMINED));
    }
    if (passage.isAny(i, WHOSE) && passage.isAny(i + 1, OWNED)) {
      return true;
    }
    boolean noun = passage.isAny(i, NOUNS) && !passage.is(i + 1, "of");
    Mention next = passage.mention(i + 1);
    boolean free = next == null || next.role() == Mention.Role.DEMONYM;
    boolean bare = passage.isInflected() && free;
    return noun && (bare || passage.isAny(i - 1, POINTING)) && passage.mention(i - 1) == null;
  }

  /** "it holds", "it still holds": there the pronoun is who acts. */
  private boolean isHolding(int i) {
    return i < passage.size() && CueReader.isHolding(passage.tokens(), i);
  }

  /** The land spoken of last before a token. */
  Optional<Land> last(int token) {
    return inMind(token, false, token);
  }

  private boolean isPlural(int i) {
    return passage.writes(i, PLURALS);
  }

  /** The last disputed land before a token: no state's core land, but Taiwan or Greenland. */
  private Optional<Land> inMind(int token, boolean several, int verb) {
    Land found = null;
    for (int i = Math.min(token, verb) - 1; i >= 0 && isRemembered(i, token); i--) {
      Land land = at(i);
      if (land == null) {
        continue;
      }
      if (!several || land.count() > 1) {
        return Optional.of(land.again(token, token + 1));
      }
      found = found == null ? land : found;
    }
    return Optional.ofNullable(found).map(l -> l.again(token, token + 1));
  }

  private boolean isRemembered(int earlier, int token) {
    return token - earlier < REACH
        && passage.sentenceIndex(token) - passage.sentenceIndex(earlier) <= MEMORY;
  }

  /** The land named at a token that may be disputed, or null. */
  private Land at(int i) {
    Land land = lands.get(i);
    if (land != null) {
      return isDisputable(land) ? land : null;
    }
    Mention mention = passage.startsMention(i) ? passage.mention(i) : null;
    boolean territory =
        mention != null
            && mention.role() != Mention.Role.DEMONYM
            && (TERRITORIES.contains(mention.place().id()) || isRegion(mention.place()));
    return territory ? Land.of(mention.place(), i, passage.mentionEnd(i)) : null;
  }

  private static boolean isRegion(Place place) {
    return place.kind().isTerritory() && place.kind() != Place.Kind.COUNTRY;
  }

  /** No state's core land; but Taiwan, Greenland or Western Sahara. */
  static boolean isDisputable(Land land) {
    return !land.isCountry() || TERRITORIES.contains(land.owner());
  }
}
