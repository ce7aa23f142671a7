package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Geodata;
import org.demarc.phrase.Language;
import org.demarc.region.OwnControl;
import org.demarc.web.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's own facts and layers, from the command line to the verdict. */
class OwnControlTest {
  private static final String ROW =
      "Sloviansk,48.84974,37.59739,UA-14,RU,2026-02-01,%s,,My desk,2026-02-02,,medium\n";

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    String head =
        "place,latitude,longitude,region,holder,from,to,contested,publisher,published,reference,confidence\n";
    Files.writeString(folder.resolve("mine.csv"), head + ROW.formatted("2026-03-01"));
    Files.writeString(folder.resolve("broken.csv"), head + ROW.formatted("soon"));
    layer("layers", "[[36,47],[39,47],[39,48.5],[36,48.5],[36,47]]");
    layer("bow", "[[36,47],[39,48],[39,47],[36,48],[36,47]]");
  }

  private static void layer(String name, String ring) throws IOException {
    String json =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
            + "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[%s]]}}]}";
    Path layers = Files.createDirectory(folder.resolve(name));
    Files.writeString(layers.resolve("2025-12-08.geojson"), json.formatted(ring));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "facts DIR/mine.csv                                        | 0 | UA -> RU",
        "facts DIR/mine.csv                                        | 0 | as in Demarc's facts",
        "facts DIR/mine.csv --date 2026-02-15                      | 0 | held by RU in Donetsk Oblast",
        "facts DIR/mine.csv --date 2026-01-15                      | 0 | no settlement changes hands",
        "facts DIR/mine.csv --date 2026-01-15 --lang uk            | 0 | жоден населений пункт",
        "facts DIR/mine.csv --lang uk                              | 0 | під контролем RU: Донецька область",
        "facts DIR/mine.csv --lang uk --json                       | 0 | Донецька область",
        "facts DIR/mine.csv --date 2024-01-15                      | 2 | got --date 2024-01-15",
        "facts DIR/broken.csv                                      | 2 | broken.csv line 2: got to 'soon'",
        "facts DIR/none.csv                                        | 2 | none.csv', expected a file",
        "facts                                                     | 2 | Missing required parameter",
        "area UA-14&held(RU) --date 2026-02-15 --facts DIR/mine.csv| 0 | your own facts in mine.csv (1 rows about 1 settlements)",
        "area UA-14&held(RU) --facts DIR/broken.csv                | 2 | broken.csv line 2: got to 'soon'",
        "area UA-14&held(RU) --date 2026-02-15 --control DIR/layers| 0 | your layer layers/2025-12-08.geojson, in force on 15 February 2026",
        "area UA-14&held(RU) --control DIR/layers --json           | 0 | \"control\" : 0",
        "area UA-14&held(RU) --date 2025-12-07 --control DIR/layers| 2 | start on 8 December 2025",
        "area UA-14&held(RU) --control DIR/bow                     | 2 | bow/2025-12-08.geojson feature 1: got self-intersection near 37.5",
        "area UA-14 --control DIR/none                             | 2 | expected a folder of files",
        "area UA-14 --control DIR/layers --facts DIR/mine.csv      | 2 | expected one of them",
        "read pom.xml --control DIR/bow                            | 2 | got self-intersection",
        "serve --port 0 --facts DIR/broken.csv                     | 2 | broken.csv line 2: got to 'soon'",
      })
  void commands(String typed, int exit, String expected) {
    String[] arguments = typed.replace("DIR", folder.toString()).split(" ");
    CommandLineTest.Answer answer = CommandLineTest.Answer.to(arguments);
    assertThat(answer.text()).contains(expected);
    assertThat(answer.exit()).isEqualTo(exit);
    assertThat(answer.text()).doesNotContain("\tat org.demarc");
  }

  @Test
  void theEnvironmentNamesAFolderAndTheOptionGoesBeforeIt() {
    assertThat(new ControlOptions().chosen(null)).isEqualTo(OwnControl.NONE);
    assertThat(new ControlOptions().chosen(" ")).isEqualTo(OwnControl.NONE);
    assertThat(new ControlOptions().chosen("there").layers()).contains(Path.of("there"));
    assertThatThrownBy(() -> new ControlOptions().chosen("a\0b")).isInstanceOf(CallerError.class);
  }

  @Test
  void everyAnswerOfAServerWithLayersNamesThem() {
    OwnControl own = new OwnControl(java.util.List.of(), Optional.of(folder.resolve("layers")));
    FrontDesk desk = FrontDesk.open(Geodata.folder(), own);
    Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 12, 20));
    String text = "About 6,500 square kilometers of Donbas are held by Ukraine.";
    JsonNode reading =
        desk.read(
            new Submission(
                text,
                day,
                Optional.empty(),
                Optional.empty(),
                org.demarc.web.Corrections.NONE,
                Language.ENGLISH,
                Optional.empty(),
                new org.demarc.picture.Choice.First()));
    assertThat(reading.at("/sources/0").textValue()).contains("your layers in layers");
    assertThat(reading.at("/claims/0/measured/parts/control").doubleValue()).isZero();
    assertThat(reading.at("/claims/0/because").textValue())
        .contains("by Demarc's borders and the line of your own layers in layers");
    String expression = "donbas & held(UA)";
    for (JsonNode answer :
        java.util.List.of(
            desk.curve(expression, Language.ENGLISH),
            desk.control(day, Optional.empty(), Language.ENGLISH),
            desk.area(expression, day, Language.ENGLISH),
            desk.pointsOfView(day, Language.ENGLISH).path(1).path("holders").path(0))) {
      assertThat(answer.path("sources").toString()).contains("your layer").contains("layers");
    }
    assertThat(desk.curve(expression, Language.ENGLISH).path("spans")).hasSize(1);
  }
}
