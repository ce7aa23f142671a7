package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarc.claim.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statements of short reports on many disputes, labelled before Demarc read them. The part set
 * aside is scored apart, and its disagreements are not printed, so that nobody tunes to them.
 */
class StatementReportsTest {
  private static final Path CLAIMS = Path.of("src/test/resources/claims");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "statements-reports.jsonl, develop, 0.86",
    "statements-reports.jsonl, aside, 0.49",
    "statements-plain.jsonl, develop, 0.86",
    "statements-plain.jsonl, aside, 0.6",
  })
  void tellsWhoTakesWhichStance(String file, String set, double floor) throws IOException {
    Tally tally = new Tally();
    for (String line : Files.readAllLines(CLAIMS.resolve(file))) {
      JsonNode report = JSON.readTree(line);
      if (report.get("set").asText().equals(set)) {
        tally.add(report);
      }
    }
    if (set.equals("develop")) {
      tally.disagreements.forEach(System.out::println);
    }
    System.out.println("statements of " + file + " (" + set + "): " + tally);
    assertThat(tally.f1()).isGreaterThanOrEqualTo(floor);
  }

  /** Counts by actor, stance and region in the labelled sentence. */
  private static final class Tally {
    private final List<String> disagreements = new ArrayList<>();
    private int right;
    private int extra;
    private int missed;

    void add(JsonNode report) {
      String text = report.get("text").asText();
      Optional<LocalDate> date = Optional.of(LocalDate.parse(report.get("date").asText()));
      String id = report.get("id").asText();
      List<JsonNode> left = new ArrayList<>();
      report.get("statements").forEach(left::add);
      for (Statement got :
          Reading.of(id, text, Hints.dated(date), TestLibrary.LIBRARY).statements()) {
        boolean known = left.removeIf(label -> isSame(got, label));
        right += known ? 1 : 0;
        extra += known ? 0 : 1;
        if (!known) {
          disagreements.add(
              "%s extra %s %s %s: %s"
                  .formatted(id, got.actor(), lower(got), got.region(), got.text()));
        }
      }
      missed += left.size();
      left.forEach(label -> disagreements.add(id + " missed " + label));
    }

    private static boolean isSame(Statement got, JsonNode label) {
      return got.text().contains(label.get("in").asText())
          && got.actor().equals(label.get("actor").asText())
          && lower(got).equals(label.get("stance").asText())
          && Stream.of(label.get("expression").asText().split(" \\| "))
              .anyMatch(land -> LabelledTest.isSame(got.region().toString(), land));
    }

    private static String lower(Statement statement) {
      return statement.stance().name().toLowerCase(Locale.ROOT);
    }

    double f1() {
      return 2.0 * right / (2 * right + extra + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "F1 %.3f, precision %.3f, recall %.3f (%d right, %d extra, %d missed)",
          f1(),
          (double) right / Math.max(1, right + extra),
          (double) right / (right + missed),
          right,
          extra,
          missed);
    }
  }
}
