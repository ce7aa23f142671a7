package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarc.article.CallerError;
import org.junit.jupiter.api.Test;

class PoolTest {
  private static final Answer DONE = Answer.fresh(200, "text/plain", new byte[0]);

  private static Pool pool(int atOnce, int waiting, Duration longest) {
    return new Pool(new Limits(Map.of(), atOnce, waiting, longest, 1));
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatTheWorkThrowsIsThrown() throws Exception {
    try (Pool pool = pool(1, 1, Duration.ofSeconds(10))) {
      assertThat(pool.run(() -> DONE)).isSameAs(DONE);
      assertThatThrownBy(
              () ->
                  pool.run(
                      () -> {
                        throw new CallerError("got this, expected that");
                      }))
          .isInstanceOf(CallerError.class);
      assertThatThrownBy(
              () ->
                  pool.run(
                      () -> {
                        throw new StackOverflowError();
                      }))
          .isInstanceOf(StackOverflowError.class);
      assertThat(pool.run(() -> DONE)).isSameAs(DONE);
    }
  }

  @Test
  void workThatTakesTooLongIsInterrupted() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    try (Pool pool = pool(1, 1, Duration.ofMillis(50))) {
      TryLater late =
          catchThrowableOfType(
              TryLater.class,
              () ->
                  pool.run(
                      () -> {
                        try {
                          new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                          interrupted.countDown();
                        }
                        return DONE;
                      }));
      assertThat(late.status()).isEqualTo(503);
      await(interrupted);
      assertThat(pool.overran()).isEqualTo(1);
    }
  }

  @Test
  void workThatDoesNotHeedItKeepsItsPlaceUntilItEnds() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    try (Pool pool = pool(1, 1, Duration.ofMillis(50))) {
      assertThatThrownBy(
              () ->
                  pool.run(
                      () -> {
                        while (mayEnd.getCount() > 0) {
                          Thread.onSpinWait();
                        }
                        ended.countDown();
                        return DONE;
                      }))
          .isInstanceOf(TryLater.class);
      assertThat(pool.working()).isEqualTo(1);
      assertThatThrownBy(() -> pool.run(() -> DONE))
          .as("its place is taken")
          .isInstanceOf(TryLater.class);
      mayEnd.countDown();
      await(ended);
    }
  }

  @Test
  void aFullQueueRefusesAtOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (Pool pool = pool(1, 1, Duration.ofSeconds(20))) {
      CompletableFuture<Answer> first =
          CompletableFuture.supplyAsync(() -> run(pool, begun, mayEnd));
      await(begun);
      CompletableFuture<Answer> second =
          CompletableFuture.supplyAsync(() -> run(pool, new CountDownLatch(1), mayEnd));
      while (pool.waiting() == 0) {
        Thread.onSpinWait();
      }
      TryLater refused = catchThrowableOfType(TryLater.class, () -> pool.run(() -> DONE));
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.seconds()).isPositive();
      assertThat(pool.refused()).isEqualTo(1);
      mayEnd.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).isSameAs(DONE);
      assertThat(second.get(10, TimeUnit.SECONDS)).isSameAs(DONE);
    }
  }

  private static Answer run(Pool pool, CountDownLatch begun, CountDownLatch mayEnd) {
    try {
      return pool.run(
          () -> {
            begun.countDown();
            await(mayEnd);
            return DONE;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
