package org.demarc.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarc.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should send is read in linear time, gives nothing, and breaks nothing. */
class RubbishTest {
  static Stream<Arguments> rubbish() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("blanks", " \t\n\r\u00A0".repeat(10_000)),
        Arguments.of("a megabyte of one small letter", "a".repeat(1 << 20)),
        Arguments.of("a megabyte of one capital", "A".repeat(1 << 20)),
        Arguments.of("capitals apart", "A ".repeat(1 << 19)),
        Arguments.of("capitals with dots", "A.".repeat(1 << 19)),
        Arguments.of("commas", ",".repeat(100_000)),
        Arguments.of("apostrophes", "'".repeat(100_000)),
        Arguments.of("letters and apostrophes", "s'".repeat(100_000)),
        Arguments.of("hyphens", "-".repeat(100_000)),
        Arguments.of("line breaks", "\n".repeat(100_000)),
        Arguments.of("quotes", "\u00AB\u00BB\"\u201C".repeat(50_000)),
        Arguments.of("control characters", "\u0000\u0001\u001B\u007F\u0085".repeat(20_000)),
        Arguments.of("lone high surrogates", "\uD83D".repeat(100_000)),
        Arguments.of("lone low surrogates", "\uDE00a".repeat(100_000)),
        Arguments.of("combining marks", "\u0301\u0308".repeat(100_000)),
        Arguments.of("digits", "1234567890 ".repeat(50_000)),
        Arguments.of("no place", "the dog saw nothing and went on ".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rubbish")
  void givesNothing(String what, String text) {
    assertThat(what).isNotNull();
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(parse(text)).isEmpty());
  }

  @Test
  void manyPlacesStayLinear() {
    String sentence = "Snow fell in Oslo, Norway, and in the Kherson and Zaporizhzhia regions. ";
    parse(sentence.repeat(200));
    long small = nanoseconds(sentence.repeat(400));
    long large = nanoseconds(sentence.repeat(4_000));
    assertThat(large).as("ten times the text").isLessThan(40 * Math.max(small, 1_000_000));
    assertThat(parse(sentence.repeat(4_000))).hasSize(16_000);
  }

  @Test
  void placesBetweenRubbishAreFound() {
    List<Mention> mentions = parse("\uD83D\u0000\u0301 Bakhmut\u2014\uDC00 Oslo, Norway");
    assertThat(mentions).extracting(Mention::text).containsExactly("Bakhmut", "Oslo", "Norway");
  }

  /** The best of three, in this thread's own processor time: other load does not count. */
  private static long nanoseconds(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = threads.getCurrentThreadCpuTime();
      parse(text);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
    }
    return best;
  }

  private static List<Mention> parse(String text) {
    return Shared.GEOPARSER.parse(
        new Article("rubbish", "", text, "en", Optional.empty(), List.of()));
  }
}
