package org.demarc.web;

import static org.demarc.web.Cost.HEAVY;
import static org.demarc.web.Cost.LIGHT;
import static spark.route.HttpMethod.get;
import static spark.route.HttpMethod.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.demarc.article.CallerError;
import spark.Request;
import spark.Service;

/** Demarc over HTTP, on Spark's own instance API. Started when {@link #start} returns. */
public final class Server implements AutoCloseable {
  private static final int MOST_THREADS = 64;
  private static final int LEAST_THREADS = 4;
  private static final int IDLE_MILLISECONDS = 30_000;
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int WAITING = 16 * AT_ONCE;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Service http;
  private final Jetty jetty;
  private final Pool pool;
  private final String host;

  private Server(Service http, Jetty jetty, Pool pool, String host) {
    this.http = http;
    this.jetty = jetty;
    this.pool = pool;
    this.host = host;
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
    Pool pool = new Pool(AT_ONCE, WAITING, LONGEST);
    routes(new Routes(http, new Edge(pool)), new Api(desk), assets);
    http.awaitInitialization();
    if (failure.get() != null) {
      throw cannotListen(host, port, failure.get());
    }
    return new Server(http, jetty, pool, host);
  }

  /** Every route with what it may cost. */
  private static void routes(Routes routes, Api api, Assets assets) {
    routes.endpoint(post, "/api/read", HEAVY, api::read);
    routes.endpoint(get, "/api/area", HEAVY, api::area);
    routes.endpoint(get, "/api/curve", HEAVY, api::curve);
    routes.endpoint(get, "/api/places", LIGHT, api::places);
    routes.endpoint(get, "/api/control", LIGHT, api::control);
    routes.endpoint(get, "/api/pov", LIGHT, api::pointsOfView);
    routes.endpoint(get, "/api/briefs", LIGHT, api::briefs);
    routes.endpoint(get, "/api/briefs/:id", LIGHT, api::brief);
    routes.endpoint(get, "/healthz", LIGHT, request -> healthy());
    routes.endpoint(get, "/*", LIGHT, request -> asset(assets, request));
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
    pool.close();
  }
}
