package org.demarc.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Does heavy work, so much at once and no more, behind a short queue.
 *
 * <p>Work that takes too long is answered for at once, and interrupted; where it does not heed that
 * it goes on, and its place in the pool stays taken until it ends, so that what overran can never
 * pile up.
 */
final class Pool implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private final ThreadPoolExecutor workers;
  private final Duration longest;
  private final LongAdder refused = new LongAdder();
  private final LongAdder overran = new LongAdder();

  Pool(Limits limits) {
    AtomicInteger number = new AtomicInteger();
    longest = limits.longest();
    workers =
        new ThreadPoolExecutor(
            limits.atOnce(),
            limits.atOnce(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(limits.waiting()),
            work -> daemon(work, "work-" + number.incrementAndGet()));
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * @throws TryLater when the queue is full or the time is up
   * @throws Exception what the work threw
   */
  Answer run(Callable<Answer> work) throws Exception {
    Future<Answer> future = handIn(work);
    try {
      return future.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      overran.increment();
      throw TryLater.busy(
          PAUSE,
          "got work that takes more than %.1f s, expected less; a shorter text or expression helps, or another hour"
              .formatted(longest.toMillis() / 1e3));
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      if (!future.isDone()) {
        future.cancel(true);
      }
    }
  }

  private Future<Answer> handIn(Callable<Answer> work) {
    try {
      return workers.submit(work);
    } catch (RejectedExecutionException e) {
      refused.increment();
      throw TryLater.busy(
          PAUSE, "got more work than this server does at once, expected another try in a moment");
    }
  }

  private static Exception unwrapped(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return (Exception) e.getCause();
  }

  int working() {
    return workers.getActiveCount();
  }

  int waiting() {
    return workers.getQueue().size();
  }

  long refused() {
    return refused.sum();
  }

  long overran() {
    return overran.sum();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
