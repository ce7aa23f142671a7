package org.demarc.web;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

/** Counts what was answered. Its memory goes by the number of routes, which is fixed. */
final class Meter {
  /** Upper bounds of the latency histogram in nanoseconds: 1 ms to 10 s. */
  static final long[] BOUNDS =
      LongStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
          .map(TimeUnit.MILLISECONDS::toNanos)
          .toArray();

  private final Map<String, Route> routes = new ConcurrentHashMap<>();

  /** What one route answered. */
  static final class Route {
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final LongAdder[] upTo = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanoseconds = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    Route() {
      Arrays.setAll(upTo, i -> new LongAdder());
    }

    private void add(int status, long took, long sent) {
      statuses.computeIfAbsent(status, s -> new LongAdder()).increment();
      int bucket = 0;
      while (bucket < BOUNDS.length && took > BOUNDS[bucket]) {
        bucket++;
      }
      upTo[bucket].increment();
      nanoseconds.add(took);
      bytes.add(sent);
    }

    Map<Integer, LongAdder> statuses() {
      return new TreeMap<>(statuses);
    }

    /** How many took more than the bound before and at most this one; the last has no bound. */
    long in(int bucket) {
      return upTo[bucket].sum();
    }

    double seconds() {
      return nanoseconds.sum() / 1e9;
    }

    long bytes() {
      return bytes.sum();
    }
  }

  /**
   * @param took nanoseconds from the request's headers to the last byte handed to the kernel
   * @param sent bytes of the body
   */
  void count(String route, int status, long took, long sent) {
    routes.computeIfAbsent(route, r -> new Route()).add(status, took, sent);
  }

  Map<String, Route> routes() {
    return new TreeMap<>(routes);
  }
}
