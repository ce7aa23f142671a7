package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page of a snapshot and its frame, as a reader of a newspaper meets them. */
class BrowserShareTest extends InBrowser {
  private static final String FEW =
      "The land that is left\n\nTuesday, 9 December 2025. Roughly 6,500 sq km of Donbas is still held by"
          + " Ukraine. Russia demands that Ukraine give up Donbas, and would freeze the line in Kherson"
          + " and Zaporizhzhia if Sloviansk and Kramatorsk were handed over.";

  @TempDir private static Path folder;
  private static Server server;
  private static String few;
  private static String many;

  @BeforeAll
  static void mint() throws Exception {
    server = SharesTest.start(PublicUrl.AS_ASKED, folder);
    few = minted(FEW);
    many =
        minted(
            FEW
                + IntStream.range(0, 40)
                    .mapToObj(
                        i ->
                            " In the village of Number %d some %d square kilometers of Donetsk oblast were still held by Ukraine."
                                .formatted(i, 3_000 + 100 * i))
                    .collect(Collectors.joining()));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static String minted(String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/api/snapshots"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(text))
            .build();
    String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return new ObjectMapper().readTree(body).path("id").textValue();
  }

  private static void visit(int width, String scheme, String address) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    forgetLog();
    browser.get(address);
  }

  private static String at(String path) {
    return server.address().resolve(path).toString();
  }

  @ParameterizedTest
  @CsvSource({"360, dark", "600, light"})
  void theFrameIsAccessibleAndFitsItsWidth(int width, String scheme) {
    visit(width, scheme, at("/embed/" + few));
    assertThat(all(".card .badge")).isNotEmpty();
    assertNothingHangsOver(width);
    for (var details : all("details summary")) {
      details.click();
    }
    assertAccessible();
    assertNothingHangsOver(width);
    assertNothingLogged();
  }

  @Test
  void theFieldsCanBeCopied() {
    visit(1440, "light", at("/s/" + few));
    assertThat(one("#link").getAttribute("value")).isEqualTo(at("/s/" + few));
    browser.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    one("#embed ~ button, .field:nth-of-type(2) button").click();
    untilText(".field:nth-of-type(2) .copied", "Copied");
    Object copied =
        browser.executeAsyncScript(
            "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done(String(e)))");
    assertThat(copied).isEqualTo(one("#embed").getAttribute("value"));
    assertThat(copied.toString()).startsWith("<iframe src=\"" + at("/embed/" + few) + "\"");
  }

  @Test
  void thePageSharesWhatItShows() {
    visit(1440, "light", at("/"));
    until(".card-title");
    one("#share").click();
    until("dialog[open] .share-form");
    one("dialog[open] button.primary").click();
    until(".share-result input");
    String link = one(".share-result input").getAttribute("value");
    assertThat(link).matches(server.address() + "s/[0-9a-f]{32}");
    visit(1440, "light", link);
    assertThat(all(".card .badge")).isNotEmpty();
    assertNothingLogged();
  }

  @Test
  void itPrintsOnOneSheet() {
    for (String id : List.of(few, many)) {
      visit(1440, "light", at("/s/" + id));
      assertThat(BrowserPaperTest.sheets(8.27, 11.69)).as("of A4").isEqualTo(1);
      assertThat(BrowserPaperTest.sheets(8.5, 11)).as("of Letter").isEqualTo(1);
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
      Object cut =
          browser.executeScript(
              "const g = document.querySelector('.ground h2').getBoundingClientRect();"
                  + " const m = document.querySelector('main').getBoundingClientRect();"
                  + " return g.height > 0 && g.bottom < m.bottom");
      assertThat(cut).as("the sources stand on the sheet").isEqualTo(true);
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @Test
  void theFramesMapMovesAndIsDrawnOfWhatWasKeptAlone() {
    visit(600, "light", at("/embed/" + few));
    until("#stage .held-RU");
    until("#stage .claim-region");
    until("#stage .land");
    until("#stage .town");
    assertThat(text("#legend"))
        .contains("De facto, 9 December 2025", "Held by Russia", "Land of the claim in hand");
    assertThat(all("#stage .label").stream().map(label -> label.getText()))
        .contains("Sloviansk", "Kramatorsk");
    assertThat(fetched()).noneMatch(name -> name.contains("/api/") || name.contains(".png"));
    assertThat(bytes("a framed map")).isBetween(100_000, 250 * 1024);
    String before = one(".leaflet-map-pane").getCssValue("transform");
    one("#map").sendKeys(Keys.ARROW_RIGHT);
    waiting().until(b -> !one(".leaflet-map-pane").getCssValue("transform").equals(before));
    one(".leaflet-control-zoom-in").click();
    until("#stage .claim-region");
    assertNothingLogged();
  }

  /** The longest coast there is, far from the theatre: the world's basemap comes on top. */
  @Test
  void theFirstViewOfAnyLandStaysInsideItsBudget() throws Exception {
    String canada = minted("Canada covers about 9.98 million square kilometers.");
    visit(600, "light", at("/embed/" + canada));
    until("#stage .claim-region");
    waiting().until(b -> fetched().stream().anyMatch(name -> name.contains("/world.json")));
    assertThat(bytes("Canada framed")).isBetween(100_000, 350 * 1024);
    visit(1440, "light", at("/s/" + canada));
    waiting()
        .until(
            b ->
                browser.executeScript("return document.images[0].complete").equals(Boolean.TRUE)
                    && bytes("Canada's page") > 50_000);
    assertThat(bytes("Canada's page")).isLessThan(350 * 1024);
  }

  private static int bytes(String what) {
    Object bytes =
        browser.executeScript(
            "return performance.getEntries().map(e => e.encodedBodySize ?? 0).reduce((a, b) => a + b)");
    System.out.printf("first view of %s: %s bytes%n", what, bytes);
    return ((Number) bytes).intValue();
  }

  private static List<String> fetched() {
    List<?> names =
        (List<?>)
            browser.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name)");
    return names.stream().map(String::valueOf).toList();
  }

  @Test
  void aFrameIsAsTallAsWhatItHolds() {
    for (String part : List.of("", "?part=map", "?part=card")) {
      visit(1440, "light", at("/s/" + few));
      Object code =
          browser.executeScript(
              "const box = document.createElement('template');"
                  + " box.innerHTML = document.getElementById(arguments[0]).value;"
                  + " const frame = box.content.firstChild; return [frame.width, frame.height]",
              part.equals("?part=card") ? "card" : part.isEmpty() ? "embed" : "map");
      int height = Integer.parseInt(((List<?>) code).get(1).toString());
      browser.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 600, "height", height, "deviceScaleFactor", 1, "mobile", false));
      browser.get(at("/embed/" + few + part));
      until(part.equals("?part=card") ? ".card" : "#stage .land");
      Object fits =
          browser.executeScript(
              "return document.documentElement.scrollHeight - document.documentElement.clientHeight");
      assertThat(((Number) fits).intValue()).as(part + " hangs over by").isZero();
    }
  }

  @Test
  void withoutAScriptTheFrameHoldsThePicture() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      visit(600, "light", at("/embed/" + few));
      assertThat(one("#stage img").getSize().getHeight()).isBetween(300, 320);
      assertThat(all("#map")).isEmpty();
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void whereTheMapCannotBeDrawnTheFrameHoldsThePicture() {
    browser.executeCdpCommand("Network.enable", Map.of());
    browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*.geojson")));
    try {
      visit(600, "light", at("/embed/" + few));
      until("#stage img");
      forgetLog();
    } finally {
      browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
      browser.executeCdpCommand("Network.disable", Map.of());
    }
  }

  @Test
  void anotherPageMayFrameTheEmbedPageAlone() throws IOException {
    HttpServer newspaper =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] article =
        "<!doctype html><title>News</title><iframe id=a src='%s' width=600 height=700></iframe><iframe id=b src='%s'></iframe>"
            .formatted(at("/embed/" + few), at("/s/" + few))
            .getBytes(StandardCharsets.UTF_8);
    newspaper.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, article.length);
          exchange.getResponseBody().write(article);
          exchange.close();
        });
    newspaper.start();
    try {
      visit(
          1000, "light", URI.create("http://localhost:" + newspaper.getAddress().getPort()) + "/");
      browser.switchTo().frame("a");
      assertThat(one(".card .badge").getText()).isEqualTo("close");
      until("#stage .claim-region");
      browser.switchTo().defaultContent().switchTo().frame("b");
      assertThat(all(".card")).isEmpty();
    } finally {
      browser.switchTo().defaultContent();
      forgetLog();
      newspaper.stop(0);
    }
  }
}
