package org.demarc.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;

/**
 * Closes the connections of clients that send their headers by drops, or do not take the answer
 * they asked for. Jetty's idle time begins anew with each byte, so it never ends for them.
 */
final class Laggards implements Runnable {
  private static final int TICK_SECONDS = 5;

  /** So many ticks in a row with some bytes of a request's head and no end of it. */
  static final int MOST_HEAD_TICKS = 3;

  /** So many ticks in a row with the same answer waiting to be taken: a minute. */
  static final int MOST_ANSWER_TICKS = 12;

  private final AbstractConnector connector;
  private final Duration tick;
  private Map<EndPoint, Seen> seen = Map.of();

  Laggards(AbstractConnector connector) {
    this(connector, Duration.ofSeconds(TICK_SECONDS));
  }

  Laggards(AbstractConnector connector, Duration tick) {
    this.connector = connector;
    this.tick = tick;
  }

  /**
   * A connection as it was at a tick.
   *
   * @param headTicks ticks in a row, this one included, at which a head was coming and not whole
   * @param answerTicks ticks in a row, this one included, at which this answer was being written
   */
  record Seen(
      long asked, long answered, long bytesIn, boolean writing, int headTicks, int answerTicks) {
    static Seen first(long asked, long answered, long bytesIn, boolean writing) {
      return new Seen(asked, answered, bytesIn, writing, 0, writing ? 1 : 0);
    }

    /** The next tick's, given what was counted then. */
    Seen then(long nowAsked, long nowAnswered, long nowBytesIn, boolean nowWriting) {
      boolean head = nowAsked == asked && nowAsked == nowAnswered && nowBytesIn > bytesIn;
      boolean same = nowWriting && nowAnswered == answered;
      return new Seen(
          nowAsked,
          nowAnswered,
          nowBytesIn,
          nowWriting,
          head ? headTicks + 1 : 0,
          same ? answerTicks + 1 : nowWriting ? 1 : 0);
    }

    boolean tooSlow() {
      return headTicks >= MOST_HEAD_TICKS || answerTicks > MOST_ANSWER_TICKS;
    }
  }

  void begin() {
    connector.getScheduler().schedule(this, tick.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void run() {
    if (!connector.isRunning()) {
      return;
    }
    Map<EndPoint, Seen> now = new HashMap<>();
    for (EndPoint endPoint : connector.getConnectedEndPoints()) {
      look(endPoint, now);
    }
    seen = now;
    begin();
  }

  private void look(EndPoint endPoint, Map<EndPoint, Seen> now) {
    Connection connection = endPoint.getConnection();
    if (connection == null) {
      return;
    }
    long asked = connection.getMessagesIn();
    long answered = connection.getMessagesOut();
    long bytesIn = connection.getBytesIn();
    boolean writing =
        endPoint instanceof AbstractEndPoint known && known.getWriteFlusher().isPending();
    Seen before = seen.get(endPoint);
    Seen next =
        before == null
            ? Seen.first(asked, answered, bytesIn, writing)
            : before.then(asked, answered, bytesIn, writing);
    if (next.tooSlow()) {
      endPoint.close();
    } else {
      now.put(endPoint, next);
    }
  }
}
