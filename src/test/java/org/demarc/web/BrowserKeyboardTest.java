package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** All that a mouse does, done by keys alone, from the top of the page to its end. */
class BrowserKeyboardTest extends InBrowser {
  private static final int FAR = 150;

  /** Where the focus is, whether that can be seen, and whether the dialog has let it out. */
  private static final String FOCUS =
      "const e = document.activeElement; const s = getComputedStyle(e);"
          + " const shown = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1)"
          + "   || (e instanceof SVGElement && parseFloat(s.strokeWidth) >= 4);"
          + " const r = e.getBoundingClientRect();"
          + " const dialog = document.querySelector('dialog[open]');"
          + " return [e.matches(arguments[0]), e === document.body || shown && r.width + r.height > 0,"
          + "   !dialog || e === document.body || dialog.contains(e), e.outerHTML.slice(0, 120)]";

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
  void thePageIsWalkedThroughByKeysAlone() {
    open(server.address(), 1440, 900, "light", "");
    skipsToTheClaims();
    open(server.address(), 1440, 900, "light", "");
    readsAnotherArticle();
    readsAPastedOne();
    turnsTheView();
    goesThroughTheTabs();
    takesAPlaceAndAFigureOfTheText();
    goesThroughTheClaims();
    movesTheMap();
    searchesAndMeasures();
    movesTheDay();
    assertNothingLogged();
  }

  @Test
  void aCheckIsSharedByKeysAlone() {
    browser.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    open(server.address(), 1440, 900, "dark", "#claim=1");
    until("#map path.claim-region");
    tabTo("#share");
    press(Keys.ENTER);
    until("dialog[open] #share-claim");
    assertFocusOn("#share-claim");
    tabTo("dialog .primary");
    press(Keys.ENTER);
    until(".share-result input");
    assertFocusOn(".share-result input");
    for (String part : List.of("", "/embed/", "?part=map", "?part=card")) {
      tabTo(".share-result .quiet");
      press(Keys.ENTER);
      untilText("dialog :focus", "Copied");
      Object copied =
          browser.executeAsyncScript(
              "const done = arguments[0];"
                  + " navigator.clipboard.readText().then(done, e => done(String(e)))");
      assertThat(copied)
          .isEqualTo(
              browser.executeScript(
                  "return document.activeElement.parentNode.querySelector('input').value"));
      assertThat(copied.toString()).contains(part, "http");
    }
    assertThat(all(".frames .block")).hasSize(3);
    // Once round: what lies under the dialog is never met.
    tabTo(".share-result input");
    press(Keys.ESCAPE);
    waiting().until(b -> all("dialog[open]").isEmpty());
    assertFocusOn("#share");
    assertNothingLogged();
  }

  private static void skipsToTheClaims() {
    press(Keys.TAB);
    assertThat(one(":focus").getRect().getY()).as("the skip link is seen").isNotNegative();
    assertThat(text(":focus")).isEqualTo("Skip to the claims");
    press(Keys.ENTER);
    press(Keys.TAB);
    assertFocusOn(".card-title");
    press(Keys.ENTER);
    until(".card.in-hand");
    press(Keys.ESCAPE);
    waiting().until(b -> all(".card.in-hand").isEmpty());
  }

  private static void readsAnotherArticle() {
    String first = text("#article h2");
    tabTo("#brief");
    press(Keys.ARROW_DOWN);
    waiting().until(b -> !text("#article").contains(first) && !all(".card, .empty").isEmpty());
  }

  private static void readsAPastedOne() {
    tabTo("#paste");
    press(Keys.ENTER);
    until("dialog[open] #paste-text");
    assertFocusOn("#paste-text");
    type("The rest\n\n9 December 2025. Russia demands that Ukraine hand over the rest of Donbas.");
    type(" Ukraine still holds some 6,500 sq km of Donbas, west of Bakhmut.");
    tabTo("dialog .primary");
    press(Keys.ENTER);
    untilText("#article h2", "The rest");
    until(".card");
    assertFocusOn("#paste");
  }

  private static void turnsTheView() {
    tabTo("#view");
    press(Keys.ARROW_DOWN);
    untilText("#legend", "De jure");
    press(Keys.ARROW_UP);
    untilText("#legend", "De facto");
  }

  private static void goesThroughTheTabs() {
    tabTo("#tab-claims");
    press(Keys.ARROW_RIGHT);
    until("#sides .proposal .card-title");
    assertFocusOn("#tab-sides");
    press(Keys.ARROW_RIGHT);
    until("#places tr[data-place]");
    press(Keys.ARROW_LEFT);
    tabTo(".proposal .card-title");
    press(Keys.ENTER);
    until("#map path.moves");
    untilText("#legend", "Handover");
    press(Keys.ESCAPE);
    waiting().until(b -> all("#map path.moves").isEmpty());
    backTo("#tab-sides");
    press(Keys.ARROW_LEFT);
    until("#claims .card");
  }

  private static void takesAPlaceAndAFigureOfTheText() {
    tabTo("#article .mention");
    press(Keys.ENTER);
    until("#article .mention.in-hand");
    tabTo("#article .marker, #article .figure");
    press(Keys.ENTER);
    until(".card.in-hand");
    untilText("#in-hand", "Donbas held by Ukraine");
  }

  private static void goesThroughTheClaims() {
    tabTo(".card-title");
    tabTo(".card summary");
    press(Keys.ENTER);
    until(".card details[open] .own input");
    tabTo(".own input");
    new Actions(browser).keyDown(Keys.CONTROL).sendKeys("a").keyUp(Keys.CONTROL).perform();
    type("UA-09 & held(UA)");
    press(Keys.ENTER);
    untilText(".card .own-mark", "UA-09");
    tabTo(".card .own-mark .link");
    press(Keys.ENTER);
    waiting().until(b -> all(".card .own-mark").isEmpty());
    assertFocusOn(".card-title");
  }

  private static void movesTheMap() {
    tabTo("#map");
    String before = one(".leaflet-map-pane").getCssValue("transform");
    press(Keys.ARROW_RIGHT);
    waiting().until(b -> !one(".leaflet-map-pane").getCssValue("transform").equals(before));
    tabTo("#map .dot, #map .ring");
    press(Keys.ENTER);
    until("#map :is(.dot, .ring).in-hand");
    // The map has come to the land it outlines.
    until("#map path.place-region");
    tabTo("#in-hand .clear");
    press(Keys.ENTER);
    waiting().until(b -> !one("#in-hand").isDisplayed());
    assertThat(all("body:focus")).as("the focus is not lost").isEmpty();
  }

  private static void searchesAndMeasures() {
    tabTo("#open-search");
    press(Keys.ENTER);
    until("#find:focus");
    type("Luhansk Oblast");
    until("#found button");
    press(Keys.ARROW_DOWN);
    press(Keys.ENTER);
    untilText(".measure-answer", "Luhansk Oblast");
    press(Keys.ESCAPE);
    waiting().until(b -> !one("#panel").isDisplayed());
    assertFocusOn("#open-search");
    tabTo("#open-measure");
    press(Keys.ENTER);
    until("#measure-expression:focus");
    type("UA-14 & held(RU)");
    untilText(".measure-answer", "held by Russia");
    backTo("#draw");
    press(Keys.ENTER);
    until("#map.drawing:focus");
    press(Keys.ENTER, Keys.ARROW_RIGHT, Keys.ENTER, Keys.ARROW_DOWN, Keys.ENTER, Keys.ESCAPE);
    assertFocusOn("#draw");
    assertThat(one("#measure-expression").getDomProperty("value"))
        .startsWith("UA-14 & held(RU) + polygon(");
    press(Keys.ESCAPE);
    waiting().until(b -> !one("#panel").isDisplayed());
    assertFocusOn("#open-measure");
  }

  private static void movesTheDay() {
    tabTo("#legend summary");
    press(Keys.ENTER);
    waiting().until(b -> all("#legend[open]").isEmpty());
    press(Keys.ENTER);
    tabTo(".time-button.play");
    press(Keys.ENTER);
    until(".time-button.pause");
    press(Keys.ENTER);
    until(".time-button:not(.pause)[aria-label=Play]");
    tabTo(".time-slider");
    press(Keys.HOME);
    untilText("#legend", "1 January 2025");
    press(Keys.ARROW_RIGHT);
    untilText("#legend", "2 January 2025");
    backTo(".time-actions .link:first-child");
    press(Keys.ENTER);
    untilText("#legend", "9 December 2025");
    assertFocusOn(".time-slider");
  }

  private static void press(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  private static void type(String text) {
    press(text);
  }

  /** By the tab key, with the focus in sight at each stop. */
  private static void tabTo(String selector) {
    walk(selector, () -> press(Keys.TAB));
  }

  private static void backTo(String selector) {
    walk(
        selector,
        () ->
            new Actions(browser)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform());
  }

  private static void walk(String selector, Runnable step) {
    for (int i = 0; i < FAR; i++) {
      step.run();
      List<?> focus = (List<?>) browser.executeScript(FOCUS, selector);
      assertThat(focus.get(1)).as("the focus is seen on " + focus.get(3)).isEqualTo(true);
      assertThat(focus.get(2)).as("the dialog keeps the focus: " + focus.get(3)).isEqualTo(true);
      if (Boolean.TRUE.equals(focus.get(0))) {
        return;
      }
    }
    throw new AssertionError("got " + FAR + " stops without " + selector + ", expected it sooner");
  }

  private static void assertFocusOn(String selector) {
    waiting()
        .withMessage(() -> "focus on " + selector + ", not on " + where())
        .until(b -> Boolean.TRUE.equals(((List<?>) browser.executeScript(FOCUS, selector)).get(0)));
  }

  private static Object where() {
    return browser.executeScript("return document.activeElement.outerHTML.slice(0, 160)");
  }
}
