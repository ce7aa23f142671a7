package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.demarc.TestSheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedTest {
  private static int[] shown(Indexed indexed) {
    return IntStream.range(0, indexed.pixels().length)
        .map(i -> indexed.colours()[indexed.pixels()[i] & 0xff])
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256})
  void fewColoursStayWhatTheyAre(int colours) {
    Random random = new Random(colours);
    int[] few = random.ints(colours, 0, 1 << 24).toArray();
    int[] pixels = random.ints(5_000, 0, few.length).map(i -> few[i]).toArray();
    Indexed indexed = Indexed.of(pixels);
    assertThat(shown(indexed)).isEqualTo(pixels);
    assertThat(indexed.colours()).hasSizeLessThanOrEqualTo(colours);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 200_000})
  void ofManyEachBecomesTheNearest(int count) {
    int[] pixels = new Random(count).ints(count, 0, 1 << 24).toArray();
    Indexed indexed = Indexed.of(pixels);
    int[] shown = shown(indexed);
    for (int i = 0; i < count; i += 97) {
      int pixel = pixels[i];
      int least = Arrays.stream(indexed.colours()).map(c -> squared(c, pixel)).min().orElseThrow();
      assertThat(squared(shown[i], pixel)).isEqualTo(least);
    }
  }

  private static int squared(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
      sum += apart * apart;
    }
    return sum;
  }

  /** No edge may show it: of the pixels of a real map none is far off, and nearly all are exact. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aMapLooksTheSame(int scale) throws IOException {
    Raster raster = new Raster(Picture.WIDTH, Picture.HEIGHT, scale);
    Picture.of(TestSheets.brief(1, "defacto")).on(raster);
    BufferedImage drawn = raster.image();
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(drawn)));
    long off = 0;
    long far = 0;
    int worst = 0;
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        int apart = squared(drawn.getRGB(x, y), read.getRGB(x, y));
        worst = Math.max(worst, apart);
        off += apart > 0 ? 1 : 0;
        far += apart > 64 ? 1 : 0;
      }
    }
    double pixels = (double) drawn.getWidth() * drawn.getHeight();
    assertThat(worst).as("squared distance of the worst pixel").isLessThan(24 * 24);
    assertThat(off / pixels).as("share of pixels that are off").isLessThan(0.15);
    assertThat(far / pixels).as("by more than 8 levels").isLessThan(0.005);
  }
}
