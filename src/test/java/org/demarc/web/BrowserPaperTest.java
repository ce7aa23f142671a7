package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on paper: one sheet, whatever its size and whatever screen it is printed from. */
class BrowserPaperTest extends InBrowser {
  private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages\\s*/Count (\\d+)");

  /** Of A4 and of Letter, in inches. */
  static int sheets(double width, double height) {
    Map<String, Object> paper =
        Map.of(
            "paperWidth",
            width,
            "paperHeight",
            height,
            "printBackground",
            true,
            "preferCSSPageSize",
            false);
    Object data = browser.executeCdpCommand("Page.printToPDF", paper).get("data");
    byte[] pdf = Base64.getDecoder().decode((String) data);
    Matcher pages = PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    assertThat(pages.find()).as("a tree of pages").isTrue();
    return Integer.parseInt(pages.group(1));
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, dark, claims, 8.27, 11.69",
    "360, 740, light, claims, 8.5, 11",
    "768, 1024, light, sides, 8.27, 11.69",
    "1440, 900, light, places, 8.5, 11"
  })
  void itIsOneSheet(int width, int height, String scheme, String tab, double wide, double tall) {
    open(width, height, scheme, "#claim=1");
    until("#map path.claim-region");
    one("#tab-" + tab).click();
    until("#" + tab + " :is(.card, .statements, table)");
    assertThat(sheets(wide, tall)).isEqualTo(1);
    assertNothingLogged();
  }

  /** What is laid out for paper, seen in the browser: what stands there, whole and in its order. */
  @Test
  void titleMapLegendTimeAndCardsStandOnIt() {
    open(1440, 900, "dark", "#claim=1");
    until("#map path.claim-region");
    until("#timeline path.curve.right");
    until("#paper-foot:not(:empty)");
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 703, "height", 1032, "deviceScaleFactor", 1, "mobile", false));
    Object laid;
    try {
      laid =
          browser.executeScript(
              "dispatchEvent(new Event('beforeprint'));"
                  + " const tops = ['.prose h2', '#map', '#legend ul', '.time-plot svg', '.card.in-hand',"
                  + "   '#paper-foot'].map(s => document.querySelector(s).getBoundingClientRect())"
                  + "   .flatMap(r => [Math.round(r.bottom - r.top > 5 ? r.top : NaN)]);"
                  + " const map = document.querySelector('#map').getBoundingClientRect();"
                  + " const sheet = document.body.getBoundingClientRect();"
                  + " return [tops.every((top, i) => i === 0 || top > tops[i - 1]),"
                  + "   map.width > 600 && map.right <= sheet.right + 1,"
                  + "   document.querySelector('.card.in-hand').getBoundingClientRect().bottom"
                  + "     < document.querySelector('#paper-foot').getBoundingClientRect().top,"
                  + "   getComputedStyle(document.body).backgroundColor,"
                  + "   document.querySelector('#paper-foot').textContent, tops.join(' ')]");
    } finally {
      browser.executeScript("dispatchEvent(new Event('afterprint'))");
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
    List<?> found = (List<?>) laid;
    assertThat(found.get(0)).as("one under the other: " + found.get(5)).isEqualTo(true);
    assertThat(found.get(1)).as("the map fills the sheet's width").isEqualTo(true);
    assertThat(found.get(2)).as("the card in hand is whole").isEqualTo(true);
    assertThat(found.get(3)).isEqualTo("rgb(255, 255, 255)");
    assertThat(found.get(4).toString()).contains("2 figures", "OpenStreetMap", "http");
    assertNothingLogged();
  }
}
