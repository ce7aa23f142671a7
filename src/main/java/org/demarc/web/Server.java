package org.demarc.web;

import static org.demarc.web.Cost.HEAVY;
import static org.demarc.web.Cost.LIGHT;
import static spark.route.HttpMethod.get;
import static spark.route.HttpMethod.post;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.demarc.article.CallerError;
import spark.Service;

/** Demarc over HTTP, on Spark's own instance API. Started when {@link #start} returns. */
public final class Server implements AutoCloseable {
  private static final int MOST_THREADS = 128;
  private static final int LEAST_THREADS = 4;
  private static final int IDLE_MILLISECONDS = 30_000;

  private final Service http;
  private final Jetty jetty;
  private final Pool pool;
  private final Watch watch;
  private final Optional<Sharing> sharing;
  private final String host;

  private Server(
      Service http, Jetty jetty, Pool pool, Watch watch, Optional<Sharing> sharing, String host) {
    this.http = http;
    this.jetty = jetty;
    this.pool = pool;
    this.watch = watch;
    this.sharing = sharing;
    this.host = host;
  }

  /**
   * On this machine alone, for whoever sits at it.
   *
   * @param port 0 for a free one
   */
  public static Server start(Desk desk, Assets assets, String host, int port) {
    return start(desk, assets, Settings.own(port).at(host));
  }

  public static Server start(Desk desk, Assets assets, Settings settings) {
    return start(desk, assets, Optional.empty(), settings);
  }

  /**
   * @param sharing empty for a server that keeps nothing
   * @throws CallerError if the port cannot be had
   */
  public static Server start(
      Desk desk, Assets assets, Optional<Sharing> sharing, Settings settings) {
    Admission admission = new Admission(settings);
    Pool pool = new Pool(settings.limits());
    Watch watch = new Watch(settings, admission, pool);
    Shelf shelf = new Shelf();
    Jetty jetty =
        new Jetty(
            routes -> new Gate(assets, shelf, admission, routes),
            admission,
            watch.log(),
            settings.limits().longest());
    Service http = service(settings, jetty);
    AtomicReference<Exception> failure = new AtomicReference<>();
    http.initExceptionHandler(failure::set);
    Routes routes = new Routes(http, new Edge(admission, pool, shelf, assets.version()));
    Supplier<String> address = () -> settings.host() + ":" + http.port();
    sharing.ifPresent(each -> watch.store(each.store()));
    sharing.ifPresent(each -> new Shares(desk, each, assets.version(), address).on(routes));
    routes(routes, new Api(desk), new Health(desk, jetty), watch);
    http.awaitInitialization();
    if (failure.get() != null) {
      throw cannotListen(settings, failure.get());
    }
    return new Server(http, jetty, pool, watch, sharing, settings.host());
  }

  private static Service service(Settings settings, Jetty jetty) {
    Service http = Service.ignite();
    http.embeddedServerIdentifier(jetty.identifier());
    http.ipAddress(settings.host()).port(settings.port());
    http.threadPool(MOST_THREADS, LEAST_THREADS, IDLE_MILLISECONDS);
    http.untrustForwardHeaders();
    return http;
  }

  /** Every route with what it may cost; the page's files are answered at the {@link Gate}. */
  private static void routes(Routes routes, Api api, Health health, Watch watch) {
    routes.endpoint(post, "/api/read", HEAVY, api::read);
    routes.endpoint(get, "/api/area", HEAVY, api::area);
    routes.endpoint(get, "/api/curve", HEAVY, api::curve);
    routes.endpoint(get, "/api/places", LIGHT, api::places);
    routes.endpoint(get, "/api/control", LIGHT, api::control);
    routes.endpoint(get, "/api/pov", LIGHT, api::pointsOfView);
    routes.endpoint(get, "/api/briefs", LIGHT, api::briefs);
    routes.endpoint(get, "/api/briefs/:id", LIGHT, api::brief);
    routes.endpoint(get, "/healthz", LIGHT, health::ready);
    routes.endpoint(get, "/livez", LIGHT, health::live);
    routes.endpoint(get, "/metrics", LIGHT, watch::metrics);
    routes.endpoint(get, "/*", LIGHT, Routes::nothingHere);
  }

  private static CallerError cannotListen(Settings settings, Exception cause) {
    CallerError error =
        new CallerError(
            "got %s on %s:%d, expected a free port"
                .formatted(cause.getMessage(), settings.host(), settings.port()));
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
    sharing.ifPresent(each -> each.store().close());
    watch.close();
  }
}
