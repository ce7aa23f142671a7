package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.Wait;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page in Debian's Chromium. Skipped with a word where there is none, but never when CI=true.
 */
@Timeout(90)
class BrowserTest {
  /** A command that hangs fails by itself, before the test's own time is up. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static Server server;
  private static ChromeDriver browser;
  private static Path profile;

  @BeforeAll
  @Timeout(90)
  static void start() throws IOException {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(installed, "no Chromium and chromedriver under /usr/bin: the page is not tested");
    }
    server = Server.start(TestDesk.open(), TestDesk.assets(), "127.0.0.1", 0);
    profile = Files.createTempDirectory("demarc-browser");
    ClientConfig config = ClientConfig.defaultConfig().readTimeout(PATIENCE.plusSeconds(15));
    browser = new ChromeDriver(service(), options(), config);
    browser.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
  }

  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + profile);
    return options;
  }

  @AfterAll
  @Timeout(60)
  static void stop() {
    try {
      if (browser != null) {
        browser.quit();
      }
    } finally {
      if (server != null) {
        server.close();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 740", "1440, 900"})
  void aBriefIsReadAndAClaimShowsItsRegion(int width, int height) {
    open(width, height, "");
    assertThat(all("#article .mention")).isNotEmpty();
    assertThat(all("#map path.dot, #map path.ring")).isNotEmpty();
    assertThat(all("#map path.claim-region")).isEmpty();

    one(".card-title").click();
    until("#map path.claim-region");
    assertThat(all(".card.in-hand")).hasSize(1);
    assertThat(all("#article .figure.in-hand")).isNotEmpty();
    assertThat(one("#in-hand").getText()).contains("km²");
    until(".card.in-hand .time path.curve");
    assertThat(browser.getCurrentUrl()).contains("claim=1");
    Object wider = browser.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) wider).intValue()).as("nothing hangs over").isLessThanOrEqualTo(width);
    assertNothingLogged();
  }

  @Test
  void theLegendSaysWhatIsDrawn() {
    open(1440, 900, "");
    until("#map path.held-RU");
    assertThat(one("#legend").getText())
        .contains("De facto", "Held by Russia")
        .containsPattern("Held by Ukraine\\s+\\d{3},\\d{3} km² \\(");
    new Select(one("#view")).selectByValue("dejure");
    waiting().until(b -> all("#map path.held-RU").isEmpty() && !all("#map path.held-UA").isEmpty());
    assertThat(one("#legend").getText()).contains("De jure").doesNotContain("Held by");
    new Select(one("#view")).selectByValue("claimed:RU");
    until("#map path.held-claimed");
    assertThat(one("#legend").getText()).containsPattern("Claimed by Russia\\s+\\d{3},\\d{3} km²");
    assertThat(browser.getCurrentUrl()).contains("view=claimed");
    one(".card-title").click();
    until("#map path.claim-region");
    assertThat(one("#legend").getText()).contains("claim in hand");
    one("body").sendKeys(Keys.ESCAPE);
    waiting().until(b -> all("#map path.claim-region").isEmpty());
    assertThat(one("#in-hand").isDisplayed()).isFalse();
    assertNothingLogged();
  }

  @Test
  void anArticleIsPastedAndReadByKeyboardAlone() {
    open(1440, 900, "");
    WebElement paste = browser.findElement(By.cssSelector("#controls button"));
    paste.sendKeys(Keys.ENTER);
    until("dialog[open]");
    String hostile =
        "Rain over the hills\n\nIt <b>rained</b> <img src=x onerror=alert(1)> all day.";
    one("#paste-text").sendKeys(hostile);
    one("#paste-text").sendKeys(Keys.TAB);
    one("dialog .primary").sendKeys(Keys.ENTER);
    waiting().until(b -> one("#article").getText().contains("Rain over the hills"));
    assertThat(one("#article").getText()).contains("<b>rained</b> <img src=x");
    assertThat(all("#article b, #article img")).isEmpty();
    assertThat(one("#claims").getText()).contains("no figure about land");
    assertThat(one("#map-note").isDisplayed()).isTrue();
    assertNothingLogged();
  }

  @Test
  void aPlaceAnswersInTextTableAndMap() {
    open(1440, 900, "");
    one("#article .mention.place[tabindex]").sendKeys(Keys.ENTER);
    waiting().until(b -> !all("#article .mention.in-hand").isEmpty());
    String id = one("#article .mention.in-hand").getDomAttribute("data-place");
    assertThat(all("#map path.in-hand[data-place='" + id + "']")).hasSize(1);
    one("#tab-places").click();
    assertThat(all("#places tr.in-hand[data-place='" + id + "']")).hasSize(1);
    assertThat(one("#places tr.in-hand").getText()).containsPattern("\\d° [NS], .*° [EW]");
    assertNothingLogged();
  }

  @ParameterizedTest
  @CsvSource({"360, 740, light", "360, 740, dark", "1440, 900, light", "1440, 900, dark"})
  void axeFindsNothingSerious(int width, int height, String scheme) throws IOException {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    open(width, height, "#claim=1");
    until("#map path.held-RU");
    until(".card.in-hand .time path.curve");
    one(".card.in-hand details summary").click();
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    String run =
        "const done = arguments[0]; axe.run(document).then(r => done([r.passes.length,"
            + " r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary))]),"
            + " e => done([0, [String(e)]]))";
    List<?> found = (List<?>) browser.executeAsyncScript(run);
    assertThat(((Number) found.get(0)).intValue()).as("rules that hold").isGreaterThan(20);
    assertThat((List<?>) found.get(1)).as("serious or critical").isEmpty();
  }

  @Test
  void aDayOutsideTheFactsIsSaidSo() {
    open(1440, 900, "#date=2014-03-18");
    waiting().until(b -> one("#date-note").isDisplayed());
    assertThat(one("#date-note").getText()).contains("18 March 2014").contains("2025");
    assertThat(one("#legend").getText()).contains("No facts on who held what");
    browser.manage().logs().get(LogType.BROWSER);
  }

  @Test
  void whatFailedIsTriedAgain() {
    browser.executeCdpCommand("Network.enable", Map.of());
    open(1440, 900, "");
    until("#map path.held-RU");
    browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/api/read*")));
    try {
      one("#date").sendKeys("01062026");
      waiting().until(b -> one("#notice").isDisplayed());
      assertThat(one("#notice").getText()).contains("did not answer").contains("Try again");
      assertThat(one("#article").getText()).contains("The land that holds up a peace");
    } finally {
      browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
    }
    one("#notice button").click();
    waiting().until(b -> one(".card-region").getText().contains("6 January 2026"));
    assertThat(one("#notice").isDisplayed()).isFalse();
    browser.manage().logs().get(LogType.BROWSER);
  }

  @Test
  void aRiverIsALineWithItsName() {
    open(1440, 900, "");
    until("#map path.river.named");
    assertThat(all("#map path.dot[data-place='demarc:dnipro']")).isEmpty();
    assertThat(one("#map .label.water").getText()).isEqualTo("Dnipro");
    one("#map .label.water").sendKeys(Keys.ENTER);
    until("#map path.river.named.in-hand");
    assertThat(one("#legend").getText()).contains("River named");
    assertNothingLogged();
  }

  @Test
  void anErrorIsShownInASentence() {
    open(1440, 900, "");
    browser.executeScript(
        "const d = document.getElementById('date'); d.type = 'text'; d.value = '2025-99-99';"
            + " d.dispatchEvent(new Event('change'))");
    waiting().until(b -> one("#notice").isDisplayed());
    assertThat(one("#notice").getText()).contains("got").contains("expected");
    browser.manage().logs().get(LogType.BROWSER);
  }

  private static void open(int width, int height, String hash) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    browser.get("about:blank");
    browser.manage().logs().get(LogType.BROWSER);
    browser.get(server.address() + hash);
    until(".card-title");
  }

  /** A part drawn anew between finding and reading it is found again. */
  private static Wait<WebDriver> waiting() {
    return new WebDriverWait(browser, Duration.ofSeconds(20))
        .ignoring(StaleElementReferenceException.class);
  }

  private static void until(String selector) {
    waiting().until(b -> !all(selector).isEmpty());
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static void assertNothingLogged() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
  }
}
