package org.demarc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.picture.Frame;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What a map opens on. Longitudes go round: a frame may cross the date line. */
final class Focus {
  private static final Frame WORLD = new Frame(-170, -56, 190, 80);
  private static final double SMALLEST = 0.35;

  /** A country with a smaller part of the text than this is not what the text is about. */
  private static final double FEW = 0.3;

  private static final double HALF = 0.5;

  /** Another country named nearly as much is one. */
  private static final double RIVAL = 0.8;

  private static final double COUNTRY_DEGREES = 5;
  private static final double LAND_DEGREES = 1.6;
  private static final double MARGIN = 0.06;

  private Focus() {}

  /**
   * What the caller asks for, as it is.
   *
   * @param asked in degrees; across the date line its east is above 180
   */
  static Frame on(Envelope asked) {
    boolean sound =
        asked.getWidth() > 0
            && asked.getWidth() <= 360
            && asked.getHeight() > 0
            && asked.getMinY() >= -90
            && asked.getMaxY() <= 90
            && Math.abs(asked.getMinX()) <= 540;
    if (!sound) {
      throw new CallerError(
          "got the view %s..%s E, %s..%s N, expected west < east and south < north in degrees"
              .formatted(asked.getMinX(), asked.getMaxX(), asked.getMinY(), asked.getMaxY()));
    }
    return new Frame(asked.getMinX(), asked.getMinY(), asked.getMaxX(), asked.getMaxY());
  }

  /** A piece of land with some land around it. */
  static Frame on(Geometry land) {
    List<double[]> spans = new ArrayList<>();
    double south = 90;
    double north = -90;
    for (int i = 0; i < land.getNumGeometries(); i++) {
      Envelope part = land.getGeometryN(i).getEnvelopeInternal();
      spans.add(new double[] {part.getMinX(), part.getMaxX()});
      south = Math.min(south, part.getMinY());
      north = Math.max(north, part.getMaxY());
    }
    return around(spans, south, north, SMALLEST);
  }

  /**
   * What the text names in the country it speaks of most, the far ends left out, so that a distant
   * capital or a hall where talks were held does not pull the map away.
   */
  static Frame on(Reading reading) {
    Map<Place, Integer> weights = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      boolean spoken = mention.role() == Mention.Role.PLACE;
      weights.merge(mention.place(), spoken ? 4 : 1, (a, b) -> Math.min(80, a + b));
    }
    weights.keySet().removeIf(place -> place.kind() == Place.Kind.CONTINENT);
    if (weights.isEmpty()) {
      return WORLD;
    }
    if (weights.keySet().stream().allMatch(place -> place.kind() == Place.Kind.COUNTRY)) {
      return around(List.copyOf(weights.keySet()), COUNTRY_DEGREES);
    }
    Map<String, Integer> sums = new HashMap<>();
    weights.forEach((place, weight) -> sums.merge(place.country(), weight, Integer::sum));
    String most = most(sums);
    if (!standsOut(sums, most)) {
      return around(List.copyOf(weights.keySet()), COUNTRY_DEGREES);
    }
    weights.keySet().removeIf(place -> !place.country().equals(most));
    List<Place> land =
        weights.keySet().stream().filter(p -> p.kind() != Place.Kind.COUNTRY).toList();
    return land.isEmpty()
        ? around(List.copyOf(weights.keySet()), COUNTRY_DEGREES)
        : around(nearest(land, weights), LAND_DEGREES);
  }

  private static String most(Map<String, Integer> sums) {
    return sums.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** Whether the text is about one country more than about any other. */
  private static boolean standsOut(Map<String, Integer> sums, String most) {
    int all = sums.values().stream().mapToInt(Integer::intValue).sum();
    int its = sums.get(most);
    boolean rivalled =
        sums.entrySet().stream()
            .anyMatch(each -> !each.getKey().equals(most) && each.getValue() >= RIVAL * its);
    return its >= HALF * all || (its >= FEW * all && !rivalled);
  }

  /** Those round the weighted middle that carry four fifths of the weight. */
  private static List<Place> nearest(List<Place> pool, Map<Place, Integer> weights) {
    double latitude = middle(pool, weights, Place::latitude);
    double longitude = middle(pool, weights, Place::longitude);
    double squeeze = Math.cos(Math.toRadians(latitude));
    ToDoubleFunction<Place> far =
        p ->
            Math.hypot(
                p.latitude() - latitude,
                Math.IEEEremainder(p.longitude() - longitude, 360) * squeeze);
    double wanted = 0.8 * pool.stream().mapToInt(weights::get).sum();
    List<Place> kept = new ArrayList<>();
    double sum = 0;
    for (Place place : pool.stream().sorted(Comparator.comparingDouble(far)).toList()) {
      if (kept.isEmpty() || (sum <= wanted && far.applyAsDouble(place) < 12)) {
        kept.add(place);
      }
      sum += weights.get(place);
    }
    return kept;
  }

  private static double middle(
      List<Place> pool, Map<Place, Integer> weights, ToDoubleFunction<Place> value) {
    double left = pool.stream().mapToInt(weights::get).sum() / 2.0;
    for (Place place : pool.stream().sorted(Comparator.comparingDouble(value)).toList()) {
      left -= weights.get(place);
      if (left <= 0) {
        return value.applyAsDouble(place);
      }
    }
    throw new IllegalStateException("got no place, expected one");
  }

  private static Frame around(List<Place> places, double least) {
    List<double[]> spans =
        places.stream().map(p -> new double[] {p.longitude(), p.longitude()}).toList();
    double south = places.stream().mapToDouble(Place::latitude).min().orElseThrow();
    double north = places.stream().mapToDouble(Place::latitude).max().orElseThrow();
    return around(spans, south, north, least);
  }

  /**
   * @param spans of longitude
   * @param least degrees to the north and south of the middle
   */
  private static Frame around(List<double[]> spans, double south, double north, double least) {
    double[] widest = widestGap(spans);
    double west = widest[1];
    double east = widest[0] + (widest[0] < west ? 360 : 0);
    double middle = (south + north) / 2;
    double wide = least * 1.4 / Math.max(0.1, Math.cos(Math.toRadians(middle)));
    double low = Math.max(-89, Math.min(south, middle - least));
    double high = Math.min(89, Math.max(north, middle + least));
    double centre = (west + east) / 2;
    double half = Math.min(180, Math.max((east - west) / 2, wide));
    return new Frame(centre - half, low, centre + half, high).padded(MARGIN);
  }

  /** Where the circle of longitudes is empty for longest: its west and its east end. */
  private static double[] widestGap(List<double[]> spans) {
    List<double[]> sorted =
        spans.stream().sorted(Comparator.comparingDouble(span -> span[0])).toList();
    double end = sorted.get(0)[1];
    double[] widest = {0, 0};
    double most = -1;
    for (double[] span : sorted) {
      if (span[0] - end > most && span[0] > end) {
        most = span[0] - end;
        widest = new double[] {end, span[0]};
      }
      end = Math.max(end, span[1]);
    }
    double round = sorted.get(0)[0] + 360 - end;
    return round >= most ? new double[] {end, sorted.get(0)[0]} : widest;
  }

  static boolean meets(Frame frame, Envelope land) {
    for (int turn = -360; turn <= 360; turn += 360) {
      if (land.getMinX() + turn < frame.east()
          && land.getMaxX() + turn > frame.west()
          && land.getMinY() < frame.north()
          && land.getMaxY() > frame.south()) {
        return true;
      }
    }
    return false;
  }
}
