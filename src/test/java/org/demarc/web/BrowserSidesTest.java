package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What the sides say of land, what would change hands, and two proposals side by side. */
class BrowserSidesTest extends InBrowser {
  @Test
  void aProposalIsDrawnWithItsLegend() {
    open(1440, 900, "#brief=4-a-truce-that-would-fix-the-lines");
    one("#tab-sides").sendKeys(Keys.ENTER);
    until(".proposal .card-title");
    assertThat(text(".proposal"))
        .contains("Ukraine → Russia", "Handover", "By right: Ukraine → Russia")
        .containsPattern("\\d,\\d{3} km² \\(\\d,\\d{3}–\\d,\\d{3}\\)");
    one(".proposal .card-title").sendKeys(Keys.ENTER);
    until("#map path.moves-RU");
    until("#map path.stays-recognition");
    assertThat(text("#legend"))
        .contains("Handover: for Russia", "Recognition: for Russia", "Freeze of the line");
    assertThat(text("#in-hand")).contains("By right: Ukraine → Russia");
    one("body").sendKeys(Keys.ESCAPE);
    waiting().until(b -> all("#map path.moves").isEmpty());
    assertThat(text("#legend")).doesNotContain("Handover");
    assertNothingLogged();
  }

  @Test
  void twoProposalsStandOnOneScale() {
    open(1440, 900, "#brief=1-the-land-that-holds-up-a-peace");
    one("#tab-sides").click();
    until(".proposals > .quiet");
    one(".proposals > .quiet").sendKeys(Keys.ENTER);
    until("#compare-with");
    new Select(one("#compare-with")).selectByValue("3-what-moscow-wants");
    one(".compare-form .primary").sendKeys(Keys.ENTER);
    untilText(".columns > section:last-child", "What Moscow wants");
    assertThat(text(".columns > section:first-child"))
        .contains("The land that holds up a peace", "as of 9 December 2025", "km² (");
    assertThat(text(".columns > section:last-child")).contains("Russia → Ukraine", "Withdrawal");
    assertNothingLogged();
  }

  @Test
  void aStatementIsALayerAndItsCheckIsShown() {
    open(1440, 900, "#brief=1-the-land-that-holds-up-a-peace");
    one("#tab-sides").click();
    until("[data-statement]");
    assertThat(text(".check")).contains("99.9 % of Luhansk Oblast");
    one("[data-statement='0']").sendKeys(Keys.ENTER);
    until("#map path.claim-region");
    assertThat(text("#legend")).contains("Land of the statement in hand");
    assertThat(one("[data-statement='0']").getDomAttribute("aria-pressed")).isEqualTo("true");
    assertNothingLogged();
  }
}
