package org.demarc.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.demarc.phrase.Language;
import org.demarc.snapshot.Permalink;
import org.demarc.snapshot.Snapshot;

/**
 * What Demarc answers over HTTP. The flow in the root package implements it; this package knows
 * only how to carry it.
 *
 * <p>Every answer is JSON as the design gives it. A caller's error is thrown as {@link
 * org.demarc.article.CallerError} with its status; anything else thrown is ours, and answered with
 * 500. Methods are called from many threads at once.
 */
public interface Desk {
  /**
   * {@code POST /api/read}; the point of view is echoed in the answer, {@code defacto} where none
   * was asked for.
   */
  JsonNode read(Submission submission);

  /**
   * {@code POST /api/snapshots}: the reading, frozen whole; the caller keeps it.
   *
   * @param permalink its id and its address
   */
  Snapshot mint(Submission submission, Permalink permalink);

  /** {@code GET /api/area?expr=&date=}: value, low, high, parts, methods, sources, published. */
  JsonNode area(String expression, Optional<LocalDate> date, Language language);

  /**
   * {@code GET /api/area?expr=&date=&format=geojson}: a FeatureCollection of the shape, longitude
   * first, WGS 84, with the members of {@link #area} as its properties.
   */
  JsonNode areaGeoJson(String expression, Optional<LocalDate> date, Language language);

  /**
   * {@code GET /api/curve?expr=}: the area by day over the whole span of the control facts, as
   * {@code spans} of {@code from, to, value, low, high} over which it stays the same; empty where
   * it cannot be told.
   */
  JsonNode curve(String expression, Language language);

  /**
   * {@code GET /api/places?q=&near=}.
   *
   * @param near id of a place or ISO 3166 code that decides between namesakes
   */
  JsonNode places(String query, Optional<String> near, Language language);

  /**
   * {@code GET /api/control?date=&pov=}: a FeatureCollection whose features carry {@code holder}
   * and, where hatched, {@code contested}; its own member {@code asOf} names the day drawn.
   *
   * @param date empty means the latest day of the data
   * @param pov {@code dejure}, {@code defacto} (also where empty) or {@code claimed:RU}
   */
  JsonNode control(Optional<LocalDate> date, Optional<String> pov, Language language);

  /**
   * {@code GET /api/pov?date=}: the points of view, each with a sentence and the land each party
   * has in it.
   *
   * @param date empty means the latest day of the data
   */
  JsonNode pointsOfView(Optional<LocalDate> date, Language language);

  /** {@code GET /api/briefs}: id, title, publisher and date of each bundled brief. */
  JsonNode briefs();

  /**
   * {@code GET /api/briefs/ID}: the same with the text; a CallerError of 404 where there is none.
   */
  JsonNode brief(String id);

  /** Whether it can answer at once: false while what it answers from is being read. */
  boolean isReady();
}
