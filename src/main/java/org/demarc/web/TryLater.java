package org.demarc.web;

import java.time.Duration;

/** Nothing is wrong with the request but its moment. */
final class TryLater extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final long seconds;

  private TryLater(int status, Duration pause, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
    this.seconds = Math.max(1, pause.plusMillis(999).toSeconds());
  }

  /** 503: the server has more to do than it can. */
  static TryLater busy(Duration pause, String sentence) {
    return new TryLater(503, pause, sentence);
  }

  /** 503: the work this caller waited for was somebody else's, and was given up. */
  static TryLater givenUp() {
    return busy(Duration.ofSeconds(2), "got work that was given up, expected another try");
  }

  /** 429: this caller asks more than its share. */
  static TryLater tooMany(Duration pause, String sentence) {
    return new TryLater(429, pause, sentence);
  }

  int status() {
    return status;
  }

  /** Whole seconds, at least one: the value of Retry-After. */
  long seconds() {
    return seconds;
  }
}
