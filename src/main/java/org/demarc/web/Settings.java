package org.demarc.web;

/**
 * How a server is run.
 *
 * @param host the address to listen on; 127.0.0.1 unless the world is meant
 * @param port 0 for a free one
 * @param accessLog one line on standard output for each request
 * @param metricsOpen {@code /metrics} answers everybody, not this machine alone
 */
public record Settings(
    String host, int port, Proxies proxies, Limits limits, boolean accessLog, boolean metricsOpen) {

  /** On this machine, for whoever sits at it. */
  public static Settings own(int port) {
    return new Settings("127.0.0.1", port, Proxies.NONE, Limits.OWN, false, false);
  }

  public Settings at(String address) {
    return new Settings(address, port, proxies, limits, accessLog, metricsOpen);
  }

  public Settings limited(Limits other) {
    return new Settings(host, port, proxies, other, accessLog, metricsOpen);
  }

  public Settings behind(Proxies other) {
    return new Settings(host, port, other, limits, accessLog, metricsOpen);
  }
}
