package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with an article: its claims, its places, another text, another language. */
class BrowserTest extends InBrowser {
  @ParameterizedTest
  @CsvSource({"360, 740", "768, 1024", "1440, 900"})
  void aBriefIsReadAndAClaimShowsItsRegion(int width, int height) {
    open(width, height, "");
    assertThat(all("#article .mention")).isNotEmpty();
    assertThat(all("#map path.dot, #map path.ring")).isNotEmpty();
    assertThat(all("#map path.claim-region")).isEmpty();

    one(".card-title").click();
    until("#map path.claim-region");
    assertThat(all(".card.in-hand")).hasSize(1);
    assertThat(all("#article .figure.in-hand")).isNotEmpty();
    untilText("#in-hand", "km²");
    until("#timeline path.curve.right");
    assertThat(text(".time-value")).contains("Donbas held by Ukraine").contains("the quote");
    assertThat(browser.getCurrentUrl()).contains("claim=1");
    assertNothingHangsOver(width);
    assertNothingLogged();
  }

  @Test
  void theLegendSaysWhatIsDrawn() {
    open(1440, 900, "");
    until("#map path.held-RU");
    assertThat(text("#legend"))
        .contains("De facto", "Held by Russia")
        .containsPattern("Held by Ukraine\\s+\\d{3},\\d{3} km² \\(");
    untilText(".time-value", "Ukraine: held by Russia");
    new Select(one("#view")).selectByValue("dejure");
    waiting().until(b -> all("#map path.held-RU").isEmpty() && !all("#map path.held-UA").isEmpty());
    assertThat(text("#legend")).contains("De jure").doesNotContain("Held by");
    untilText(".time-value", "Ukraine by right 602,018 km²");
    new Select(one("#view")).selectByValue("claimed:RU");
    until("#map path.held-claimed");
    assertThat(text("#legend")).containsPattern("Claimed by Russia\\s+\\d{3},\\d{3} km²");
    untilText(".time-value", "Ukraine: claimed by Russia 134,634 km²");
    assertThat(browser.getCurrentUrl()).contains("view=claimed");
    one(".card-title").click();
    until("#map path.claim-region");
    assertThat(text("#legend")).contains("claim in hand");
    one("body").sendKeys(Keys.ESCAPE);
    waiting().until(b -> all("#map path.claim-region").isEmpty());
    assertThat(one("#in-hand").isDisplayed()).isFalse();
    assertNothingLogged();
  }

  @Test
  void anArticleIsPastedAndReadByKeyboardAlone() {
    open(1440, 900, "");
    one("#paste").sendKeys(Keys.ENTER);
    until("#paste-text");
    String hostile =
        "Rain over the hills\n\nIt <b>rained</b> <img src=x onerror=alert(1)> all day.";
    one("#paste-text").sendKeys(hostile);
    one("#paste-text").sendKeys(Keys.TAB);
    one("dialog .primary").sendKeys(Keys.ENTER);
    untilText("#article", "Rain over the hills");
    assertThat(text("#article")).contains("<b>rained</b> <img src=x");
    assertThat(all("#article b, #article img")).isEmpty();
    untilText("#claims", "no figure about land");
    assertThat(one("#map-note").isDisplayed()).isTrue();

    browser.navigate().refresh();
    untilText("#article", "Rain over the hills");
    assertNothingLogged();
  }

  @Test
  void aPlaceAnswersInTextTableAndMap() {
    open(1440, 900, "");
    one("#article .mention.place[tabindex]").sendKeys(Keys.ENTER);
    until("#article .mention.in-hand");
    String id = one("#article .mention.in-hand").getDomAttribute("data-place");
    assertThat(all("#map path.in-hand[data-place='" + id + "']")).hasSize(1);
    one("#tab-places").click();
    until("#places tr.in-hand");
    assertThat(all("#places tr.in-hand[data-place='" + id + "']")).hasSize(1);
    assertThat(text("#places tr.in-hand")).containsPattern("\\d° [NS], .*° [EW]");
    assertNothingLogged();
  }

  @Test
  void aPlaceIsPutRightAndTakenBack() {
    open(1440, 900, "");
    one("#article .mention[data-place='geonames:524901'][tabindex]").sendKeys(Keys.ENTER);
    untilText("#in-hand", "settlement, Russia");
    one(".doubt").sendKeys(Keys.ENTER);
    until(".place-card .candidates li");
    assertThat(text(".place-card")).contains("the likeliest of", "Idaho");
    one(".place-card .candidates button").sendKeys(Keys.ENTER);
    until("#article .mention.corrected");
    untilText(".corrections", "“Moscow” is Moscow");
    untilText("#in-hand", "settlement, United States");

    until(".place-card .candidates li");
    one(".place-card .choice > .quiet").sendKeys(Keys.ENTER);
    untilText(".corrections", "no place here");
    waiting().until(b -> all("#article .mention.corrected").isEmpty());

    one(".corrections button").sendKeys(Keys.ENTER);
    until("#article .mention[data-place='geonames:524901']");
    assertThat(all(".corrections")).isEmpty();
    assertNothingLogged();
  }

  @Test
  void theMapIsATableToo() {
    open(1440, 900, "#claim=1");
    until("#map path.claim-region");
    one("#tab-places").click();
    until("#places .of-regions tr.in-hand");
    assertThat(text("#places .of-regions tr.in-hand"))
        .contains("Donbas held by Ukraine", "6,500 sq km", "km² (");
    assertThat(text("#places .of-land"))
        .containsPattern("Held by Ukraine\\s+\\d{3},\\d{3} km² \\(")
        .contains("Held by Russia");
    one("#places .of-regions tr:nth-child(2) button").sendKeys(Keys.ENTER);
    until(".card.in-hand[data-card='1']");
    assertThat(browser.getCurrentUrl()).contains("claim=2");
    assertNothingLogged();
  }

  @Test
  void anExpressionOfOnesOwnChangesTheVerdict() {
    open(1440, 900, "#claim=1");
    until(".card.in-hand[data-card='0']");
    assertThat(text(".card.in-hand .badge")).isEqualTo("close");
    judgeBy("UA-14 + + UA-09");
    untilText(".card.in-hand .own-answer", "expected");
    assertThat(text(".card.in-hand .badge")).isEqualTo("close");
    assertThat(all(".own-mark")).isEmpty();
    forgetLog();

    judgeBy("UA-14 + UA-09");
    until(".card.in-hand.contradicted .own-mark");
    assertThat(text(".card.in-hand .badge")).isEqualTo("contradicted");
    assertThat(text(".card.in-hand .own-mark"))
        .contains("Your expression: UA-14 + UA-09", "read as Donbas held by Ukraine");
    assertThat(text(".card.in-hand .because")).startsWith("Donetsk Oblast and Luhansk Oblast");
    untilText("#in-hand", "Donetsk Oblast and Luhansk Oblast");
    assertThat(text("#legend")).contains("Land of your expression");

    browser.navigate().refresh();
    until(".card.in-hand.contradicted .own-mark");
    one(".card.in-hand .own-mark button").sendKeys(Keys.ENTER);
    until(".card.in-hand.close");
    assertThat(all(".own-mark")).isEmpty();
    untilText("#in-hand", "Donbas held by Ukraine");
    assertNothingLogged();
  }

  private void judgeBy(String expression) {
    if (all(".card.in-hand details[open]").isEmpty()) {
      one(".card.in-hand summary").sendKeys(Keys.ENTER);
    }
    until("#own-0");
    WebElement own = one("#own-0");
    own.clear();
    own.sendKeys(expression, Keys.ENTER);
  }

  @Test
  void aRiverIsALineWithItsName() {
    open(1440, 900, "");
    until("#map path.river.named");
    assertThat(all("#map path.dot[data-place='demarc:dnipro']")).isEmpty();
    assertThat(text("#map .label.water")).isEqualTo("Dnipro");
    one("#map .label.water").sendKeys(Keys.ENTER);
    until("#map path.river.named.in-hand");
    assertThat(text("#legend")).contains("River named");
    assertNothingLogged();
  }

  @Test
  void thePageSpeaksUkrainianWhenAsked() {
    open(1440, 900, "#claim=1");
    until(".card.in-hand");
    one(".languages [lang=uk]").sendKeys(Keys.ENTER);
    untilText("#tab-claims", "Цифри");
    until(".card.in-hand");
    assertThat(one("html").getDomAttribute("lang")).isEqualTo("uk");
    assertThat(browser.getCurrentUrl()).contains("lang=uk", "claim=1");
    assertThat(text(".card .badge")).isEqualTo("близько");
    assertThat(text(".card .card-region"))
        .isEqualTo("Донбас під контролем України, станом на 9 грудня 2025 року");
    assertThat(text(".card .because")).contains("наведене «6,500 sq km» завищене на 6");
    assertThat(one(".card .because").getDomAttribute("lang")).isNull();
    assertThat(text("#legend")).contains("Утримує Україна", "км²");
    assertThat(text("#article")).contains("Territory is still");
    untilText("#in-hand", "Донбас під контролем України");
    until("#map .town");
    one(".card.in-hand summary").sendKeys(Keys.ENTER);
    untilText(".card.in-hand details", "Контур: ");
    one("#tab-places").click();
    until("#places .of-places");
    one("#places tr[data-place='UA-14'] button").sendKeys(Keys.ENTER);
    untilText("#places .place-card h2", "Донецька область");
    for (String part :
        List.of(
            ".because",
            ".card-region",
            ".card .published",
            ".dateline",
            "#legend",
            "#in-hand",
            "#map .town",
            "#places .of-regions th",
            "#places .of-places th",
            ".place-card p")) {
      assertThat(all(part)).as(part).isNotEmpty();
      for (WebElement element : all(part)) {
        String own = element.getDomProperty("textContent").replaceAll("«[^»]*»", "");
        assertThat(own).as(part).doesNotContainPattern("\\b[A-Za-z][a-z]+ [a-z]+ [a-z]+\\b");
      }
    }
    one("#tab-claims").click();
    one(".card[data-card='0'] .card-title").click();
    until(".card.in-hand");
    judgeBy("UA-14 + + UA-09");
    untilText(".card.in-hand .own-answer", "Отримано '+' у стовпчику 9");
    forgetLog();
    one(".languages [lang=en]").sendKeys(Keys.ENTER);
    untilText("#tab-claims", "Claims");
    assertThat(browser.getCurrentUrl()).doesNotContain("lang=uk");
    assertNothingLogged();
  }

  @Test
  void aTurnOfLanguageLeavesTheMapWhereItWas() {
    open(1440, 900, "#claim=1&day=2025-10-01");
    until("#map path.claim-region");
    one(".leaflet-control-zoom-in").click();
    one(".leaflet-control-zoom-in").click();
    one("#map").sendKeys(Keys.ARROW_LEFT);
    untilStill();
    one(".languages [lang=uk]").sendKeys(Keys.ENTER);
    untilText("#tab-claims", "Цифри");
    List<Double> before = sight();
    until("#map path.claim-region");
    untilStill();
    assertThat(browser.getCurrentUrl()).contains("claim=1", "day=2025-10-01");
    one(".languages [lang=en]").sendKeys(Keys.ENTER);
    untilText("#tab-claims", "Claims");
    List<Double> after = sight();
    assertThat(before.get(2)).isGreaterThan(8);
    assertThat(after.get(2)).isEqualTo(before.get(2));
    assertThat(after.get(0)).isCloseTo(before.get(0), within(0.01));
    assertThat(after.get(1)).isCloseTo(before.get(1), within(0.01));
    assertNothingLogged();
  }

  /** Latitude, longitude and zoom of the map when the page before this one was left. */
  private static List<Double> sight() {
    String kept =
        "const { lat, lon, zoom } = JSON.parse(sessionStorage.getItem('demarc')).sight;"
            + "return [lat, lon, zoom].map(String);";
    return ((List<?>) browser.executeScript(kept))
        .stream().map(each -> Double.parseDouble((String) each)).toList();
  }

  /** Once the outline has come to rest. */
  private void untilStill() {
    String[] last = {""};
    new org.openqa.selenium.support.ui.WebDriverWait(browser, Duration.ofSeconds(20))
        .pollingEvery(Duration.ofMillis(700))
        .until(
            b -> {
              String now =
                  (String)
                      browser.executeScript(
                          "const box = document.querySelector('#map path.claim-region')"
                              + "?.getBoundingClientRect();"
                              + "return box ? [box.x, box.y, box.width, box.height].map(Math.round).join(' ') : '';");
              boolean still = !now.isEmpty() && now.equals(last[0]);
              last[0] = now;
              return still ? now : null;
            });
  }
}
