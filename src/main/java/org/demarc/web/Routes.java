package org.demarc.web;

import java.util.List;
import org.demarc.article.CallerError;
import spark.Request;
import spark.Route;
import spark.Service;
import spark.route.HttpMethod;

/** The table of routes, as Spark is told of it. */
final class Routes {
  private static final List<HttpMethod> METHODS =
      List.of(
          HttpMethod.get,
          HttpMethod.head,
          HttpMethod.post,
          HttpMethod.put,
          HttpMethod.patch,
          HttpMethod.delete,
          HttpMethod.options,
          HttpMethod.trace);

  private final Service http;
  private final Edge edge;

  Routes(Service http, Edge edge) {
    this.http = http;
    this.edge = edge;
  }

  /** Answers the method, and every other one with 405. */
  void endpoint(HttpMethod method, String path, Cost cost, Endpoint endpoint) {
    String allowed = method == HttpMethod.get ? "GET, HEAD" : "POST";
    Route answered = edge.around(endpoint, cost, path);
    Route refused = edge.around(request -> notAllowed(request, allowed), Cost.LIGHT, path);
    for (HttpMethod each : METHODS) {
      boolean answers = each == method || each == HttpMethod.head && method == HttpMethod.get;
      add(each, path, answers ? answered : refused);
    }
  }

  private void add(HttpMethod method, String path, Route route) {
    switch (method) {
      case get -> http.get(path, route);
      case head -> http.head(path, route);
      case post -> http.post(path, route);
      case put -> http.put(path, route);
      case patch -> http.patch(path, route);
      case delete -> http.delete(path, route);
      case options -> http.options(path, route);
      case trace -> http.trace(path, route);
      default -> throw new IllegalArgumentException("got method " + method);
    }
  }

  private static Answer notAllowed(Request request, String allowed) {
    return Json.error(
            405,
            "got "
                + request.requestMethod()
                + " "
                + Queries.quoted(request.uri())
                + ", expected "
                + allowed,
            Visit.of(request))
        .with("Allow", allowed);
  }

  static Answer nothingHere(Request request) {
    throw new CallerError(
        404,
        "got " + Queries.quoted(request.uri()) + ", expected / or one of the routes under /api");
  }
}
