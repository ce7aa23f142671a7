package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarc.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences in one form of claim each, written before any rule was, read by the whole of Demarc.
 */
class ClaimFormsTest {
  private static final Path FOLDER = Path.of("src/test/resources/claims");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

  @ParameterizedTest
  @CsvSource({
    "forms, 0.81",
    "ukrainian, 0.94",
    "russian, 0.91",
    "cyrillic-prose, 0.95",
    "figures, 0.9"
  })
  void readsNearlyAll(String table, double least) throws IOException {
    List<String[]> rows =
        Files.readAllLines(FOLDER.resolve(table + ".tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    long right = rows.stream().filter(ClaimFormsTest::isRight).count();
    System.out.printf(Locale.ROOT, "claim forms %s: %d of %d%n", table, right, rows.size());
    assertThat(right / (double) rows.size()).isGreaterThanOrEqualTo(least);
  }

  private static boolean isRight(String[] row) {
    String got =
        Reading.of(
                "row",
                row[1].replace("\\n", "\n"),
                Hints.dated(Optional.of(DAY)),
                TestLibrary.LIBRARY)
            .judgements()
            .stream()
            .map(judgement -> shown(judgement.claim()))
            .collect(Collectors.joining("; "));
    boolean right = row[0].equals(got.isEmpty() ? "-" : got);
    if (!right) {
      System.out.printf("expected %s, got %s%n    %s%n", row[0], got, row[1]);
    }
    return right;
  }

  private static String shown(Claim claim) {
    return claim.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + new BigDecimal(claim.quoted().value())
            .round(new MathContext(4))
            .stripTrailingZeros()
            .toPlainString()
        + " "
        + claim.region().map(Object::toString).orElse("?").replaceAll(" @ .*", "")
        + claim.of().map(of -> " of " + of).orElse("")
        + claim.period().map(p -> " " + p.from() + ".." + p.to()).orElse("");
  }
}
