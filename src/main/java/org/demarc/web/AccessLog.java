package org.demarc.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * One line for each request: when, its id, method, path, status, milliseconds, bytes. No query, no
 * address, nothing a reader wrote; of the path what is printable and not long.
 *
 * <p>A thread of its own writes: where nobody reads the log, lines are dropped and counted, and no
 * request waits.
 */
final class AccessLog implements RequestLog, AutoCloseable {
  private static final int LONGEST_PATH = 200;
  private static final int MOST_WAITING = 10_000;
  private static final long LONGEST_FLUSH_SECONDS = 2;
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(MOST_WAITING);
  private final LongAdder dropped = new LongAdder();
  private final OutputStream out;
  private final Admission admission;
  private final Thread writer = new Thread(this::writeAll, "access-log");

  AccessLog(OutputStream out, Admission admission) {
    this.out = out;
    this.admission = admission;
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  public void log(Request request, Response response) {
    long took = System.nanoTime() - request.getHeadersNanoTime();
    String line =
        Instant.now().truncatedTo(ChronoUnit.MILLIS)
            + " "
            + admission.visit(request).id()
            + " "
            + printable(request.getMethod())
            + " "
            + printable(request.getHttpURI().getPath())
            + " "
            + response.getStatus()
            + " "
            + TimeUnit.NANOSECONDS.toMillis(took)
            + " "
            + Response.getContentBytesWritten(response)
            + "\n";
    if (!lines.offer(line)) {
      dropped.increment();
    }
  }

  /** Writes until it is interrupted, and then what is left. */
  private void writeAll() {
    List<String> some = new ArrayList<>();
    try {
      while (true) {
        some.add(lines.take());
        write(some);
      }
    } catch (InterruptedException e) {
      write(some);
    }
  }

  private void write(List<String> some) {
    lines.drainTo(some);
    try {
      out.write(String.join("", some).getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      dropped.add(some.size());
    }
    some.clear();
  }

  /** A line stays one line, and a terminal is told nothing. */
  static String printable(String text) {
    if (text == null || text.isEmpty()) {
      return "-";
    }
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST_PATH + 1));
    for (int i = 0; i < text.length() && i < LONGEST_PATH; i++) {
      char c = text.charAt(i);
      clean.append(c > ' ' && c < 0x7f ? c : '?');
    }
    return text.length() > LONGEST_PATH ? clean.append('+').toString() : clean.toString();
  }

  long dropped() {
    return dropped.sum();
  }

  /** Lines already logged are written first. */
  @Override
  public void close() {
    writer.interrupt();
    try {
      writer.join(TimeUnit.SECONDS.toMillis(LONGEST_FLUSH_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
