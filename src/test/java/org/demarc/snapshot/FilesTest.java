package org.demarc.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every file made of a document, read back by a reader that is not ours. */
class FilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Document PLAIN = Format.of(Documents.json());
  private static final Document NASTY = Documents.nasty();

  @Test
  void theTableHasARowForEachClaim() throws IOException {
    List<CSVRecord> rows = table(PLAIN);
    assertThat(rows).hasSize(2);
    CSVRecord row = rows.get(0);
    assertThat(row.get("claim")).isEqualTo("c1");
    assertThat(row.get("quoted")).isEqualTo("6500");
    assertThat(row.get("measured")).isEqualTo("6113.19");
    assertThat(row.get("verdict")).isEqualTo("close");
    assertThat(row.get("published_by_others")).isEqualTo("6631 km2: A factbox, 2025-08-10");
    assertThat(rows.get(1).get("quoted")).isEqualTo("2027-08-31");
    assertThat(rows.get(1).get("measured")).isEmpty();
  }

  @Test
  void theTableHoldsAnyWordsAndNoFormula() throws IOException {
    CSVRecord row = table(NASTY).get(0);
    assertThat(row.get("quote")).isEqualTo("'" + Documents.NASTY);
    assertThat(row.get("article")).isEqualTo("'" + Documents.NASTY);
    assertThat(row.get("verdict")).isEqualTo("close");
  }

  private static List<CSVRecord> table(Document document) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(CsvFile.of(document), format)) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          =1+1        ; "'=1+1"
          +1          ; "'+1"
          -1          ; "'-1"
          @SUM(A1)    ; "'@SUM(A1)"
          ` =1`       ; "' =1"
          `\t=1`      ; "'\t=1"
          ＝1          ; "'＝1"
          |cmd        ; "'|cmd"
          a=1         ; a=1
          6,500       ; "6,500"
          say "a"     ; "say ""a""\"
          """)
  void wordsThatASpreadsheetWouldRunAreQuoted(String words, String cell) {
    assertThat(CsvFile.words(words)).isEqualTo(cell);
  }

  @Test
  void theKmlIsXmlWithClosedRingsAndAnyWords() throws Exception {
    Element kml = kml(NASTY);
    assertThat(kml.getNamespaceURI()).isEqualTo("http://www.opengis.net/kml/2.2");
    assertThat(kml.getElementsByTagName("script").getLength()).isZero();
    assertThat(kml.getElementsByTagName("name").item(0).getTextContent())
        .isEqualTo(Documents.NASTY.replace("\u0001", ""));
    List<String> rings = texts(kml.getElementsByTagName("coordinates"));
    assertThat(rings).hasSize(5);
    for (String ring : rings) {
      String[] points = ring.split(" ");
      assertThat(points[0]).matches("-?[0-9.]+,-?[0-9.]+").isEqualTo(points[points.length - 1]);
    }
    assertThat(kml.getElementsByTagName("innerBoundaryIs").getLength()).isEqualTo(1);
    assertThat(kml.getElementsByTagName("Placemark").getLength()).isEqualTo(4);
  }

  @Test
  void everyStyleOfTheKmlIsThere() throws Exception {
    Element kml = kml(PLAIN);
    List<String> ids = new ArrayList<>();
    NodeList styles = kml.getElementsByTagName("Style");
    for (int i = 0; i < styles.getLength(); i++) {
      ids.add("#" + ((Element) styles.item(i)).getAttribute("id"));
    }
    assertThat(ids).containsAll(texts(kml.getElementsByTagName("styleUrl")));
  }

  private static Element kml(Document document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(KmlFile.of(document)))
        .getDocumentElement();
  }

  private static List<String> texts(NodeList nodes) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void theGeoJsonHasControlRegionsAndPlaces() throws IOException {
    JsonNode map = JSON.readTree(GeoJsonFile.of(NASTY));
    assertThat(map.path("type").textValue()).isEqualTo("FeatureCollection");
    assertThat(map.path("title").textValue()).isEqualTo(Documents.NASTY);
    assertThat(map.path("features").findValuesAsText("layer"))
        .containsExactly("control", "control", "region", "place");
    JsonNode region = map.at("/features/2");
    assertThat(region.at("/geometry/type").textValue()).isEqualTo("MultiPolygon");
    assertThat(JSON.treeToValue(region.at("/geometry/coordinates"), double[][][][].class))
        .isEqualTo(NASTY.regions().get(0).geometry().coordinates());
    assertThat(region.at("/properties/verdict").textValue()).isEqualTo("close");
    assertThat(map.at("/features/3/geometry/coordinates").toString()).isEqualTo("[37.18,48.28]");
  }

  @Test
  void outlinesGoCounterClockwiseAndHolesClockwise() {
    double[][] round = {{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}};
    double[][] back = {{0, 0}, {0, 2}, {2, 2}, {2, 0}, {0, 0}};
    assertThat(new Land(new double[][][][] {{back, round}}).wound().coordinates())
        .isEqualTo(new double[][][][] {{round, back}});
    assertThat(new Land(new double[][][][] {{round, back}}).wound().coordinates())
        .isEqualTo(new double[][][][] {{round, back}});
  }

  @Test
  void theClaimReviewLeavesAuthorAndRatingToTheDesk() throws IOException {
    JsonNode graph = JSON.readTree(ClaimReviewFile.of(NASTY)).path("@graph");
    assertThat(graph).hasSize(2);
    JsonNode review = graph.get(0);
    assertThat(review.path("@type").textValue()).isEqualTo("ClaimReview");
    assertThat(review.path("creativeWorkStatus").textValue()).startsWith("Draft.");
    assertThat(review.path("claimReviewed").textValue()).isEqualTo(Documents.NASTY);
    for (String desks : new String[] {"author", "reviewRating", "url", "datePublished"}) {
      assertThat(review.get(desks).isNull()).as(desks).isTrue();
    }
    assertThat(review.at("/isBasedOn/url").textValue()).isEqualTo(NASTY.permalink());
  }
}
