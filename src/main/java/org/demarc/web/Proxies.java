package org.demarc.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.demarc.article.CallerError;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * The proxies whose word on whom they pass on is taken: nobody's by default. Anybody can write an
 * X-Forwarded-For; only what a declared proxy has appended to it is worth something, so it is read
 * from the right.
 *
 * @param trusted their addresses
 */
public record Proxies(List<InetAddress> trusted) {
  public static final Proxies NONE = new Proxies(List.of());
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final Pattern LITERAL =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]{0,15}:[0-9A-Fa-f:.]{1,43}");

  /**
   * Who asks.
   *
   * @param direct nobody claims to have passed the request on
   */
  record Caller(InetAddress address, boolean direct) {}

  public Proxies {
    trusted = List.copyOf(trusted);
  }

  /**
   * @param addresses numeric ones; names are not looked up
   * @throws CallerError naming the one that is no address
   */
  public static Proxies of(List<String> addresses) {
    return new Proxies(addresses.stream().map(Proxies::declared).toList());
  }

  private static InetAddress declared(String text) {
    InetAddress address = literal(text.strip());
    if (address == null) {
      throw new CallerError("got the proxy '" + text + "', expected an address such as 10.0.0.7");
    }
    return address;
  }

  Caller caller(Request request) {
    if (!(request.getConnectionMetaData().getRemoteSocketAddress()
        instanceof InetSocketAddress peer)) {
      return new Caller(InetAddress.getLoopbackAddress(), false);
    }
    HttpFields headers = request.getHeaders();
    return headers.contains(FORWARDED_FOR)
        ? caller(peer.getAddress(), headers.getValuesList(FORWARDED_FOR))
        : new Caller(peer.getAddress(), !headers.contains("Forwarded"));
  }

  /**
   * @param forwardedFor the values of X-Forwarded-For, as they came
   */
  Caller caller(InetAddress peer, List<String> forwardedFor) {
    return trusted.contains(peer)
        ? new Caller(farthest(peer, forwardedFor), forwardedFor.isEmpty())
        : new Caller(peer, forwardedFor.isEmpty());
  }

  /** From the right: the first hop that is none of ours. What is no address ends the search. */
  private InetAddress farthest(InetAddress peer, List<String> fields) {
    InetAddress farthest = peer;
    List<String> hops = fields.stream().flatMap(field -> Arrays.stream(field.split(","))).toList();
    for (int i = hops.size() - 1; i >= 0 && trusted.contains(farthest); i--) {
      InetAddress hop = literal(withoutPort(hops.get(i).strip()));
      if (hop == null) {
        return farthest;
      }
      farthest = hop;
    }
    return farthest;
  }

  private static String withoutPort(String hop) {
    if (hop.startsWith("[")) {
      int end = hop.indexOf(']');
      return end < 0 ? hop : hop.substring(1, end);
    }
    int colon = hop.indexOf(':');
    return colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
  }

  /** Null for what is no numeric address: a name would be looked up. */
  private static InetAddress literal(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
