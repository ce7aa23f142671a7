package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.verdict.Judgement;
import org.junit.jupiter.api.Test;

/**
 * Claims written and labelled before Demarc read them. The part set aside is scored apart, and its
 * disagreements are not printed, so that nobody tunes to them.
 */
class ClaimSetTest {
  private static final Path SET = Path.of("src/test/resources/claims/set.jsonl");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What came out over some rows. */
  static final class Tally {
    int claims;
    int found;
    int regionsRight;
    int verdictsRight;
    int noClaims;
    int falseAlarms;

    String told(String set) {
      return String.format(
          Locale.ROOT,
          "claims %s: found %.3f, region right %.3f, verdict right %.3f of %d; %d of %d non-claims"
              + " taken for one",
          set,
          found(),
          regions(),
          verdicts(),
          claims,
          falseAlarms,
          noClaims);
    }

    double found() {
      return found / (double) claims;
    }

    double regions() {
      return regionsRight / (double) claims;
    }

    double verdicts() {
      return verdictsRight / (double) claims;
    }
  }

  @Test
  void english() throws IOException {
    Tally develop = tally("develop", true, true);
    Tally aside = tally("aside", true, false);
    assertThat(develop.found()).isGreaterThanOrEqualTo(0.9);
    assertThat(aside.found()).isGreaterThanOrEqualTo(0.8);
    assertThat(aside.falseAlarms).isLessThanOrEqualTo(2);
  }

  @Test
  void ukrainianAndRussian() throws IOException {
    Tally develop = tally("develop", false, true);
    tally("aside", false, false);
    assertThat(develop.found()).isGreaterThanOrEqualTo(0.9);
    assertThat(develop.regions()).isGreaterThanOrEqualTo(0.8);
    assertThat(develop.falseAlarms).isZero();
  }

  private static Tally tally(String set, boolean english, boolean tell) throws IOException {
    Tally tally = new Tally();
    for (String line : Files.readAllLines(SET)) {
      JsonNode row = JSON.readTree(line);
      if (row.get("set").asText().equals(set)
          && row.get("language").asText().equals("en") == english) {
        row(row, tally, tell);
      }
    }
    System.out.println(tally.told(set + (english ? " (en)" : " (uk, ru)")));
    return tally;
  }

  private static void row(JsonNode row, Tally tally, boolean tell) {
    List<Judgement> judgements =
        Reading.of(
                row.get("id").asText(),
                row.get("text").asText(),
                Optional.of(LocalDate.parse(row.get("date").asText())),
                TestLibrary.LIBRARY)
            .judgements();
    String expected = row.get("expected").asText();
    if (expected.equals("none")) {
      tally.noClaims++;
      tally.falseAlarms += judgements.isEmpty() ? 0 : 1;
      tell(tell && !judgements.isEmpty(), "no claim", row, judgements);
      return;
    }
    tally.claims++;
    Optional<Judgement> match = judgements.stream().filter(j -> isFound(j, row)).findFirst();
    boolean region = match.filter(j -> hasRegion(j, row)).isPresent();
    boolean verdict =
        match.filter(j -> j.verdict().name().toLowerCase(Locale.ROOT).equals(expected)).isPresent();
    tally.found += match.isPresent() ? 1 : 0;
    tally.regionsRight += region ? 1 : 0;
    tally.verdictsRight += verdict ? 1 : 0;
    String wrong = match.isEmpty() ? "missed" : !region ? "region" : "verdict";
    tell(tell && !verdict, wrong, row, judgements);
  }

  private static boolean isFound(Judgement judgement, JsonNode row) {
    Claim claim = judgement.claim();
    if (!claim.kind().name().toLowerCase(Locale.ROOT).equals(row.get("kind").asText())) {
      return false;
    }
    if (claim.quoted().unit() == Quantity.Unit.DATE) {
      return LocalDate.ofEpochDay(Math.round(claim.quoted().value()))
          .toString()
          .startsWith(row.get("value").asText());
    }
    double value = Math.abs(row.get("value").asDouble());
    return Math.abs(claim.quoted().value() - value) <= 0.011 * value;
  }

  private static boolean hasRegion(Judgement judgement, JsonNode row) {
    Claim claim = judgement.claim();
    String expected = row.get("expression").asText();
    String undated = claim.region().map(r -> r.toString().replaceAll(" @ .*", "")).orElse("");
    return LabelledTest.isSame(undated, expected)
        && LabelledTest.isSame(
            claim.of().map(Object::toString).orElse(""), row.get("of").asText(""));
  }

  private static void tell(boolean tell, String what, JsonNode row, List<Judgement> judgements) {
    if (tell) {
      System.out.printf(
          "%s %s: expected %s %s %s, got %s%n    %s%n",
          row.get("id").asText(),
          what,
          row.get("expected").asText(),
          row.get("expression").asText(),
          row.get("of").asText(""),
          judgements.stream()
              .map(
                  j ->
                      j.verdict()
                          + " "
                          + j.claim().kind()
                          + " "
                          + j.claim().region().map(Object::toString).orElse("?")
                          + " of "
                          + j.claim().of().map(Object::toString).orElse(""))
              .toList(),
          row.get("text").asText());
    }
  }
}
