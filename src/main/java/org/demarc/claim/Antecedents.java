package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.gazetteer.Place;
import org.demarc.region.Expression;

/** Resolves "the region", "the country", "of it", "its territory", "the four regions". */
final class Antecedents {
  private static final Set<String> ARTICLES = Words.of("antecedents.articles");
  private static final Set<String> PLURAL = Words.of("antecedents.plural");
  private static final Set<String> SPOKEN_OF = Words.of("land-reader.spoken-of");
  private static final Set<String> OF_WHICH = Words.of("antecedents.of-which");
  private static final Set<String> OF_AMOUNT = Words.of("antecedents.of-amount");
  private static final Set<String> ISLANDS = Words.of("antecedents.islands");
  private static final Set<String> OWNED = Words.of("land-reader.between");
  private static final Set<String> SINGULAR = Set.of("її", "його", "ее", "её", "его");
  private static final Set<String> TERRITORIES = Words.of("antecedents.territories");

  private static final Set<String> ADJECTIVES =
      Set.of(
          "whole",
          "entire",
          "eastern",
          "disputed",
          "national",
          "besieged",
          "breakaway",
          "ukrainian",
          "annexed",
          "occupied",
          "partially");

  /** Antecedents further back than this many sentences are forgotten. */
  private static final int MEMORY = 4;

  private final Passage passage;
  private final Parties parties;
  private final List<Land> lands;
  private final StateNouns states;
  private final Groups groups;
  private final Possessives possessives;

  Antecedents(Passage passage, Parties parties, List<Land> landsSoFar) {
    this.passage = passage;
    this.parties = parties;
    this.lands = landsSoFar;
    this.possessives = new Possessives(passage, parties);
    this.states = new StateNouns(passage, parties);
    this.groups = new Groups(passage, landsSoFar, passage.states());
  }

  /** The land that the words at token {@code i} point back to, or null. */
  Land at(int i) {
    boolean which = passage.is(i, "which") && passage.isAny(i - 2, OF_AMOUNT);
    if ((passage.is(i, "it") || which) && passage.is(i - 1, "of")) {
      Land land = pronoun(i);
      return land == null ? null : land.at(i, i + 1);
    }
    if (possessives.isOne(i)) {
      return possessives.at(i, last(i, isOfOne(i) ? "one" : "any"));
    }
    if (passage.isInflected() && passage.is(i, "that") && isPartOfNamed(i + 1)) {
      Land part = last(i, "any");
      return part == null ? null : part.at(i, passage.mentionEnd(i + 2));
    }
    if (passage.isAny(i, ARTICLES)) {
      return definite(i);
    }
    Parties.Party ours = parties.ours(i);
    if (ours != null && Nouns.isTerritorial(passage.lower(i + 1))) {
      return Land.state(ours.code()).at(i, i + 2);
    }
    int count = groups.spelled(i);
    if (count > 1 && !passage.isInflected()) {
      return groups.bare(i, count);
    }
    Land group = passage.isInflected() ? groups.inflected(i) : null;
    if (group != null) {
      return group;
    }
    Land bare = passage.isInflected() ? undefined(i) : null;
    return bare == null ? states.occupied(i) : bare;
  }

  /** "її", "его": not of two lands that are named together. */
  private boolean isOfOne(int its) {
    return passage.isInflected() && passage.writes(its, SINGULAR);
  }

  /** "ця частина Гаяни" is no part of Guyana at large, but what was spoken of. */
  private boolean isPartOfNamed(int part) {
    return passage.is(part, "part") && passage.startsMention(part + 1);
  }

  /** "площа області": Ukrainian and Russian have no article. */
  private Land undefined(int i) {
    String meaning = Nouns.meaning(passage.lower(i));
    boolean shared = passage.is(i, "territory") && passage.isAny(i - 1, OF_WHICH);
    boolean spokenOf =
        (Nouns.isKindWord(passage.lower(i)) || shared)
            && (passage.isAny(i - 1, OF_WHICH) || i == passage.sentence(i).from())
            && passage.mention(i + 1) == null;
    if (!spokenOf) {
      return null;
    }
    String sought = meaning.equals("land") ? "any" : meaning;
    Land land = meaning.equals("country") ? states.country(i, i + 1) : last(i, sought);
    boolean outer = meaning.equals("country") || meaning.equals("island");
    land = land == null && !outer ? onlyOne(i) : land;
    return land == null ? null : land.at(i, i + 1);
  }

  /** "Косово… Територія краю": whatever kind it is of, no other land was spoken of. */
  private Land onlyOne(int at) {
    Land only = null;
    for (Land land : lands) {
      if (isRemembered(passage, land, at)) {
        if (only != null && !land.expression().equals(only.expression())) {
          return null;
        }
        only = land;
      }
    }
    return only;
  }

  /** "of it": a region of this or the last sentence; a country only if the subject may hold it. */
  private Land pronoun(int at) {
    int here = passage.sentenceIndex(at);
    Land region = last(at, "region");
    if (region != null && here - passage.sentenceIndex(region.start()) <= 1) {
      return region;
    }
    Land land = last(at, "any");
    Parties.Party subject = parties.lastIn(passage.sentence(at).from(), at);
    boolean stranger =
        land != null
            && land.isCountry()
            && subject != null
            && !subject.code().equals(land.owner())
            && !subject.code().equals(Side.occupied().holder(land.owner()));
    return stranger ? null : land;
  }

  private Land definite(int i) {
    int noun = i + 1;
    while (passage.isAny(noun, ADJECTIVES)) {
      noun++;
    }
    int count = groups.count(noun);
    if (count > 1) {
      return groups.definite(i, noun + 1, count);
    }
    String meaning = Nouns.meaning(passage.lower(noun));
    boolean named = passage.is(noun + 1, "of") || passage.mention(noun + 1) != null;
    boolean plural = passage.isAny(noun, PLURAL);
    if (meaning.equals("land") && !named && (isSpokenOf(i, noun) || isShared(i, noun))) {
      Land land = last(i, "any");
      return land == null ? null : land.again(i, noun + 1);
    }
    boolean national = passage.is(noun - 1, "national") && meaning.equals("land") && !named;
    if (national) {
      return states.country(i, noun + 1);
    }
    if (meaning.isEmpty() || meaning.equals("land") || named || plural || isOwners(noun)) {
      return null;
    }
    if (meaning.equals("country")) {
      return states.country(i, noun + 1);
    }
    Land land = last(i, meaning);
    return land == null ? null : land.at(i, noun + 1);
  }

  /** "The territory is", at the head of a sentence. */
  private boolean isSpokenOf(int at, int noun) {
    return at == passage.sentence(at).from()
        && noun == at + 1
        && passage.isAny(noun, Set.of("territory", "area", "land"))
        && passage.isAny(noun + 1, SPOKEN_OF);
  }

  /** "80 percent of the territory". */
  private boolean isShared(int at, int noun) {
    boolean amount = passage.is(at - 1, "of") && passage.isAny(at - 2, OF_AMOUNT);
    return amount && passage.isAny(noun, Set.of("territory", "land", "area"));
  }

  /** "the country's 421 districts": what is somebody's, unless it is land. */
  private boolean isOwners(int noun) {
    int owned = passage.afterPossessive(noun + 1);
    while (passage.isAny(owned, OWNED)) {
      owned++;
    }
    return owned > noun + 1 && !Nouns.isTerritorial(passage.lower(owned));
  }

  /** The last land of that meaning in the remembered sentences; null where two would do as well. */
  private Land last(int at, String meaning) {
    Parties.Party subject = parties.lastIn(passage.sentence(at).from(), at);
    Land found = null;
    for (int i = lands.size() - 1; i >= 0; i--) {
      Land land = lands.get(i);
      if (!isRemembered(passage, land, at)) {
        break;
      }
      boolean beside = passage.isInflected() && FreeTopic.isBeside(passage, land);
      boolean other = Discourse.isCompared(passage, land) || Discourse.isActing(passage, land);
      if (beside
          || other
          || !fits(land, meaning)
          || subject != null && isParty(land, subject, at)) {
        continue;
      }
      if (found == null) {
        found = land;
      } else if (sameSentence(land, found) && !land.expression().equals(found.expression())) {
        return passage.is(found.start() - 1, "of") && opens(land)
            ? found
            : decide(land, found, meaning);
      }
    }
    return found;
  }

  /** Who opens a sentence acts in it. */
  private boolean opens(Land land) {
    return land.isCountry() && land.start() == passage.sentence(land.start()).from();
  }

  /** Of a country and a region in one sentence "it" is the region; else it cannot be told. */
  private static Land decide(Land earlier, Land later, String meaning) {
    boolean any = meaning.equals("any") || meaning.equals("one");
    if (!any || earlier.isCountry() == later.isCountry()) {
      return null;
    }
    return later.isCountry() ? earlier : later;
  }

  static boolean fits(Land land, String meaning) {
    return switch (meaning) {
      case "country" -> land.isCountry();
      case "one" -> land.count() == 1;
      case "region" ->
          (!land.isCountry() || TERRITORIES.contains(land.owner())) && land.count() == 1;
      case "peninsula" ->
          land.kind() == Place.Kind.PENINSULA
              || land.expression().toString().equals("crimea")
              || land.expression().toString().equals("UA-43");
      case "island" ->
          land.kind() == Place.Kind.ISLAND || land.isCountry() && ISLANDS.contains(land.owner());
      default -> true;
    };
  }

  /** Who acts in a sentence is not the land it acts on; what was spoken of before may be. */
  private boolean isParty(Land land, Parties.Party party, int at) {
    return land.expression() instanceof Expression.Named named
        && named.id().equals(party.code())
        && passage.sentenceIndex(land.name()) == passage.sentenceIndex(at)
        && !passage.is(land.start() - 1, "of");
  }

  private boolean sameSentence(Land a, Land b) {
    return passage.sentenceIndex(a.start()) == passage.sentenceIndex(b.start());
  }

  static boolean isRemembered(Passage passage, Land land, int at) {
    return passage.sentenceIndex(at) - passage.sentenceIndex(land.start()) <= MEMORY;
  }
}
