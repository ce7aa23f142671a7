package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.novetta.clavin.extractor.ApacheExtractor;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.gazetteer.Geodata;

/**
 * Demarc beside two recognizers, in turns, on one thread, on the same texts: OpenNLP's location
 * model as CLAVIN 3.0.0's own extractor runs it (sentences, words, names), and nlp4j (words, parts
 * of speech, names). Both only recognize; Demarc recognizes and resolves. {@code Peer
 * [CORPUS.jsonl]}.
 */
final class Peer {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;
  private static final long LEAST_NANOSECONDS = 300_000_000;
  private static final String NLP4J =
      """
      <configuration>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$s-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$s-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">%1$s-word-embeddings-undigitalized.xz</word_embeddings>
          <named_entity_gazetteers field="word_form_simplified">%1$s-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
        </models>
      </configuration>
      """
          .formatted("edu/emory/mathcs/nlp/lexica/en");

  private Peer() {}

  public static void main(String[] arguments) throws IOException {
    Library library = Library.open(Geodata.folder());
    Map<String, ToIntFunction<String>> readers = new LinkedHashMap<>();
    readers.put("Demarc, places", text -> library.geoparser().parse(plain(text)).size());
    readers.put(
        "Demarc, places and dates",
        text -> library.geoparser().parse(Articles.read("peer", text, Optional.empty())).size());
    readers.put(
        "Demarc, whole reading",
        text -> Reading.of("peer", text, Hints.NONE, library).mentions().size());
    ApacheExtractor clavin = new ApacheExtractor();
    readers.put("OpenNLP in CLAVIN", text -> clavin.extractLocationNames(text).size());
    NLPDecoder nlp4j =
        new NLPDecoder(new ByteArrayInputStream(NLP4J.getBytes(StandardCharsets.UTF_8)));
    readers.put("nlp4j", text -> locations(nlp4j, text));
    System.out.println(
        "documents a second of one thread, medians of " + ROUNDS + " rounds in turns");
    List<String> briefs = new ArrayList<>(Texts.each(library.briefs()));
    compare("the briefs, " + briefs.size(), briefs, readers);
    compare("an article of 5 KB", List.of(Texts.fiveKilobytes(library.briefs())), readers);
    if (arguments.length > 0) {
      List<String> corpus = texts(Path.of(arguments[0]));
      compare(corpus.size() + " articles of " + arguments[0], corpus, readers);
    }
  }

  private static Article plain(String text) {
    return new Article("peer", "", text, "en", Optional.empty(), List.of());
  }

  private static List<String> texts(Path corpus) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(corpus)) {
      texts.add(json.readTree(line).get("text").asText());
    }
    return texts;
  }

  /** Names begun by a tag such as B-GPE or U-LOC. */
  private static int locations(NLPDecoder nlp4j, String text) {
    int found = 0;
    try {
      for (NLPNode[] sentence : nlp4j.decodeDocument(text)) {
        for (NLPNode node : sentence) {
          String tag = node.getNamedEntityTag();
          boolean begins = tag != null && (tag.startsWith("B-") || tag.startsWith("U-"));
          found += begins && tag.matches(".-(GPE|LOC|FAC)") ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void compare(
      String what, List<String> texts, Map<String, ToIntFunction<String>> readers) {
    double[][] rates = new double[readers.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      int i = 0;
      for (ToIntFunction<String> reader : readers.values()) {
        double now = rate(texts, reader);
        if (round >= 0) {
          rates[i][round] = now;
        }
        i++;
      }
    }
    System.out.println(what);
    double ours = median(rates[0]);
    int i = 0;
    for (Map.Entry<String, ToIntFunction<String>> reader : readers.entrySet()) {
      double rate = median(rates[i++]);
      int found = texts.stream().mapToInt(reader.getValue()).sum();
      System.out.printf(
          "  %-25s %8.1f a second; Demarc's places are %6.1f times as fast; places found %d%n",
          reader.getKey(), rate, ours / rate, found);
    }
  }

  /** Per second of this thread's processor time, so that other load hardly counts. */
  private static double rate(List<String> texts, ToIntFunction<String> reader) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int read = 0;
    long taken;
    do {
      for (String text : texts) {
        reader.applyAsInt(text);
        read++;
      }
      taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    } while (taken < LEAST_NANOSECONDS);
    return read * 1e9 / taken;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
