package org.demarc.geoparse;

import java.util.List;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.gazetteer.Words;

/**
 * What an article is about: how often it speaks of each country and region, and where its places
 * lie.
 */
final class Context {
  private static final double NEAR_KILOMETRES = 150;
  private static final double SHORE_KILOMETRES = 1200;
  private static final int NEIGHBOURS = 40;

  /** A name's second mention says little that the first did not. */
  private static final double AGAIN = 0.25;

  private static final double IN_A_NAME = 0.5;

  /**
   * What no context takes from a country: Mexico stays Mexico however often its capital is named.
   */
  private static final double PROTECTION = 1;

  private final Gazetteer gazetteer;
  private final Weights countries;
  private final Weights regions;
  private final Weights own;
  private double total;
  private final Neighbours neighbours;

  /**
   * @param owners names inside the names of bodies: they count, but half
   */
  Context(Gazetteer gazetteer, List<Span> spans, List<Span> owners) {
    this.gazetteer = gazetteer;
    int names = spans.size() + owners.size();
    this.countries = new Weights(names);
    this.regions = new Weights(2 * names);
    this.own = new Weights(3 * names);
    this.neighbours = new Neighbours(gazetteer, NEIGHBOURS);
    Weights seen = new Weights(names);
    for (Span span : spans) {
      count(span, seen.add(span.name, 1) == 1 ? 1 : AGAIN);
      int place = span.place();
      boolean point = gazetteer.kind(place) != Place.Kind.COUNTRY && !span.demonym;
      if (point && isSure(span)) {
        neighbours.put(span.name, place);
      }
    }
    for (Span span : owners) {
      count(span, seen.add(span.name, 1) == 1 ? IN_A_NAME : IN_A_NAME * AGAIN);
    }
  }

  private void count(Span span, double mention) {
    double weight = mention * (isSure(span) ? 1 : 0.3);
    int place = span.place();
    long country = gazetteer.countryCode(place);
    if (country != 0) {
      total += weight;
      countries.add(country, weight);
      own.add(Words.join(span.name, country), weight);
    }
    addRegion(span, gazetteer.regionCode(place), weight);
    if (span.contained >= 0) {
      addRegion(span, gazetteer.regionCode(span.candidates[span.contained]), weight);
    }
  }

  private void addRegion(Span span, long region, double weight) {
    if (region != 0) {
      regions.add(region, weight);
      own.add(Words.join(span.name, region), weight);
    }
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
    if (gazetteer.kind(place) == Place.Kind.SEA) {
      return PROTECTION + shore(span, place);
    }
    if (isVast(place)) {
      return PROTECTION;
    }
    double support = 0;
    long country = gazetteer.countryCode(place);
    if (country != 0) {
      double mine = own.get(Words.join(span.name, country));
      double others = Math.max(0, countries.get(country) - mine);
      support += 2.4 * Math.sqrt(others / Math.max(1, total - mine));
    }
    long region = gazetteer.regionCode(place);
    if (region != 0) {
      double others = regions.get(region) - own.get(Words.join(span.name, region));
      support += Math.min(1.8, 1.2 * log2(1 + Math.max(0, others)));
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

  /** Of two gulfs the one on whose shores the article's places lie. */
  private double shore(Span span, int sea) {
    return 6 * Math.exp(-neighbours.nearest(span.name, sea) / SHORE_KILOMETRES);
  }

  private double nearness(Span span, int place) {
    double nearest = neighbours.nearest(span.name, place);
    return nearest == Double.POSITIVE_INFINITY ? 0 : 1.5 * Math.exp(-nearest / NEAR_KILOMETRES);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
