package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarc.TestDesk;
import org.demarc.article.CallerError;
import org.demarc.phrase.Language;
import org.demarc.snapshot.Permalink;
import org.demarc.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

/**
 * Starting, failing and stopping. The desks here fail or dawdle on purpose, which the real one must
 * not.
 */
class ServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Assets ASSETS = TestDesk.assets();

  @Test
  void anErrorOfOursHasAnIdAndNoTrace() throws Exception {
    for (Runnable fault :
        new Runnable[] {
          () -> {
            throw new IllegalStateException("inner words");
          },
          ServerTest::overflow
        }) {
      try (Server server = Server.start(new Dawdling(fault), ASSETS, "127.0.0.1", 0)) {
        HttpResponse<String> response = read(server).get(10, TimeUnit.SECONDS);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).containsPattern("\"id\":\"[0-9a-f]{16}\"");
        assertThat(response.body()).doesNotContain("inner words").doesNotContain("at org.");
      }
    }
  }

  private static void overflow() {
    overflow();
  }

  @Test
  void aRequestInFlightIsFinishedBeforeTheEnd() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Server server =
        Server.start(
            new Dawdling(
                () -> {
                  begun.countDown();
                  await(mayEnd);
                }),
            ASSETS,
            "127.0.0.1",
            0);
    CompletableFuture<HttpResponse<String>> inFlight = read(server);
    await(begun);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    assertThat(closing.isDone()).isFalse();
    mayEnd.countDown();
    assertThat(inFlight.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    closing.get(10, TimeUnit.SECONDS);
  }

  @Test
  void aTakenPortIsTheCallersError() {
    try (Server first = Server.start(TestDesk.open(), ASSETS, "127.0.0.1", 0)) {
      int port = first.address().getPort();
      assertThatThrownBy(() -> Server.start(TestDesk.open(), ASSETS, "127.0.0.1", port))
          .isInstanceOf(CallerError.class)
          .hasMessageContaining("expected a free port");
    }
  }

  private static CompletableFuture<HttpResponse<String>> read(Server server) {
    URI uri = server.address().resolve("/api/read");
    return CLIENT.sendAsync(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("It rained."))
            .build(),
        BodyHandlers.ofString());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does as it is told where a text is to be read, and answers everything by nothing. */
  record Dawdling(Runnable onRead, boolean isReady) implements Desk {
    private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

    Dawdling(Runnable onRead) {
      this(onRead, true);
    }

    @Override
    public JsonNode read(Submission submission) {
      onRead.run();
      return EMPTY;
    }

    @Override
    public Snapshot mint(Submission submission, Permalink permalink) {
      throw new IllegalStateException("nothing is minted here");
    }

    @Override
    public JsonNode area(String expression, Optional<LocalDate> date, Language language) {
      return EMPTY;
    }

    @Override
    public JsonNode areaGeoJson(String expression, Optional<LocalDate> date, Language language) {
      return EMPTY;
    }

    @Override
    public JsonNode curve(String expression, Language language) {
      return EMPTY;
    }

    @Override
    public JsonNode places(String query, Optional<String> near, Language language) {
      return EMPTY;
    }

    @Override
    public JsonNode control(Optional<LocalDate> date, Optional<String> pov, Language language) {
      return EMPTY;
    }

    @Override
    public JsonNode pointsOfView(Optional<LocalDate> date, Language language) {
      return EMPTY;
    }

    @Override
    public JsonNode briefs() {
      return EMPTY;
    }

    @Override
    public JsonNode brief(String id) {
      return EMPTY;
    }
  }
}
