package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in a sentence, and nothing of the reader's is lost. */
class BrowserTroubleTest extends InBrowser {
  @Test
  void whatFailedIsTriedAgain() {
    browser.executeCdpCommand("Network.enable", Map.of());
    open(1440, 900, "");
    until("#map path.held-RU");
    browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/api/read*")));
    try {
      one("#date").sendKeys("01062026");
      waiting().until(b -> one("#notice").isDisplayed());
      assertThat(text("#notice")).contains("did not answer").contains("Try again");
      assertThat(text("#article")).contains("The land that holds up a peace");
    } finally {
      browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
    }
    one("#notice button").click();
    untilText(".card-region", "6 January 2026");
    assertThat(one("#notice").isDisplayed()).isFalse();
    forgetLog();
  }

  @Test
  void anErrorIsShownInASentence() {
    open(1440, 900, "");
    browser.executeScript(
        "const d = document.getElementById('date'); d.type = 'text'; d.value = '2025-99-99';"
            + " d.dispatchEvent(new Event('change'))");
    waiting().until(b -> one("#notice").isDisplayed());
    assertThat(text("#notice")).contains("got").contains("expected");
    forgetLog();
  }

  @Test
  void offlineIsSaidAndLeftByItself() {
    browser.executeCdpCommand("Network.enable", Map.of());
    open(1440, 900, "");
    network(true);
    try {
      one("#date").sendKeys("01062026");
      waiting().until(b -> one("#notice").isDisplayed());
      assertThat(text("#notice")).contains("You are offline");
    } finally {
      network(false);
    }
    untilText(".card-region", "6 January 2026");
    assertThat(one("#notice").isDisplayed()).isFalse();
    forgetLog();
  }

  private static void network(boolean offline) {
    browser.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  @Test
  void tooLongATextIsNamedSo() {
    open(1440, 900, "");
    one("#paste").click();
    until("#paste-text");
    browser.executeScript(
        "document.getElementById('paste-text').value = 'Donetsk is a city. '.repeat(60000)");
    one("dialog .primary").click();
    waiting().until(b -> one("#notice").isDisplayed());
    assertThat(text("#notice")).contains("too long").contains("1 MiB");
    forgetLog();
  }

  /** The answers of a full or failing server, put before the page in the browser. */
  @ParameterizedTest
  @CsvSource({"503, Trying again in 1 second", "429, Trying again in 1 second"})
  void aBusyServerIsWaitedFor(int status, String said) {
    open(1440, 900, "");
    answerOnceWith(status, "");
    one("#paste").click();
    until("#paste-text");
    one("#paste-text").sendKeys("Ukraine holds about 6,500 sq km of Donbas.");
    one("dialog .primary").click();
    untilText("#notice", said);
    untilText("#article", "Ukraine holds about");
    until("#article .mention");
    assertThat(one("#notice").isDisplayed()).isFalse();
    forgetLog();
  }

  @Test
  void ourOwnFaultIsNamedByItsNumber() {
    open(1440, 900, "");
    answerOnceWith(500, "00ff00ff00ff00ff");
    one("#paste").click();
    until("#paste-text");
    one("#paste-text").sendKeys("Ukraine holds about 6,500 sq km of Donbas.");
    one("dialog .primary").click();
    untilText("#notice", "00ff00ff00ff00ff");
    assertThat(text("#notice")).contains("our fault");
    assertThat(text("#article")).contains("6,500 sq km of Donbas");
    forgetLog();
  }

  private static void answerOnceWith(int status, String id) {
    String fake =
        "const [status, id] = arguments; const real = window.fetch;"
            + " window.fetch = (path, how) => {"
            + " if (!String(path).startsWith('/api/read')) return real(path, how);"
            + " window.fetch = real;"
            + " const body = JSON.stringify({error: {status, message: 'got', id}});"
            + " const headers = {'Retry-After': '1'};"
            + " return Promise.resolve(new Response(body, {status, headers})); };";
    browser.executeScript(fake, status, id);
  }
}
