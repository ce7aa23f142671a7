package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.demarc.gazetteer.Geodata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class FactsTest {
  private static final String HEAD =
      "place,latitude,longitude,region,holder,from,to,contested,publisher,published,reference,confidence\n";
  private static final Geometry SQUARE =
      GeoJson.FACTORY.createPolygon(
          new Coordinate[] {
            new Coordinate(37, 48),
            new Coordinate(38, 48),
            new Coordinate(38, 49),
            new Coordinate(37, 49),
            new Coordinate(37, 48)
          });

  @TempDir Path folder;

  private Facts read(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.csv"), HEAD + rows);
    return Facts.read(file, id -> id.equals("UA-14") ? Optional.of(SQUARE) : Optional.empty());
  }

  @Test
  void aPlaceChangesHandsOnTheDayOfTheSecondFact() throws IOException {
    Facts facts =
        read(
            """
            Mist,48.5,37.5,UA-14,UA,2014-07,2025-06-10,,Gazette,2025-06-11,,high
            Mist,48.5,37.5,UA-14,RU,2025-06-10,,2025-08,Gazette,2025-06-11,,high
            """);
    Settlement mist = facts.settlements().get(0);
    assertThat(mist.on(LocalDate.of(2025, 6, 9)).orElseThrow().holder()).isEqualTo(Fact.Party.UA);
    assertThat(mist.on(LocalDate.of(2025, 6, 10)).orElseThrow().holder()).isEqualTo(Fact.Party.RU);
    assertThat(mist.on(LocalDate.of(2014, 7, 14))).isEmpty();
    assertThat(
            mist.on(LocalDate.of(2025, 8, 1)).orElseThrow().isContestedOn(LocalDate.of(2025, 8, 1)))
        .isTrue();
    assertThat(mist.facts().get(1).isContestedOn(LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(facts.last()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void aLaterFactMovesTheEndOfTheSpan() throws IOException {
    Facts facts = read("Mist,48.5,37.5,UA-14,UA,2026-05-02,,,Gazette,2026-05-03,,high\n");
    assertThat(facts.last()).isEqualTo(LocalDate.of(2026, 5, 2));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Mist,48.5,37.5,UA-99,UA,2025,,,Gazette,2025,,high | line 2: got region 'UA-99'",
        "Mist,48.5,39.5,UA-14,UA,2025,,,Gazette,2025,,high | line 2: got Mist 110.",
        "Mist,48.5,east,UA-14,UA,2025,,,Gazette,2025,,high | got longitude 'east', expected a number",
        "Mist,48.5,37.5,UA-14,DE,2025,,,Gazette,2025,,high | got holder 'DE', expected one of [UA, RU]",
        "Mist,48.5,37.5,UA-14,UA,June,,,Gazette,2025,,high | got from 'June', expected a date",
        "Mist,48.5,37.5,UA-14,UA,2025-06-31,,,Gazette,2025,,high | got from '2025-06-31'",
        "Mist,48.5,37.5,UA-14,UA,2025-06,2025-05,,Gazette,2025,,high | expected from before to",
        "Mist,48.5,37.5,UA-14,UA,2025,,,,2025,,high | got no publisher",
        "Mist,48.5,37.5,UA-14,UA,2025,,,Gazette,,,high | for an undated report, expected low",
        "Mist,48.5,37.5,UA-14,UA,2025,,,Gazette,2025,,sure | got confidence 'sure'",
        "Mist,48.5,37.5,UA-14,UA,2025,,Gazette,2025,,high | got 11 cells, expected 12",
      })
  void aBrokenRowStopsTheStart(String row, String fault) {
    assertThatThrownBy(() -> read(row + "\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("facts.csv line 2")
        .hasMessageContaining(fault);
  }

  @Test
  void aPlaceHasOneHolderAtATime() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    Mist,48.5,37.5,UA-14,UA,2014-07,2025-06-10,,Gazette,2025-06-11,,high
                    Mist,48.5,37.5,UA-14,RU,2025-06-09,,,Gazette,2025-06-11,,high
                    """))
        .hasMessageContaining("line 3: got Mist held by RU from 2025-06-09")
        .hasMessageContaining("UA has it until 2025-06-10");
  }

  @Test
  void theFactsThatComeWithDemarcAreSound() {
    Path geodata = Geodata.folder();
    Outlines outlines = new Outlines(geodata.resolve("regions"));
    Facts facts =
        Facts.read(
            geodata.resolve("control/facts.csv"), id -> outlines.find(id).map(Region::outline));
    assertThat(facts.settlements()).hasSizeGreaterThan(600);
    assertThat(facts.changeDays().first()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(facts.changeDays().last()).isBeforeOrEqualTo(facts.last());
  }
}
