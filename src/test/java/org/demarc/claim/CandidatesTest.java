package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.TestLibrary;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.geoparse.Geoparser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which readings the last figure of a text has to choose from. */
class CandidatesTest {
  private static final Geoparser GEOPARSER = TestLibrary.geoparser();
  private static final int MOST = 80;

  /** Notes what there is to choose from, and chooses as ever. */
  private record Noting(List<String> readings) implements ClaimReader.Chooser {
    @Override
    public Optional<Tie> choose(
        Figure figure, List<Candidate> candidates, Optional<Tie> grammar, boolean inflected) {
      readings.clear();
      candidates.stream().filter(Candidate::isClaim).forEach(c -> readings.add(shown(c)));
      return new Ranker().choose(figure, candidates, grammar, inflected);
    }

    @Override
    public boolean isChange(Figure figure, Features features) {
      return new Ranker().isChange(figure, features);
    }
  }

  private static List<String> readings(String text) {
    Article article = Articles.read("t", text, Optional.empty());
    List<String> readings = new ArrayList<>();
    ClaimReader.read(article, GEOPARSER.parse(article), new Noting(readings));
    return readings;
  }

  private static String shown(Candidate candidate) {
    return candidate.region().map(Object::toString).orElse("?")
        + candidate.of().map(of -> " of " + of).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UA-14 & held(UA) | Ukrainian units won back 40 square kilometres near Sloviansk, the staff said.
          UA-65 & held(RU) | KHERSON - The occupiers still sit on 20,000 square kilometres of steppe.
          BF & held(BF) of BF | OUAGADOUGOU - The junta holds 60 percent of the land, a diplomat said.
          AZ-NX | A train will run to Nakhchivan, and its 5,500 square kilometres will be less remote.
          essequibo of GY | The Essequibo is rich. It is two thirds of Guyana.
          demarc:chagos | The Chagos are 60 square kilometres of coral.
          demarc:sinai | Few live in Sinai. It covers 60,000 square kilometres.
          SS of SD + SS | South Sudan took a quarter of the old country with it.
          GB-NIR of island-of-ireland | Northern Ireland has a sixth of the island.
          KP of korea | North Korea has 55 percent of the peninsula.
          demarc:kivu | North and South Kivu are 123,000 square kilometres together.
          BA-BIH of BA | Bosnia has two entities. One is Republika Srpska; the other has 51 percent.
          UA-63 + UA-59 | Attacks went on in Kharkiv region. In Sumy region it was calm. Combined, they have 55,000 sq km.
          SO - demarc:somaliland | Without Somaliland, Somalia has 460,000 square kilometres.
          crimea | Ukraine has not given up the peninsula. It has 27,000 square kilometres.
          donbas & held(UA) | Ukraine still has 5,500 square kilometres in the east.
          UA-23 & held(RU) | The army took 90 sq km in the eastern part of Zaporizhzhia oblast.
          crimea of UA & held(RU) | Russia holds 116,000 sq km of Ukraine. A quarter of that is Crimea.
          RU-KRS & held(RU) of RU-KRS & held(UA) | Ukraine had captured land in Kursk region, Putin said, and 86% of that was back under Russian control.
          RU-KRS & held(RU) of RU-KRS & held(UA) | Ukraine seized 1,400 sq km of Kursk region. By February it had lost two-thirds of that.
          RU-KRS & held(UA) | In Kursk region the pocket is down to 90 square kilometres.
          UA & held(UA) of UA & held(RU) | Ukraine has regained 1% of the land that Russia holds.
          annexed-2022 of PT | Russia annexed four regions of Ukraine. Together the four are larger than Portugal.
          PS-GZA of geonames:4990729 | Gaza covers 365 square km, about the size of Detroit.
          MM-11 & held(MM) of MM-11 | Myanmar's army retreats. In Kachin the military has lost about half of the state.
          demarc:kashmir & held(PK) of demarc:kashmir | Kashmir is claimed by both. India controls 45% of the former princely state, Pakistan a third.
          YE-HD + YE-MR of YE | Hadramout and Mahra cover about half of Yemen.
          UA-14 & held(RU) of UA-14 | Russia said 79% of the Donetsk People's Republic had been liberated.
          UA & held(RU) | Окупаційні війська тримають 116 тисяч квадратних кілометрів.
          RU-KRS & held(UA) | Курская операция кончилась. ВСУ держали 1200 квадратных километров.
          """)
  void haveTheRightReadingAmongThem(String reading, String text) {
    assertThat(readings(text)).as(text).contains(reading).hasSizeLessThan(MOST);
  }

  @Test
  void compareWithSeveralLandsTakenTogether() {
    assertThat(readings("Ukraine lost more than the combined area of Hungary and Slovenia."))
        .contains("UA & held(RU) of HU + SI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia seized 464 square km of Ukraine in August, 18% less than in July.",
        "Russia launched 5,438 drones at Ukraine in June, up 37%."
      })
  void readNoLandInHowMuchSomethingChanged(String text) {
    assertThat(readings(text)).isEmpty();
  }

  /** A share of a region is none of its state, nor of what lies elsewhere. */
  @Test
  void pairNoLandWithAWholeThatItCannotBePartOf() {
    assertThat(readings("Russia holds a fifth of Donetsk region, said a paper in Berlin, Germany."))
        .doesNotContain("UA of UA-14", "DE & held(RU) of UA-14", "DE-BE of UA-14");
  }
}
