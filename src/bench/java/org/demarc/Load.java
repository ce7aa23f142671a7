package org.demarc;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a server a fixed number of questions over kept connections, at a constant rate or as fast as
 * it answers. At a constant rate each answer's time is counted from the moment its question was due
 * and not from when it could be sent, so that a server that stalls pays for all who would have come
 * meanwhile (coordinated omission).
 *
 * <pre>java Load.java http://127.0.0.1:4567/ REQUESTS COUNT THREADS RATE|max [in-turn|at-random]
 * </pre>
 *
 * REQUESTS is a file with a line for each question: a path, and for a POST a blank and the file of
 * its body, which is sent as text/plain.
 */
public final class Load {
  private static final long SPIN_NANOSECONDS = 50_000;
  private final URI server;
  private final List<byte[]> questions;
  private final long interval;
  private final boolean random;
  private final long[] took;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private long begin;

  private Load(URI server, List<byte[]> questions, int count, double rate, boolean random) {
    this.server = server;
    this.questions = questions;
    this.interval = (long) (1e9 / rate);
    this.random = random;
    this.took = new long[count];
  }

  public static void main(String[] arguments) throws Exception {
    URI server = URI.create(arguments[0]);
    List<byte[]> questions = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      questions.add(question(server, line));
    }
    double rate =
        arguments[4].equals("max") ? Double.POSITIVE_INFINITY : Double.parseDouble(arguments[4]);
    boolean random = arguments.length > 5 && arguments[5].equals("at-random");
    Load load = new Load(server, questions, Integer.parseInt(arguments[2]), rate, random);
    load.run(Integer.parseInt(arguments[3]));
    System.out.println(load.report());
    System.exit(load.failed.get() == 0 ? 0 : 1);
  }

  private static byte[] question(URI server, String line) throws IOException {
    String[] parts = line.split(" ");
    byte[] body = parts.length > 1 ? Files.readAllBytes(Path.of(parts[1])) : new byte[0];
    String head =
        (parts.length > 1 ? "POST " : "GET ")
            + parts[0]
            + " HTTP/1.1\r\nHost: "
            + server.getAuthority()
            + "\r\nAccept-Encoding: gzip\r\n"
            + (parts.length > 1
                ? "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
                    + body.length
                    + "\r\n"
                : "")
            + "\r\n";
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(body);
    return whole.toByteArray();
  }

  private void run(int threads) throws InterruptedException {
    List<Thread> all = new ArrayList<>();
    begin = System.nanoTime() + 100_000_000;
    for (int i = 0; i < threads; i++) {
      Random chance = new Random(i);
      Thread thread = new Thread(() -> ask(chance));
      all.add(thread);
      thread.start();
    }
    for (Thread thread : all) {
      thread.join();
    }
  }

  private void ask(Random chance) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setTcpNoDelay(true);
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
        long due = due(i);
        int which = random ? chance.nextInt(questions.size()) : i % questions.size();
        out.write(questions.get(which));
        out.flush();
        if (answer(in) != 200) {
          failed.incrementAndGet();
        }
        took[i] = System.nanoTime() - due;
      }
    } catch (IOException e) {
      failed.incrementAndGet();
      System.err.println(e);
    }
  }

  /** Waits for the moment the question is due, and tells it; without a rate that is now. */
  private long due(int i) {
    if (interval == 0) {
      return System.nanoTime();
    }
    long due = begin + i * interval;
    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
      LockSupport.parkNanos(wait > SPIN_NANOSECONDS ? wait - SPIN_NANOSECONDS : wait);
    }
    return due;
  }

  private int answer(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).substring(9, 12));
    long length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Long.parseLong(header.substring(15).trim());
      }
    }
    if (length < 0) {
      throw new IOException("got no Content-Length");
    }
    in.skipNBytes(length);
    bytes.addAndGet(length);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("got the end of the connection, expected an answer");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private String report() {
    double seconds = (System.nanoTime() - begin) / 1e9;
    Arrays.sort(took);
    return String.format(
        Locale.ROOT,
        "%d answers, %d failed, %.0f/s, %.1f MB; ms: p50 %.2f p90 %.2f p99 %.2f p99.9 %.2f max %.2f",
        took.length,
        failed.get(),
        took.length / seconds,
        bytes.get() / 1e6,
        quantile(0.5),
        quantile(0.9),
        quantile(0.99),
        quantile(0.999),
        quantile(1));
  }

  private double quantile(double q) {
    return took[(int) Math.min(took.length - 1, Math.ceil(q * took.length) - (q < 1 ? 1 : 0))]
        / 1e6;
  }
}
