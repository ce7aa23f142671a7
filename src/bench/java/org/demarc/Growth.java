package org.demarc;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Geodata;
import org.demarc.geoparse.Geoparser;

/**
 * How the cost of finding places grows with the text, and what the names index takes: processor
 * time of this thread, so that other load hardly counts. The text is the briefs, again and again.
 */
final class Growth {
  private static final int[] KILOBYTES = {1, 10, 100, 1_000, 10_000};
  private static final int CHARACTERS_IN_ALL = 20_000_000;
  private static final int LEAST_ROUNDS = 3;

  private Growth() {}

  public static void main(String[] arguments) throws IOException {
    long before = heap();
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.load(Geodata.folder());
    long loaded = System.nanoTime() - start;
    System.out.printf(
        "names of %,d places: %.0f MB of heap, loaded in %d ms%n",
        gazetteer.size(), (heap() - before) / 1e6, loaded / 1_000_000);
    Geoparser geoparser = new Geoparser(gazetteer);
    String briefs =
        String.join("\n\n", Texts.each(Briefs.read(Geodata.folder().resolve("briefs"))));
    for (int kilobytes : KILOBYTES) {
      int length = kilobytes * 1_000;
      String text = briefs.repeat(length / briefs.length() + 1).substring(0, length);
      System.out.printf(
          "%,7d KB: %.3f ms/KB%n", kilobytes, milliseconds(geoparser, text) / kilobytes);
    }
  }

  /** The median of the later half of the rounds. */
  private static double milliseconds(Geoparser geoparser, String text) {
    double[] rounds = new double[Math.max(LEAST_ROUNDS, CHARACTERS_IN_ALL / text.length())];
    for (int i = 0; i < rounds.length; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      geoparser.parse(new Article("growth", "", text, "en", Optional.empty(), List.of()));
      rounds[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }
    double[] later = Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
    Arrays.sort(later);
    return later[later.length / 2];
  }

  private static long heap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
