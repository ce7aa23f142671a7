package org.demarc.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.demarc.article.CallerError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Route;

/** The one place where errors become answers: the caller's with its sentence, ours with an id. */
final class Edge {
  private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private final Pool pool;

  Edge(Pool pool) {
    this.pool = pool;
  }

  Route around(Endpoint endpoint, Cost cost) {
    return (Request request, Response response) ->
        Sender.send(answer(endpoint, request), request, response);
  }

  private Answer answer(Endpoint endpoint, Request request) {
    try {
      Reply reply = endpoint.reply(request);
      return reply instanceof Work work ? pool.run(work.making()) : (Answer) reply;
    } catch (CallerError e) {
      return Json.error(e.status(), e.getMessage(), "");
    } catch (TryLater e) {
      return Json.error(e.status(), e.getMessage(), "")
          .with("Retry-After", Long.toString(e.seconds()));
    } catch (Exception | StackOverflowError e) {
      String id = HexFormat.of().formatHex(RANDOM.generateSeed(8));
      LOG.error("{} while answering {} {}", id, request.requestMethod(), request.uri(), e);
      return Json.error(500, "Demarc failed on this request; the log names it by the id", id);
    }
  }
}
