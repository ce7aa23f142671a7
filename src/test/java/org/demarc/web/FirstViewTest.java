package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader's first look at the map costs, gzipped as it goes over the wire. */
class FirstViewTest {
  /** With the scripts, which have a budget of their own in {@link AssetsTest}, 250 KiB. */
  private static final int BUDGET = 150 * 1024;

  /** What the first click on a claim adds at most: its land. */
  private static final int LAND_BUDGET = 20 * 1024;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
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
  void basemapAndControlOfEveryBriefStayInsideTheBudget() throws Exception {
    int basemap = zipped("/basemap/theatre.json").length;
    for (JsonNode listed : json("/api/briefs")) {
      JsonNode brief = json("/api/briefs/" + listed.path("id").asText());
      String date = brief.path("date").asText();
      int control = zipped("/api/control?pov=defacto&date=" + date).length;
      int all = basemap + control + zipped("/api/pov?date=" + date).length;
      int land = largestLand(brief.path("text").asText());
      System.out.printf(
          "first map view of %s: %d bytes (basemap %d, control %d), a claim's land at most %d%n",
          listed.path("id").asText(), all, basemap, control, land);
      assertThat(all).isBetween(50_000, BUDGET);
      assertThat(land).isLessThan(LAND_BUDGET);
    }
  }

  private static int largestLand(String text) throws Exception {
    String body = JSON.createObjectNode().put("text", text).toString();
    byte[] reading =
        CLIENT
            .send(
                request("/api/read")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofByteArray())
            .body();
    int largest = 0;
    for (JsonNode claim : JSON.readTree(unzipped(reading)).path("claims")) {
      JsonNode expression = claim.path("region").path("expression");
      if (expression.isTextual()) {
        String query = URLEncoder.encode(expression.asText(), StandardCharsets.UTF_8);
        largest = Math.max(largest, zipped("/api/area?format=geojson&expr=" + query).length);
      }
    }
    return largest;
  }

  private static JsonNode json(String path) throws Exception {
    return JSON.readTree(unzipped(zipped(path)));
  }

  private static byte[] zipped(String path) throws Exception {
    var response = CLIENT.send(request(path).build(), BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private static HttpRequest.Builder request(String path) {
    URI address = server.address().resolve(path);
    return HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
  }

  /** Short answers are sent as they are. */
  private static byte[] unzipped(byte[] body) throws Exception {
    if (body[0] == '[' || body[0] == '{') {
      return body;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    }
  }
}
