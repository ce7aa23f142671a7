package org.demarc.geoparse;

import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;

/** Whether one name can lie in another: "Athens, Georgia". */
final class Containment {
  private Containment() {}

  /**
   * Index of the most important reading of {@code inner} that lies in some reading of outer, or -1.
   */
  static int of(Gazetteer gazetteer, Span inner, Span outer) {
    int best = -1;
    float most = 0;
    for (int candidate : inner.candidates) {
      most = Math.max(most, gazetteer.importance(candidate));
      if (gazetteer.kind(candidate) == Place.Kind.COUNTRY
          && gazetteer.kind(outer.candidates[0]) == Place.Kind.COUNTRY) {
        return -1;
      }
    }
    for (int i = 0; i < inner.candidates.length; i++) {
      boolean likely = inner.primary[i] || gazetteer.importance(inner.candidates[i]) > most - 2;
      if (likely
          && liesInAny(gazetteer, inner.candidates[i], outer)
          && (best < 0 || weight(gazetteer, inner, i) > weight(gazetteer, inner, best))) {
        best = i;
      }
    }
    return best;
  }

  static boolean liesIn(Gazetteer gazetteer, int inner, int outer) {
    if (inner == outer) {
      return false;
    }
    Place.Kind kind = gazetteer.kind(outer);
    if (kind == Place.Kind.COUNTRY) {
      return gazetteer.kind(inner) != Place.Kind.COUNTRY
          && gazetteer.countryCode(inner) == gazetteer.countryCode(outer)
          && gazetteer.countryCode(inner) != 0;
    }
    return kind == Place.Kind.REGION
        && gazetteer.kind(inner) != Place.Kind.REGION
        && gazetteer.regionCode(inner) == gazetteer.regionCode(outer)
        && gazetteer.regionCode(inner) != 0;
  }

  private static boolean liesInAny(Gazetteer gazetteer, int inner, Span outer) {
    for (int candidate : outer.candidates) {
      if (liesIn(gazetteer, inner, candidate)) {
        return true;
      }
    }
    return false;
  }

  private static float weight(Gazetteer gazetteer, Span span, int i) {
    return gazetteer.importance(span.candidates[i]) + (span.primary[i] ? 0.7f : 0);
  }
}
