package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarc.article.Articles;
import org.demarc.article.Table;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {
  private static final LocalDate ARTICLE = LocalDate.of(2025, 12, 10);

  static Stream<String> rows() {
    return Table.rows(ClaimReaderTest.class, "claims.tsv").stream()
        .map(cells -> String.join("\t", cells));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tiesFiguresToRegions(String row) {
    String[] cells = row.split("\t");
    List<Claim> claims = Marked.of(cells[1], ARTICLE).claims();
    String got = claims.stream().map(ClaimReaderTest::shown).collect(Collectors.joining("; "));
    assertThat(got.isEmpty() ? "-" : got).as(cells[1]).isEqualTo(cells[0]);
  }

  static String shown(Claim claim) {
    return claim.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + claim.region().map(Object::toString).orElse("?")
        + claim.of().map(of -> " of " + of).orElse("")
        + claim.period().map(p -> " " + p.from() + ".." + p.to()).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500 sq km of ",
        "Russia controls a fifth of it ",
        "the rest of the parts of the region ",
        "at the current rate by 2027 in January ",
        "larger than Cuba or Malta, "
      })
  void readsAMegabyteOfRubbishInLinearTime(String rubbish) {
    String text = rubbish.repeat(1_000_000 / rubbish.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> ClaimReader.read(Articles.read("t", text, Optional.empty()), List.of()));
  }
}
