package org.demarc.web;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers that somebody else keeps, by the very words they were asked for in, so that the next who
 * asks in the same words is answered at the gate. It keeps nothing alive itself: what {@link Kept}
 * lets go is gone from here, too.
 */
final class Shelf {
  private static final int MOST = 4_096;
  private static final int LONGEST_NAME = 512;
  private final ConcurrentHashMap<String, Place> places = new ConcurrentHashMap<>();

  private record Place(WeakReference<Answer> answer, String route) {}

  /** An answer, and the route that gave it. */
  record Found(Answer answer, String route) {}

  /**
   * All that an answer may hang on, but for its coding: a page names the host it was asked of, so
   * two hosts do not share it.
   *
   * @param host the request's Host header, or null
   * @param pathAndQuery as they stand in the request line
   */
  static String name(String host, String pathAndQuery) {
    return (host == null ? "" : host) + pathAndQuery;
  }

  Optional<Found> at(String name) {
    Place place = places.get(name);
    Answer answer = place == null ? null : place.answer().get();
    return answer == null ? Optional.empty() : Optional.of(new Found(answer, place.route()));
  }

  /** All are forgotten when there are too many: they come back as they are asked for. */
  void put(String name, Answer answer, String route) {
    if (name.length() > LONGEST_NAME) {
      return;
    }
    if (places.size() >= MOST) {
      places.clear();
    }
    places.put(name, new Place(new WeakReference<>(answer), route));
  }
}
