package org.demarc.web;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicLong;
import org.demarc.web.Proxies.Caller;
import org.eclipse.jetty.server.Request;

/** One request as the log and the counts know it. */
final class Visit {
  static final String NO_ROUTE = "none";
  private static final String ATTRIBUTE = "org.demarc.visit";

  /** Spreads a count over 64 bits, so that ids of two runs of the server do not meet. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final AtomicLong NEXT =
      new AtomicLong(new java.security.SecureRandom().nextLong());

  private final String id = hex(NEXT.getAndAdd(GOLDEN));
  private final Caller caller;
  private volatile String route = NO_ROUTE;

  private Visit(Caller caller) {
    this.caller = caller;
  }

  private static String hex(long bits) {
    String digits = Long.toHexString(bits);
    return "0".repeat(16 - digits.length()) + digits;
  }

  /** The visit this request is; begun here where it has not been. */
  static Visit of(Request request, Proxies proxies) {
    if (request.getAttribute(ATTRIBUTE) instanceof Visit begun) {
      return begun;
    }
    Visit visit = new Visit(proxies.caller(request));
    request.setAttribute(ATTRIBUTE, visit);
    return visit;
  }

  static Visit of(spark.Request request) {
    return (Visit) request.raw().getAttribute(ATTRIBUTE);
  }

  /** 16 hexadecimal digits, minted here whatever the client sends. */
  String id() {
    return id;
  }

  InetAddress address() {
    return caller.address();
  }

  /** Whether it comes from this machine, and no proxy passed it on. */
  boolean isLocal() {
    return caller.direct() && caller.address().isLoopbackAddress();
  }

  /** The pattern of its path, never the path itself: there are few. */
  String route() {
    return route;
  }

  void takes(String pattern) {
    route = pattern;
  }
}
