package org.demarc.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * One line for each request: when, its id, method, path, status, milliseconds, bytes. No query, no
 * address, nothing a reader wrote; of the path what is printable and not long.
 */
final class AccessLog implements RequestLog {
  private static final int LONGEST_PATH = 200;
  private final OutputStream out;
  private final Admission admission;

  AccessLog(OutputStream out, Admission admission) {
    this.out = out;
    this.admission = admission;
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
    write(line.getBytes(StandardCharsets.US_ASCII));
  }

  private void write(byte[] line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
