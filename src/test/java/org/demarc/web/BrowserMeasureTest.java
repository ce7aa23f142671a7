package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * The measuring panel: regions looked up, combined, drawn, and told by what they are as large as.
 */
class BrowserMeasureTest extends InBrowser {
  @Test
  void regionsAreLookedUpAndCombinedByKeyboard() {
    open(1440, 900, "");
    one("#open-search").sendKeys(Keys.ENTER);
    until("#find");
    find("Luhansk Oblast");
    untilText(".measure-answer", "Luhansk Oblast");
    find("Donetsk Oblast");
    untilText(".measure-answer", "Luhansk Oblast and Donetsk Oblast");
    assertThat(expression()).isEqualTo("UA-09 + UA-14");
    one(".measure-pieces > button").sendKeys(Keys.ENTER);
    untilText(".measure-answer", "held by Ukraine on 9 December 2025");
    assertThat(expression()).isEqualTo("(UA-09 + UA-14) & held(UA)");
    assertThat(text(".measure-value")).contains("6,142 km² (5,885–6,398)", "2,371 sq mi");
    assertThat(text(".comparisons")).contains("of Delaware", "total area");
    until("#map path.claim-region");
    assertThat(text("#legend")).contains("Land being measured");
    assertThat(browser.getCurrentUrl()).contains("measure=%28UA-09");
    assertNothingLogged();
  }

  @Test
  void aFaultIsToldAndNothingIsLost() {
    open(1440, 900, "#measure=UA-14%20%26");
    untilText(".measure-answer .fault", "got the end in column 8");
    assertThat(expression()).isEqualTo("UA-14 &");
    forgetLog();
  }

  @Test
  void landIsDrawnWithTheMouse() {
    open(1440, 900, "");
    one("#open-measure").click();
    until("#draw");
    one("#draw").click();
    until("#map.drawing");
    click(100, -150);
    click(200, -150);
    click(200, 0);
    untilText(".measure-answer", "The drawn area");
    one(".draw-steps .primary").click();
    assertThat(expression()).startsWith("polygon(");
    assertThat(text(".measure-value")).containsPattern("^[\\d,.]+ km² [\\d,.]+ sq mi$");
    assertThat(all("#map.drawing")).isEmpty();
    assertNothingLogged();
  }

  private static void click(int right, int down) {
    new Actions(browser).moveToElement(one("#map"), right, down).click().perform();
  }

  @Test
  void landIsDrawnWithTheKeysOnAPhone() {
    open(360, 740, "");
    one("#open-measure").sendKeys(Keys.ENTER);
    until("#draw");
    one("#draw").sendKeys(Keys.ENTER);
    until("#map.drawing");
    new Actions(browser)
        .sendKeys(Keys.ENTER, Keys.ARROW_RIGHT, Keys.ENTER, Keys.ARROW_DOWN, Keys.ENTER)
        .sendKeys(Keys.ARROW_LEFT, Keys.ENTER, Keys.BACK_SPACE, Keys.ESCAPE)
        .perform();
    until(".measure-value");
    assertThat(expression().split(",")).hasSize(3);
    assertNothingHangsOver(360);
    assertAccessible();
    assertNothingLogged();
  }

  @Test
  void aPlaceOutsideTheArticleIsShown() {
    open(1440, 900, "");
    one("#open-search").click();
    until("#find");
    find("Srinagar");
    untilText("#map .leaflet-tooltip", "Srinagar");
    one("#panel .clear").click();
    assertThat(one("#panel").isDisplayed()).isFalse();
    assertThat(all("#map .found-mark")).isEmpty();
    assertNothingLogged();
  }

  private static void find(String name) {
    one("#find").clear();
    one("#find").sendKeys(name);
    until("#found button");
    waiting().until(b -> text("#found li").contains(name));
    one("#find").sendKeys(Keys.ARROW_DOWN);
    new Actions(browser).sendKeys(Keys.ENTER).perform();
  }

  private static String expression() {
    return one("#measure-expression").getDomProperty("value");
  }
}
