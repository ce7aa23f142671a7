package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarc.TestDesk;
import org.demarc.web.ServerTest.Dawdling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Limits, proxies, readiness, log and stop, each against a server started with its own settings.
 */
class EdgeTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Assets ASSETS = TestDesk.assets();
  private static final Settings SETTINGS = Settings.own(0);
  private static final Duration LONG = Duration.ofSeconds(20);

  private static Server start(Runnable onRead, Settings settings) {
    return Server.start(new Dawdling(onRead), ASSETS, settings);
  }

  private static Settings rated(Limits.Rate heavy) {
    return SETTINGS.limited(Limits.PUBLIC.rated(Map.of(Cost.HEAVY, heavy)));
  }

  private static HttpRequest.Builder to(Server server, String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private static HttpResponse<String> get(Server server, String path, String... headers)
      throws Exception {
    HttpRequest.Builder builder = to(server, path);
    if (headers.length > 0) {
      builder.headers(headers);
    }
    return CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  private static CompletableFuture<HttpResponse<String>> read(Server server, String... headers) {
    HttpRequest.Builder builder =
        to(server, "/api/read")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("It rained."));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    return CLIENT.sendAsync(builder.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> asked)
      throws Exception {
    return asked.get(20, TimeUnit.SECONDS);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void whoAsksTooOftenHearsWhenToComeAgain() throws Exception {
    try (Server server = start(() -> {}, rated(new Limits.Rate(0.01, 2)))) {
      assertThat(answer(read(server)).statusCode()).isEqualTo(200);
      assertThat(answer(read(server)).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = answer(read(server));
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Long.parseLong(header(refused, "Retry-After"))).isBetween(90L, 100L);
      assertThat(refused.body()).contains("got more than").contains("expected");
      assertThat(header(refused, "Content-Security-Policy")).contains("frame-ancestors 'none'");
      assertThat(get(server, "/").statusCode()).as("another cost").isEqualTo(200);
      assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void filesAndKnownAnswersAreCountedAsLight() throws Exception {
    Settings settings =
        SETTINGS.limited(Limits.PUBLIC.rated(Map.of(Cost.LIGHT, new Limits.Rate(0.01, 3))));
    try (Server server = start(() -> {}, settings)) {
      assertThat(get(server, "/style/base.css").statusCode()).isEqualTo(200);
      assertThat(get(server, "/api/pov").statusCode()).isEqualTo(200);
      assertThat(get(server, "/api/pov").statusCode()).isEqualTo(200);
      for (String path : List.of("/style/base.css", "/api/pov", "/api/briefs", "/nothing")) {
        assertThat(get(server, path).statusCode()).as(path).isEqualTo(429);
      }
    }
  }

  @ParameterizedTest(name = "declared {0} // {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "127.0.0.1, 192.0.2.1, 192.0.2.2, 200, 200, two callers behind a declared proxy",
        "127.0.0.1, 192.0.2.1, 192.0.2.1, 200, 429, one caller behind it",
        "127.0.0.1, '192.0.2.8, 192.0.2.1', '192.0.2.9, 192.0.2.1', 200, 429, what it wrote itself",
        "-,         192.0.2.1, 192.0.2.2, 200, 429, nobody declared a proxy",
        "10.0.0.1,  192.0.2.1, 192.0.2.2, 200, 429, another one was declared"
      })
  void aCallerIsWhoADeclaredProxySaysItIs(
      String proxy, String first, String second, int one, int two, String reason) throws Exception {
    Proxies proxies = proxy == null ? Proxies.NONE : Proxies.of(List.of(proxy));
    try (Server server = start(() -> {}, rated(new Limits.Rate(0.01, 1)).behind(proxies))) {
      assertThat(answer(read(server, "X-Forwarded-For", first)).statusCode()).isEqualTo(one);
      assertThat(answer(read(server, "X-Forwarded-For", second)).statusCode())
          .as(reason)
          .isEqualTo(two);
    }
  }

  @Test
  void whatIsTooMuchAtOnceIsRefusedAndTheRestIsDone() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    Settings settings = SETTINGS.limited(new Limits(Map.of(), 1, 1, LONG, 64));
    try (Server server = start(() -> await(mayEnd), settings)) {
      var first = read(server);
      var second = read(server);
      while (!get(server, "/metrics").body().contains("demarc_work_waiting 1\n")) {
        Thread.onSpinWait();
      }
      HttpResponse<String> refused = answer(read(server));
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(Long.parseLong(header(refused, "Retry-After"))).isPositive();
      assertThat(get(server, "/").statusCode()).as("the page does not wait").isEqualTo(200);
      mayEnd.countDown();
      assertThat(answer(first).statusCode()).isEqualTo(200);
      assertThat(answer(second).statusCode()).isEqualTo(200);
      assertThat(get(server, "/metrics").body()).contains("demarc_work_refused_total 1\n");
    }
  }

  @Test
  void workThatTakesTooLongIsAnsweredForAndLetGo() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    Settings settings = SETTINGS.limited(new Limits(Map.of(), 1, 1, Duration.ofMillis(100), 64));
    Runnable endless =
        () -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
        };
    try (Server server = start(endless, settings)) {
      HttpResponse<String> late = answer(read(server));
      assertThat(late.statusCode()).isEqualTo(503);
      assertThat(header(late, "Retry-After")).isNotEmpty();
      assertThat(late.body()).contains("got work that takes more than 0.1 s");
      await(interrupted);
    }
  }

  @Test
  void oneAddressHasSoManyInFlightAndNoMore() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Map<Cost, Limits.Rate> rates = Map.of(Cost.MINT, new Limits.Rate(1, 1));
    Settings settings = SETTINGS.limited(new Limits(rates, 4, 4, LONG, 2));
    Runnable slow =
        () -> {
          begun.countDown();
          await(mayEnd);
        };
    try (Server server = start(slow, settings.behind(Proxies.of(List.of("127.0.0.1"))))) {
      var first = read(server, "X-Forwarded-For", "192.0.2.1");
      var second = read(server, "X-Forwarded-For", "192.0.2.1");
      await(begun);
      HttpResponse<String> third = answer(read(server, "X-Forwarded-For", "192.0.2.1"));
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.body()).contains("at the same time");
      var another = read(server, "X-Forwarded-For", "192.0.2.2");
      mayEnd.countDown();
      assertThat(answer(another).statusCode()).isEqualTo(200);
      assertThat(answer(first).statusCode()).isEqualTo(200);
      assertThat(answer(second).statusCode()).isEqualTo(200);
      assertThat(answer(read(server, "X-Forwarded-For", "192.0.2.1")).statusCode())
          .as("their places are free again")
          .isEqualTo(200);
    }
  }

  @Test
  void aliveIsNotReady() throws Exception {
    try (Server server = Server.start(new Dawdling(() -> {}, false), ASSETS, SETTINGS)) {
      assertThat(get(server, "/livez").statusCode()).isEqualTo(200);
      HttpResponse<String> ready = get(server, "/healthz");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).isEqualTo("loading\n");
      assertThat(header(ready, "Retry-After")).isEqualTo("1");
    }
  }

  @Test
  void aStoppingServerFinishesWhatItBeganAndTakesNoMore() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Server server =
        start(
            () -> {
              begun.countDown();
              await(mayEnd);
            },
            SETTINGS);
    var inFlight = read(server);
    await(begun);
    CompletableFuture<Void> closing;
    try (Socket resting = Raw.open(server.address())) {
      Raw.send(resting, "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(resting.getInputStream().read()).isEqualTo('H');
      closing = CompletableFuture.runAsync(server::close);
      while (takesConnections(server)) {
        Thread.onSpinWait();
      }
      // Until the server lets it go: work may last longer than a connection may rest.
      resting.getInputStream().readAllBytes();
    }
    assertThat(inFlight.isDone()).isFalse();
    mayEnd.countDown();
    assertThat(answer(inFlight).statusCode()).isEqualTo(200);
    closing.get(20, TimeUnit.SECONDS);
  }

  private static boolean takesConnections(Server server) throws IOException {
    try (Socket socket = Raw.open(server.address())) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    }
  }

  @Test
  void theLogHasALineForEachRequestAndNothingAReaderWrote() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    String id;
    try (Server server =
        start(() -> {}, new Settings("127.0.0.1", 0, Proxies.NONE, Limits.OWN, true, false))) {
      id = header(get(server, "/api/area?expr=secret-words"), "X-Request-Id");
      Raw.ask(server.address(), "GET /a%1b%5b31m HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      Raw.ask(server.address(), "GET /\u001b[31m HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      Raw.ask(server.address(), "GET /" + "b".repeat(900) + " HTTP/1.0\r\n\r\n");
    } finally {
      System.setOut(before);
    }
    String log = out.toString(StandardCharsets.UTF_8);
    assertThat(log.lines()).hasSize(4);
    assertThat(log.lines())
        .allMatch(
            line ->
                line.matches(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z [0-9a-f]{16} [A-Z]+ [!-~]{1,201} \\d{3} \\d+ \\d+"));
    assertThat(log).contains(" " + id + " GET /api/area 200 ");
    assertThat(log).doesNotContain("secret").doesNotContain("127.0.0.1").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({
    "'/metrics', '', false, 200",
    "'/metrics', '192.0.2.1', false, 403",
    "'/metrics', '127.0.0.1', false, 403",
    "'/metrics', '192.0.2.1', true, 200"
  })
  void theCountsAreForThisMachineUnlessOpened(
      String path, String forwardedFor, boolean open, int status) throws Exception {
    try (Server server =
        start(() -> {}, new Settings("127.0.0.1", 0, Proxies.NONE, Limits.OWN, false, open))) {
      HttpResponse<String> response =
          forwardedFor.isEmpty()
              ? get(server, path)
              : get(server, path, "X-Forwarded-For", forwardedFor);
      assertThat(response.statusCode()).isEqualTo(status);
    }
  }
}
