package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The day shown: one control moves the map, the legend, the region in hand and the curve. */
class BrowserTimeTest extends InBrowser {
  @Test
  void aDayMovesMapAndNumbersTogether() {
    open(1440, 900, "#claim=1");
    until("#map path.claim-region");
    until("#timeline path.curve.right");
    String before = text("#in-hand");
    String held = text("#legend");
    one(".time-slider").sendKeys(Keys.HOME);
    untilText("#legend", "1 January 2025");
    untilText("#in-hand", "1 January 2025");
    assertThat(text("#in-hand")).isNotEqualTo(before).contains("9,218 km²");
    assertThat(text("#legend")).isNotEqualTo(held).containsPattern("Held by Russia\\s+111,870 km²");
    assertThat(one(".time-slider").getDomAttribute("aria-valuetext"))
        .contains("1 January 2025", "9,218 km²", "above the quote");
    assertThat(browser.getCurrentUrl()).contains("day=2025-01-01");
    assertThat(text(".card .badge")).as("the verdict is of its own day").isEqualTo("close");

    one(".time-slider").sendKeys(Keys.ARROW_RIGHT);
    untilText("#legend", "2 January 2025");
    one(".time-actions .link").sendKeys(Keys.ENTER);
    untilText("#in-hand", "9 December 2025");
    assertThat(browser.getCurrentUrl()).doesNotContain("day=");
    assertNothingLogged();
  }

  /** Or the whole country would be drawn again for each day that plays. */
  @Test
  void fromOneDayToTheNextOnlyTheLandsThatChangeAreDrawnAnew() {
    open(1440, 900, "#day=2025-08-02");
    untilText("#legend", "2 August 2025");
    browser.executeScript(
        "for (const p of document.querySelectorAll('path.held')) p.setAttribute('data-before', '')");
    int before = all("path.held").size();
    browser.executeScript(
        "const d = document.querySelector('#day'); d.value = '2025-08-05'; d.dispatchEvent(new Event('change'))");
    untilText("#legend", "5 August 2025");
    int now = all("path.held").size();
    int stayed = all("path.held[data-before]").size();
    assertThat(before).isGreaterThan(30);
    assertThat(now).isBetween(before - 6, before + 6);
    assertThat(stayed).isBetween(now - 10, now - 1);
    Object above =
        browser.executeScript(
            "const all = [...document.querySelectorAll('path.held')].map(p => p.classList.contains('held-contested'));"
                + " return all.indexOf(true) > all.lastIndexOf(false)");
    assertThat(above).as("contested land lies on top").isEqualTo(true);
    assertNothingLogged();
  }

  @Test
  void theArticleIsReadAsOfTheDayShown() {
    open(1440, 900, "#claim=1&day=2025-10-01");
    untilText("#legend", "1 October 2025");
    assertThat(text(".time-value")).contains("inside the quote, 6,175–6,825 km²");
    one(".time-actions .link:last-child").click();
    untilText(".card-region", "1 October 2025");
    assertThat(text(".card .badge")).isEqualTo("supported");
    assertThat(one("#date").getDomProperty("value")).isEqualTo("2025-10-01");
    assertThat(browser.getCurrentUrl()).contains("date=2025-10-01");
    assertNothingLogged();
  }

  @Test
  void daysPlayAndStopWithTheKeyboard() {
    open(1440, 900, "#day=2026-01-10");
    untilText("#legend", "10 January 2026");
    one(".time-button.play").sendKeys(Keys.ENTER);
    until(".time-button.pause");
    untilText("#legend", "9 February 2026");
    until(".time-button:not(.pause)[aria-label=Play]");
    untilText("#legend", "31 March 2026");
    assertNothingLogged();
  }

  @Test
  void aDayOutsideTheFactsIsSaidSo() {
    open(1440, 900, "#date=2014-03-18");
    waiting().until(b -> one("#date-note").isDisplayed());
    assertThat(text("#date-note")).contains("18 March 2014").contains("2025");
    assertThat(text("#legend")).contains("No facts on who held what");
    forgetLog();
  }
}
