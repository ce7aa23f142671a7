package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;

/** Finds the territories that a passage speaks of, in order, pronouns resolved. Linear. */
final class LandReader {
  private static final Set<String> LIST_WORDS = Words.of("land-reader.list-words");
  private static final int LONGEST_JOINT = 4;

  /** Lands further back than this many do not lend a later name their sense. */
  private static final int RECENT = 6;

  private final Passage passage;
  private final Antecedents antecedents;
  private final Modifiers modifiers;
  private final List<Land> lands = new ArrayList<>();

  private LandReader(Passage passage, Parties parties) {
    this.passage = passage;
    this.antecedents = new Antecedents(passage, parties, lands);
    this.modifiers = new Modifiers(passage, parties);
  }

  static List<Land> read(Passage passage, Parties parties) {
    LandReader reader = new LandReader(passage, parties);
    for (int i = 0; i < passage.size(); ) {
      i = reader.readAt(i);
    }
    return reader.lands;
  }

  private int readAt(int i) {
    if (passage.startsMention(i)) {
      Land named = named(i);
      if (named != null) {
        return coordinated(named);
      }
      return passage.mentionEnd(i);
    }
    Land anaphor = passage.mention(i) == null ? antecedents.at(i) : null;
    return anaphor == null ? i + 1 : add(anaphor);
  }

  private int add(Land land) {
    lands.add(modifiers.before(land));
    return land.end();
  }

  /** A territory named, or "Ukrainian territory"; null for what only qualifies something else. */
  private Land named(int i) {
    Mention mention = passage.mention(i);
    int end = passage.mentionEnd(i);
    Place place = territory(mention, i, end);
    if (mention.role() == Mention.Role.DEMONYM) {
      int noun = landNoun(end);
      if (place.kind().isTerritory() && place.kind() != Place.Kind.COUNTRY) {
        return afterKindWord(end) > end ? Land.of(place, i, end + 1) : null;
      }
      return noun < 0 || place.kind() != Place.Kind.COUNTRY ? null : Land.of(place, i, noun + 1);
    }
    if (!place.kind().isTerritory()
        || place.kind() == Place.Kind.COUNTRY && (isWhere(end) || isCompound(end))
        || passage.isAny(end, EVENTS) && !passage.is(i - 1, "of")) {
      return null;
    }
    if (passage.isPossessive(end)) {
      int noun = landNoun(passage.afterPossessive(end));
      boolean figure =
          isDigits(passage.afterPossessive(end))
              || passage.isAny(passage.afterPossessive(end), Set.of("size", "extent", "share"));
      return noun >= 0
          ? Land.of(place, i, noun + 1)
          : figure ? Land.of(place, i, passage.afterPossessive(end)) : null;
    }
    return Land.of(place, i, afterKindWord(end));
  }

  /** "the US state of Ohio": Ohio is meant. */
  private boolean isWhere(int end) {
    int of = end + 1;
    return Nouns.isKindWord(passage.lower(end))
        && passage.is(of, "of")
        && (passage.startsMention(of + 1)
            || passage.is(of + 1, "the") && passage.startsMention(of + 2));
  }

  /** "U.S.-backed", "India-Pakistan": who stands behind something, not where it is. */
  private boolean isCompound(int end) {
    return passage.isDash(end)
        && end + 1 < passage.size()
        && passage.start(end) == passage.endBefore(end)
        && passage.start(end + 1) == passage.endBefore(end + 1);
  }

  /** The place named; where only land can be meant, the land of that name. */
  private Place territory(Mention mention, int start, int end) {
    boolean other = mention.place().kind().isTerritory() || mention.role() == Mention.Role.DEMONYM;
    if (other) {
      return mention.place();
    }
    boolean onlyLand = onlyLandCanBeMeant(start, end);
    return mention.candidates().stream()
        .map(Mention.Candidate::place)
        .filter(p -> p.kind().isTerritory() && (onlyLand || isNamedBefore(p)))
        .findFirst()
        .orElse(mention.place());
  }

  /** "the regions of Kherson and Donetsk … In Kherson": a name keeps its sense. */
  private boolean isNamedBefore(Place place) {
    for (int i = lands.size() - 1; i >= 0 && i >= lands.size() - RECENT; i--) {
      if (isOrHas(lands.get(i).expression(), place.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrHas(Expression land, String id) {
    return land instanceof Expression.Named named && named.id().equals(id)
        || land instanceof Expression.Union union
            && (isOrHas(union.left(), id) || isOrHas(union.right(), id));
  }

  /** "the size of Delaware", "claims the Essequibo", "Kherson (F)", "Kaliningrad, the exclave". */
  private boolean onlyLandCanBeMeant(int start, int end) {
    int before = passage.is(start - 1, "the") ? start - 2 : start - 1;
    boolean size =
        passage.is(before, "of")
            && (passage.isAny(before - 1, SIZE) || passage.isAny(before - 1, AMOUNT));
    if (size
        || amountBefore(listStart(start))
        || Discourse.isComparedWith(passage, start)
        || passage.isAny(before, BEFORE_LAND)
        || passage.isAny(listStart(start) - 1, Set.of("in", "across"))
            && passage.isAny(listStart(start) - 2, FRONT)
        || isClaimed(listStart(start) - 1)
        || passage.is(end, "(") && isDigits(end + 1)) {
      return true;
    }
    boolean measured =
        passage.is(end, ",") && isDigits(end + 1) && UNITS.at(passage.tokens(), end + 2) != null;
    boolean possesses =
        passage.isPossessive(end)
            && !passage.isInflected()
            && landNoun(passage.afterPossessive(end)) > 0;
    if (measured || possesses) {
      return true;
    }
    boolean apposed = passage.is(end, ",") || passage.is(end, "is");
    for (int i = end + 2; apposed && i < end + 6; i++) {
      if (Nouns.isKindWord(passage.lower(i)) && passage.isAny(end + 1, ARTICLES)) {
        return true;
      }
    }
    return false;
  }

  /** "its claim to Kherson and Zaporizhzhia". */
  private boolean isClaimed(int before) {
    return passage.isAny(before, Set.of("to", "over")) && passage.isAny(before - 1, CLAIMS);
  }

  private static final Set<String> EVENTS = Words.of("land-reader.events");
  private static final Phrases UNITS = Phrases.of("units.tsv");
  private static final Set<String> SIZE = Set.of("size", "area", "extent");
  private static final Set<String> AMOUNT = Words.of("land-reader.amount");
  private static final Set<String> CLAIMS = Set.of("claim", "claims");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> BEFORE_LAND = Words.of("land-reader.before-land");
  private static final Set<String> FRONT = Words.of("land-reader.front");
  private static final Set<String> BETWEEN = Words.of("land-reader.between");
  private static final Set<String> JOINS = Set.of("and", "&", "or");
  private static final Set<String> EACH = Words.of("repeats.each");
  private static final Set<String> APIECE = Words.of("repeats.apiece");

  /**
   * The land noun after a possessor, past its adjectives, or -1: "Ukraine's sovereign territory".
   */
  private int landNoun(int from) {
    int at = from;
    while (at < from + 4
        && passage.isAny(at, BETWEEN)
        && !(Nouns.isLand(passage.lower(at)) && !Nouns.isLand(passage.lower(at + 1)))) {
      at++;
    }
    return Nouns.isLand(passage.lower(at)) ? at : -1;
  }

  private boolean isDigits(int i) {
    return i < passage.size() && passage.tokens().get(i).isDigits();
  }

  private int afterKindWord(int end) {
    return Nouns.isKindWord(passage.lower(end)) && passage.mention(end) == null ? end + 1 : end;
  }

  /**
   * "Donetsk, Luhansk and Kherson regions" is one land, but for what is told of each; countries are
   * never joined.
   */
  private int coordinated(Land first) {
    List<Land> parts = new ArrayList<>(List.of(first));
    Land joined = first;
    while (!joined.isCountry()) {
      int next = afterJoint(joined.end());
      Land land = next > joined.end() && passage.startsMention(next) ? named(next) : null;
      if (land == null
          || land.isCountry()
          || !isSameOwner(land, joined)
          || passage.sentenceIndex(next) != passage.sentenceIndex(first.start())) {
        break;
      }
      parts.add(land);
      joined =
          new Land(
              first.start(),
              first.name(),
              land.end(),
              new Expression.Union(joined.expression(), land.expression()),
              joined.owner().isEmpty() ? land.owner() : joined.owner(),
              joined.kind(),
              Optional.empty(),
              false,
              joined.count() + 1);
    }
    if (!endsInList(joined)) {
      return add(first);
    }
    if (!isOfEach(first, joined)) {
      return add(joined);
    }
    parts.forEach(this::add);
    return joined.end();
  }

  /** "73 % of both A and B", "A та B – по 73 %". */
  private boolean isOfEach(Land first, Land joined) {
    boolean each = beforeEach(first.start()) < first.start() && amountBefore(first.start());
    int by = passage.isDash(joined.end()) ? joined.end() + 1 : joined.end();
    return each || passage.isInflected() && passage.writes(by, APIECE) && isDigits(by + 1);
  }

  /** The token where "both", "each of" begins before a name, or the name's. */
  private int beforeEach(int start) {
    int of = passage.is(start - 1, "of") ? start - 1 : start;
    return passage.isAny(of - 1, EACH) ? of - 1 : start;
  }

  /** The first of two names: both are of one kind. */
  private int listStart(int start) {
    int name = passage.is(start - 1, "and") ? start - 2 : start;
    while (name < start
        && name >= 0
        && passage.mention(name) != null
        && !passage.startsMention(name)) {
      name--;
    }
    return name >= 0 && passage.mention(name) != null ? name : start;
  }

  private boolean amountBefore(int start) {
    int of = beforeEach(start) - 1;
    return passage.is(of, "of") && passage.isAny(of - 1, AMOUNT);
  }

  private static boolean isSameOwner(Land a, Land b) {
    return a.owner().isEmpty() || b.owner().isEmpty() || a.owner().equals(b.owner());
  }

  /** A comma alone joins nothing: "in Donetsk, Luhansk officials said". */
  private boolean endsInList(Land joined) {
    return joined.count() == 1 || passage.hasAny(joined.name(), joined.end(), JOINS);
  }

  private int afterJoint(int from) {
    int at = from;
    while (at < from + LONGEST_JOINT && passage.isAny(at, LIST_WORDS)) {
      at++;
    }
    return at;
  }
}
