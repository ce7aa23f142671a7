package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Geodata;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** A user's rows of facts: checked, and before Demarc's for their place and days. */
class OwnFactsTest {
  private static final String HEAD =
      "place,latitude,longitude,region,holder,from,to,contested,publisher,published,reference,confidence\n";
  private static final Outlines OUTLINES = new Outlines(Geodata.folder().resolve("regions"));

  @TempDir Path folder;

  private static Optional<Geometry> outline(String id) {
    return OUTLINES.find(id).map(Region::outline);
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("mine.csv"), HEAD + rows);
  }

  private Facts shipped() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("shipped.csv"),
            HEAD
                + """
                Mist,48.5,37.5,UA-14,UA,2014-07,2025-06-10,,Gazette,2025-06-11,,high
                Mist,48.5,37.5,UA-14,RU,2025-06-10,,2025-08-10,Gazette,2025-06-11,,high
                """);
    return Facts.read(file, OwnFactsTest::outline);
  }

  @ParameterizedTest(name = "{0}: before {1}, after {2}")
  @CsvSource({
    "2025-06-09, UA, UA",
    "2025-06-10, RU, RU",
    "2025-07-01, RU, UA",
    "2025-07-31, RU, UA",
    "2025-08-01, RU, RU",
    "2026-03-01, RU, RU",
  })
  void ownRowsGoFirstOnTheirDaysOnly(LocalDate day, String before, String after)
      throws IOException {
    Path mine = file("mist,48.500,37.5,UA-14,UA,2025-07-01,2025-08-01,,Me,2025-07-02,,low\n");
    Facts with = shipped().with(OwnFacts.read(List.of(mine), OwnFactsTest::outline));
    assertThat(with.settlements()).hasSize(1);
    assertThat(holder(shipped(), day)).isEqualTo(before);
    assertThat(holder(with, day)).isEqualTo(after);
    assertThat(with.own().orElseThrow().in(Language.ENGLISH))
        .contains("mine.csv (1 rows about 1 settlements)");
  }

  private static String holder(Facts facts, LocalDate day) {
    return facts.settlements().get(0).on(day).orElseThrow().holder().name();
  }

  @Test
  void aFactCutInTwoKeepsTheDaysOfItsReport() throws IOException {
    Path mine = file("Mist,48.5,37.5,UA-14,UA,2025-07-01,2025-08-01,,Me,2025-07-02,,low\n");
    Facts with = shipped().with(OwnFacts.read(List.of(mine), OwnFactsTest::outline));
    Settlement mist = with.settlements().get(0);
    assertThat(mist.facts()).hasSize(4);
    // The report of 10 August speaks of 11 July on: nothing of it is left before the user's row.
    assertThat(mist.facts().get(1).contested()).isEmpty();
    assertThat(mist.facts().get(3).isContestedOn(LocalDate.of(2025, 8, 1))).isTrue();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Mist,48.5,37.5,UA-99,UA,2025,,,Me,2025,,high | line 2: got region 'UA-99'",
        "Mist,48.5,39.5,UA-14,UA,2025,,,Me,2025,,high | km outside UA-14",
        "Mist,NaN,37.5,UA-14,UA,2025,,,Me,2025,,high | got latitude 'NaN', expected a number",
        "Mist,48.5,1e999,UA-14,UA,2025,,,Me,2025,,high | got longitude '1e999', expected a number",
        "Mist,48.5,37.5,UA-14,US,2025,,,Me,2025,,high | got holder 'US'",
        "Mist,48.5,37.5,UA-14,UA,2996-01-01,,,Me,2025,,high | got from 2996-01-01, expected a day that has come",
        "Mist,48.5,37.5,UA-14,UA,2025,,,,2025,,high | got no publisher",
        "Mist,48.5,37.5,UA-14,UA,2025,,,Me,,,high | for an undated report, expected low",
        "Mist,48.5,37.5,UA-14 | got 4 cells, expected 12",
        "Mist,48.5,37.5,UA-14,UA,2025,,,\"Me,2025,,high | got a quoted cell with no end",
        "Mist,48.5,37.51,UA-12,UA,2025,,,Me,2025,,high | km outside UA-12",
        "Fog,48.5005,37.5,UA-14,UA,2025,,,Me,2025,,high | m from Mist, expected that name",
      })
  void aBrokenRowIsTheCallersErrorAndNamesFileAndRow(String row, String fault) throws IOException {
    Path mine = file(row + "\n");
    Facts shipped = shipped();
    assertThatThrownBy(() -> shipped.with(OwnFacts.read(List.of(mine), OwnFactsTest::outline)))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("mine.csv line 2: ")
        .hasMessageContaining(fault);
  }

  @Test
  void brokenFilesAreToldByName() throws IOException {
    refused(Files.write(folder.resolve("b.csv"), new byte[(1 << 20) + 1]), "more than 1,048,576");
    refused(
        Files.write(folder.resolve("c.csv"), "Größe".getBytes(StandardCharsets.ISO_8859_1)),
        "not UTF-8 from byte 2");
    refused(file(""), "got no row");
    refused(folder.resolve("none.csv"), "expected a file that can be read");
    refused(folder, "expected a file that can be read");
    String row = "Mist,48.5,37.5,UA-14,UA,2025-01-%02d,2025-01-%02d,,Me,2025,,high\n";
    refused(file(row.formatted(1, 9).repeat(2_001)), "2,001 rows of own facts");
    refused(file(row.formatted(1, 9) + row.formatted(8, 12)), "line 3: got Mist held by UA");
  }

  private static void refused(Path file, String fault) {
    assertThatThrownBy(() -> OwnFacts.read(List.of(file), OwnFactsTest::outline))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContaining(fault);
  }

  @Test
  void whatTheyChangeIsToldByDay() throws IOException {
    Path mine =
        file("Sloviansk,48.84974,37.59739,UA-14,RU,2026-02-01,2026-03-01,,Me,2026-02-02,,low\n");
    FactsChange change = Atlas.changes(Geodata.folder(), List.of(mine), Optional.empty());
    assertThat(change.days().stream().map(FactsChange.Day::date))
        .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
    FactsChange.Day first = change.days().get(0);
    assertThat(first.places())
        .containsExactly(
            new FactsChange.Place("Sloviansk", "UA-14", Optional.of("UA"), Optional.of("RU")));
    FactsChange.Unit donetsk = first.units().get(0);
    assertThat(donetsk.id()).isEqualTo("UA-14");
    assertThat(donetsk.after().value().squareKilometres())
        .isGreaterThan(((Measured) donetsk.before()).value().squareKilometres() + 10);
    assertThat(donetsk.after().sources())
        .anySatisfy(
            source ->
                assertThat(source.in(Language.ENGLISH)).contains("your own facts in mine.csv"));
    FactsChange.Unit afterwards = change.days().get(1).units().get(0);
    assertThat(afterwards.after().value().squareKilometres())
        .isCloseTo(((Measured) afterwards.before()).value().squareKilometres(), within(1e-6));
    assertThat(change.days().get(1).places().get(0).differs()).isFalse();
  }
}
