package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.claim.Statement;
import org.demarc.phrase.Language;
import org.demarc.region.Measured;
import org.demarc.verdict.Proposal;
import org.demarc.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what about which land, whether it is so, and what it would move. */
class StatementsTest {
  private static final Path CYRILLIC = Path.of("src/test/resources/claims/statements-cyrillic.tsv");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

  private static Reading read(String text) {
    return Reading.of("s", text, Hints.dated(Optional.of(DAY)), TestLibrary.LIBRARY);
  }

  /** Labelled before the code read Ukrainian or Russian statements. */
  @ParameterizedTest
  @CsvSource({"uk", "ru"})
  void readsUkrainianAndRussian(String language) throws IOException {
    int right = 0;
    int found = 0;
    int labelled = 0;
    for (String line : Files.readAllLines(CYRILLIC)) {
      String[] row = line.split("\t");
      if (row[0].equals(language)) {
        List<String> expected = row[1].equals("-") ? List.of() : Arrays.asList(row[1].split("; "));
        List<Statement> statements = read(row[2]).statements();
        long hits = expected.stream().filter(e -> isTold(statements, e)).count();
        right += hits;
        found += statements.size();
        labelled += expected.size();
        if (hits < Math.max(expected.size(), statements.size())) {
          System.out.printf("expected %s, got %s%n", row[1], statements);
        }
      }
    }
    double f1 = 2.0 * right / (found + labelled);
    System.out.printf(Locale.ROOT, "statements (%s): F1 %.3f%n", language, f1);
    assertThat(f1).isGreaterThanOrEqualTo(0.9);
  }

  private static boolean isTold(List<Statement> statements, String expected) {
    String[] parts = expected.split(" ", 3);
    return statements.stream()
        .anyMatch(
            s ->
                s.actor().equals(parts[0])
                    && s.stance().name().toLowerCase(Locale.ROOT).equals(parts[1])
                    && LabelledTest.isSame(s.region().toString(), parts[2]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia annexed Crimea in 2014.|SUPPORTED|18 March 2014",
        "Russia annexed Crimea in 2015.|CONTRADICTED|not in 2015",
        "Russia fully controls two of the four regions of Ukraine.|CONTRADICTED|none of the 4",
        "Russia holds parts of all four regions of Ukraine.|SUPPORTED|4 of the 4",
        "Russia controls all of Donetsk region.|CONTRADICTED|of Donetsk Oblast",
        "None of the four regions is fully under Russian control, Ukraine says.|UNRESOLVED|smaller",
        "Kherson and Zaporizhzhia regions burn. Russia does not control any of them.|SUPPORTED|none",
        "Ukraine holds both Sumy and Kharkiv regions in full.|CONTRADICTED|none of the 2",
        "Morocco holds all of Western Sahara.|CONTRADICTED|Morocco holds 74.1 % of Western Sahara",
        "Morocco holds all of Ohio.|UNRESOLVED|has long stood still",
      })
  void checksCountsAndDeclarations(String text, Verdict verdict, String because) {
    Reading reading = read(text);
    assertThat(reading.checks()).hasSameSizeAs(reading.statements());
    assertThat(reading.checks().stream().flatMap(Optional::stream).toList())
        .as(reading.statements().toString())
        .anySatisfy(
            check -> {
              assertThat(check.verdict()).as(check.because().toString()).isEqualTo(verdict);
              assertThat(check.because().in(Language.ENGLISH)).contains(because).endsWith(".");
            });
  }

  /** Of a plain stance there is nothing to check. */
  @Test
  void leavesDemandsUnchecked() {
    assertThat(read("Russia demands that Ukraine cede Donbas.").checks())
        .containsExactly(Optional.empty());
  }

  @Test
  void putsThePlanApartFromWhatEachSideWants() {
    List<Proposal> proposals = Texts.brief("4-a-truce-that-would-fix-the-lines").proposals();
    assertThat(proposals).extracting(Proposal::by).containsExactly("RU", "US");
    assertThat(moves(proposals.get(0)))
        .containsExactly(
            "HANDOVER UA>RU donbas & held(UA) @ 2025-08-08",
            "RECOGNITION UA>RU crimea",
            "FREEZE UA>RU (UA-65 + UA-23) & held(RU) @ 2025-08-08");
    assertThat(moves(proposals.get(1)))
        .containsExactly(
            "RECOGNITION UA>RU crimea", "WITHDRAWAL RU>UA (UA-65 + UA-23) & held(RU) @ 2025-08-08");
    assertThat(proposals.get(1).moves().get(1).area().toString()).contains("parts of it");
  }

  @Test
  void measuresWhatWouldChangeHands() {
    Proposal proposal = Texts.brief("1-the-land-that-holds-up-a-peace").proposals().get(0);
    Measured area = (Measured) proposal.moves().get(0).area();
    assertThat(area.value().squareKilometres()).isBetween(5_500.0, 6_600.0);
    assertThat(area.low().squareKilometres()).isLessThan(area.value().squareKilometres());
  }

  private static List<String> moves(Proposal proposal) {
    return proposal.moves().stream()
        .map(
            m ->
                "%s %s>%s %s"
                    .formatted(m.deed(), m.from().orElse("?"), m.to().orElse("?"), m.land()))
        .toList();
  }
}
