package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.demarc.TestDesk;
import org.demarc.snapshot.JdbcStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots over HTTP: minted by the real desk, kept in a real store, read by real parsers. */
class SharesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TITLE = "The rest of Donbas </title><script>alert(1)</script>";
  private static final String ARTICLE =
      TITLE
          + "\n\nTuesday, 9 December 2025. Roughly 6,500 square kilometers of Donbas are still held by"
          + " Ukraine. Russia demands that Ukraine give up Donbas. \"It is <b>ours</b>\", said Kyiv of"
          + " Sloviansk and Kramatorsk. It is about a third the size of Belgium.";

  /** A first picture takes long on a machine that is busy with other tests. */
  static final Settings PATIENT =
      Settings.own(0).limited(new Limits(Map.of(), 2, 32, Duration.ofMinutes(3), 64));

  @TempDir private static Path folder;
  private static Server server;
  private static JsonNode minted;
  private static String id;

  @BeforeAll
  static void start() throws Exception {
    server = start(PublicUrl.AS_ASKED, folder);
    HttpResponse<String> response = mint(JSON.createObjectNode().put("text", ARTICLE));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    minted = JSON.readTree(response.body());
    id = minted.path("id").textValue();
    assertThat(response.headers().firstValue("Location")).hasValue(minted.path("url").textValue());
  }

  /** A server that keeps what is shared in a folder. */
  static Server start(PublicUrl publicUrl, Path data) {
    return Server.start(
        TestDesk.open(),
        TestDesk.assets(),
        Optional.of(new Sharing(JdbcStore.in(data), publicUrl)),
        PATIENT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> mint(JsonNode body) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve("/api/snapshots"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String text(String path) throws Exception {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  @Test
  void itIsMintedUnderARandomIdAndAnAbsoluteAddress() {
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(minted.path("url").textValue()).isEqualTo(server.address() + "s/" + id);
    assertThat(minted.path("png").textValue()).isEqualTo(server.address() + "s/" + id + ".png");
  }

  @ParameterizedTest(name = "{0} {1} // {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | /s/ID                    | text/html                 | the page
          200 | /s/ID.png                | image/png                 | the picture
          200 | /s/ID.png?scale=1        | image/png                 | the same
          200 | /s/ID.png?scale=2        | image/png                 | for print
          400 | /s/ID.png?scale=3        | application/json          | no such scale
          400 | /s/ID.png?scale=1e9      | application/json          | nor this
          200 | /s/ID.svg                | image/svg+xml             | for a graphics desk
          200 | /s/ID.geojson            | application/geo+json      | shapes
          200 | /s/ID.json               | application/json          | all of it
          200 | /s/ID.csv                | text/csv                  | figures
          200 | /s/ID.kml                | application/vnd.google-earth.kml+xml | Google Earth
          200 | /s/ID.claimreview.json   | application/ld+json       | a draft
          404 | /s/ID.gif                | application/json          | a format not made
          404 | /s/ID.page               | application/json          | what its page needs is no file
          404 | /s/ID.                   | text/html                 | no format
          404 | /s/ID.png.png            | text/html                 | two formats
          404 | /s/00000000000000000000000000000000 | text/html      | an id never minted
          404 | /s/00000000000000000000000000000000.png | application/json | nor its picture
          404 | /s/0123456789abcdef      | text/html                 | half an id
          404 | /s/IDID                  | text/html                 | two ids
          404 | /s/..                    | text/html                 | no climbing
          400 | /s/..%2fapi%2fbriefs     | application/json          | no climbing in escapes
          400 | /s/%2e%2e/ID             | application/json          | nor in other escapes
          400 | /s/ID%2f..%2f..%2fetc    | application/json          | nor from an id
          404 | /s/ID'%20OR%201=1        | text/html                 | no SQL
          404 | /s/%3Cscript%3E          | text/html                 | no markup
          200 | /embed/ID                | text/html                 | for a frame
          200 | /embed/ID?part=card      | text/html                 | the card
          200 | /embed/ID?part=map       | text/html                 | the map
          400 | /embed/ID?part=all,      | application/json          | another part
          404 | /embed/00000000000000000000000000000000 | text/html  | nothing to frame
          404 | /embed/ID.png            | text/html                 | no file
          """)
  void answers(int status, String path, String mediaType, String reason) throws Exception {
    HttpResponse<byte[]> response = get(path.replace("ID", id));
    assertThat(response.statusCode()).as(reason).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .as(reason)
        .startsWith(mediaType);
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .as(reason)
        .doesNotContain("\tat org.")
        .satisfies(
            body -> {
              if (mediaType.equals("text/html")) {
                assertThat(body).doesNotContain("<script>");
              }
            });
  }

  @ParameterizedTest(name = "{0} // {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":""}                                              | 400 | no text
          {"text":"It rained.","claim":0}                          | 400 | a claim it does not have
          {"text":"It rained.","claim":-1}                         | 400 | no index
          {"text":"It rained.","claim":null}                       | 201 | the map alone
          {"text":"It rained.","claim":"0"}                        | 400 | no number
          {"text":"It rained.","view":{"west":1}}                  | 400 | half a view
          {"text":"It rained.","view":{"west":9,"south":1,"east":2,"north":3}} | 400 | inside out
          {"text":"It rained.","view":{"west":"1","south":1,"east":2,"north":3}} | 400 | words
          {"text":"It rained.","view":{"west":1e300,"south":1,"east":2e300,"north":3}} | 400 | beyond the earth
          {"text":"It rained.","html":"<b>"}                       | 400 | a member not known
          {"text":"It rained.","pov":"mine"}                       | 400 | no point of view
          {"text":"It rained in Kyiv.","view":{"west":29,"south":49,"east":32,"north":51}} | 201 | a view
          {"text":"It rained."}                                    | 201 | nothing to show
          {"text":"Дощ у Києві.","pov":"claimed:RU","date":"2025-12-08"} | 201 | another view and day
          {"text":"It rained in Kyiv.","date":"2019-01-01"}        | 201 | a day without facts
          {"text":"It rained in May.","near":"UA","corrections":[{"text":"May","place":null}]} | 201 | corrected
          """)
  void minting(String body, int status, String reason) throws Exception {
    HttpResponse<String> response = mint(JSON.readTree(body));
    assertThat(response.statusCode()).as(reason + ": " + response.body()).isEqualTo(status);
    if (status == 201) {
      String path = URI.create(JSON.readTree(response.body()).path("url").textValue()).getPath();
      assertThat(get(path).statusCode()).isEqualTo(200);
      assertThat(get(path + ".png").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSnapshotStaysInTheLanguageItWasMintedIn() throws Exception {
    ObjectNode body = JSON.createObjectNode().put("text", ARTICLE).put("lang", "uk");
    JsonNode made = JSON.readTree(mint(body).body());
    String path = "/s/" + made.path("id").textValue();
    JsonNode document = JSON.readTree(text(path + ".json"));
    assertThat(document.path("lang").textValue()).isEqualTo("uk");
    assertThat(document.at("/claims/0/because").textValue()).contains("під контролем України");
    assertThat(text(path))
        .contains("<html lang=\"uk\">", "Перевірка, збережена такою, якою була")
        .contains("близько", "Цифри в тексті", "Слов’янськ", "og:locale\" content=\"uk_UA\"")
        .doesNotContain("Figures in the text", "How this was measured", "Pass it on");
    assertThat(text("/embed/" + made.path("id").textValue()))
        .contains("<html lang=\"uk\"", "станом на 9 грудня 2025 року");
    assertThat(text("/oembed?url=" + server.address() + path.substring(1)))
        .contains(": близько · ");
    assertThat(text(path + ".svg"))
        .contains("близько", "Під контролем Росії", "станом на 9 грудня 2025 року", "Краматорськ");
    assertThat(text("/s/" + id)).contains("<html lang=\"en\">", "Figures in the text");
  }

  @Test
  void aSnapshotSaysThatAnExpressionIsTheReaders() throws Exception {
    int start = ARTICLE.indexOf("6,500");
    ObjectNode body = JSON.createObjectNode().put("text", ARTICLE);
    body.putArray("corrections")
        .addObject()
        .put("start", start)
        .put("end", start + 5)
        .put("expression", "UA-14");
    JsonNode made = JSON.readTree(mint(body).body());
    String path = "/s/" + made.path("id").textValue();
    JsonNode claim = JSON.readTree(text(path + ".json")).at("/claims/0");
    assertThat(claim.at("/region/expression").textValue()).isEqualTo("UA-14");
    assertThat(claim.at("/asRead/expression").textValue())
        .isEqualTo("donbas & held(UA) @ 2025-12-09");
    assertThat(text(path))
        .contains("The reader’s expression.")
        .contains("The text was read as: Donbas held by Ukraine on 9 December 2025");
    assertThat(text(path + ".svg")).contains("By the reader’s expression");
    assertThat(text(path + ".csv")).contains(",donbas & held(UA) @ 2025-12-09");
    assertThat(text(path + ".claimreview.json")).contains("for a region that the reader has set");
  }

  @Test
  void aSnapshotSaysWhatTheReadingSaid() throws Exception {
    JsonNode document = JSON.readTree(get("/s/" + id + ".json").body());
    JsonNode reading =
        JSON.readTree(
            CLIENT
                .send(
                    HttpRequest.newBuilder(server.address().resolve("/api/read"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(ARTICLE))
                        .build(),
                    BodyHandlers.ofString())
                .body());
    assertThat(reading.path("claims")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(document.path("claims").size()).isEqualTo(reading.path("claims").size());
    for (String member :
        List.of("quoted", "region", "measured", "published", "verdict", "because")) {
      assertThat(document.path("claims").findValues(member))
          .as(member)
          .isEqualTo(reading.path("claims").findValues(member));
    }
    assertThat(document.path("places").findValuesAsText("id"))
        .isEqualTo(reading.path("places").findValuesAsText("id"));
    assertThat(document.path("inHand").intValue()).isZero();
    assertThat(document.at("/data/sha256").textValue()).matches("[0-9a-f]{64}");
    assertThat(document.at("/regions/0/geometry/type").textValue()).isEqualTo("MultiPolygon");
    assertThat(document.at("/control/layers").size()).isGreaterThan(20);
  }

  @Test
  void aSnapshotMayTellOfNoClaim() throws Exception {
    ObjectNode body = JSON.createObjectNode().put("text", ARTICLE).putNull("claim");
    String minted = JSON.readTree(mint(body).body()).path("id").textValue();
    JsonNode document = JSON.readTree(get("/s/" + minted + ".json").body());
    assertThat(document.path("claims")).isNotEmpty();
    assertThat(document.has("inHand")).isFalse();
    assertThat(text("/s/" + minted + ".svg"))
        .contains("The map alone")
        .doesNotContain("quotes no figure");
  }

  @Test
  void theArticleItselfIsNotKept() throws Exception {
    String sentence = "The river near Kramatorsk was calm and nobody there had anything to add. ";
    ObjectNode body =
        JSON.createObjectNode()
            .put("text", ARTICLE + "\n\n" + "x".repeat(400) + "\n\n" + sentence.repeat(40));
    String minted = JSON.readTree(mint(body).body()).path("id").textValue();
    for (String extension :
        List.of(".json", ".geojson", ".csv", ".kml", ".svg", ".claimreview.json", "")) {
      assertThat(text("/s/" + minted + extension))
          .as(extension)
          .doesNotContain("nobody there had anything")
          .doesNotContain("x".repeat(201));
    }
  }

  @Test
  void theFilesAreWhatTheySay() throws Exception {
    for (int scale = 1; scale <= 2; scale++) {
      byte[] png = get("/s/" + id + ".png?scale=" + scale).body();
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(1200 * scale);
      assertThat(image.getHeight()).isEqualTo(630 * scale);
    }
    for (String xml : List.of(".svg", ".kml")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] bytes = get("/s/" + id + xml).body();
      assertThat(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes))).isNotNull();
    }
    try (CSVParser table =
        CSVParser.parse(text("/s/" + id + ".csv"), CSVFormat.RFC4180.builder().setHeader().get())) {
      assertThat(table.getHeaderNames()).contains("claim", "quoted", "measured", "verdict");
      assertThat(table.getRecords().get(0).get("article")).isEqualTo(TITLE);
    }
    JsonNode shapes = JSON.readTree(get("/s/" + id + ".geojson").body());
    assertThat(shapes.path("features").findValuesAsText("layer"))
        .contains("control", "region", "place");
    JsonNode review = JSON.readTree(get("/s/" + id + ".claimreview.json").body());
    assertThat(review.at("/@graph/0/@type").textValue()).isEqualTo("ClaimReview");
  }

  /** What was won in a month and what is held since share an expression: each has its own shape. */
  @Test
  void eachClaimHasItsOwnLand() throws Exception {
    String text =
        "KYIV, 14 November 2025 — Russian forces took 267 square kilometres of Ukrainian land in"
            + " October. Russia now holds roughly 116,000 square kilometres of Ukraine.";
    JsonNode made =
        JSON.readTree(mint(JSON.createObjectNode().put("text", text).put("claim", 1)).body());
    String minted = made.path("id").textValue();
    JsonNode shapes = JSON.readTree(get("/s/" + minted + ".geojson").body());
    List<JsonNode> lands = new ArrayList<>();
    shapes.path("features").forEach(each -> lands.add(each.path("properties")));
    lands.removeIf(each -> !each.path("layer").textValue().equals("region"));
    assertThat(lands).extracting(each -> each.path("claim").textValue()).contains("c1", "c2");
    assertThat(lands.get(0).path("km2").asDouble()).isLessThan(1_000);
    assertThat(lands.get(1).path("km2").asDouble()).isGreaterThan(100_000);
    assertThat(text("/embed/" + minted))
        .contains("data-label=\"" + lands.get(1).path("label").textValue() + "\"");
  }

  @Test
  void filesAreKeptForEverAndThePageForAMinute() throws Exception {
    for (String path : List.of("/s/" + id + ".png", "/s/" + id + ".json", "/s/" + id + ".svg")) {
      HttpResponse<byte[]> first = get(path);
      assertThat(first.headers().firstValue("Cache-Control"))
          .hasValue("public, max-age=31536000, immutable");
      String etag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }
    HttpResponse<byte[]> page = get("/s/" + id);
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
    String etag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(get("/s/" + id, "If-None-Match", etag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".geojson", ".csv", ".kml", ".svg"})
  void textComesPackedOrPlain(String extension) throws Exception {
    HttpResponse<byte[]> packed = get("/s/" + id + extension, "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    byte[] unpacked =
        new java.util.zip.GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(unpacked).isEqualTo(get("/s/" + id + extension).body());
  }

  @ParameterizedTest(name = "{0} {1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /s/ID              | Content-Security-Policy      | frame-ancestors 'none'
          /s/ID              | Content-Security-Policy      | script-src 'self'; style-src 'self'
          /s/ID              | X-Frame-Options              | DENY
          /embed/ID          | Content-Security-Policy      | frame-ancestors *
          /embed/ID          | Content-Security-Policy      | script-src 'self'; style-src 'self'
          /s/ID.svg          | Content-Security-Policy      | default-src 'none'; style-src 'unsafe-inline'
          /s/ID.svg          | Content-Security-Policy      | sandbox
          /s/ID.png          | Cross-Origin-Resource-Policy | cross-origin
          /s/ID.geojson      | Access-Control-Allow-Origin  | *
          /s/ID.csv          | X-Content-Type-Options       | nosniff
          """)
  void headers(String path, String header, String holds) throws Exception {
    assertThat(get(path.replace("ID", id)).headers().firstValue(header).orElse("")).contains(holds);
  }

  @Test
  void onlyTheEmbedPageMayBeFramed() throws Exception {
    assertThat(get("/embed/" + id).headers().firstValue("X-Frame-Options")).isEmpty();
  }

  @Test
  void thePageIsWholeWithoutAScriptAndHasNothingInline() throws Exception {
    String page = text("/s/" + id);
    assertThat(page)
        .contains("Roughly 6,500 square kilometers")
        .contains("class=\"badge close\"")
        .contains("quote-bar")
        .contains("What this rests on")
        .contains("&lt;iframe src=&quot;" + server.address() + "embed/" + id)
        .doesNotContain(" style=")
        .doesNotContain("<style")
        .doesNotContain("<b>ours</b>");
    Matcher scripts = Pattern.compile("<script([^>]*)>(.*?)</script>").matcher(page);
    assertThat(scripts.results().map(r -> r.group(1) + r.group(2)).toList())
        .hasSize(1)
        .allMatch(script -> script.contains(" src=\"/a/") && script.endsWith("\""));
  }

  @Test
  void linkPreviewsFindThePictureByAbsoluteAddresses() throws Exception {
    String page = text("/s/" + id);
    String here = Pattern.quote(server.address() + "s/" + id);
    assertThat(page)
        .containsPattern("<meta property=\"og:image\" content=\"" + here + "\\.png\">")
        .containsPattern("<meta property=\"og:url\" content=\"" + here + "\">")
        .containsPattern("<meta property=\"og:image:alt\" content=\"Map as of 9 December 2025")
        .containsPattern("<meta name=\"twitter:card\" content=\"summary_large_image\">")
        .containsPattern("<meta property=\"og:image:width\" content=\"1200\">")
        .containsPattern("<meta property=\"og:title\" content=\"“6,500 square kilometers”: close");
  }

  @ParameterizedTest(name = "{1} // {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | url=BASEs/ID                             | a snapshot of ours
          200 | url=BASEs/ID&format=json&maxwidth=400    | narrower
          200 | url=BASEs/ID&maxwidth=200&maxheight=300  | smaller than it likes
          200 | url=BASEembed/ID                         | by its frame's address
          404 | url=https://demarc.example/s/ID          | of another server
          404 | url=BASEs/00000000000000000000000000000000 | never minted
          404 | url=BASEapi/briefs                       | no snapshot
          404 | url=BASEs/ID/../ID                       | a crooked path
          404 | url=javascript:alert(1)                  | no address
          404 | url=BASEs/ID&format=xml                  | a format not given
          400 | format=json                              | no address at all
          400 | url=BASEs/ID&maxwidth=-1                 | no width
          """)
  void oembed(int status, String query, String reason) throws Exception {
    String asked = query.replace("BASE", server.address().toString()).replace("ID", id);
    HttpResponse<byte[]> response = get("/oembed?" + asked);
    assertThat(response.statusCode()).as(reason).isEqualTo(status);
    if (status == 200) {
      JsonNode embed = JSON.readTree(response.body());
      assertThat(embed.path("version").textValue()).isEqualTo("1.0");
      assertThat(embed.path("type").textValue()).isEqualTo("rich");
      assertThat(embed.path("html").textValue())
          .startsWith("<iframe src=\"" + server.address() + "embed/" + id + "\"")
          .doesNotContain("<script");
      assertThat(embed.path("width").intValue())
          .isEqualTo(query.contains("400") ? 400 : query.contains("200") ? 200 : 600);
    }
  }

  @Test
  void thePageTellsWhereItsOembedIs() throws Exception {
    Matcher link =
        Pattern.compile("type=\"application/json\\+oembed\" href=\"([^\"]+)\"")
            .matcher(text("/s/" + id));
    assertThat(link.find()).isTrue();
    URI address = URI.create(link.group(1).replace("&amp;", "&"));
    assertThat(get(address.getRawPath() + "?" + address.getRawQuery()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          demarc.example       | http://demarc.example/s/
          demarc.example:8080  | http://demarc.example:8080/s/
          "><script>           | http://127.0.0.1:
          a b                  | http://127.0.0.1:
          evil.example/path    | http://127.0.0.1:
          """)
  void theHostIsTakenFromTheRequestInItsFormAlone(String host, String begins) {
    assertThat(PublicUrl.AS_ASKED.base(host, "127.0.0.1:1") + "/s/").startsWith(begins);
  }

  @Test
  void aTornHostHeaderGetsNoPage() throws Exception {
    assertThat(asked("/s/" + id, "a\"><script>")).doesNotContain("a\"><script>");
  }

  /** Or one who asks under another name would have his address in everybody's page. */
  @Test
  void aPageMadeForOneHostIsNotGivenToAnother() throws Exception {
    for (String path : List.of("/s/" + id, "/embed/" + id)) {
      assertThat(asked(path, "elsewhere.example")).contains("http://elsewhere.example/s/" + id);
      assertThat(text(path)).doesNotContain("elsewhere.example");
      assertThat(asked(path, "elsewhere.example")).contains("http://elsewhere.example/s/" + id);
    }
  }

  private static String asked(String path, String host) throws IOException {
    try (Socket socket = new Socket(server.address().getHost(), server.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(path, host)
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Somebody's own machine is nowhere to send a reader of the picture to. */
  @Test
  void withoutAPublicAddressThePictureNamesTheSnapshotAlone() throws Exception {
    assertThat(text("/s/" + id + ".svg"))
        .contains("Demarc · " + id)
        .doesNotContain("127.0.0.1")
        .doesNotContain("/s/" + id);
  }

  @Test
  void thePublicAddressGoesBeforeTheHost() throws Exception {
    try (Server known =
        start(PublicUrl.of("https://checks.example"), Files.createTempDirectory(folder, "other"))) {
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(known.address().resolve("/api/snapshots"))
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString("It rained."))
                  .build(),
              BodyHandlers.ofString());
      String url = JSON.readTree(response.body()).path("url").textValue();
      assertThat(url).startsWith("https://checks.example/s/");
      URI picture = known.address().resolve(URI.create(url).getPath() + ".svg");
      assertThat(
              CLIENT.send(HttpRequest.newBuilder(picture).build(), BodyHandlers.ofString()).body())
          .contains(url);
    }
  }

  @Test
  void aStoreThatIsAwayIsToldWith503AndTheRestGoesOn() throws Exception {
    Path file = Files.writeString(folder.resolve("in-the-way"), "no folder");
    try (Server away = start(PublicUrl.AS_ASKED, file)) {
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(away.address().resolve("/api/snapshots"))
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString("It rained."))
                  .build(),
              BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
      assertThat(response.body())
          .contains("snapshots cannot be had")
          .contains("what was kept is safe");
      HttpResponse<String> page =
          CLIENT.send(
              HttpRequest.newBuilder(away.address().resolve("/s/" + id)).build(),
              BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(503);
      HttpResponse<String> rest =
          CLIENT.send(
              HttpRequest.newBuilder(away.address().resolve("/api/briefs")).build(),
              BodyHandlers.ofString());
      assertThat(rest.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void itIsThereWhenTheServerComesBack() throws Exception {
    byte[] before = get("/s/" + id + ".png").body();
    server.close();
    server = start(PublicUrl.AS_ASKED, folder);
    assertThat(get("/s/" + id + ".png").body()).isEqualTo(before);
  }
}
