package org.demarc.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles about other disputes, and in other languages, written and labelled blind. */
class UnseenTest {
  private static final Path UNSEEN = Path.of("src/test/resources/unseen");

  @ParameterizedTest
  @ValueSource(strings = {"kashmir", "western-sahara", "golan", "essequibo"})
  void otherDisputes(String name) throws IOException {
    assertThat(compare(name).f1()).as(name).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"donetsk-uk", "georgia-ru"})
  void otherLanguages(String name) throws IOException {
    assertThat(compare(name).f1()).as(name).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void rolesInAll() throws IOException {
    LabelsTest.Tally all = new LabelsTest.Tally();
    for (String name :
        new String[] {
          "kashmir", "western-sahara", "golan", "essequibo", "donetsk-uk", "georgia-ru"
        }) {
      LabelsTest.Tally one = compare(name);
      all.right += one.right;
      all.rolesRight += one.rolesRight;
    }
    assertThat(all.roles()).isGreaterThanOrEqualTo(0.85);
  }

  private static LabelsTest.Tally compare(String name) throws IOException {
    LabelsTest.Tally tally = new LabelsTest.Tally();
    LabelsTest.compare(
        name,
        Files.readString(UNSEEN.resolve(name + ".txt")),
        LabelsTest.read(UNSEEN.resolve(name + ".csv")),
        tally);
    tally.disagreements.forEach(System.out::println);
    System.out.printf(Locale.ROOT, "%s: F1 %.3f, roles %.3f%n", name, tally.f1(), tally.roles());
    return tally;
  }
}
