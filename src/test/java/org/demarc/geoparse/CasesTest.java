package org.demarc.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.gazetteer.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One sentence a row, with all the mentions it must give and no others. */
class CasesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/geoparse/cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aSentenceGivesItsMentions(String kind, String sentence, String expected) {
    List<Mention> mentions =
        Shared.GEOPARSER.parse(new Article(kind, "", sentence, "en", Optional.empty(), List.of()));
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(";"));
    List<String> got = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      got.add(told(mentions.get(i), i < wanted.size() ? wanted.get(i) : ""));
    }
    assertThat(got).as(kind + ": " + sentence).isEqualTo(wanted);
  }

  /** The mention in the form of the table, in the words of the row where they are right. */
  private static String told(Mention mention, String wanted) {
    String role =
        switch (mention.role()) {
          case PLACE -> "";
          case ACTOR -> "!";
          case DEMONYM -> "~";
        };
    Place place = mention.place();
    for (String key :
        List.of("*", place.name() + "@" + place.region(), place.name() + "@" + place.country())) {
      if (wanted.equals(mention.text() + ">" + key + role)) {
        return wanted;
      }
    }
    String settlement = place.kind() == Place.Kind.CITY ? place.name() + "@" + place.region() : "";
    return mention.text() + ">" + (settlement.isEmpty() ? place.id() : settlement) + role;
  }
}
