package org.demarc;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.demarc.article.CallerError;
import org.demarc.web.Limits;
import org.demarc.web.Proxies;
import org.demarc.web.Settings;
import picocli.CommandLine.Option;

/** Where a server listens, and what it holds against the world. */
final class EdgeOptions {
  @Option(names = "--port", defaultValue = "4567", description = "default: ${DEFAULT-VALUE}")
  private int port;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "default: ${DEFAULT-VALUE}")
  private String host;

  @Option(
      names = "--trust-proxy",
      paramLabel = "ADDR",
      split = ",",
      description =
          "addresses of proxies in front of this server, whose X-Forwarded-For is believed")
  private List<String> proxies = new ArrayList<>();

  @Option(
      names = "--rate-limits",
      negatable = true,
      description =
          "count requests by address; default: where other machines can reach the server, by --host or --trust-proxy")
  private Boolean rateLimits;

  @Option(
      names = "--access-log",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "a line on standard output for each request; default: ${DEFAULT-VALUE}")
  private boolean accessLog;

  @Option(
      names = "--metrics-open",
      description = "answer /metrics to other machines than this one, too")
  private boolean metricsOpen;

  /**
   * @param trial listen on any free port, and say nothing
   * @throws CallerError for an address that is none
   */
  Settings settings(boolean trial) {
    boolean limited = rateLimits == null ? isReachable() : rateLimits;
    return new Settings(
        host,
        trial ? 0 : port,
        Proxies.of(proxies),
        limited ? Limits.PUBLIC : Limits.OWN,
        accessLog && !trial,
        metricsOpen);
  }

  private boolean isReachable() {
    try {
      return !proxies.isEmpty() || !InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new CallerError("got the host '" + host + "', expected an address of this machine");
    }
  }
}
