package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarc.web.Laggards.Seen;
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
}
