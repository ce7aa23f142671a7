package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.demarc.TestDesk;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page in Debian's Chromium: one server and one browser for all classes that a JVM tests, ended
 * with it. Skipped with a word where there is no browser, but never when CI=true.
 */
@Timeout(90)
abstract class InBrowser {
  /** A command that hangs fails by itself, before the test's own time is up. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static Server server;
  static ChromeDriver browser;

  @BeforeAll
  @Timeout(90)
  static void start() {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(installed, "no Chromium and chromedriver under /usr/bin: the page is not tested");
    }
    if (browser == null) {
      // Waits until the desk has read its data: a busy machine takes longer than a request may.
      TestDesk.open().curve("UA & held(RU)", Language.ENGLISH);
      server = Server.start(TestDesk.open(), TestDesk.assets(), "127.0.0.1", 0);
      ClientConfig config = ClientConfig.defaultConfig().readTimeout(PATIENCE.plusSeconds(15));
      browser = new ChromeDriver(service(), options(), config);
      browser.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
      Runtime.getRuntime().addShutdownHook(new Thread(InBrowser::stop, "end of the browser"));
    }
  }

  private static void stop() {
    try {
      browser.quit();
    } finally {
      server.close();
    }
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
        "--user-data-dir=" + profile());
    return options;
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory("demarc-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In a light scheme, with nothing kept from an earlier test. */
  static void open(int width, int height, String hash) {
    open(width, height, "light", hash);
  }

  static void open(int width, int height, String scheme, String hash) {
    open(server.address(), width, height, scheme, hash);
  }

  static void open(URI address, int width, int height, String scheme, String hash) {
    shape(width, height, scheme);
    browser.get("about:blank");
    browser.executeCdpCommand(
        "Storage.clearDataForOrigin",
        Map.of("origin", address.toString(), "storageTypes", "local_storage"));
    browser.manage().logs().get(LogType.BROWSER);
    browser.get(address + hash);
    until(".card-title, #claims .empty");
    until("#timeline:not(.waiting) .time-plot svg");
  }

  /** Width and scheme may change under a page, as when a window is drawn or evening comes. */
  static void shape(int width, int height, String scheme) {
    Map<String, ?> size =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.copyOf(size));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** A part drawn anew between finding and reading it is found again. */
  static FluentWait<WebDriver> waiting() {
    return new WebDriverWait(browser, Duration.ofSeconds(20))
        .pollingEvery(Duration.ofMillis(40))
        .ignoring(StaleElementReferenceException.class);
  }

  static void until(String selector) {
    waiting().withMessage(() -> selector + "; " + state()).until(b -> !all(selector).isEmpty());
  }

  /** What the page says of itself when something is waited for in vain. */
  private static String state() {
    Object page =
        browser.executeScript(
            "return [location.href, document.readyState, document.getElementById('notice')"
                + "?.textContent, document.getElementById('status')?.textContent,"
                + " document.getElementById('timeline')?.className].join(' | ')");
    return page + " " + browser.manage().logs().get(LogType.BROWSER).getAll();
  }

  static void untilText(String selector, String part) {
    waiting().until(b -> one(selector).getText().contains(part));
  }

  static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  static String text(String selector) {
    return one(selector).getText();
  }

  static void assertNothingLogged() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
  }

  /** What was logged is what the test provoked. */
  static void forgetLog() {
    browser.manage().logs().get(LogType.BROWSER);
  }

  static void assertNothingHangsOver(int width) {
    Object wider = browser.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) wider).intValue()).as("nothing hangs over").isLessThanOrEqualTo(width);
  }

  /** axe-core's serious and critical findings on the page as it stands. */
  static void assertAccessible() {
    if (Boolean.FALSE.equals(browser.executeScript("return 'axe' in window"))) {
      browser.executeScript(axe());
    }
    String run =
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done([r.passes.length,"
            + " r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary))]),"
            + " e => done([0, [String(e)]]))";
    List<?> found = (List<?>) browser.executeAsyncScript(run);
    assertThat(((Number) found.get(0)).intValue()).as("rules that hold").isGreaterThan(20);
    assertThat((List<?>) found.get(1)).as("serious or critical").isEmpty();
  }

  private static String axe() {
    try (InputStream axe = InBrowser.class.getResourceAsStream("/axe.min.js")) {
      return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
