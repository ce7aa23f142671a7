package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no browser sends. Each is answered in JSON, with the guarding headers and without a trace.
 */
class HostileHttpTest {
  private static final Pattern TRACE = Pattern.compile("\\bat [a-z]+\\.[a-z]+|Exception|\\.java");
  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(TestDesk.open(), TestDesk.assets(), "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** In a row: ~ ends a line, and %LONG, %NUL and %HIGH stand for what a table cannot show. */
  private static String unfolded(String request) {
    return request
        .strip()
        .replace("~", "\r\n")
        .replace("%LONG", "a".repeat(17_000))
        .replace("%NUL", "\0")
        .replace("%HIGH", "\u00c0\u00af");
  }

  @ParameterizedTest(name = "{0} {1} // {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          400     | GET /..%2fpom.xml HTTP/1.1~Host: x~Connection: close~~                     | an encoded slash behind dots
          400     | GET /a%2fb HTTP/1.1~Host: x~Connection: close~~                            | an encoded slash
          400     | GET /%2e%2e/pom.xml HTTP/1.1~Host: x~Connection: close~~                   | encoded dots
          400     | GET /a/..;/pom.xml HTTP/1.1~Host: x~Connection: close~~                    | dots with a parameter
          400     | GET /a%5c..%5cb HTTP/1.1~Host: x~Connection: close~~                       | encoded backslashes
          400 404 | GET /a\\..\\b HTTP/1.1~Host: x~Connection: close~~                         | backslashes
          400     | GET /index.html%00.js HTTP/1.1~Host: x~Connection: close~~                 | an encoded NUL
          400     | GET /index.html%NUL.js HTTP/1.1~Host: x~Connection: close~~                | a NUL
          400     | GET /%c0%ae%c0%ae/pom.xml HTTP/1.1~Host: x~Connection: close~~             | dots in overlong UTF-8
          400     | GET /%HIGH/pom.xml HTTP/1.1~Host: x~Connection: close~~                    | the same as bytes
          400     | GET /%ff HTTP/1.1~Host: x~Connection: close~~                              | no UTF-8 at all
          400     | GET /%zz HTTP/1.1~Host: x~Connection: close~~                              | no hexadecimal
          400     | GET /% HTTP/1.1~Host: x~Connection: close~~                                | half an escape
          400 404 | GET //etc/passwd HTTP/1.1~Host: x~Connection: close~~                      | two slashes
          400     | GET / HTTP/1.1~Connection: close~~                                         | no Host
          400     | GET / HTTP/1.1~Host: x~Host: y~Connection: close~~                         | two Hosts
          400     | GET / HTTP/1.1~Host: x y~Connection: close~~                               | a Host with a blank
          400     | GET / HTTP/1.1~Host: x:99999999~Connection: close~~                        | a Host with no port of this world
          400     | GET / HTTP/1.1~Host: <script>~Connection: close~~                          | a Host that is markup
          400     | GET http://evil.test/ HTTP/1.1~Host: x~Connection: close~~                 | an absolute form of another host
          200     | GET http://x/ HTTP/1.1~Host: x~Connection: close~~                         | the absolute form, as proxies send it
          400     | GET ftp://x/ HTTP/1.1~Host: x~Connection: close~~                          | another scheme
          400     | GET index.html HTTP/1.1~Host: x~Connection: close~~                        | no slash
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Content-Length: 4~Transfer-Encoding: chunked~~0~~ | two lengths: TE and CL
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Content-Length: 4~Content-Length: 5~~abcd~ | two lengths: CL and CL
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Content-Length: 4, 5~~abcd~ | two lengths in one
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Content-Length: -1~~ | a length below nothing
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Content-Length: 0x4~~abcd | a length in another base
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Transfer-Encoding: chunked, identity~~0~~ | chunked not last
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Transfer-Encoding: xchunked~~0~~ | a coding nobody knows
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~Transfer-Encoding : chunked~~0~~ | a blank before the colon
          400     | POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~ Transfer-Encoding: chunked~~0~~ | a folded header
          400     | GET / HTTP/1.1~Host: x~X: a%NULb~Connection: close~~                        | a NUL in a header
          400     | GET / HTTP/1.1~Host: x~: nameless~Connection: close~~                       | a header without a name
          400 505 | GET / HTTP/9.9~Host: x~Connection: close~~                                 | a version to come
          400 505 | GET /~~                                                                    | HTTP/0.9
          431     | GET / HTTP/1.1~Host: x~X: %LONG~Connection: close~~                         | a header of 17,000 bytes
          414 431 | GET /?%LONG HTTP/1.1~Host: x~Connection: close~~                            | a query of 17,000 bytes
          501     | FOO / HTTP/1.1~Host: x~Connection: close~~                                 | a method of no standard
          501     | BEFORE / HTTP/1.1~Host: x~Connection: close~~                              | a name Spark has a meaning for
          501     | CONNECT x:80 HTTP/1.1~Host: x:80~Connection: close~~                       | a tunnel
          426 | PRI * HTTP/2.0~~SM~~                                                   | HTTP/2 without leave
          400 404 405 | OPTIONS * HTTP/1.1~Host: x~Connection: close~~                         | about everything
          405     | TRACE / HTTP/1.1~Host: x~Cookie: secret=1~Connection: close~~              | an echo of the headers
          405     | TRACE /api/briefs HTTP/1.1~Host: x~Connection: close~~                     | the same of a route
          405     | PATCH /healthz HTTP/1.1~Host: x~Content-Length: 0~Connection: close~~      | a method not for this
          400     | GET /api/read HTTP/1.1~Host: x~X-HTTP-Method-Override: POST~Connection: close~~ | another method in a header
          400     | GET /api/places?q=%c0%af HTTP/1.1~Host: x~Connection: close~~              | overlong UTF-8 in a query
          400     | GET /api/places?q=%zz HTTP/1.1~Host: x~Connection: close~~                 | no hexadecimal in a query
          """)
  void isTurnedAway(String statuses, String request, String reason) throws Exception {
    String answer = Raw.ask(server.address(), unfolded(request));
    assertThat(answer).as(reason).startsWith("HTTP/1.1 ");
    assertThat(statuses.split(" ")).as(answer).contains("" + Raw.status(answer));
    assertThat(answer)
        .contains("X-Content-Type-Options: nosniff")
        .contains("frame-ancestors 'none'")
        .contains("X-Request-Id: ")
        .doesNotContain("secret")
        .doesNotContain("<script>")
        .doesNotContain("root:")
        .doesNotContainPattern(TRACE);
    if (Raw.status(answer) >= 400) {
      assertThat(answer).contains("application/json").containsPattern("\"id\":\"[0-9a-f]{16}\"");
    }
  }

  /** What a front server may have taken for a body must not be read as a request here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 4~Transfer-Encoding: chunked~~0~~GET /healthz HTTP/1.1~Host: x~~",
        "Transfer-Encoding: chunked~Transfer-Encoding: identity~~0~~GET /healthz HTTP/1.1~Host: x~~",
        "Content-Length: 0~Content-Length: 44~~GET /healthz HTTP/1.1~Host: x~~",
        "Transfer-Encoding:\u000bchunked~Content-Length: 0~~GET /healthz HTTP/1.1~Host: x~~"
      })
  void nothingIsSmuggledBehindADoubtfulLength(String rest) throws Exception {
    String head = "POST /api/read HTTP/1.1~Host: x~Content-Type: text/plain~";
    String answer = Raw.ask(server.address(), unfolded(head + rest));
    assertThat(Raw.status(answer)).isEqualTo(400);
    assertThat(answer.split("HTTP/1\\.1 ")).as(answer).hasSize(2);
  }

  @Test
  void anIdOfTheClientsIsNotTaken() throws Exception {
    String answer =
        Raw.ask(
            server.address(),
            "GET / HTTP/1.1\r\nHost: x\r\nX-Request-Id: mine\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("X-Request-Id: [0-9a-f]{16}\r\n").doesNotContain("mine");
  }
}
