package org.demarc.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;

/**
 * What land a text speaks of at some token, where its words only point to it: the land that was
 * named most prominently shortly before. Who acts, and what something is compared with, is not
 * spoken of.
 */
final class Discourse {
  private static final Set<String> COMPARES = Set.of("size", "area", "extent", "that");
  private static final Set<String> THAN = Words.of("inflected-sizes.than");
  private static final Set<String> ADJECTIVES = Words.of("free-order.adjectives");
  private static final Set<String> ENTIRE = Set.of("whole", "entire", "all");
  private static final Set<String> LIKE = Set.of("like", "unlike");
  private static final Set<String> BESIDE = Words.of("discourse.beside");
  private static final Set<String> THE = Words.of("discourse.the");

  /** Sentences further back than this are forgotten. */
  private static final int MEMORY = 5;

  private static final double FADES = 0.6;
  private static final double OPENS = 2;
  private static final double ASIDE = 0.4;

  /** The first must stand this much ahead of the second. */
  private static final double AHEAD = 1.3;

  /** How prominent a land is. */
  private record Weight(Land land, double weight) {
    Weight plus(Weight other) {
      return new Weight(land, weight + other.weight);
    }
  }

  private final Passage passage;
  private final List<Land> topics;
  private final Countries countries;

  Discourse(Passage passage, List<Land> lands) {
    this.passage = passage;
    this.topics = topics(passage, lands);
    this.countries = new Countries(passage.states());
  }

  /** "Kosovo's independence is recognised": what somebody's is said of is spoken of, too. */
  private static List<Land> topics(Passage passage, List<Land> lands) {
    List<Land> topics = new ArrayList<>(lands);
    boolean[] covered = new boolean[passage.size()];
    for (Land land : lands) {
      Arrays.fill(covered, land.start(), land.end(), true);
    }
    for (int i = 0; i < passage.size(); i++) {
      Mention mention = passage.startsMention(i) && !covered[i] ? passage.mention(i) : null;
      Place place = mention == null ? null : territory(mention);
      if (place != null) {
        topics.add(Land.of(place, i, passage.mentionEnd(i)));
      }
    }
    topics.removeIf(land -> isCompared(passage, land) || isActing(passage, land));
    topics.sort(Comparator.comparingInt(Land::start));
    return topics;
  }

  /** The territory of that name: "the Essequibo" is a river, too. */
  static Place territory(Mention mention) {
    if (mention.role() == Mention.Role.DEMONYM || mention.place().kind().isTerritory()) {
      return mention.role() == Mention.Role.DEMONYM ? null : mention.place();
    }
    // A capital that speaks stands for its state, not for the district around it, and one in a
    // date line is where something was said.
    return mention.candidates().stream()
        .filter(c -> mention.role() == Mention.Role.PLACE && !isInCapitals(mention.text()))
        .map(Mention.Candidate::place)
        .filter(
            place ->
                place.kind().isTerritory()
                    && place.country().equals(mention.place().country())
                    && !isOtherRegion(place, mention.place()))
        .findFirst()
        .orElse(null);
  }

  /** Kyiv lies in no oblast, and the capital Washington not in the state of that name. */
  private static boolean isOtherRegion(Place region, Place city) {
    boolean itself = region.name().endsWith(" City");
    return city.kind() == Place.Kind.CITY
        && region.kind() == Place.Kind.REGION
        && (itself || !region.id().equals(city.region()));
  }

  /** "KYIV, Dec 3". */
  static boolean isInCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** "larger than Lebanon", "the size of Ohio". */
  static boolean isCompared(Passage passage, Land land) {
    int before = first(passage, land.start()) - 1;
    while (passage.isAny(before, THE) && !passage.is(before, "of")) {
      before--;
    }
    boolean of = passage.is(before, "of") && passage.isAny(before - 1, COMPARES);
    boolean as = passage.is(before, "as") && land.start() - 1 == before;
    return passage.is(before, "than") || of || as || isComparedWith(passage, land.start());
  }

  /** The first of "Lebanon or Cyprus": of two names either is compared with. */
  private static int first(Passage passage, int start) {
    int first = start;
    if (passage.is(start - 1, "or") && passage.mention(start - 2) != null) {
      first = start - 2;
      while (first > 0 && passage.mention(first - 1) == passage.mention(start - 2)) {
        first--;
      }
    }
    return passage.isAny(first - 1, ENTIRE) ? first - 1 : first;
  }

  /** "удвічі менший за Київ". */
  static boolean isComparedWith(Passage passage, int start) {
    return passage.isInflected()
        && start > 1
        && passage.writes(start - 1, THAN)
        && passage.writes(start - 2, ADJECTIVES);
  }

  /** "like India", "unlike much of India": only what something resembles. */
  static boolean isLikened(Passage passage, Land land) {
    int before = passage.is(land.start() - 1, "of") ? land.start() - 3 : land.start() - 1;
    return passage.isAny(before, LIKE);
  }

  /** "Russia holds": who acts on land. */
  static boolean isActing(Passage passage, Land land) {
    if (!land.isCountry()) {
      return false;
    }
    int verb = land.end();
    while (passage.isAny(verb, Set.of("now", "still", "has", "have", "also", "already"))) {
      verb++;
    }
    return CueReader.isHolding(passage.tokens(), verb);
  }

  /** What the land noun at a token, or "it" there, points back to; empty where two would do. */
  Optional<Land> before(int token, String meaning) {
    return clearest(weighed(token, meaning).values());
  }

  private boolean hasRegionIn(int sentence) {
    if (sentence < 0) {
      return false;
    }
    int next = passage.sentences().get(sentence).to();
    for (int i = firstAt(next) - 1; i >= 0 && sentence(i) == sentence; i--) {
      if (!topics.get(i).isCountry()) {
        return true;
      }
    }
    return false;
  }

  /** The state most spoken of among those whose land a party occupies; empty where none is. */
  String occupiedBy(String party) {
    return countries.occupiedBy(party);
  }

  /** The only region a text speaks of at all. */
  Optional<Land> onlyRegion() {
    Map<String, Land> regions = new LinkedHashMap<>();
    topics.stream()
        .filter(t -> !t.isCountry())
        .forEach(t -> regions.putIfAbsent(t.expression().toString(), t));
    return regions.size() == 1 ? Optional.of(regions.values().iterator().next()) : Optional.empty();
  }

  private Map<String, Weight> weighed(int token, String meaning) {
    int here = passage.sentenceIndex(token);
    Map<String, Weight> weights = new LinkedHashMap<>();
    for (int i = firstAt(token) - 1; i >= 0 && here - sentence(i) <= MEMORY; i--) {
      Land topic = topics.get(i);
      if (topic.vague() || !Antecedents.fits(topic, meaning)) {
        continue;
      }
      boolean beside = isBeside(i);
      boolean around = topic.isCountry() && meaning.equals("any") && hasRegionIn(sentence(i));
      double weight =
          Math.pow(FADES, here - sentence(i))
              * (opens(i) ? OPENS : 1)
              * (around || beside ? ASIDE : 1);
      weights.merge(topic.expression().toString(), new Weight(topic, weight), Weight::plus);
    }
    return weights;
  }

  /** "bordering Afghanistan and Xinjiang": what is named beside another stands as that does. */
  private boolean isBeside(int i) {
    int before = beforeName(topics.get(i));
    boolean joined = passage.is(before, "and") || passage.is(before, ",");
    boolean next = joined && i > 0 && topics.get(i - 1).end() == before;
    return next ? isBeside(i - 1) : passage.isAny(before, BESIDE);
  }

  private int beforeName(Land topic) {
    return passage.is(topic.start() - 1, "the") ? topic.start() - 2 : topic.start() - 1;
  }

  /** The index of the first topic at a token or behind it. */
  private int firstAt(int token) {
    return InOrder.firstFrom(topics, Land::start, token);
  }

  private int sentence(int topic) {
    return passage.sentenceIndex(topics.get(topic).name());
  }

  /** Whether a topic is the first of its sentence. */
  private boolean opens(int i) {
    return i == 0 || sentence(i - 1) != sentence(i);
  }

  private static Optional<Land> clearest(Collection<Weight> weights) {
    List<Weight> ranked =
        weights.stream().sorted(Comparator.comparingDouble(Weight::weight).reversed()).toList();
    boolean clear =
        ranked.size() == 1
            || ranked.size() > 1 && ranked.get(0).weight() >= AHEAD * ranked.get(1).weight();
    return clear ? Optional.of(ranked.get(0).land()) : Optional.empty();
  }
}
