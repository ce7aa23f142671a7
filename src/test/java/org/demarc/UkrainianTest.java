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
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarc.gazetteer.Geodata;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Figure;
import org.demarc.region.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reading told in Ukrainian, whatever language its text is in. */
class UkrainianTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/ukrainian.txt");

  /** One text for each form of a reason. */
  private static final List<String> TEXTS =
      List.of(
          "8 December 2025. About 6,500 square kilometers of Donbas are held by Ukraine.",
          "8 December 2025. Russia occupies a fifth of Ukraine.",
          "8 December 2025. Russia occupies 116,000 square kilometres of Ukraine, an area the size of Ohio.",
          "8 December 2025. Russia occupies 91 percent of Ukraine.",
          "10 December 2025. In November Russia captured 300 sq km in the Donetsk region.",
          "8 December 2025. Russian forces gain about a dozen square kilometres a day in Donetsk Oblast.",
          "8 December 2025. At the current rate Russia would take the rest of Donetsk Oblast by August 2027.",
          "Belgium covers 30,688 square kilometres.",
          "8 December 2025. Kyiv controls less than 400 square kilometres of Luhansk Oblast.",
          "1 May 2019. Russia occupies 43,000 square kilometres of Ukraine.",
          "8 December 2025. The Golan Heights cover about 1,200 sq km.",
          "8 December 2025. Russia fully controls two of the four regions of Ukraine.",
          "8 December 2025. Moscow annexed Crimea in 2014.",
          "8 December 2025. Northern Essequibo covers 2,500 square kilometres of swamp.",
          "8 грудня 2025 року. Росія окупувала п'яту частину України.",
          "During 2025 Ukraine held about 6,500 square kilometers of Donbas.",
          "Thursday, 4 December 2026. Ukraine holds about 5,000 square kilometres of Donetsk Oblast.");

  /**
   * After an edit that means it: {@code mvn test -Dtest=UkrainianTest -Ddemarc.golden=write}, then
   * read the file, as a reader of Ukrainian would.
   */
  @Test
  void reasonsReadAsBefore() throws IOException {
    List<String> told = new ArrayList<>();
    for (String text : TEXTS) {
      told.add("# " + text);
      JsonNode reading = read(text);
      add(told, reading.path("article").path("dateBasis"));
      reading.path("article").path("warnings").forEach(warning -> add(told, warning));
      for (JsonNode claim : reading.path("claims")) {
        add(told, claim.at("/region/label"));
        add(told, claim.path("because"));
        add(told, claim.path("suggestion"));
      }
      reading.path("statements").forEach(s -> add(told, s.at("/check/because")));
    }
    String said = String.join("\n", told) + "\n";
    if ("write".equals(System.getProperty("demarc.golden"))) {
      Files.writeString(GOLDEN, said);
    }
    assertThat(said).isEqualTo(Files.readString(GOLDEN));
  }

  private static void add(List<String> told, JsonNode text) {
    if (text.isTextual()) {
      told.add(text.textValue());
    }
  }

  private static JsonNode read(String text) {
    Reading reading =
        Reading.of("uk", text, Hints.dated(Optional.<LocalDate>empty()), TestLibrary.LIBRARY);
    return ReadingJson.of(reading, TestLibrary.LIBRARY, Language.UKRAINIAN);
  }

  static List<String> briefs() {
    return TestLibrary.LIBRARY.briefs().all().stream().map(Briefs.Brief::text).toList();
  }

  /** Three English words in a row that are not the article's own, which stand in guillemets. */
  private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z][a-z]+ [a-z]+ [a-z]+\\b");

  private static final List<String> OF_THE_ARTICLE = List.of("text", "title", "hedge", "condition");

  @ParameterizedTest
  @MethodSource("briefs")
  void nothingOfABriefsReadingIsLeftInEnglish(String text) {
    List<String> left = new ArrayList<>();
    collect("", read(text), left);
    assertThat(left).isEmpty();
  }

  private static void collect(String name, JsonNode node, List<String> left) {
    if (node.isTextual()) {
      String own = node.textValue().replaceAll("«[^»]*»", "");
      if (!OF_THE_ARTICLE.contains(name) && ENGLISH.matcher(own).find()) {
        left.add(name + ": " + own);
      }
    }
    node.properties().forEach(member -> collect(member.getKey(), member.getValue(), left));
    if (node.isArray() && !name.equals("names")) {
      node.forEach(each -> collect(name, each, left));
    }
  }

  /** A row added to the data wants a row in data-uk.tsv, where it has words. */
  @Test
  void theDatasWordsHaveUkrainianOnes() throws IOException {
    TreeSet<String> english = new TreeSet<>();
    for (Figure figure : TestLibrary.LIBRARY.atlas().figures().all()) {
      english.add(figure.definition());
    }
    for (Position position : TestLibrary.LIBRARY.atlas().positions().all()) {
      english.add(position.land());
    }
    for (String file : List.of("disputed.geojson", "composites.json")) {
      JsonNode regions =
          new ObjectMapper().readTree(Geodata.folder().resolve("regions/" + file).toFile());
      regions
          .findValues("official")
          .forEach(list -> list.forEach(o -> english.add(o.path("source").asText())));
    }
    english.removeIf(text -> !text.matches("(?s).*[a-z]{3}.*"));
    assertThat(english)
        .isNotEmpty()
        .allSatisfy(
            text ->
                assertThat(Phrase.ofData(text).in(Language.UKRAINIAN))
                    .as(text)
                    .containsPattern("[а-яіїє]"));
  }

  @Test
  void placesGoByTheirUkrainianNamesWhereThereAreAny() throws IOException {
    var names = org.demarc.gazetteer.LocalNames.read(Geodata.folder());
    for (String row :
        List.of(
            "UA-14 Донецька область",
            "donbas Донбас",
            "geonames:709717 Донецьк",
            "geonames:524901 Москва",
            "US-OH Огайо",
            "PL Польща",
            "demarc:black-sea Чорне море")) {
      String[] cells = row.split(" ", 2);
      assertThat(names.name(cells[0], "English").in(Language.UKRAINIAN)).isEqualTo(cells[1]);
    }
    assertThat(names.name("geonames:1", "Elsewhere").in(Language.UKRAINIAN)).isEqualTo("Elsewhere");
    assertThat(names.name("UA-14", "Donetsk Oblast").in(Language.ENGLISH))
        .isEqualTo("Donetsk Oblast");
  }
}
