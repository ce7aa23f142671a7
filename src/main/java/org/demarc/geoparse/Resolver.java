package org.demarc.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarc.article.Abandoned;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;

/**
 * Chooses among places of the same name, over the whole article: kind words and "City, State"
 * first, then prominence, the countries and regions the article speaks of, and distance to its
 * other places. One sense per article unless kind words decide otherwise.
 */
final class Resolver {
  private static final double KIND = 6;
  private static final double CONTAINED = 6;
  private static final double COMPANY = 5;

  /** Decimal logarithm: a town of 100,000 people. */
  private static final double LARGE_CITY = 5;

  private final Gazetteer gazetteer;
  private final Senses senses;

  Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.senses = new Senses(gazetteer);
  }

  /**
   * @param owners names inside the names of bodies, which tell where the article is at home
   * @param home where the caller says it is
   */
  void resolve(Tokens tokens, List<Span> spans, List<Span> owners, Optional<Near> home) {
    bindContainers(tokens, spans);
    for (List<Span> each : List.of(spans, owners)) {
      for (Span span : each) {
        Abandoned.check();
        scoreAlone(tokens, span);
        home.ifPresent(near -> prefer(span, near));
        choose(span);
      }
    }
    Context context = new Context(gazetteer, spans, owners);
    for (Span span : spans) {
      Abandoned.check();
      addContext(span, context);
    }
    for (int i = 1; i < spans.size(); i++) {
      if (Kinds.isListed(tokens, spans.get(i - 1), spans.get(i))) {
        keepCompany(spans.get(i - 1), spans.get(i));
        keepCompany(spans.get(i), spans.get(i - 1));
      }
    }
    agree(spans);
    spans.forEach(Resolver::choose);
    new RegionOrCity(gazetteer).decide(tokens, spans);
  }

  private void bindContainers(Tokens tokens, List<Span> spans) {
    for (int i = 0; i + 1 < spans.size(); i++) {
      Span inner = spans.get(i);
      Span outer = spans.get(i + 1);
      if (!inner.demonym
          && !outer.demonym
          && isContainer(tokens, inner, outer)
          && !isInAList(tokens, spans, i + 1)) {
        int contained = Containment.of(gazetteer, inner, outer);
        if (contained >= 0 && !(isFar(inner, contained) && Roles.isAttribute(tokens, outer))) {
          inner.container = outer;
          inner.contained = contained;
          outer.containing = outerOf(inner.candidates[contained], outer);
        }
      }
    }
  }

  /** A reading that only the container can make likely: Moscow as a town of the United States. */
  private boolean isFar(Span inner, int reading) {
    float most = 0;
    for (int i = 0; i < inner.candidates.length; i++) {
      most = Math.max(most, weight(inner, i));
    }
    return weight(inner, reading) < most - 2;
  }

  /** In "Athens, Georgia" Georgia is thereby the state. */
  private int outerOf(int inner, Span outer) {
    int most = -1;
    for (int i = 0; i < outer.candidates.length; i++) {
      boolean holds = Containment.liesIn(gazetteer, inner, outer.candidates[i]);
      if (holds && (most < 0 || weight(outer, i) > weight(outer, most))) {
        most = i;
      }
    }
    return most;
  }

  private float weight(Span span, int i) {
    return gazetteer.importance(span.candidates[i]);
  }

  /** "Athens, Georgia", "Pandi in Bulacan", "Lyon (France)". */
  private static boolean isContainer(Tokens tokens, Span inner, Span outer) {
    int between = outer.first - inner.last;
    if (between == 0) {
      return tokens.gap(outer.first) == Tokens.Gap.COMMA
          || tokens.gap(outer.first) == Tokens.Gap.OTHER;
    }
    return between == 1 && tokens.says(inner.last, "in");
  }

  /** "The road to Izium, Kharkiv and Dnipro": three cities, not a town in a region and a third. */
  private boolean isInAList(Tokens tokens, List<Span> spans, int i) {
    if (i + 1 >= spans.size() || !tokens.says(spans.get(i).last, "and")) {
      return false;
    }
    Span outer = spans.get(i);
    Span next = spans.get(i + 1);
    return Kinds.isListed(tokens, outer, next)
        && !next.named
        && isCityToo(outer)
        && isCityToo(next);
  }

  /** The city that bears the region's name is its seat, so a list may well mean it. */
  private boolean isCityToo(Span span) {
    for (int region : span.candidates) {
      for (int city : span.candidates) {
        if (gazetteer.kind(region) == Place.Kind.REGION
            && gazetteer.kind(city) == Place.Kind.CITY
            && gazetteer.regionCode(region) == gazetteer.regionCode(city)
            && gazetteer.importance(city) > LARGE_CITY) {
          return true;
        }
      }
    }
    return false;
  }

  private void scoreAlone(Tokens tokens, Span span) {
    boolean bare = isBareWithArticle(tokens, span);
    for (int i = 0; i < span.candidates.length; i++) {
      int place = span.candidates[i];
      double score = gazetteer.importance(place) + nameBonus(span, i);
      if (span.named && Kinds.fits(span.cue, gazetteer.kind(place))) {
        score += KIND;
      }
      if (i == span.contained || i == span.containing) {
        score += CONTAINED;
      }
      Place.Kind kind = gazetteer.kind(place);
      score +=
          bare && (kind == Place.Kind.RIVER || kind == Place.Kind.SEA) ? (span.land ? 2 : 8) : 0;
      score -= isNamedAsItsCountry(span, i) ? 3 : 0;
      score -= isOvershadowed(span, i) && !span.named ? 1.5 : 0;
      boolean otherwise = span.named && !Kinds.fits(span.cue, kind);
      span.scores[i] = score + (otherwise ? 0 : senses.bonus(span.name, place));
    }
  }

  private static void prefer(Span span, Near home) {
    for (int i = 0; i < span.candidates.length; i++) {
      span.scores[i] += home.support(span.candidates[i]);
    }
  }

  /** Mexico is the country, not its capital or the district around it. */
  private boolean isNamedAsItsCountry(Span span, int i) {
    int place = span.candidates[i];
    for (int other : span.candidates) {
      if (gazetteer.kind(other) == Place.Kind.COUNTRY
          && gazetteer.kind(place) != Place.Kind.COUNTRY
          && gazetteer.countryCode(other) == gazetteer.countryCode(place)) {
        return !span.named;
      }
    }
    return false;
  }

  /** "The Mississippi rose", "the Congo": no state and hardly a country has an article. */
  private static boolean isBareWithArticle(Tokens tokens, Span span) {
    int after = span.last;
    boolean noun =
        tokens.joined(after)
            && !tokens.is(after, Word.SPEECH)
            && !tokens.is(after, Word.FUNCTION)
            && !tokens.is(after, Word.FLOW);
    int before = span.first - 1;
    return tokens.saysAnyCase(before, "the")
        && tokens.joined(span.first)
        && !noun
        && !tokens.isPossessive(after - 1);
  }

  /**
   * What a name is worth that is the place's own. Others count too where the place is known by many
   * (Geneva for Genève), unless a place of like rank goes by just this name (New Delhi, not Delhi).
   */
  private double nameBonus(Span span, int i) {
    if (span.primary[i]) {
      return 1.2;
    }
    for (int other = 0; other < span.candidates.length; other++) {
      boolean rival =
          gazetteer.kind(span.candidates[other]) == gazetteer.kind(span.candidates[i])
              && weight(span, other) > weight(span, i) - 1.5;
      if (span.primary[other] && rival) {
        return -0.5;
      }
    }
    return gazetteer.fame(span.candidates[i]) > 30 ? 0.9 : 0;
  }

  /** A region named after its city yields to the city where nothing says region. */
  private boolean isOvershadowed(Span span, int i) {
    if (gazetteer.kind(span.candidates[i]) != Place.Kind.REGION) {
      return false;
    }
    for (int other : span.candidates) {
      if (gazetteer.kind(other) == Place.Kind.CITY
          && gazetteer.countryCode(other) == gazetteer.countryCode(span.candidates[i])
          && gazetteer.importance(other) > gazetteer.importance(span.candidates[i]) - 2) {
        return true;
      }
    }
    return false;
  }

  private void addContext(Span span, Context context) {
    for (int i = 0; i < span.candidates.length; i++) {
      span.scores[i] += context.support(span, span.candidates[i]);
    }
  }

  /** In "Georgia, Florida and Ohio" each is a state, for the others are. */
  private void keepCompany(Span span, Span other) {
    boolean states = isRegionOnly(other) && namesCountryAndRegion(span);
    for (int i = 0; i < span.candidates.length; i++) {
      int place = span.candidates[i];
      if (gazetteer.kind(place) == gazetteer.kind(other.place())
          && gazetteer.countryCode(place) == gazetteer.countryCode(other.place())
          && gazetteer.kind(place) != Place.Kind.COUNTRY) {
        span.scores[i] += states ? COMPANY : 1;
        span.accompanied |= states;
      }
    }
  }

  /** South Carolina, which can be nothing but a region. */
  private boolean isRegionOnly(Span span) {
    return gazetteer.kind(span.place()) == Place.Kind.REGION && !span.land;
  }

  /** Georgia. */
  private boolean namesCountryAndRegion(Span span) {
    boolean region = false;
    for (int candidate : span.candidates) {
      region |= gazetteer.kind(candidate) == Place.Kind.REGION;
    }
    return span.land && region;
  }

  /** The same name means the same place throughout: scores of equal names are shared. */
  private static void agree(List<Span> spans) {
    Map<Long, double[]> shared = new HashMap<>();
    for (Span span : spans) {
      if (!span.isFreeToAgree()) {
        continue;
      }
      double[] most = shared.computeIfAbsent(span.name, n -> span.scores.clone());
      for (int i = 0; i < Math.min(most.length, span.scores.length); i++) {
        most[i] = Math.max(most[i], span.scores[i]);
      }
    }
    for (Span span : spans) {
      double[] most = shared.get(span.name);
      boolean bound = span.contained >= 0 || span.containing >= 0;
      if (span.isFreeToAgree() && !bound && most.length == span.scores.length) {
        span.scores = most.clone();
      }
    }
  }

  private static void choose(Span span) {
    span.best = 0;
    for (int i = 1; i < span.scores.length; i++) {
      if (span.scores[i] > span.scores[span.best]) {
        span.best = i;
      }
    }
  }
}
