package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's files over HTTP: types, tags, compression, headers, budgets, and no way out. */
class AssetsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int SCRIPT_BUDGET = 100 * 1024;
  private static Server server;
  private static Assets assets;

  @BeforeAll
  static void start() {
    assets = TestDesk.assets();
    server = Server.start(TestDesk.open(), assets, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=utf-8",
    "/style/base.css, text/css;charset=utf-8",
    "/main.js, text/javascript;charset=utf-8",
    "/leaflet/leaflet.js, text/javascript;charset=utf-8",
    "/leaflet/leaflet.css, text/css;charset=utf-8",
    "/icon.svg, image/svg+xml"
  })
  void eachHasItsMediaTypeAndTheGuardingHeaders(String path, String mediaType) throws Exception {
    HttpResponse<byte[]> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualToIgnoringWhitespace(mediaType);
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(response, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void thePageHasNoInlineScriptOrStyle() throws Exception {
    String page = new String(get("/").body(), StandardCharsets.UTF_8);
    assertThat(page).doesNotContainPattern("<script(?![^>]* src=)").doesNotContain("<style");
    assertThat(page).doesNotContainPattern("\\s(style|on[a-z]+)=");
  }

  @Test
  void aKnownTagCostsNoBody() throws Exception {
    String tag = header(get("/style/base.css"), "ETag");
    HttpResponse<byte[]> again = get("/style/base.css", "If-None-Match", "\"other\", W/" + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("/style/base.css", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/main.js",
        "/style/base.css",
        "/icon.svg",
        "/leaflet/leaflet.js",
        "/basemap/theatre.json"
      })
  void whatThePageLoadsComesInThreeCodingsOfTheSame(String path) throws Exception {
    HttpResponse<byte[]> plain = get(path);
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    for (String coding : List.of("gzip", "br")) {
      HttpResponse<byte[]> packed = get(path, "Accept-Encoding", coding);
      assertThat(header(packed, "Content-Encoding")).isEqualTo(coding);
      assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
      assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
      assertThat(header(packed, "Content-Length")).isEqualTo("" + packed.body().length);
      assertThat(packed.body()).hasSizeLessThan(plain.body().length);
      try (InputStream unpacked = unpacked(coding, packed.body())) {
        assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
      }
    }
  }

  private static InputStream unpacked(String coding, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return coding.equals("br") ? new BrotliInputStream(in) : new GZIPInputStream(in);
  }

  @Test
  void aTagIsKnownOnlyForTheCodingItNames() throws Exception {
    String zipped = header(get("/style/base.css", "Accept-Encoding", "gzip"), "ETag");
    assertThat(
            get("/style/base.css", "Accept-Encoding", "gzip", "If-None-Match", zipped).statusCode())
        .isEqualTo(304);
    assertThat(get("/style/base.css", "If-None-Match", zipped).statusCode()).isEqualTo(200);
  }

  @Test
  void aHeadIsTheGetWithoutItsBody() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(server.address().resolve("/style/base.css"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .header("Accept-Encoding", "br")
            .build();
    HttpResponse<byte[]> asked = CLIENT.send(head, BodyHandlers.ofByteArray());
    HttpResponse<byte[]> got = get("/style/base.css", "Accept-Encoding", "br");
    for (String name : List.of("ETag", "Content-Length", "Content-Encoding", "Content-Type")) {
      assertThat(header(asked, name)).as(name).isEqualTo(header(got, name));
    }
    assertThat(asked.body()).isEmpty();
  }

  @Test
  void versionedNamesAreKeptForEverAndPlainNamesAskedAnew() throws Exception {
    String versioned = "/a/" + assets.version() + "/main.js";
    assertThat(header(get(versioned), "Cache-Control")).contains("immutable");
    assertThat(header(get("/main.js"), "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(get("/a/0000000000000000/main.js"), "Cache-Control")).isEqualTo("no-cache");
    assertThat(new String(get("/").body(), StandardCharsets.UTF_8))
        .contains(versioned)
        .doesNotContain("/a/-/");
  }

  @Test
  void everyFileThatThePageNamesIsThere() throws Exception {
    String page = new String(get("/").body(), StandardCharsets.UTF_8);
    List<String> named =
        Pattern.compile("(?:src|href)=\"(/[^\"]*)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(10);
    for (String path : named) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fpom.xml",
        "/%2e%2e/%2e%2e/pom.xml",
        "/a/x/..%2fpom.xml",
        "/a/x/../../../../etc/passwd",
        "/basemap/..%2f..%2fREADME.md",
        "/basemap/%2e%2e%5c%2e%2e%5cpom.xml",
        "//etc/passwd",
        "/leaflet/",
        "/a/",
        "/a",
        "/index.html%00.js"
      })
  void nothingOutsideTheFolderIsServed(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches(Pattern.compile("HTTP/1.1 40[04] .*", Pattern.DOTALL));
    assertThat(answer).contains("application/json").contains("\"error\"").doesNotContain("root:");
  }

  /** A client that does not tidy the path up first. */
  private static String raw(String request) throws Exception {
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void allScriptsTogetherStayInsideTheBudget() throws Exception {
    String page = new String(get("/").body(), StandardCharsets.UTF_8);
    int bytes = 0;
    for (String path :
        Pattern.compile("(?:src|href)=\"(/[^\"]*\\.js)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList()) {
      bytes += get(path, "Accept-Encoding", "gzip").body().length;
    }
    System.out.println("script, gzip: " + bytes + " bytes");
    assertThat(bytes).isBetween(40_000, SCRIPT_BUDGET);
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder builder = HttpRequest.newBuilder(server.address().resolve(path));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    return CLIENT.send(builder.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
