package org.demarc;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.demarc.article.Articles;
import org.demarc.gazetteer.Geodata;

/**
 * Demarc beside OpenNLP's location model (the one inside CLAVIN 3.0.0), on the bundled briefs, in
 * turns, on one thread. OpenNLP only recognizes; Demarc recognizes and resolves.
 */
final class Peer {
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 15;
  private static final long LEAST_NANOSECONDS = 500_000_000;

  private final SentenceDetectorME sentences;
  private final TokenizerME words;
  private final NameFinderME names;

  private Peer() throws IOException {
    sentences = new SentenceDetectorME(new SentenceModel(resource("en-sent.bin")));
    words = new TokenizerME(new TokenizerModel(resource("en-token.bin")));
    names = new NameFinderME(new TokenNameFinderModel(resource("en-ner-location.bin")));
  }

  private static InputStream resource(String name) {
    InputStream in = Peer.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("got no " + name + ", expected it in the jar of CLAVIN");
    }
    return in;
  }

  private int locations(String text) {
    int found = 0;
    for (String sentence : sentences.sentDetect(text)) {
      found += names.find(words.tokenize(sentence)).length;
    }
    names.clearAdaptiveData();
    return found;
  }

  public static void main(String[] arguments) throws IOException {
    Library library = Library.open(Geodata.folder());
    Peer peer = new Peer();
    List<String> briefs = new ArrayList<>(Texts.each(library.briefs()));
    String article = Texts.fiveKilobytes(library.briefs());
    ToIntFunction<String> places =
        text -> library.geoparser().parse(Articles.read("peer", text, Optional.empty())).size();
    ToIntFunction<String> whole =
        text ->
            Reading.of("peer", text, Hints.dated(Optional.of(LocalDate.of(2025, 12, 9))), library)
                .mentions()
                .size();
    System.out.println("documents a second, one thread, medians of " + ROUNDS + " rounds in turns");
    compare("the briefs, " + briefs.size(), briefs, places, whole, peer::locations);
    compare("an article of 5 KB", List.of(article), places, whole, peer::locations);
  }

  private static void compare(
      String what,
      List<String> texts,
      ToIntFunction<String> places,
      ToIntFunction<String> whole,
      ToIntFunction<String> peer) {
    double[][] rates = new double[3][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double[] now = {rate(texts, places), rate(texts, whole), rate(texts, peer)};
      for (int i = 0; round >= 0 && i < now.length; i++) {
        rates[i][round] = now[i];
      }
    }
    double[] medians = Arrays.stream(rates).mapToDouble(Peer::median).toArray();
    System.out.printf(
        "%s: Demarc places %.0f, whole reading %.0f; OpenNLP location %.1f; ratio %.0f and %.0f%n",
        what, medians[0], medians[1], medians[2], medians[0] / medians[2], medians[1] / medians[2]);
    System.out.printf(
        "  places found: Demarc %d, OpenNLP %d%n",
        texts.stream().mapToInt(places).sum(), texts.stream().mapToInt(peer).sum());
  }

  private static double rate(List<String> texts, ToIntFunction<String> reader) {
    long start = System.nanoTime();
    int read = 0;
    do {
      for (String text : texts) {
        reader.applyAsInt(text);
        read++;
      }
    } while (System.nanoTime() - start < LEAST_NANOSECONDS);
    return read * 1e9 / (System.nanoTime() - start);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
