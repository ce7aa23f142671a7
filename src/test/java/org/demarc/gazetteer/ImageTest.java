package org.demarc.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image gives back exactly what the data files gave, and only while they are the same. */
class ImageTest {
  private static final String WORLD =
      """
      {"type":"Feature","id":"geonames:1","geometry":{"type":"Point","coordinates":[30.5,50.25]},\
      "properties":{"name":"Upper Town","names":["Oberstadt"],"code":"PPLC","country":"AA",\
      "region":"AA-1","population":5000}}
      {"type":"Feature","id":"geonames:2","geometry":{"type":"Point","coordinates":[31,51]},\
      "properties":{"name":"Lower Town","country":"AA","population":700}}
      """;
  private static final String REGIONS =
      """
      {"type":"Feature","id":"AA-1","geometry":{"type":"Polygon","coordinates":[[[30,50],[31,50],\
      [31,51],[30,50]]]},"properties":{"name":"Upper Town","kind":"region","country":"AA",\
      "labelPoint":[30.6,50.4]}}
      """;
  private static final String THEATRE =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","id":"geonames:2","geometry":null,\
      "properties":{"names":["Old Lower Town"]}},{"type":"Feature","id":"demarc:stream",\
      "geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]},"properties":{"name":"Stream",\
      "kind":"river"}}]}
      """;
  @TempDir Path folder;
  private Path geodata;

  @BeforeEach
  void lay() throws IOException {
    geodata = folder.resolve("geodata");
    Files.createDirectories(geodata.resolve("places"));
    Files.createDirectories(geodata.resolve("regions"));
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(geodata.resolve("places/theatre.geojson"), THEATRE);
    Files.writeString(geodata.resolve("regions/ukraine.geojson"), REGIONS);
    Files.writeString(geodata.resolve("places/ukrainian.tsv"), "UA-14\tДонецька область\n");
    gzip(geodata.resolve("places/world.geojsonl.gz"), WORLD);
  }

  @Test
  void whatIsReadBackIsWhatWasRead() {
    Gazetteer first = Gazetteer.load(geodata);
    assertThat(folder.resolve("target/gazetteer.bin")).exists();
    Gazetteer second = Gazetteer.load(geodata);
    assertThat(second.size()).isEqualTo(first.size()).isEqualTo(4);
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.place(i)).isEqualTo(first.place(i));
      assertThat(second.importance(i)).isEqualTo(first.importance(i));
      assertThat(second.names(first.place(i).id())).isEqualTo(first.names(first.place(i).id()));
    }
    assertThat(second.candidates("Upper Town"))
        .isEqualTo(first.candidates("Upper Town"))
        .hasSize(2);
    assertThat(second.candidates("Old Lower Town")).hasSize(1);
    assertThat(second.longestFrom(Words.word("Old"))).isEqualTo(3);
    assertThat(second.regionOf(second.number("geonames:1"))).isEqualTo(second.number("AA-1"));
    assertThat(second.isCapital(second.number("geonames:1"))).isTrue();
  }

  @Test
  void otherDataAreReadAnew() throws IOException {
    Gazetteer.load(geodata);
    gzip(geodata.resolve("places/world.geojsonl.gz"), WORLD.replace("Lower Town", "Nether Town"));
    assertThat(Gazetteer.load(geodata).candidates("Nether Town")).hasSize(1);
  }

  @Test
  void aRegionLiesAtItsLabelPointAndARiverOnItsLine() {
    Gazetteer gazetteer = Gazetteer.load(geodata);
    assertThat(gazetteer.byId("AA-1").orElseThrow().latitude()).isEqualTo(50.4);
    assertThat(gazetteer.byId("demarc:stream").orElseThrow().longitude()).isEqualTo(1);
  }

  private static void gzip(Path file, String text) throws IOException {
    try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
