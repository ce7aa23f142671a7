package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** From the page to the link: what is on the page is what is shared. */
class BrowserMintTest extends InBrowser {
  @TempDir private static Path folder;
  private static Server server;

  @BeforeAll
  static void keep() {
    server = SharesTest.start(PublicUrl.AS_ASKED, folder);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void aCheckIsSharedWithItsClaimItsCorrectionsAndItsPicture() throws Exception {
    open(server.address(), 1440, 900, "light", "#claim=1");
    until("#map path.claim-region");
    one("#share").sendKeys(Keys.ENTER);
    until("#share-claim");
    assertThat(text("dialog")).contains("As of 9 December 2025, De facto.", "6,500 sq km");
    one("dialog .primary").sendKeys(Keys.ENTER);
    until(".share-result img");
    waiting()
        .until(
            b ->
                Boolean.TRUE.equals(
                    browser.executeScript(
                        "return document.querySelector('.share-result img').naturalWidth === 1200")));
    String link = all(".share-result input").get(0).getDomProperty("value");
    assertThat(link).startsWith(server.address() + "s/");
    assertThat(all(".share-result input").get(1).getDomProperty("value"))
        .startsWith("<iframe")
        .contains("/embed/");
    assertThat(all(".share-files a")).hasSize(8);

    browser.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    one(".share-result .quiet").click();
    untilText(".share-result .quiet", "Copied");
    Object copied =
        browser.executeAsyncScript(
            "const done = arguments[0];"
                + " navigator.clipboard.readText().then(done, e => done(String(e)))");
    assertThat(copied).isEqualTo(link);
    assertAccessible();
    assertNothingLogged();

    JsonNode kept = json(link + ".json");
    assertThat(kept.path("inHand").asInt(-1)).isZero();
    assertThat(kept.at("/claims/0/quoted/text").textValue()).isEqualTo("6,500 sq km");
    assertThat(kept.at("/view/frame").size()).isEqualTo(4);
  }

  private static JsonNode json(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return new ObjectMapper().readTree(body);
  }
}
