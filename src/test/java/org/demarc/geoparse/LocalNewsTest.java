package org.demarc.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarc.gazetteer.Geodata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Local papers and wires, made up for this test and labelled before they were read by Demarc. Rules
 * were made with the eight of {@code develop}; of the four {@code aside} only scores were looked
 * at.
 */
class LocalNewsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"develop, 130, 0.93, 0.89", "aside, 77, 0.92, 0.90"})
  void reachesItsScores(String name, int toponyms, double exactF1, double acc161)
      throws IOException {
    Path corpus = Path.of("src/test/resources/localnews", name + ".jsonl");
    Score score = new Score(Shared.GEOPARSER, new Outlines(Geodata.folder()), false);
    Score.Tally tally = score.of(Files.readAllLines(corpus));
    System.out.println("local news, " + name + ": " + tally);
    assertThat(tally.gold).isEqualTo(toponyms);
    assertThat(tally.exactF1()).as("exact F1").isGreaterThanOrEqualTo(exactF1);
    assertThat(tally.acc161()).as("acc161").isGreaterThanOrEqualTo(acc161);
  }
}
