package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The API against a really started server: each row is status, method, path, content type, body.
 */
class HttpTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(TestDesk.open(), TestDesk.assets(), "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0} {1} {2} // {5}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          200 | GET    | /healthz                                 |                  |                        | alive
          200 | HEAD   | /healthz                                 |                  |                        | a GET without its body
          200 | GET    | /api/briefs                              |                  |                        | the list
          404 | GET    | /api/briefs/no-such                      |                  |                        | an id of the right form
          404 | GET    | /api/briefs/NO_SUCH                      |                  |                        | an id of the wrong form
          404 | GET    | /api/briefs/..                           |                  |                        | dots are no id
          200 | POST   | /api/read                                | text/plain       | It rained.             | plain text
          200 | POST   | /api/read                                | text/plain; charset=UTF-8 | It rained.    | charset named
          200 | POST   | /api/read?date=2025-12-08                | text/plain       | It rained.             | date beside plain text
          200 | POST   | /api/read                                | application/json | {"text":"It rained."}  | JSON
          200 | POST   | /api/read                                | application/json | {"text":"It rained.","date":"2025-12-08"} | JSON with a date
          200 | POST   | /api/read                                | application/json | {"text":"It rained.","date":null} | null is no date
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","date":"8.12.2025"} | a date of another form
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","date":"2025-02-30"} | a day that is none
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","date":20251208} | a date that is a number
          200 | POST   | /api/read                                | application/json | {"text":"It rained.","near":"UA-14"} | near a region
          200 | POST   | /api/read?near=UA-14                     | text/plain       | It rained.             | near beside plain text
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","near":"Nowhereland"} | near nothing known
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","near":14} | near a number
          200 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[]} | nothing corrected
          200 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"text":"It","place":"UA-14"},{"text":"Lviv","place":null}]} | two corrections
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":{"Lviv":"UA"}} | no list
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":["Lviv"]} | no object in it
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"text":"Lviv"}]} | no place, not even null
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"text":" ","place":null}]} | a blank text
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"text":"Lviv","place":"UA-14","id":1}]} | a member too many
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"text":"Lviv","place":"geonames:1"}]} | a place nobody knows
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"text":"A","place":"UA"},{"text":"A","place":"RU"}]} | one name, two places
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"start":0,"end":2,"expression":"UA"}]} | land for no figure
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"start":0,"end":2,"expression":"(("}]} | an expression that cannot be read
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"start":2,"end":2,"expression":"UA"}]} | no characters
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"start":0.5,"end":2,"expression":"UA"}]} | half a character
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","corrections":[{"start":0,"end":2,"expression":"UA","place":"UA"}]} | land and a place
          200 | POST   | /api/read                                | application/json | {"text":"It rained.","lang":"uk"} | in Ukrainian
          200 | POST   | /api/read?lang=uk                        | text/plain       | It rained.             | lang beside plain text
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","lang":"de"} | a language not spoken
          400 | GET    | /api/area?expr=UA-14&lang=ru             |                  |                        | a language not spoken
          400 | POST   | /api/read                                | application/json | {"text":"It rained."   | cut short
          400 | POST   | /api/read                                | application/json | {"text":"a"} {"text":"b"} | two documents
          400 | POST   | /api/read                                | application/json | {"text":"a","text":"b"} | a member twice
          400 | POST   | /api/read                                | application/json | ["It rained."]         | an array
          400 | POST   | /api/read                                | application/json | {"txt":"It rained."}   | a member misspelt
          400 | POST   | /api/read                                | application/json | {"date":"2025-12-08"}  | no text
          400 | POST   | /api/read                                | application/json | [[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]] | too deep
          400 | POST   | /api/read                                | text/plain       | ` `                    | blank
          415 | POST   | /api/read                                | text/html        | <p>It rained.          | a type not taken
          415 | POST   | /api/read                                |                  | It rained.             | no type
          415 | POST   | /api/read                                | text/plain; charset=koi8-r | It rained.   | a charset not taken
          405 | GET    | /api/read                                |                  |                        | reading is a POST
          405 | DELETE | /api/briefs                              |                  |                        | nothing can be deleted
          405 | POST   | /api/area?expr=donbas                    | text/plain       | x                      | asking is a GET
          405 | POST   | /                                        | text/plain       | x                      | the page takes nothing
          200 | GET    | /api/area?expr=UA-14                     |                  |                        | a region
          200 | GET    | /api/area?expr=UA-14&format=geojson      |                  |                        | its shape
          400 | GET    | /api/area                                |                  |                        | no expression
          400 | GET    | /api/area?expr=%20                       |                  |                        | a blank expression
          400 | GET    | /api/area?expr=((                        |                  |                        | an expression that cannot be read
          200 | GET    | /api/area?expr=polygon(37%2048,38%2048,38%2049) |              |                        | land that was drawn
          400 | GET    | /api/area?expr=polygon(37%2048,38%2049,38%2048,37%2049) |      |                        | a line that crosses itself
          400 | GET    | /api/area?expr=UA-14&date=yesterday      |                  |                        | a date in words
          400 | GET    | /api/area?expr=UA-14&format=kml          |                  |                        | a format not given
          200 | GET    | /api/curve?expr=donbas%20%26%20held(UA)  |                  |                        | an area by day
          400 | GET    | /api/curve                               |                  |                        | no expression
          400 | GET    | /api/curve?expr=((                       |                  |                        | an expression that cannot be read
          405 | POST   | /api/curve?expr=donbas                   | text/plain       | x                      | asking is a GET
          200 | GET    | /api/places?q=Sloviansk                  |                  |                        | a place
          200 | GET    | /api/places?q=Sloviansk&near=UA          |                  |                        | a place near another
          400 | GET    | /api/places                              |                  |                        | no name
          200 | GET    | /api/control?date=2025-12-08             |                  |                        | a day
          200 | GET    | /api/control                             |                  |                        | the latest day
          400 | GET    | /api/control?date=2025-13-01             |                  |                        | a month that is none
          200 | GET    | /api/control?date=2025-12-08&pov=dejure  |                  |                        | de jure
          200 | GET    | /api/control?date=2025-12-08&pov=defacto |                  |                        | de facto
          200 | GET    | /api/control?pov=claimed:RU              |                  |                        | as claimed
          200 | GET    | /api/control?date=2019-05-01&pov=dejure  |                  |                        | de jure needs no facts
          400 | GET    | /api/control?date=2019-05-01&pov=defacto |                  |                        | de facto does
          200 | GET    | /api/control?pov=claimed:MA              |                  |                        | as claimed elsewhere
          400 | GET    | /api/control?pov=claimed:DE              |                  |                        | nobody's point of view
          400 | GET    | /api/control?date=2013-05-01&pov=claimed:RU |               |                        | before any claim
          400 | GET    | /api/control?pov=mine                    |                  |                        | no point of view
          200 | GET    | /api/pov                                 |                  |                        | points of view
          200 | GET    | /api/pov?date=2019-05-01                 |                  |                        | on a day without facts
          400 | GET    | /api/pov?date=today                      |                  |                        | a day in words
          405 | POST   | /api/pov                                 | text/plain       | x                      | asking is a GET
          200 | POST   | /api/read?pov=dejure                     | text/plain       | It rained.             | a point of view beside plain text
          200 | POST   | /api/read                                | application/json | {"text":"It rained.","pov":"claimed:RU"} | or in the JSON
          400 | POST   | /api/read?pov=mine                       | text/plain       | It rained.             | no point of view
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","pov":"claimed:DE"} | nobody's point of view
          400 | POST   | /api/read                                | application/json | {"text":"It rained.","pov":7} | a number
          404 | GET    | /api/nothing                             |                  |                        | no such route
          """)
  void answers(
      int status, String method, String path, String contentType, String body, String reason)
      throws Exception {
    HttpResponse<String> response = ask(method, path, contentType, body);
    assertThat(response.statusCode()).as(reason + ": " + response.body()).isEqualTo(status);
    if (status >= 400) {
      JsonNode error = MAPPER.readTree(response.body()).path("error");
      assertThat(error.path("status").intValue()).isEqualTo(status);
      assertThat(error.path("message").textValue()).contains("got ").contains("expected ");
      assertThat(error.path("id").textValue())
          .isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
    }
    if (status == 405) {
      assertThat(response.headers().firstValue("Allow")).isPresent();
    }
  }

  @Test
  void aBodyOfOneMebibyteIsReadAndOneByteMoreIsNot() throws Exception {
    String most = "a ".repeat(Submission.MOST_BYTES / 2);
    assertThat(ask("POST", "/api/read", "text/plain", most).statusCode()).isEqualTo(200);
    HttpResponse<String> over = ask("POST", "/api/read", "text/plain", most + "a");
    assertThat(over.statusCode()).isEqualTo(413);
    assertThat(over.body()).contains("1048577 bytes").contains("1048576");
  }

  @Test
  void aBodyOfUntoldLengthIsCappedAsWell() throws Exception {
    byte[] over = new byte[Submission.MOST_BYTES + 1];
    HttpRequest chunked =
        request("/api/read")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(over)))
            .build();
    assertThat(CLIENT.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByTheirPlace() throws Exception {
    HttpRequest latin =
        request("/api/read")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofByteArray("Gro\u00df".getBytes(StandardCharsets.ISO_8859_1)))
            .build();
    HttpResponse<String> response = CLIENT.send(latin, BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("from byte 3 on");
  }

  @Test
  void aBriefReadGivesMentionsThatStandInItsText() throws Exception {
    JsonNode briefs = MAPPER.readTree(ask("GET", "/api/briefs", null, null).body());
    String id = briefs.path(0).path("id").textValue();
    String text =
        MAPPER
            .readTree(ask("GET", "/api/briefs/" + id, null, null).body())
            .path("text")
            .textValue();
    HttpResponse<String> read =
        ask(
            "POST",
            "/api/read",
            "application/json",
            MAPPER.writeValueAsString(MAPPER.createObjectNode().put("text", text)));
    JsonNode mentions = MAPPER.readTree(read.body()).path("mentions");
    assertThat(mentions).isNotEmpty();
    for (JsonNode mention : mentions) {
      assertThat(text.substring(mention.path("start").intValue(), mention.path("end").intValue()))
          .isEqualTo(mention.path("text").textValue());
    }
  }

  @Test
  void correctionsAreCapped() throws Exception {
    String one = "{\"text\":\"%s\",\"place\":null}";
    String many = String.join(",", Collections.nCopies(201, one.formatted("A")));
    assertThat(corrected(many).body()).contains("got 201 corrections, expected at most 200");
    assertThat(corrected(one.formatted("A".repeat(201))).body())
        .contains("got a text of 201 characters in correction 0, expected 1 to 200");
  }

  @Test
  void aCorrectedMentionSaysSo() throws Exception {
    JsonNode read = MAPPER.readTree(corrected("{\"text\":\"Lviv\",\"place\":\"UA-46\"}").body());
    assertThat(read.at("/mentions/0/place").textValue()).isEqualTo("UA-46");
    assertThat(read.at("/mentions/0/corrected").booleanValue()).isTrue();
    assertThat(read.at("/mentions/1").has("corrected")).isFalse();
  }

  @Test
  void aFigureOfTheReadersOwnExpressionIsJudgedByItAndSaysSo() throws Exception {
    String text = "8 December 2025. About 6,500 square kilometers of Donbas are held by Ukraine.";
    String body = "{\"text\":\"%s\",\"corrections\":[%s]}";
    JsonNode read =
        MAPPER
            .readTree(ask("POST", "/api/read", "application/json", body.formatted(text, "")).body())
            .at("/claims/0");
    assertThat(read.path("verdict").textValue()).isEqualTo("close");
    assertThat(read.has("corrected")).isFalse();
    String own =
        "{\"start\":%d,\"end\":%d,\"expression\":\"UA-14 + UA-09\"}"
            .formatted(read.path("start").intValue(), read.path("end").intValue());
    JsonNode claim =
        MAPPER
            .readTree(
                ask("POST", "/api/read", "application/json", body.formatted(text, own)).body())
            .at("/claims/0");
    assertThat(claim.path("corrected").booleanValue()).isTrue();
    assertThat(claim.path("verdict").textValue()).isEqualTo("contradicted");
    assertThat(claim.at("/region/expression").textValue()).isEqualTo("UA-14 + UA-09");
    assertThat(claim.at("/measured/value").doubleValue()).isCloseTo(53_201, within(300.0));
    assertThat(claim.at("/asRead/expression")).isEqualTo(read.at("/region/expression"));
    assertThat(claim.at("/asRead/label")).isEqualTo(read.at("/region/label"));
  }

  /** The same address in another language is another answer. */
  @Test
  void anAnswerIsInTheLanguageAskedFor() throws Exception {
    JsonNode english = area("");
    JsonNode ukrainian = area("&lang=uk");
    assertThat(english.path("label").textValue())
        .isEqualTo("Donetsk Oblast held by Ukraine on 8 December 2025");
    assertThat(ukrainian.path("label").textValue())
        .isEqualTo("Донецька область під контролем України, станом на 8 грудня 2025 року");
    assertThat(ukrainian.at("/sources/1").textValue()).startsWith("контроль: обчислено");
    assertThat(ukrainian.path("value")).isEqualTo(english.path("value"));
    assertThat(area("").path("label")).isEqualTo(english.path("label"));
    String text = "{\"text\":\"8 December 2025. Snow fell in Lviv.\",\"lang\":\"uk\"}";
    JsonNode read = MAPPER.readTree(ask("POST", "/api/read", "application/json", text).body());
    assertThat(read.at("/places/0/name").textValue()).isEqualTo("Львів");
    assertThat(read.at("/places/0/regionName").textValue()).isEqualTo("Львівська область");
    assertThat(read.at("/article/dateBasis").textValue()).contains("8 грудня 2025 року");
    assertThat(ask("GET", "/api/area?expr=donbaz&lang=uk", null, null).body())
        .contains("отримано невідомий код регіону «donbaz»");
    assertThat(ask("GET", "/api/places?q=Lviv&lang=uk", null, null).body())
        .contains("має саме цю назву");
    assertThat(ask("GET", "/api/control?date=2025-12-08&lang=uk", null, null).body())
        .contains("контроль: обчислено");
    assertThat(ask("GET", "/api/pov?date=2025-12-08&lang=uk", null, null).body())
        .contains("Хто утримує землю цього дня");
  }

  private static JsonNode area(String lang) throws Exception {
    String path = "/api/area?expr=UA-14%20%26%20held(UA)&date=2025-12-08" + lang;
    return MAPPER.readTree(ask("GET", path, null, null).body());
  }

  private static HttpResponse<String> corrected(String corrections) throws Exception {
    String body = "{\"text\":\"Snow fell in Lviv and Kharkiv.\",\"corrections\":[%s]}";
    return ask("POST", "/api/read", "application/json", body.formatted(corrections));
  }

  @Test
  void aPointOfViewIsEchoedAndChangesMapAndNumbers() throws Exception {
    String text = "{\"text\":\"Some 6,500 square kilometers of Donbas are held by Ukraine.\"%s}";
    JsonNode claimed =
        MAPPER.readTree(
            ask(
                    "POST",
                    "/api/read?date=2025-12-08",
                    "application/json",
                    text.formatted(",\"pov\":\"claimed:RU\""))
                .body());
    JsonNode plain =
        MAPPER.readTree(
            ask("POST", "/api/read?date=2025-12-08", "application/json", text.formatted(""))
                .body());
    assertThat(claimed.at("/article/pov").textValue()).isEqualTo("claimed:RU");
    assertThat(plain.at("/article/pov").textValue()).isEqualTo("defacto");
    assertThat(claimed.path("claims")).isEqualTo(plain.path("claims"));
    JsonNode views = MAPPER.readTree(ask("GET", "/api/pov?date=2025-12-08", null, null).body());
    assertThat(views.findValuesAsText("pov"))
        .startsWith("dejure", "defacto", "claimed:RU")
        .contains("claimed:MA", "claimed:VE");
    double ukraine = views.at("/0/holders/0/km2").doubleValue();
    for (JsonNode view : views) {
      if (!view.at("/holders/0").has("km2")) {
        assertThat(view.at("/holders/0/expression").textValue()).startsWith("claimed(");
        continue;
      }
      double sum = 0;
      for (JsonNode holder : view.path("holders")) {
        sum += holder.path("km2").doubleValue();
        assertThat(holder.path("low").doubleValue()).isLessThan(holder.path("km2").doubleValue());
      }
      assertThat(sum).isCloseTo(ukraine, within(1.0));
    }
    assertThat(views.at("/2/holders/1/km2").doubleValue())
        .isGreaterThan(views.at("/1/holders/1/km2").doubleValue());
    JsonNode before = MAPPER.readTree(ask("GET", "/api/pov?date=2013-05-01", null, null).body());
    assertThat(before.findValuesAsText("pov"))
        .startsWith("dejure", "defacto")
        .doesNotContain("claimed:RU");
    assertThat(before.at("/1/unresolved").textValue()).contains("not for 1 May 2013");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private static HttpResponse<String> ask(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      builder.header("Content-Type", type);
    }
    return CLIENT.send(builder.build(), BodyHandlers.ofString());
  }
}
