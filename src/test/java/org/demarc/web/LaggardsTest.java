package org.demarc.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.demarc.web.Laggards.Seen;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** Rows of what is counted at each tick: requests, answers, bytes in, an answer being written. */
class LaggardsTest {
  private static boolean tooSlow(long[]... ticks) {
    Seen seen = Seen.first(ticks[0][0], ticks[0][1], ticks[0][2], ticks[0][3] == 1);
    for (int i = 1; i < ticks.length; i++) {
      seen = seen.then(ticks[i][0], ticks[i][1], ticks[i][2], ticks[i][3] == 1);
    }
    return seen.tooSlow();
  }

  private static long[] tick(long asked, long answered, long bytesIn, long writing) {
    return new long[] {asked, answered, bytesIn, writing};
  }

  private static long[][] times(int n, long[] tick) {
    long[][] ticks = new long[n][];
    java.util.Arrays.fill(ticks, tick);
    return ticks;
  }

  @Test
  void aHeadByDropsIsTooSlow() {
    assertThat(tooSlow(tick(0, 0, 10, 0), tick(0, 0, 11, 0), tick(0, 0, 12, 0))).isFalse();
    assertThat(tooSlow(tick(0, 0, 10, 0), tick(0, 0, 11, 0), tick(0, 0, 12, 0), tick(0, 0, 13, 0)))
        .isTrue();
    assertThat(
            tooSlow(tick(5, 5, 910, 0), tick(5, 5, 911, 0), tick(5, 5, 912, 0), tick(5, 5, 913, 0)))
        .as("on a connection used before")
        .isTrue();
  }

  @Test
  void whoSendsWholeRequestsOrNothingIsNot() {
    assertThat(
            tooSlow(tick(1, 1, 100, 0), tick(2, 2, 200, 0), tick(3, 3, 300, 0), tick(4, 4, 400, 0)))
        .isFalse();
    assertThat(tooSlow(times(100, tick(1, 1, 100, 0)))).as("idle: Jetty's own limit").isFalse();
    assertThat(
            tooSlow(
                tick(1, 0, 100, 0),
                tick(1, 0, 9_000, 0),
                tick(1, 0, 20_000, 0),
                tick(1, 0, 30_000, 0)))
        .as("a body: its pace is kept elsewhere")
        .isFalse();
  }

  @Test
  void anAnswerNotTakenInAMinuteIsTooSlow() {
    assertThat(tooSlow(times(Laggards.MOST_ANSWER_TICKS, tick(1, 0, 100, 1)))).isFalse();
    assertThat(tooSlow(times(Laggards.MOST_ANSWER_TICKS + 1, tick(1, 0, 100, 1)))).isTrue();
  }

  @Test
  void oneAnswerAfterAnotherIsNot() {
    long[][] ticks = new long[50][];
    for (int i = 0; i < 50; i++) {
      ticks[i] = tick(i + 1, i, 100L * i, 1);
    }
    assertThat(tooSlow(ticks)).isFalse();
  }

  private static final int MOST_BYTES = 64 << 20;

  private interface Talk {
    void with(Socket socket, ServerConnector connector) throws Exception;
  }

  /** Looks twenty times a second instead of every five seconds; all else is as in the server. */
  private static void against(Talk talk) throws Exception {
    Server jetty = new Server();
    ServerConnector connector = new ServerConnector(jetty, 1, 1);
    connector.setHost("127.0.0.1");
    jetty.addConnector(connector);
    jetty.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            int length = request.getHttpURI().getPath().equals("/long") ? MOST_BYTES : 10;
            response.write(true, ByteBuffer.allocate(length), callback);
            return true;
          }
        });
    jetty.start();
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(1 << 16);
      socket.connect(new InetSocketAddress("127.0.0.1", connector.getLocalPort()));
      socket.setSoTimeout(10_000);
      new Laggards(connector, Duration.ofMillis(50)).begin();
      talk.with(socket, connector);
    } finally {
      jetty.stop();
    }
  }

  /** Until the server hangs up: the number of bytes that came. */
  private static long drained(Socket socket) throws IOException {
    long bytes = 0;
    byte[] some = new byte[1 << 16];
    try {
      for (int n = socket.getInputStream().read(some);
          n >= 0;
          n = socket.getInputStream().read(some)) {
        bytes += n;
      }
    } catch (SocketException e) {
      // Hung up with bytes unread: a reset.
    }
    return bytes;
  }

  @Test
  void aSocketThatSendsItsHeadByDropsIsCutOff() throws Exception {
    against(
        (socket, connector) -> {
          byte[] head = "GET / HTTP/1.1\r\nHost: x\r\nX-Long: ".getBytes(US_ASCII);
          long begun = System.nanoTime();
          assertThatThrownBy(
                  () -> {
                    for (int i = 0; i < 400; i++) {
                      socket.getOutputStream().write(i < head.length ? head[i] : 'x');
                      Thread.sleep(20);
                    }
                  })
              .isInstanceOf(SocketException.class);
          assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(7));
        });
  }

  @Test
  void aSocketThatDoesNotTakeItsAnswerIsCutOff() throws Exception {
    against(
        (socket, connector) -> {
          socket
              .getOutputStream()
              .write("GET /long HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
          socket.getInputStream().readNBytes(1);
          for (int i = 0; i < 100 && !connector.getConnectedEndPoints().isEmpty(); i++) {
            Thread.sleep(100);
          }
          assertThat(drained(socket)).isBetween(1L, (long) MOST_BYTES - 1);
        });
  }

  @Test
  void aSocketThatRestsBetweenRequestsIsNot() throws Exception {
    against(
        (socket, connector) -> {
          for (int i = 0; i < 3; i++) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
            Thread.sleep(400);
            assertThat(socket.getInputStream().read(new byte[4_096])).isPositive();
          }
        });
  }
}
