package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Geodata;
import org.demarc.measure.Authalic;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** A user's own land by date, in place of the computed line. */
class LayersTest {
  /** Well inside Donetsk oblast, so that the whole box counts. */
  private static final String EAST =
      "[[37.6,47.6],[38.0,47.6],[38.0,48.0],[37.6,48.0],[37.6,47.6]]";

  private static final String WEST =
      "[[37.2,47.6],[37.6,47.6],[37.6,48.0],[37.2,48.0],[37.2,47.6]]";

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(parent.resolve("mine"));
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String feature(String holder, String ring) {
    String properties = holder.isEmpty() ? "{}" : "{\"holder\":\"" + holder + "\"}";
    return "{\"type\":\"Feature\",\"properties\":%s,\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
        .formatted(properties, ring);
  }

  private Atlas twoDates() throws IOException {
    Files.writeString(folder.resolve("2025-01-10.geojson"), collection(feature("", EAST)));
    Files.writeString(
        folder.resolve("line_20250301.geojson"),
        collection(feature("RU", EAST), feature("RU", WEST)));
    Files.writeString(folder.resolve("README.txt"), "no layer");
    return Atlas.open(Geodata.folder(), new OwnControl(List.of(), Optional.of(folder)));
  }

  private static double km2(Atlas atlas, String expression) {
    return ((Measured) atlas.measure(ExpressionParser.parse(expression)))
        .value()
        .squareKilometres();
  }

  @Test
  void theLatestFileOnOrBeforeTheDayIsInForce() throws IOException {
    Atlas atlas = twoDates();
    double box =
        Authalic.area(
                GeoJson.FACTORY.toGeometry(
                    new org.locationtech.jts.geom.Envelope(37.6, 38.0, 47.6, 48.0)))
            .squareKilometres();
    assertThat(km2(atlas, "held(RU) @ 2025-01-10")).isCloseTo(box, within(0.01));
    assertThat(km2(atlas, "held(RU) @ 2025-02-28")).isCloseTo(box, within(0.01));
    assertThat(km2(atlas, "held(RU) @ 2025-03-01")).isCloseTo(2 * box, within(0.02));
    assertThat(km2(atlas, "held(RU) @ 2031-01-01")).isCloseTo(2 * box, within(0.02));
    assertThat(km2(atlas, "(held(RU) @ 2025-03-01) - (held(RU) @ 2025-01-10)"))
        .isCloseTo(box, within(0.01));
    assertThat(km2(atlas, "UA-14 & held(UA) @ 2025-01-10"))
        .isCloseTo(km2(atlas, "UA-14") - box, within(0.01));
    assertThat(km2(atlas, "crimea & held(RU) @ 2025-01-10")).isZero();
  }

  @Test
  void theAnswerNamesTheLayerAndClaimsNoErrorOfControl() throws IOException {
    Atlas atlas = twoDates();
    Measured measured =
        (Measured) atlas.measure(ExpressionParser.parse("UA-14 & held(RU) @ 2025-02-01"));
    assertThat(measured.band().control().squareKilometres()).isZero();
    assertThat(measured.sources())
        .extracting(Object::toString)
        .contains(
            "control: your layer mine/2025-01-10.geojson, in force on 1 February 2025, as given;"
                + " its own error is not known");
    assertThat(measured.sources())
        .noneMatch(source -> source.toString().contains("geodata/control"));
    assertThat(atlas.line().in(Language.ENGLISH)).contains("your own layers in mine");
    assertThat(atlas.ownSources()).hasSize(1);
  }

  @Test
  void daysBeforeTheFirstFileAreUnresolved() throws IOException {
    Measurement measurement =
        twoDates().measure(ExpressionParser.parse("UA-14 & held(RU) @ 2025-01-09"));
    assertThat(((Unresolved) measurement).reason().in(Language.ENGLISH))
        .contains("layers in mine start on 10 January 2025")
        .contains("9 January 2025");
  }

  @Test
  void curveAndMapFollow() throws IOException {
    Atlas atlas = twoDates();
    List<Span> curve =
        atlas.curve(
            ExpressionParser.parse("UA-14 & held(RU)"), LocalDate.of(2020, 1, 1), LocalDate.MAX);
    assertThat(curve.stream().map(Span::from))
        .containsExactly(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 3, 1));
    ControlMap map = atlas.map(LocalDate.of(2025, 2, 1), new PointOfView.DeFacto());
    assertThat(map.sources().get(0).in(Language.ENGLISH)).contains("mine/2025-01-10.geojson");
    Geometry russian =
        map.layers().stream()
            .filter(layer -> layer.holder().equals("RU"))
            .map(ControlMap.Layer::shape)
            .findFirst()
            .orElseThrow();
    assertThat(russian.getEnvelopeInternal().getMinX()).isCloseTo(37.6, within(1e-6));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"FeatureCollection\" | broken JSON",
        "{\"type\":\"Polygon\"} | got type 'Polygon', expected a FeatureCollection",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | got no feature held by RU",
        "{\"type\":\"FeatureCollection\",\"features\":[7]} | feature 1: got no Feature",
        "{\"type\":\"FeatureCollection\",\"features\":[],\"features\":[]} | Duplicate",
        "{\"type\":\"FeatureCollection\",\"features\":[]} 7 | broken JSON",
        "{\"type\":\"FeatureCollection\",\"features\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]} | depth",
        "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"EPSG:3857\"}},\"features\":[]} | got crs 'EPSG:3857', expected WGS 84",
        "RING [[37,48],[38,48],[37,48]] | feature 1: got a ring of 3 positions at 37.0, 48.0",
        "RING [[37,48],[38,48],[38,49],[37,49]] | the last equal to the first",
        "RING [[37,48],[38,48],[38,1e999],[37,48]] | feature 1: got position [38,",
        "RING [[37,48],[38,48],[38,4800],[37,48]] | got position [38,4800]",
        "RING [[37,48],[38,48],[38,null],[37,48]] | got position [38,null]",
        "RING [[37,48],[38,48],[38],[37,48]] | got position [38]",
        "RING [[37,48],[38,48],[\"38\",49],[37,48]] | got position",
        "RING [[37,48],[38,49],[38,48],[37,49],[37,48]] | feature 1: got self-intersection near 37.50000, 48.50000",
        "RING [[48,37],[48,38],[49,38],[48,37]] | got no land in Ukraine, expected longitude before latitude",
      })
  void aBrokenFileIsRefusedWithFileFeatureAndPlace(String json, String fault) throws IOException {
    String text = json.startsWith("RING ") ? collection(feature("", json.substring(5))) : json;
    Files.writeString(folder.resolve("2025-01-10.geojson"), text);
    assertThatThrownBy(this::open)
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("2025-01-10.geojson")
        .hasMessageContaining(fault);
  }

  private Layers open() {
    return Layers.open(folder, new Outlines(Geodata.folder().resolve("regions")));
  }

  @Test
  void twoHoldersOfOnePlaceAreRefused() throws IOException {
    refused(collection(feature("RU", EAST), feature("UA", EAST)), "held by both sides, near 37.8");
    refused(collection(feature("RU", EAST), feature("", WEST)), "feature 2: got holder ''");
    refused(collection(feature("UA", EAST)), "got no feature held by RU");
    refused(collection(feature("DE", EAST)), "got holder 'DE', expected UA or RU");
  }

  @Test
  void whatIsTooMuchIsRefusedBeforeItIsBuilt() throws IOException {
    refused(" ".repeat((16 << 20) + 1), "more than 16,777,216 bytes");
    refused(
        collection(feature("", "[" + "[1,2],".repeat(400_001) + "[1,2]]")),
        "too many vertices, expected at most 200,000");
    refused(collection("{},".repeat(9_000) + "{}"), "too many features, expected at most 2,000");
  }

  private void refused(String text, String fault) throws IOException {
    Files.writeString(folder.resolve("2025-01-10.geojson"), text);
    assertThatThrownBy(this::open)
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("2025-01-10.geojson")
        .hasMessageContaining(fault);
  }

  @Test
  void theFolderIsCheckedToo() throws IOException {
    assertThatThrownBy(this::open).hasMessageContaining("got 0 GeoJSON files");
    Path undated = Files.writeString(folder.resolve("line.geojson"), "{}");
    assertThatThrownBy(this::open).hasMessageContaining("line.geojson: got no date in the name");
    Files.delete(undated);
    Path noDay = Files.writeString(folder.resolve("2025-02-30.geojson"), "{}");
    assertThatThrownBy(this::open).hasMessageContaining("got no date in the name");
    Files.delete(noDay);
    Files.writeString(folder.resolve("2025-01-10.geojson"), collection(feature("", EAST)));
    Files.writeString(folder.resolve("a_20250110.geojson"), collection(feature("", EAST)));
    assertThatThrownBy(this::open).hasMessageContaining("a second file for 2025-01-10");
    assertThatThrownBy(() -> Layers.open(folder.resolve("none"), null))
        .hasMessageContaining("expected a folder of files such as 2025-12-08.geojson");
  }
}
