package org.demarc.web;

import java.nio.charset.StandardCharsets;
import spark.Request;

/**
 * Two questions of whoever runs the server. Is it alive: if not, start it anew. Is it ready: if
 * not, send readers elsewhere for now.
 */
final class Health {
  private final Desk desk;
  private final Jetty jetty;

  Health(Desk desk, Jetty jetty) {
    this.desk = desk;
    this.jetty = jetty;
  }

  Answer live(Request request) {
    return text(200, "ok\n");
  }

  Answer ready(Request request) {
    if (jetty.isStopping()) {
      return text(503, "stopping\n");
    }
    return desk.isReady() ? text(200, "ok\n") : text(503, "loading\n").with("Retry-After", "1");
  }

  private static Answer text(int status, String text) {
    return Answer.fresh(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }
}
