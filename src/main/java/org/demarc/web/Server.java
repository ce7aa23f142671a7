package org.demarc.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.demarc.article.CallerError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Route;
import spark.Service;
import spark.route.HttpMethod;

/** Demarc over HTTP, on Spark's own instance API. Started when {@link #start} returns. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MOST_THREADS = 64;
  private static final int LEAST_THREADS = 4;
  private static final int IDLE_MILLISECONDS = 30_000;

  private final Service http;
  private final Jetty jetty;
  private final String host;

  private Server(Service http, Jetty jetty, String host) {
    this.http = http;
    this.jetty = jetty;
    this.host = host;
  }

  /** What a route does: the request goes in, the answer comes out, nothing is written yet. */
  private interface Endpoint {
    Answer answer(Request request) throws Exception;
  }

  /**
   * @param host the address to listen on; 127.0.0.1 unless the world is meant
   * @param port 0 for a free one
   * @throws CallerError if the port cannot be had
   */
  public static Server start(Desk desk, Assets assets, String host, int port) {
    Jetty jetty = new Jetty();
    Service http = Service.ignite();
    http.embeddedServerIdentifier(jetty.identifier());
    http.ipAddress(host).port(port).threadPool(MOST_THREADS, LEAST_THREADS, IDLE_MILLISECONDS);
    http.untrustForwardHeaders();
    AtomicReference<Exception> failure = new AtomicReference<>();
    http.initExceptionHandler(failure::set);
    routes(http, new Api(desk), assets);
    http.awaitInitialization();
    if (failure.get() != null) {
      throw cannotListen(host, port, failure.get());
    }
    return new Server(http, jetty, host);
  }

  private static void routes(Service http, Api api, Assets assets) {
    endpoint(http, HttpMethod.post, "/api/read", api::read);
    endpoint(http, HttpMethod.get, "/api/area", api::area);
    endpoint(http, HttpMethod.get, "/api/curve", api::curve);
    endpoint(http, HttpMethod.get, "/api/places", api::places);
    endpoint(http, HttpMethod.get, "/api/control", api::control);
    endpoint(http, HttpMethod.get, "/api/pov", api::pointsOfView);
    endpoint(http, HttpMethod.get, "/api/briefs", api::briefs);
    endpoint(http, HttpMethod.get, "/api/briefs/:id", api::brief);
    endpoint(http, HttpMethod.get, "/healthz", request -> healthy());
    endpoint(http, HttpMethod.get, "/*", request -> asset(assets, request));
  }

  /** Answers the method, and every other one with 405. */
  private static void endpoint(Service http, HttpMethod method, String path, Endpoint endpoint) {
    String allowed = method == HttpMethod.get ? "GET, HEAD" : "POST";
    for (HttpMethod each : METHODS) {
      boolean answers = each == method || each == HttpMethod.head && method == HttpMethod.get;
      Route route = answers ? edge(endpoint) : edge(request -> notAllowed(request, allowed));
      add(http, each, path, route);
    }
  }

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

  private static void add(Service http, HttpMethod method, String path, Route route) {
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

  /** The one place where errors become answers: the caller's with its sentence, ours with an id. */
  private static Route edge(Endpoint endpoint) {
    return (Request request, Response response) -> {
      Answer answer;
      try {
        answer = endpoint.answer(request);
      } catch (CallerError e) {
        answer = Json.error(e.status(), e.getMessage(), "");
      } catch (Exception | StackOverflowError e) {
        String id = HexFormat.of().formatHex(RANDOM.generateSeed(8));
        LOG.error("{} while answering {} {}", id, request.requestMethod(), request.uri(), e);
        answer = Json.error(500, "Demarc failed on this request; the log names it by the id", id);
      }
      return Sender.send(answer, request, response);
    };
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
            "")
        .with("Allow", allowed);
  }

  private static Answer healthy() {
    return Answer.fresh(200, "text/plain; charset=utf-8", "ok\n".getBytes(StandardCharsets.UTF_8));
  }

  private static Answer asset(Assets assets, Request request) {
    String path = request.uri();
    return assets
        .at(path)
        .orElseThrow(
            () ->
                new CallerError(
                    404,
                    "got "
                        + Queries.quoted(path)
                        + ", expected / or one of the routes under /api"));
  }

  private static CallerError cannotListen(String host, int port, Exception cause) {
    CallerError error =
        new CallerError(
            "got " + cause.getMessage() + " on " + host + ":" + port + ", expected a free port");
    error.initCause(cause);
    return error;
  }

  public URI address() {
    return URI.create("http://" + host + ":" + http.port() + "/");
  }

  /** On SIGTERM and SIGINT requests in flight are finished before the JVM ends. */
  public Server closeOnExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    return this;
  }

  /**
   * Takes no more requests, and waits up to {@link Jetty#STOP_MILLISECONDS} for those in flight.
   */
  @Override
  public void close() {
    jetty.stop();
    http.stop();
    http.awaitStop();
  }
}
