package org.demarc.web;

import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/** Who is being answered, so that nobody takes all the threads. Holds nobody who is not. */
final class Presence {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private final ConcurrentHashMap<Long, Integer> inFlight = new ConcurrentHashMap<>();
  private final int most;

  /**
   * @param most requests of one address at the same time
   */
  Presence(int most) {
    this.most = most;
  }

  /**
   * @throws TryLater when the address has as many requests in flight as it may
   */
  void enter(InetAddress address) {
    if (inFlight.merge(Rates.block(address), 1, Integer::sum) > most) {
      leave(address);
      throw TryLater.tooMany(
          PAUSE,
          "got more than %d requests of this address at the same time, expected their answers to be read first"
              .formatted(most));
    }
  }

  void leave(InetAddress address) {
    inFlight.computeIfPresent(Rates.block(address), (block, n) -> n == 1 ? null : n - 1);
  }

  int addresses() {
    return inFlight.size();
  }
}
