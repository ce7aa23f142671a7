package org.demarc.web;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.slf4j.LoggerFactory;
import spark.embeddedserver.EmbeddedServers;
import spark.embeddedserver.jetty.EmbeddedJettyFactory;
import spark.embeddedserver.jetty.JettyServerFactory;

/** What Spark leaves to Jetty: limits of a connection, the gate, errors before it, the end. */
final class Jetty implements JettyServerFactory {
  static final long STOP_MILLISECONDS = 5_000;

  /** Room for the longest expression with each sign of it escaped; what is longer is no address. */
  private static final int LONGEST_HEADERS = 16 * 1024;

  private static final int MOST_CONNECTIONS = 4_000;

  /** A connection that rests when the server stops is let go so soon; by Jetty, after a second. */
  private static final long REST_AT_THE_END_MILLISECONDS = 200;

  private final Object identifier = new Object();
  private final UnaryOperator<Handler> gate;
  private final Admission admission;
  private final RequestLog log;
  private final Duration idle;
  private volatile Guarded server;

  /**
   * @param gate put around Spark's handler
   * @param log told of every request, those that never reach a handler among them
   * @param longest that work may take: a connection may be idle a little longer; Spark's is an hour
   */
  Jetty(UnaryOperator<Handler> gate, Admission admission, RequestLog log, Duration longest) {
    this.gate = gate;
    this.admission = admission;
    this.log = log;
    this.idle = longest.plusSeconds(10);
    EmbeddedServers.add(identifier, new EmbeddedJettyFactory(this));
  }

  /** By which a Spark service asks for this Jetty. */
  Object identifier() {
    return identifier;
  }

  @Override
  public org.eclipse.jetty.server.Server create(int most, int least, int idleMilliseconds) {
    return create(new QueuedThreadPool(most, least, idleMilliseconds));
  }

  @Override
  public org.eclipse.jetty.server.Server create(ThreadPool threads) {
    server = new Guarded(threads);
    return server;
  }

  boolean isStopping() {
    return server == null || !server.isRunning();
  }

  /** Stopped here and not by Spark, which ends the JVM when a request outlasts the wait. */
  void stop() {
    try {
      server.stop();
    } catch (TimeoutException e) {
      LoggerFactory.getLogger(Jetty.class)
          .warn("stopped with requests in flight: {}", e.toString());
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    }
  }

  /**
   * Spark sets its handler at the start; this puts the gate and what waits for requests around it.
   */
  private final class Guarded extends org.eclipse.jetty.server.Server {
    Guarded(ThreadPool threads) {
      super(threads);
      setStopTimeout(STOP_MILLISECONDS);
      setErrorHandler(Jetty.this::error);
      setRequestLog(log);
    }

    @Override
    protected void doStart() throws Exception {
      for (Connector connector : getConnectors()) {
        ((AbstractConnector) connector).setIdleTimeout(idle.toMillis());
        ((AbstractConnector) connector).setShutdownIdleTimeout(REST_AT_THE_END_MILLISECONDS);
        limit(connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration());
      }
      addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, this));
      super.doStart();
      for (Connector connector : getConnectors()) {
        new Laggards((AbstractConnector) connector).begin();
      }
    }

    @Override
    public void setHandler(Handler handler) {
      super.setHandler(handler == null ? null : new GracefulHandler(gate.apply(handler)));
    }
  }

  private static void limit(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADERS);
  }

  /** A request that never reaches a route, such as an ambiguous path: the same JSON, no page. */
  private boolean error(Request request, Response response, Callback callback) {
    Visit visit = admission.visit(request);
    Guards.add(visit, response.getHeaders());
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    Sender.send(Json.error(status, sentence(status), visit), request, response, callback);
    return true;
  }

  private static String sentence(int status) {
    return switch (status) {
      case 408 -> "got a request that came too slowly, expected it at once";
      case 414 -> "got an address that is too long, expected at most 16 KiB";
      case 431 -> "got headers that are too long, expected at most 16 KiB";
      case 503 -> "got a request while the server stops, expected it before or after";
      default ->
          status < 500
              ? "got a request that cannot be taken, expected a plain path and well-formed HTTP/1.1"
              : "Demarc failed on this request; the log names it by the id";
    };
  }
}
