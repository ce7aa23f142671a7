package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims and statements against hand-made labels, on the labelled mentions. */
class LabelsScoreTest {
  private static final List<String> ARTICLES =
      List.of("1-sticking-point", "2-fortress", "3-ultimatum", "4-truce-talks", "5-by-any-means");
  private static final List<String> BRIEFS =
      List.of(
          "1-the-land-that-holds-up-a-peace",
          "2-a-fortress-in-the-east",
          "3-what-moscow-wants",
          "4-a-truce-that-would-fix-the-lines",
          "5-by-force-or-otherwise");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-sticking-point",
        "2-fortress",
        "3-ultimatum",
        "4-truce-talks",
        "5-by-any-means"
      })
  void findsTheClaimsOfTheArticles(String name) throws IOException {
    assertClaims(Labelled.article(name), "claims.csv");
  }

  @Test
  void findsTheClaimsOfTheBriefs() throws IOException {
    for (String name : BRIEFS) {
      assertClaims(Labelled.brief(name), "briefs-claims.csv");
    }
  }

  private static void assertClaims(Labelled labelled, String file) throws IOException {
    List<String> expected = new ArrayList<>();
    for (String[] row : Labelled.rows(file)) {
      if (row[0].equals(labelled.name())) {
        expected.add(row[3] + " " + row[4] + " " + row[5] + " " + row[6] + " of " + row[7]);
      }
    }
    List<String> got =
        ClaimReader.read(labelled.article(), labelled.mentions()).stream()
            .map(LabelsScoreTest::shown)
            .toList();
    assertThat(got).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String shown(Claim claim) {
    boolean date = claim.quoted().unit() == Quantity.Unit.DATE;
    String value =
        date
            ? YearMonth.from(LocalDate.ofEpochDay((long) claim.quoted().value())).toString()
            : String.valueOf(Math.round(claim.quoted().value()));
    return claim.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + value
        + " "
        + claim.quoted().unit().symbol()
        + " "
        + Labelled.normal(claim.region().map(Object::toString).orElse(""))
        + " of "
        + claim.of().map(Object::toString).orElse("");
  }

  /** The labels were seen while the rules were written: this holds what has been reached. */
  @Test
  void findsTheStatementsOfTheArticles() throws IOException {
    Score score = new Score();
    for (String name : ARTICLES) {
      score.add(Labelled.article(name), "statements.csv");
    }
    System.out.println("statements of the articles: " + score);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void findsTheStatementsOfTheBriefs() throws IOException {
    Score score = new Score();
    for (String name : BRIEFS) {
      score.add(Labelled.brief(name), "briefs-statements.csv");
    }
    System.out.println("statements of the briefs: " + score);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.8);
  }

  /** Counts by actor, stance and region within the labelled sentence. */
  private static final class Score {
    private int found;
    private int extra;
    private int missed;

    void add(Labelled labelled, String file) throws IOException {
      List<String[]> left = new ArrayList<>();
      for (String[] row : Labelled.rows(file)) {
        if (row[0].equals(labelled.name())) {
          left.add(row);
        }
      }
      for (Statement got : StatementReader.read(labelled.article(), labelled.mentions())) {
        boolean right = left.removeIf(row -> isSame(row, got));
        found += right ? 1 : 0;
        extra += right ? 0 : 1;
      }
      missed += left.size();
    }

    private static boolean isSame(String[] row, Statement got) {
      return row[3].equals(got.actor())
          && row[4].equals(got.stance().name().toLowerCase(Locale.ROOT))
          && Labelled.normal(row[6]).equals(Labelled.normal(got.region().toString()))
          && Integer.parseInt(row[1]) < got.end()
          && got.start() < Integer.parseInt(row[2]);
    }

    double f1() {
      return 2.0 * found / (2 * found + extra + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "F1 %.3f (%d right, %d extra, %d missed)", f1(), found, extra, missed);
    }
  }
}
