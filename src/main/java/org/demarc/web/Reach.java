package org.demarc.web;

import java.util.Map;

/** Who else may show an answer. What is said here overrides {@link Guards}. */
enum Reach {
  /** Nobody: our own pages alone. */
  OURS(Map.of()),

  /** Any page may show it as a picture or fetch it as data; none may frame it. */
  ANY_SITE(Map.of("Cross-Origin-Resource-Policy", "cross-origin")),

  /** Any page may put it into a frame: the embed page, and nothing that acts on a click. */
  FRAMED(
      Map.of(
          "Cross-Origin-Resource-Policy",
          "cross-origin",
          "Content-Security-Policy",
          Guards.policy("*")));

  private final Map<String, String> headers;

  Reach(Map<String, String> headers) {
    this.headers = headers;
  }

  Map<String, String> headers() {
    return headers;
  }
}
