package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.demarc.TestSheets;
import org.demarc.claim.Quantity;
import org.demarc.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures as a person approved them by looking. Another Java's rasteriser may shade an edge
 * otherwise, so squares of 10 by 10 pixels are compared by their mean; a name that moved, a hatch
 * that turned or a colour that changed shows all the same. {@code -Dapprove} takes the new ones.
 */
class ApprovedTest {
  private static final Path APPROVED = Path.of("src/test/resources/pictures");
  private static final Path DRAWN = Path.of("target/pictures");
  private static final int SIDE = 10;
  private static final int VISIBLE = 10;
  private static final double MOST_SQUARES = 0.004;

  private static final Map<String, Sheet> SHEETS = new LinkedHashMap<>();

  static {
    SHEETS.put("donbas", steady(TestSheets.brief(1, "defacto")));
    SHEETS.put("claimed", steady(TestSheets.brief(4, "claimed:RU")));
    SHEETS.put("golan", steady(TestSheets.named("golan")));
    SHEETS.put("world", steady(TestSheets.named("world")));
    SHEETS.put("ukrainian", steady(TestSheets.ukrainian(1)));
    SHEETS.put("cyrillic", steady(TestSheets.named("cyrillic")));
  }

  /** The real map under a check that no change of the verdicts' words or figures can touch. */
  private static Sheet steady(Sheet sheet) {
    Sheet.Plot plot =
        new Sheet.Plot(
            Quantity.Unit.SQUARE_KILOMETRES,
            Optional.of(new Sheet.Interval("6,500", 6500, 6175, 6825)),
            Optional.of(new Sheet.Interval("6,113", 6113, 5856, 6370)),
            List.of(
                new Sheet.Interval("one", 6631, 6631, 6631),
                new Sheet.Interval("two", 6600, 6500, 6700)));
    Sheet.Claim claim =
        new Sheet.Claim(
            "Some 6,500 square kilometres of it are still held",
            "6,500 square kilometres",
            "the land held on the day",
            Verdict.CLOSE,
            "It measures 6,110 km² (5,860 to 6,370 km²); the quoted 6,500 is 6 % too high; it was right in summer.",
            Optional.of(plot));
    return new Sheet(
        sheet.basemap(),
        sheet.language(),
        sheet.title(),
        sheet.asOf(),
        sheet.view(),
        sheet.frame(),
        sheet.countries(),
        sheet.disputed(),
        sheet.lands(),
        sheet.region(),
        sheet.claim().map(real -> claim),
        sheet.note(),
        sheet.pins(),
        sheet.names(),
        List.of("outlines and facts, as tested"),
        sheet.permalink());
  }

  static Stream<String> names() {
    return SHEETS.keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void looksAsApproved(String name) throws IOException {
    Path drawn = Files.createDirectories(DRAWN).resolve(name + ".png");
    Files.write(drawn, Picture.png(SHEETS.get(name), 1));
    Path approved = APPROVED.resolve(name + ".png");
    if (System.getProperty("approve") != null) {
      approve(drawn, approved);
    }
    assertThat(differing(ImageIO.read(drawn.toFile()), ImageIO.read(approved.toFile())))
        .as("share of squares of %s that differ from %s", drawn, approved)
        .isLessThan(MOST_SQUARES);
  }

  /** In 32 shades a channel, which halves the file and is far below what counts as a difference. */
  private static void approve(Path drawn, Path approved) throws IOException {
    BufferedImage image = ImageIO.read(drawn.toFile());
    BufferedImage light =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        light.setRGB(x, y, image.getRGB(x, y) & 0xF8F8F8 | 0x040404);
      }
    }
    Files.write(approved, Png.of(light));
  }

  /** Else the comparison would pass anything. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void doesNotLookLikeAnother(String name) throws IOException {
    BufferedImage own = ImageIO.read(APPROVED.resolve(name + ".png").toFile());
    for (String other : SHEETS.keySet()) {
      if (!other.equals(name)) {
        BufferedImage image = ImageIO.read(APPROVED.resolve(other + ".png").toFile());
        assertThat(differing(own, image)).as(other).isGreaterThan(2 * MOST_SQUARES);
      }
    }
  }

  private static double differing(BufferedImage a, BufferedImage b) {
    assertThat(a.getWidth()).isEqualTo(b.getWidth());
    assertThat(a.getHeight()).isEqualTo(b.getHeight());
    int differing = 0;
    int all = 0;
    for (int y = 0; y + SIDE <= a.getHeight(); y += SIDE) {
      for (int x = 0; x + SIDE <= a.getWidth(); x += SIDE) {
        differing += apart(a, b, x, y) > VISIBLE ? 1 : 0;
        all++;
      }
    }
    return (double) differing / all;
  }

  /** Largest difference of the means in any channel, of 255. */
  private static double apart(BufferedImage a, BufferedImage b, int left, int top) {
    double most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int sum = 0;
      for (int y = top; y < top + SIDE; y++) {
        for (int x = left; x < left + SIDE; x++) {
          sum += (a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF);
        }
      }
      most = Math.max(most, Math.abs(sum) / (double) (SIDE * SIDE));
    }
    return most;
  }
}
