package org.demarc.geoparse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;

/**
 * What an article is about: how often it speaks of each country and region, and where its places
 * lie.
 */
final class Context {
  private static final double NEAR_KILOMETRES = 150;
  private static final int NEIGHBOURS = 40;

  /**
   * What no context takes from a country: Mexico stays Mexico however often its capital is named.
   */
  private static final double PROTECTION = 1;

  private final Gazetteer gazetteer;
  private final Map<Long, Double> countries = new HashMap<>();
  private final Map<Long, Double> regions = new HashMap<>();
  private double total;
  private final Neighbours neighbours;

  Context(Gazetteer gazetteer, List<Span> spans) {
    this.gazetteer = gazetteer;
    this.neighbours = new Neighbours(gazetteer, NEIGHBOURS);
    Set<Long> seen = new HashSet<>();
    for (Span span : spans) {
      double weight = seen.add(span.name) ? 1 : 0.25;
      int place = span.place();
      weight *= isSure(span) ? 1 : 0.3;
      total += gazetteer.countryCode(place) != 0 ? weight : 0;
      if (gazetteer.countryCode(place) != 0) {
        countries.merge(gazetteer.countryCode(place), weight, Double::sum);
      }
      if (gazetteer.regionCode(place) != 0) {
        regions.merge(gazetteer.regionCode(place), weight, Double::sum);
      }
      if (span.contained >= 0) {
        containers(span, weight);
      }
      boolean point = gazetteer.kind(place) != Place.Kind.COUNTRY && !span.demonym;
      if (point && isSure(span)) {
        neighbours.put(span.name, place);
      }
    }
  }

  private void containers(Span span, double weight) {
    int inner = span.candidates[span.contained];
    regions.merge(gazetteer.regionCode(inner), weight, Double::sum);
  }

  /** The best reading is well ahead of the next in another country. */
  private boolean isSure(Span span) {
    double best = span.scores[span.best];
    for (int i = 0; i < span.scores.length; i++) {
      boolean abroad =
          gazetteer.countryCode(span.candidates[i]) != gazetteer.countryCode(span.place());
      if (abroad && span.scores[i] > best - 1.2) {
        return false;
      }
    }
    return true;
  }

  /** What the rest of the article says for this reading, on the scale of log populations. */
  double support(Span span, int place) {
    double own = weightOf(span);
    boolean home = gazetteer.countryCode(place) == gazetteer.countryCode(span.place());
    boolean near = gazetteer.regionCode(place) == gazetteer.regionCode(span.place());
    double country = countries.getOrDefault(gazetteer.countryCode(place), 0.0) - (home ? own : 0);
    double region = regions.getOrDefault(gazetteer.regionCode(place), 0.0) - (near ? own : 0);
    double support = 0;
    if (isVast(place)) {
      return PROTECTION;
    }
    if (gazetteer.countryCode(place) != 0) {
      support += 2.4 * Math.sqrt(Math.max(0, country) / Math.max(1, total - own));
    }
    if (gazetteer.regionCode(place) != 0) {
      support += Math.min(1.8, 1.2 * log2(1 + Math.max(0, region)));
    }
    support += nearness(span, place);
    boolean protects = gazetteer.kind(place) == Place.Kind.CITY && namesCountry(span);
    return protects ? Math.min(support, PROTECTION) : support;
  }

  private boolean namesCountry(Span span) {
    for (int candidate : span.candidates) {
      if (isVast(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** A country, a continent or a sea. */
  private boolean isVast(int place) {
    Place.Kind kind = gazetteer.kind(place);
    return kind == Place.Kind.COUNTRY || kind == Place.Kind.CONTINENT || kind == Place.Kind.SEA;
  }

  private double weightOf(Span span) {
    return isSure(span) ? 1 : 0.3;
  }

  private double nearness(Span span, int place) {
    double nearest = neighbours.nearest(span.name, place);
    return nearest == Double.POSITIVE_INFINITY ? 0 : 1.5 * Math.exp(-nearest / NEAR_KILOMETRES);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
