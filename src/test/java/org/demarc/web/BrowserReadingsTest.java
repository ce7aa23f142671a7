package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The land of a figure chosen among those that may be meant. */
class BrowserReadingsTest extends InBrowser {
  private static final String ASKED = ".readings:not(.told)";

  @Test
  void aClickSaysWhichLandIsMeant() {
    paste();
    WebElement card = one(".card:has(" + ASKED + ")");
    String index = card.getDomAttribute("data-card");
    String own = ".card[data-card='" + index + "'] ";
    assertThat(text(own + "legend")).isEqualTo("Which land is meant?");
    List<String> lands = all(own + ASKED + " button").stream().map(WebElement::getText).toList();
    assertThat(lands).hasSizeBetween(2, 3).allMatch(land -> land.contains("held by Russia"));
    for (int[] size : new int[][] {{360, 740}, {1440, 900}}) {
      shape(size[0], size[1], size[0] < 720 ? "dark" : "light");
      assertAccessible();
      assertNothingHangsOver(size[0]);
    }

    all(own + ASKED + " button").get(1).sendKeys(Keys.ENTER);
    until(own + ".own-mark");
    assertThat(text(own + ".own-mark")).contains("Your expression:", "naming no region");
    assertThat(text(own + ".card-region")).startsWith(lands.get(1));
    assertThat(text(own + ".because")).containsIgnoringCase(lands.get(1));
    assertThat(all(own + ASKED)).isEmpty();
    assertThat(browser.switchTo().activeElement()).isEqualTo(one(own + ".card-title"));
    until("#map path.claim-region");

    assertThat(text(own + ".readings.told legend")).isEqualTo("Or:");
    assertThat(text(own + ".readings.told")).contains(lands.get(0)).doesNotContain(lands.get(1));
    one(own + ".readings button").click();
    untilText(own + ".card-region", lands.get(0));
    one(own + ".own-mark button").sendKeys(Keys.ENTER);
    until(own + ASKED);
    assertThat(all(own + ".own-mark")).isEmpty();
    assertNothingLogged();
  }

  @Test
  void itIsAskedInTheReadersLanguage() {
    paste();
    one(".languages [lang=uk]").sendKeys(Keys.ENTER);
    untilText("#tab-claims", "Цифри");
    until(ASKED);
    assertThat(text(ASKED + " legend")).isEqualTo("Яку землю мають на увазі?");
    assertThat(text(ASKED + " button")).contains("під контролем Росії");
    assertNothingLogged();
  }

  private static void paste() {
    open(1440, 900, "");
    one("#paste").sendKeys(Keys.ENTER);
    until("#paste-text");
    browser.executeScript(
        "document.getElementById('paste-text').value = arguments[0]", Open.ARTICLE);
    one("dialog .primary").sendKeys(Keys.ENTER);
    until(ASKED);
  }
}
