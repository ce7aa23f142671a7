package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lands that a figure may be of, as the API answers and takes them. */
class ReadingsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(TestDesk.open(), TestDesk.assets(), "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void anOpenFigureHasItsLikeliestLandsInOrder() throws Exception {
    JsonNode readings = open(read(Open.ARTICLE, "en")).path("readings");
    assertThat(readings.size()).isBetween(2, 3);
    List<Double> likelihoods = new ArrayList<>();
    for (JsonNode each : readings) {
      assertThat(each.fieldNames())
          .toIterable()
          .isSubsetOf(Set.of("expression", "of", "label", "likelihood"))
          .contains("expression", "label", "likelihood");
      assertThat(each.path("label").textValue()).contains("held by").doesNotContain("held(");
      likelihoods.add(each.path("likelihood").doubleValue());
    }
    assertThat(likelihoods).allMatch(each -> each >= 0.1 && each <= 0.6);
    assertThat(likelihoods).isSortedAccordingTo(Collections.reverseOrder());
    JsonNode ukrainian = open(read(Open.ARTICLE, "uk")).path("readings");
    assertThat(ukrainian.at("/0/expression")).isEqualTo(readings.at("/0/expression"));
    assertThat(ukrainian.at("/0/label").textValue()).contains("під контролем");
  }

  @Test
  void eachOfThemIsTakenAsACorrection() throws Exception {
    JsonNode claim = open(read(Open.ARTICLE, "en"));
    for (JsonNode each : claim.path("readings")) {
      ObjectNode correction = JSON.createObjectNode();
      correction.set("start", claim.path("start"));
      correction.set("end", claim.path("end"));
      correction.set("expression", each.path("expression"));
      JsonNode own =
          StreamSupport.stream(read(Open.ARTICLE, "en", correction).spliterator(), false)
              .filter(c -> c.path("corrected").booleanValue())
              .findFirst()
              .orElseThrow();
      assertThat(own.at("/region/expression").textValue())
          .startsWith(each.path("expression").textValue());
      assertThat(own.path("start")).isEqualTo(claim.path("start"));
      assertThat(own.has("measured")).isTrue();
      assertThat(own.path("readings")).isEqualTo(claim.path("readings"));
    }
  }

  /** Neither a right quote nor a wrong one makes a land likelier, if it is of one order. */
  @Test
  void whatIsMeasuredHasNoSay() throws Exception {
    JsonNode readings = open(read(Open.ARTICLE, "en")).path("readings");
    for (String other : List.of("400", "500", "700")) {
      assertThat(open(read(Open.ARTICLE.replace("300", other), "en")).path("readings"))
          .isEqualTo(readings);
    }
  }

  @Test
  void aFigureOfOneLandAloneHasNone() throws Exception {
    JsonNode claims =
        read("8 December 2025. About 6,500 square kilometers of Donbas are held by Ukraine.", "en");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).has("readings")).isFalse();
  }

  private static JsonNode open(JsonNode claims) {
    return StreamSupport.stream(claims.spliterator(), false)
        .filter(claim -> !claim.path("region").has("expression"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("got no figure left open: " + claims));
  }

  private static JsonNode read(String text, String language, ObjectNode... corrections)
      throws Exception {
    ObjectNode body = JSON.createObjectNode().put("text", text).put("lang", language);
    body.putArray("corrections").addAll(List.of(corrections));
    URI address = server.address().resolve("/api/read");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    return JSON.readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .path("claims");
  }
}
