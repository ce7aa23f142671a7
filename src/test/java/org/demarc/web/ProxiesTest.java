package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.demarc.article.CallerError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  private static final Proxies TWO = Proxies.of(List.of("10.0.0.1", "2001:db8::1"));

  @ParameterizedTest(name = "{0} {1} // {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          192.0.2.9   | 198.51.100.7                        | 192.0.2.9    | nobody declared says so
          10.0.0.1    | 198.51.100.7                        | 198.51.100.7 | a declared proxy says so
          10.0.0.1    | 203.0.113.5, 198.51.100.7           | 198.51.100.7 | what is left of it the client wrote itself
          10.0.0.1    | 203.0.113.5 + 198.51.100.7          | 198.51.100.7 | the same in two headers
          10.0.0.1    | 198.51.100.7, 2001:db8::1           | 198.51.100.7 | two declared proxies in a row
          10.0.0.1    | 203.0.113.5, 192.0.2.9, 2001:db8::1 | 192.0.2.9    | a proxy not declared is the client
          10.0.0.1    | 10.0.0.1, 10.0.0.1                  | 10.0.0.1     | nothing but proxies
          10.0.0.1    | unknown                             | 10.0.0.1     | no address
          10.0.0.1    | 198.51.100.7, unknown               | 10.0.0.1     | no address where it counts
          10.0.0.1    | localhost                           | 10.0.0.1     | a name is not looked up
          10.0.0.1    | ``                                  | 10.0.0.1     | nothing
          10.0.0.1    | 198.51.100.7:4711                   | 198.51.100.7 | with a port
          10.0.0.1    | [2001:db8:7::7]:4711                | 2001:db8:7::7 | IPv6 with a port
          10.0.0.1    | [2001:db8:7::7                      | 10.0.0.1     | a bracket left open
          10.0.0.1    | 2001:db8:7::7                       | 2001:db8:7::7 | IPv6
          10.0.0.1    | 999.0.0.1                           | 10.0.0.1     | four numbers that are no address
          2001:db8::1 | 198.51.100.7                        | 198.51.100.7 | a proxy with IPv6
          """)
  void theCallerIsTheFirstFromTheRightThatIsNoProxy(
      String peer, String forwardedFor, String caller, String reason) throws Exception {
    List<String> fields = Arrays.asList(forwardedFor.split(" \\+ "));
    assertThat(TWO.caller(InetAddress.getByName(peer), fields).address())
        .as(reason)
        .isEqualTo(InetAddress.getByName(caller));
  }

  @Test
  void nobodyIsBelievedByDefault() throws Exception {
    InetAddress peer = InetAddress.getByName("127.0.0.1");
    assertThat(Proxies.NONE.caller(peer, List.of("198.51.100.7")).address()).isEqualTo(peer);
    assertThat(Proxies.NONE.caller(peer, List.of("198.51.100.7")).direct()).isFalse();
    assertThat(Proxies.NONE.caller(peer, List.of()).direct()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0", "10.0.0.0/8", "", "10.0.0.256"})
  void whatIsNoAddressIsTheCallersError(String text) {
    assertThatThrownBy(() -> Proxies.of(List.of(text)))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got the proxy '" + text + "', expected an address");
  }
}
