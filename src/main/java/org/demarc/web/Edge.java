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
  private final String assets;

  /**
   * @param assets version under which the page's own files are kept
   */
  Edge(Admission admission, Pool pool, Shelf shelf, String assets) {
    this.admission = admission;
    this.pool = pool;
    this.shelf = shelf;
    this.assets = assets;
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
      return error(e.status(), e.sentence(Queries.spoken(request)), visit, request);
    } catch (TryLater e) {
      return later(e, visit, request);
    } catch (Abandoned e) {
      return later(TryLater.givenUp(), visit, request);
    } catch (HttpException.RuntimeException e) {
      return error(400, "got a query that cannot be read, expected escaped UTF-8", visit, request);
    } catch (Exception | StackOverflowError e) {
      LOG.error("{} while answering {} {}", visit.id(), request.requestMethod(), visit.route(), e);
      return error(
          500, "Demarc failed on this request; the log names it by the id", visit, request);
    }
  }

  private Answer later(TryLater why, Visit visit, Request request) {
    return Json.retrying(why, error(why.status(), why.getMessage(), visit, request));
  }

  private Answer error(int status, String sentence, Visit visit, Request request) {
    return ErrorPage.orJson(Reader.of(request), assets, status, sentence, visit);
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
