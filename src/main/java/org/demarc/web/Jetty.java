package org.demarc.web;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.slf4j.LoggerFactory;
import spark.embeddedserver.EmbeddedServers;
import spark.embeddedserver.jetty.EmbeddedJettyFactory;
import spark.embeddedserver.jetty.JettyServerFactory;

/** What Spark leaves to Jetty: finishing requests at the end, and errors before any route. */
final class Jetty implements JettyServerFactory {
  static final long STOP_MILLISECONDS = 5_000;
  private final Object identifier = new Object();
  private volatile Graceful server;

  Jetty() {
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
    server = new Graceful(threads);
    return server;
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

  /** Spark sets its handler at the start; this puts the one that waits for requests around it. */
  private static final class Graceful extends org.eclipse.jetty.server.Server {
    Graceful(ThreadPool threads) {
      super(threads);
      setStopTimeout(STOP_MILLISECONDS);
      setErrorHandler(Jetty::error);
    }

    @Override
    protected void doStart() throws Exception {
      for (Connector connector : getConnectors()) {
        connector
            .getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration()
            .setSendServerVersion(false);
      }
      super.doStart();
    }

    @Override
    public void setHandler(Handler handler) {
      super.setHandler(handler == null ? null : new GracefulHandler(handler));
    }
  }

  /** A request that never reaches a route, such as an ambiguous path: the same JSON, no page. */
  private static boolean error(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    Answer answer =
        Json.error(status, "got a request that cannot be taken, expected a plain path", "");
    Guards.HEADERS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.mediaType());
    response.write(true, ByteBuffer.wrap(answer.bytes()), callback);
    return true;
  }
}
