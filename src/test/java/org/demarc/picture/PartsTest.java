package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.demarc.TestSheets;
import org.demarc.phrase.Language;
import org.demarc.picture.Sheet.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the picture must show is there, in pixels. */
class PartsTest {
  private static final Sheet DONBAS = TestSheets.brief(1, "defacto");

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void isAsLargeAsItShouldBeAndNotTooHeavy(int scale) throws IOException {
    byte[] png = Picture.png(DONBAS, scale);
    BufferedImage image = read(png);
    assertThat(image.getWidth()).isEqualTo(1200 * scale);
    assertThat(image.getHeight()).isEqualTo(630 * scale);
    assertThat(png.length).isLessThan(scale * 350 * 1024);
  }

  @Test
  void theSamePictureIsTheSameBytes() {
    assertThat(Picture.png(TestSheets.brief(1, "defacto"), 1)).isEqualTo(Picture.png(DONBAS, 1));
    assertThat(Picture.svg(TestSheets.brief(1, "defacto"))).isEqualTo(Picture.svg(DONBAS));
  }

  /** Each row of the legend has in its patch, on average, the colour its land has on the map. */
  @Test
  void theLegendShowsWhatTheMapShows() {
    Picture picture = Picture.of(DONBAS);
    BufferedImage image = draw(picture);
    List<Legend.Drawn> rows = picture.panel().legend();
    assertThat(rows)
        .extracting(Legend.Drawn::label)
        .containsExactly(
            "Held by Ukraine",
            "Held by Russia",
            "Contested; counted with its holder",
            "Land of the claim",
            "Place; the larger, the more often named");
    Color ukraine = mean(image, inner(rows.get(0).box()));
    Color russia = mean(image, inner(rows.get(1).box()));
    assertThat(ukraine.getBlue()).isGreaterThan(ukraine.getRed());
    assertThat(russia.getRed()).isGreaterThan(russia.getBlue() + 20);
    // A field without names in the north west, Ukraine's; one in the east, Russia's.
    assertThat(apart(ukraine, mean(image, new Rectangle2D.Double(430, 180, 60, 60))))
        .isLessThan(12);
    assertThat(apart(russia, mean(image, new Rectangle2D.Double(1105, 120, 60, 40))))
        .isLessThan(12);
  }

  /** The two holders differ without any hue: their lines run two ways. */
  @Test
  void theHoldersDifferWithoutHue() {
    assertThat(slope(Sign.UA)).isGreaterThan(0.5);
    assertThat(slope(Sign.RU)).isLessThan(-0.5);
  }

  /** Above 0 where darkness runs up to the right, below where it runs down. */
  private static double slope(Sign sign) {
    Raster raster = new Raster(140, 140, 1);
    Rectangle2D whole = new Rectangle2D.Double(0, 0, 140, 140);
    raster.fill(whole, new Fill.Flat(Color.WHITE));
    raster.fill(whole, Signs.hatch(sign));
    BufferedImage image = raster.image();
    double up = 0;
    double down = 0;
    for (int y = 1; y < 139; y++) {
      for (int x = 1; x < 139; x++) {
        double here = dark(image, x, y);
        up += Math.abs(here - dark(image, x + 1, y - 1));
        down += Math.abs(here - dark(image, x + 1, y + 1));
      }
    }
    return (down - up) / (down + up);
  }

  @Test
  void everyNameHasInk() {
    Picture picture = Picture.of(DONBAS);
    BufferedImage image = draw(picture);
    assertThat(picture.map().naming().labels())
        .extracting(label -> label.words().text())
        .contains("Sloviansk", "Kramatorsk", "Donetsk Oblast", "Siverskyi Donets");
    for (Labels.Label label : picture.map().naming().labels()) {
      double darkest = 0;
      for (Rectangle2D box : label.boxes()) {
        darkest = Math.max(darkest, darkest(image, box));
      }
      assertThat(darkest).as(label.words().text()).isGreaterThan(0.4);
    }
  }

  @Test
  void theClaimsRegionHasTheAccentsEdge() {
    BufferedImage image = draw(Picture.of(DONBAS));
    int accent = 0;
    for (int y = 0; y < 578; y++) {
      for (int x = 405; x < 1200; x++) {
        accent += apart(new Color(image.getRGB(x, y)), Palette.ACCENT) < 12 ? 1 : 0;
      }
    }
    assertThat(accent).isBetween(1500, 12_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dejure", "claimed:RU"})
  void thePointOfViewChangesMapAndLegend(String view) {
    Sheet sheet = TestSheets.brief(1, view);
    assertThat(Legend.of(Picture.of(sheet).map(), Language.ENGLISH).labels())
        .isNotEqualTo(Legend.of(Picture.of(DONBAS).map(), Language.ENGLISH).labels());
    assertThat(Picture.png(sheet, 1)).isNotEqualTo(Picture.png(DONBAS, 1));
  }

  /** Golan: nobody's lands are known there, so the legend must not name any. */
  @Test
  void theLegendNamesNothingThatIsNotDrawn() {
    assertThat(Legend.of(Picture.of(TestSheets.named("golan")).map(), Language.ENGLISH).labels())
        .containsExactly("Land of the claim", "Place; the larger, the more often named");
    assertThat(Legend.of(Picture.of(TestSheets.named("nothing")).map(), Language.ENGLISH).labels())
        .doesNotContain("Land of the claim", "Place; the larger, the more often named");
  }

  private static BufferedImage draw(Picture picture) {
    Raster raster = new Raster(Picture.WIDTH, Picture.HEIGHT, 1);
    picture.on(raster);
    return raster.image();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Rectangle2D inner(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 2, box.getY() + 2, box.getWidth() - 4, box.getHeight() - 4);
  }

  private static Color mean(BufferedImage image, Rectangle2D box) {
    long[] sums = new long[3];
    int count = 0;
    for (int y = (int) box.getMinY(); y < box.getMaxY(); y++) {
      for (int x = (int) box.getMinX(); x < box.getMaxX(); x++) {
        Color at = new Color(image.getRGB(x, y));
        sums[0] += at.getRed();
        sums[1] += at.getGreen();
        sums[2] += at.getBlue();
        count++;
      }
    }
    return new Color((int) (sums[0] / count), (int) (sums[1] / count), (int) (sums[2] / count));
  }

  /** The largest difference in any channel. */
  private static int apart(Color a, Color b) {
    return Math.max(
        Math.abs(a.getRed() - b.getRed()),
        Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
  }

  private static double dark(BufferedImage image, int x, int y) {
    Color at = new Color(image.getRGB(x, y));
    return 1 - (at.getRed() + at.getGreen() + at.getBlue()) / 765.0;
  }

  private static double darkest(BufferedImage image, Rectangle2D box) {
    double darkest = 0;
    for (int y = (int) box.getMinY(); y < box.getMaxY(); y++) {
      for (int x = (int) box.getMinX(); x < box.getMaxX(); x++) {
        darkest = Math.max(darkest, dark(image, x, y));
      }
    }
    return darkest;
  }
}
