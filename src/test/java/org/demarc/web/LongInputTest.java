package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The longest text that is taken, made of what makes a grammar go back and forth. The server's own
 * limit of the work for one request is the bound: what grows by the square of the text, or worse,
 * is past it many times over.
 */
class LongInputTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Of a public server, thrice: this machine may have other things to do. */
  private static final Duration LONGEST = Limits.PUBLIC.longest().multipliedBy(3);

  private static Server server;

  @BeforeAll
  static void start() {
    Limits limits = new Limits(Map.of(), 1, 1, LONGEST, 1);
    server = Server.start(TestDesk.open(), TestDesk.assets(), Settings.own(0).limited(limits));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "Aa Bb, ",
        "U.S. Mr. e.g. ",
        "a\u0301",
        "\u00a0",
        "\n\n- ",
        "(",
        "\"",
        "1,",
        "1/1/25 ",
        "in 2025 ",
        "6,500 square kilometers of the ",
        "two of the four provinces, ",
        "by Reuters, ",
        "Donetsk, ",
        "6500 \u043a\u0432. \u043a\u043c "
      })
  void isReadInTheTimeThatAServerGivesIt(String shape) throws Exception {
    int length = shape.getBytes(StandardCharsets.UTF_8).length;
    String text = shape.repeat(Submission.MOST_BYTES / length);
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/api/read?date=2025-12-08"))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(text))
            .build();
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    // Blank is no article, and a text of nothing but names is longer than any article.
    assertThat(response.statusCode())
        .as(response.body().substring(0, Math.min(200, response.body().length())))
        .isIn(200, 400, 413);
  }
}
