package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that is looked at, in every width, scheme and language: nothing serious to axe-core,
 * nothing in the console, nothing beyond the right edge. Each is loaded once in each language;
 * width and scheme change under it, as they do when a window is drawn or evening comes.
 */
class BrowserGridTest extends InBrowser {
  private static final String TEXT =
      "The land that is left\n\nTuesday, 9 December 2025. Roughly 6,500 sq km of Donbas is still held by"
          + " Ukraine, and Russia holds about a fifth of Ukraine. Russia demands that Ukraine give up"
          + " Donbas, and would freeze the line in Kherson and Zaporizhzhia.";

  private static final Map<Integer, Integer> SIZES = Map.of(360, 740, 768, 1024, 1440, 900);

  @TempDir private static Path folder;
  private static Server server;

  /** A check in each language, minted once for all that is made of it. */
  private static Map<String, String> ids;

  @BeforeAll
  static void keep() throws Exception {
    server = SharesTest.start(PublicUrl.AS_ASKED, folder);
    ids = Map.of("en", minted("en"), "uk", minted("uk"));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/#claim=1, .curve.right",
    "/#article=own, .invitation li",
    "/s/ID, .card .badge",
    "/embed/ID?part=map, #stage .town",
    "/embed/ID?part=card, .card .badge"
  })
  void itIsAccessibleQuietAndFitsInEveryShape(String path, String ready) {
    for (String language : List.of("en", "uk")) {
      browser.get("about:blank");
      forgetLog();
      shape(1440, 900, "light");
      browser.get(server.address().resolve("/") + address(path, language));
      until(ready);
      assertThat(browser.executeScript("return document.documentElement.lang")).isEqualTo(language);
      browser.executeScript(
          "document.querySelectorAll('details').forEach(e => { e.open = true; })");
      for (int width : List.of(1440, 768, 360)) {
        for (String scheme : List.of("light", "dark")) {
          shape(width, SIZES.get(width), scheme);
          assertNothingHangsOver(width);
          assertAccessible();
        }
      }
      assertNothingLogged();
    }
  }

  /** Without the slash that it is resolved to. */
  private static String address(String path, String language) {
    if (path.startsWith("/#")) {
      return path.substring(1) + "&lang=" + language;
    }
    return path.substring(1).replace("ID", ids.get(language));
  }

  private static String minted(String language) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/api/snapshots?lang=" + language))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(TEXT))
            .build();
    String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return new ObjectMapper().readTree(body).path("id").textValue();
  }
}
