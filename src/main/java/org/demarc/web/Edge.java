package org.demarc.web;

import org.demarc.article.Abandoned;
import org.demarc.article.CallerError;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Route;

/**
 * The one place where errors become answers: the caller's with its sentence, ours with no trace.
 */
final class Edge {
  private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
  private final Admission admission;
  private final Pool pool;
  private final Shelf shelf;

  Edge(Admission admission, Pool pool, Shelf shelf) {
    this.admission = admission;
    this.pool = pool;
    this.shelf = shelf;
  }

  Route around(Endpoint endpoint, Cost cost, String path) {
    return (Request request, Response response) -> {
      Visit visit = Visit.of(request);
      visit.takes(path);
      return Sender.send(answer(endpoint, cost, visit, request), request, response);
    };
  }

  private Answer answer(Endpoint endpoint, Cost cost, Visit visit, Request request) {
    try {
      admission.take(cost, visit);
      Reply reply = endpoint.reply(request);
      return reply instanceof Work work
          ? pool.run(work.making())
          : shelved((Answer) reply, visit, request);
    } catch (CallerError e) {
      return Json.error(e.status(), e.sentence(Queries.spoken(request)), visit);
    } catch (TryLater e) {
      return Json.later(e, visit);
    } catch (Abandoned e) {
      return Json.later(TryLater.givenUp(), visit);
    } catch (HttpException.RuntimeException e) {
      return Json.error(400, "got a query that cannot be read, expected escaped UTF-8", visit);
    } catch (Exception | StackOverflowError e) {
      LOG.error("{} while answering {} {}", visit.id(), request.requestMethod(), visit.route(), e);
      return Json.error(500, "Demarc failed on this request; the log names it by the id", visit);
    }
  }

  /** What comes at once and has a tag is kept somewhere, and the same for everybody. */
  private Answer shelved(Answer answer, Visit visit, Request request) {
    if (answer.status() == 200 && !answer.body().etag().isEmpty()) {
      String query = request.queryString();
      String words = request.uri() + (query == null ? "" : "?" + query);
      shelf.put(Shelf.name(request.headers("Host"), words), answer, visit.route());
    }
    return answer;
  }
}
