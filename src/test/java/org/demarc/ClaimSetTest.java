package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.verdict.Judgement;
import org.junit.jupiter.api.Test;

/**
 * Claims written and labelled before Demarc read them. The part set aside is scored apart, and its
 * disagreements are not printed, so that nobody tunes to them.
 */
class ClaimSetTest {
  private static final Path FOLDER = Path.of("src/test/resources/claims");
  private static final Path BLIND = FOLDER.resolve("blind.jsonl");
  private static final Path BLIND_TWO = FOLDER.resolve("blind2.jsonl");
  private static final Path BLIND_THREE = FOLDER.resolve("blind3.jsonl");
  private static final Path BLIND_FOUR = FOLDER.resolve("blind4.jsonl");
  private static final Path BLIND_FIVE = FOLDER.resolve("blind5.jsonl");
  private static final Path BLIND_SIX = FOLDER.resolve("blind6.jsonl");
  private static final Path BLIND_SEVEN = FOLDER.resolve("blind7.jsonl");
  private static final Path SLAVIC = FOLDER.resolve("slavic.jsonl");
  private static final Path FRESH_SLAVIC = FOLDER.resolve("fresh-slavic.jsonl");
  private static final Path FRESH = FOLDER.resolve("fresh.jsonl");
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

  /** Short reports of many disputes, labelled before the rules that read them. */
  @Test
  void reportsInUkrainianAndRussian() throws IOException {
    Tally tally = reports(SLAVIC, "slavic", false, true);
    isAtLeast(tally, 0.97, 0.94, 0.89);
  }

  /** Rounds by another hand, in the voices of real reporting, labelled before any was read. */
  @Test
  void freshEnglish() throws IOException {
    isAtLeast(reports(FRESH, "fresh", true, true), 0.90, 0.79, 0.73);
  }

  @Test
  void freshUkrainianAndRussian() throws IOException {
    isAtLeast(reports(FRESH_SLAVIC, "fresh", false, true), 0.90, 0.82, 0.82);
  }

  /** Whole reports by a hand that never saw the code; which rows fail is never told. */
  @Test
  void blindEnglish() throws IOException {
    isAtLeast(blind(true), 0.95, 0.87, 0.84);
  }

  @Test
  void blindUkrainianAndRussian() throws IOException {
    isAtLeast(blind(false), 0.95, 0.89, 0.89);
  }

  /** A second set of whole reports, by another hand, scored first when the rules were done. */
  @Test
  void blindTwo() throws IOException {
    isAtLeast(reports(BLIND_TWO, "blind2 (en)", true, false), 0.92, 0.70, 0.63);
    isAtLeast(reports(BLIND_TWO, "blind2 (uk, ru)", false, false), 0.97, 0.85, 0.82);
  }

  /** A third, by yet another hand, first scored when the reader's weights were learnt. */
  @Test
  void blindThree() throws IOException {
    isAtLeast(reports(BLIND_THREE, "blind3 (en)", true, false), 0.90, 0.58, 0.60);
    isAtLeast(reports(BLIND_THREE, "blind3 (uk, ru)", false, false), 0.90, 0.68, 0.60);
  }

  /** A fourth, in the manner of an ordinary week's news. */
  @Test
  void blindFour() throws IOException {
    isAtLeast(reports(BLIND_FOUR, "blind4 (en)", true, false), 0.91, 0.65, 0.65);
    isAtLeast(reports(BLIND_FOUR, "blind4 (uk, ru)", false, false), 0.80, 0.45, 0.53);
  }

  /** A fifth, plain daily news; its labels tell no verdicts. */
  @Test
  void blindFive() throws IOException {
    isAtLeast(reports(BLIND_FIVE, "blind5 (en)", true, false), 0.95, 0.77, 0);
    isAtLeast(reports(BLIND_FIVE, "blind5 (uk, ru)", false, false), 0.94, 0.68, 0);
  }

  /** A sixth, restated from real news and reference pages of every dispute. */
  @Test
  void blindSix() throws IOException {
    isAtLeast(reports(BLIND_SIX, "blind6 (en)", true, false), 0.79, 0.53, 0);
    isAtLeast(reports(BLIND_SIX, "blind6 (uk, ru)", false, false), 0.78, 0.45, 0);
  }

  /** A seventh, of the same kind in longer prose. */
  @Test
  void blindSeven() throws IOException {
    isAtLeast(reports(BLIND_SEVEN, "blind7 (en)", true, false), 0.71, 0.35, 0);
    isAtLeast(reports(BLIND_SEVEN, "blind7 (uk, ru)", false, false), 0.73, 0.45, 0);
  }

  /** Articles on epidemics (GeoVirus): what they count is no land. */
  @Test
  void ordinaryArticles() throws IOException {
    int articles = 0;
    int claims = 0;
    for (String line : Files.readAllLines(BesideUs.at("corpora/geovirus.jsonl"))) {
      claims += read(JSON.readTree(line)).size();
      articles++;
    }
    System.out.println("claims in " + articles + " ordinary articles: " + claims);
    assertThat(articles).isEqualTo(229);
    assertThat(claims).isLessThanOrEqualTo(7);
  }

  /** A ratchet a row or two under what was last measured: raise it with the reader. */
  private static void isAtLeast(Tally tally, double found, double regions, double verdicts) {
    assertThat(tally.found()).isGreaterThanOrEqualTo(found);
    assertThat(tally.regions()).isGreaterThanOrEqualTo(regions);
    assertThat(tally.verdicts()).isGreaterThanOrEqualTo(verdicts);
    assertThat(tally.falseAlarms).isLessThanOrEqualTo(4);
  }

  private static Tally blind(boolean english) throws IOException {
    String set = "blind" + (english ? " (en)" : " (uk, ru)");
    return reports(BLIND, set, english, false);
  }

  private static Tally reports(Path file, String set, boolean english, boolean tell)
      throws IOException {
    Tally all = new Tally();
    Map<String, Tally> kinds = new TreeMap<>();
    int claims = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      if (row.get("language").asText().equals("en") == english) {
        List<Judgement> judgements = read(row);
        if (row.get("claims").isEmpty()) {
          none(row, judgements, all, tell);
        } else {
          claims += judgements.size();
        }
        for (JsonNode claim : row.get("claims")) {
          ObjectNode told = row.deepCopy();
          told.setAll((ObjectNode) claim);
          claim(told, judgements, all, tell);
          claim(told, judgements, kinds.computeIfAbsent(kind(told), k -> new Tally()), false);
        }
      }
    }
    kinds.forEach((kind, tally) -> System.out.println(tally.told(set + " " + kind)));
    System.out.println(all.told(set) + "; beside them " + (claims - all.found) + " not labelled");
    return all;
  }

  private static String kind(JsonNode row) {
    return row.get("kind").asText();
  }

  /** Longer pieces of many disputes, written before the rules that read them. */
  @Test
  void reporting() throws IOException {
    tally("reporting", true, true);
    Tally second = tally("reporting2", true, true);
    Tally slavic = tally("reporting2", false, true);
    assertThat(second.found()).isGreaterThanOrEqualTo(0.9);
    assertThat(slavic.found()).isGreaterThanOrEqualTo(0.9);
    assertThat(second.falseAlarms + slavic.falseAlarms).isZero();
  }

  private static Tally tally(String set, boolean english, boolean tell) throws IOException {
    Tally tally = new Tally();
    String file = set.startsWith("reporting") ? "reporting.jsonl" : "set.jsonl";
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
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
    if (row.get("expected").asText().equals("none")) {
      none(row, read(row), tally, tell);
    } else {
      claim(row, read(row), tally, tell);
    }
  }

  /** A row without a date has a date line in its text. */
  private static List<Judgement> read(JsonNode row) {
    return Reading.of(
            row.get("id").asText(),
            row.get("text").asText(),
            Hints.dated(
                Optional.ofNullable(row.get("date")).map(JsonNode::asText).map(LocalDate::parse)),
            TestLibrary.LIBRARY)
        .judgements();
  }

  private static void none(JsonNode row, List<Judgement> judgements, Tally tally, boolean tell) {
    tally.noClaims++;
    tally.falseAlarms += judgements.isEmpty() ? 0 : 1;
    tell(tell && !judgements.isEmpty(), "no claim", row, judgements);
  }

  private static void claim(JsonNode row, List<Judgement> judgements, Tally tally, boolean tell) {
    String expected = row.path("expected").asText();
    tally.claims++;
    Optional<Judgement> match = judgements.stream().filter(j -> isFound(j, row)).findFirst();
    boolean region = match.filter(j -> hasRegion(j, row)).isPresent();
    boolean verdict =
        match.filter(j -> j.verdict().name().toLowerCase(Locale.ROOT).equals(expected)).isPresent();
    tally.found += match.isPresent() ? 1 : 0;
    tally.regionsRight += region ? 1 : 0;
    tally.verdictsRight += verdict ? 1 : 0;
    String wrong = match.isEmpty() ? "missed" : !region ? "region" : "verdict";
    tell(tell && !(region && verdict), wrong, row, judgements);
  }

  private static boolean isFound(Judgement judgement, JsonNode row) {
    Claim claim = judgement.claim();
    if (!claim.kind().name().toLowerCase(Locale.ROOT).equals(kind(row))) {
      return false;
    }
    if (claim.quoted().unit() == Quantity.Unit.DATE) {
      return LocalDate.ofEpochDay(Math.round(claim.quoted().value()))
          .toString()
          .startsWith(row.get("value").asText());
    }
    if (row.get("value").isArray()) {
      return isNear(claim.quoted().low(), row.get("value").get(0))
          && isNear(claim.quoted().high(), row.get("value").get(1));
    }
    return isNear(claim.quoted().value(), row.get("value"));
  }

  private static boolean isNear(double quoted, JsonNode labelled) {
    double value = Math.abs(labelled.asDouble());
    return Math.abs(quoted - value) <= 0.011 * value;
  }

  private static boolean hasRegion(Judgement judgement, JsonNode row) {
    Claim claim = judgement.claim();
    String expected = row.get("expression").asText();
    String undated = claim.region().map(r -> r.toString().replaceAll(" @ [0-9-]+", "")).orElse("");
    String whole = claim.of().map(Object::toString).orElse("");
    return isOneOf(expected, undated) && isOneOf(row.get("of").asText(""), whole);
  }

  private static boolean isOneOf(String expected, String got) {
    return Stream.of(expected.split(" \\| ")).anyMatch(e -> LabelledTest.isSame(got, e));
  }

  private static void tell(boolean tell, String what, JsonNode row, List<Judgement> judgements) {
    if (tell) {
      System.out.printf(
          "%s %s: expected %s %s %s, got %s%n    %s%n",
          row.get("id").asText(),
          what,
          row.path("expected").asText("none"),
          row.path("expression").asText(),
          row.path("of").asText(""),
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
