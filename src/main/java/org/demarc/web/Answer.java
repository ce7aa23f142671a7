package org.demarc.web;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An answer before it is sent.
 *
 * @param caching the value of Cache-Control
 * @param headers what else is sent
 * @param reach who else may show it
 */
record Answer(
    int status,
    String mediaType,
    Body body,
    String caching,
    Map<String, String> headers,
    Reach reach)
    implements Reply {

  static final String NEVER_STORED = "no-store";

  /** May be kept, and is asked for anew each time: costs a 304. */
  static final String ASKED_ANEW = "no-cache";

  static final String FOR_EVER = "public, max-age=31536000, immutable";

  Answer {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(body, "body");
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("got status " + status + ", expected 200 to 599");
    }
  }

  static Answer fresh(int status, String mediaType, byte[] bytes) {
    return new Answer(status, mediaType, Body.once(bytes), NEVER_STORED, Map.of(), Reach.OURS);
  }

  /** An answer that stays the same until the data do. */
  static Answer tagged(String mediaType, byte[] bytes) {
    return tagged(mediaType, Body.kept(bytes));
  }

  static Answer tagged(String mediaType, Body body) {
    return new Answer(200, mediaType, body, ASKED_ANEW, Map.of(), Reach.OURS);
  }

  byte[] bytes() {
    return body.plain();
  }

  Answer cached(String how) {
    return new Answer(status, mediaType, body, how, headers, reach);
  }

  Answer with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Answer(status, mediaType, body, caching, all, reach);
  }

  /** The same, at hand for being sent many times. */
  Answer pinned() {
    return new Answer(status, mediaType, body.pinned(), caching, headers, reach);
  }

  /** The same, open to more. */
  Answer reaching(Reach wider) {
    return new Answer(status, mediaType, body, caching, headers, wider);
  }
}
