package org.demarc.web;

import java.time.Duration;
import java.util.Map;

/**
 * How much one caller, and all together, may ask.
 *
 * @param rates by cost and address; empty for none
 * @param atOnce heavy work done at the same time
 * @param waiting heavy work waiting for its turn
 * @param longest from a request's work being handed in to its answer
 * @param inFlight requests of one address being answered at the same time, where there are rates
 */
public record Limits(
    Map<Cost, Rate> rates, int atOnce, int waiting, Duration longest, int inFlight) {
  private static final int CORES = Math.max(2, Runtime.getRuntime().availableProcessors());

  /**
   * A bucket's size and what flows into it.
   *
   * @param perSecond in the long run
   * @param burst what may come at once after a pause
   */
  public record Rate(double perSecond, int burst) {}

  /** For a server that the world can reach. */
  public static final Limits PUBLIC =
      new Limits(
          Map.of(
              Cost.LIGHT, new Rate(50, 500),
              Cost.HEAVY, new Rate(10, 100),
              Cost.MINT, new Rate(0.2, 20)),
          CORES,
          16 * CORES,
          Duration.ofSeconds(20),
          64);

  /** For one's own machine, which may be busy: nobody is counted, and work has a minute. */
  public static final Limits OWN =
      new Limits(Map.of(), PUBLIC.atOnce, PUBLIC.waiting, Duration.ofMinutes(1), PUBLIC.inFlight);

  public Limits {
    rates = Map.copyOf(rates);
  }

  public Limits rated(Map<Cost, Rate> other) {
    return new Limits(other, atOnce, waiting, longest, inFlight);
  }
}
