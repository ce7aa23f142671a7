package org.demarc.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The two languages say the same, each by its own rules. */
class PhrasebookTest {
  private static final Phrasebook ENGLISH = Phrasebook.of(Language.ENGLISH);
  private static final Phrasebook UKRAINIAN = Phrasebook.of(Language.UKRAINIAN);

  /** Only Ukrainian has cases; English has the names that want "the". */
  private static final String GENITIVES = "party.genitive.";

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  @Test
  void bothBooksHaveTheSamePhrases() {
    assertThat(UKRAINIAN.keys().stream().filter(key -> !key.startsWith(GENITIVES)))
        .containsExactlyElementsOf(
            ENGLISH.keys().stream().filter(key -> !key.startsWith(GENITIVES)).toList());
    assertThat(UKRAINIAN.keys())
        .containsAll(ENGLISH.keys().stream().filter(key -> key.startsWith(GENITIVES)).toList());
  }

  /** English may name a part that Ukrainian need not; what Ukrainian names English has. */
  @Test
  void noPhraseAsksForAPartThatIsNotGiven() {
    for (String key : ENGLISH.keys()) {
      int given = highest(ENGLISH.find(key).orElseThrow());
      int asked = highest(UKRAINIAN.find(key).orElseThrow());
      assertThat(asked)
          .as(key)
          .isLessThanOrEqualTo(Math.max(given, PLURAL_OF.contains(key) ? 2 : 1));
    }
  }

  /** Where a number is worded beside its digits. */
  private static final List<String> PLURAL_OF = List.of("because.times", "because.timesLess");

  private static int highest(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .max()
        .orElse(-1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPatternCanBeSaid(Language language) {
    Phrasebook book = Phrasebook.of(language);
    List<Object> parts = List.of(3, 4, 5, 6, 7, 8, 9);
    for (String key : book.keys()) {
      assertThat(book.say(key, parts)).as(key).doesNotContain("{", "}");
    }
  }

  @Test
  void noUkrainianPhraseIsLeftInEnglish() {
    for (String key : ENGLISH.keys()) {
      String english = ENGLISH.find(key).orElseThrow();
      boolean words =
          english.replaceAll("\\{.*?}|GeoJSON|KML|ClaimReview", "").matches("(?s).*[a-z]{4}.*");
      if (words) {
        assertThat(UKRAINIAN.find(key).orElseThrow()).as(key).isNotEqualTo(english);
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1    | 14 за 1 день   | 14 over 1 days
          3    | 14 за 3 дні    | 14 over 3 days
          11   | 14 за 11 днів  | 14 over 11 days
          21   | 14 за 21 день  | 14 over 21 days
          365  | 14 за 365 днів | 14 over 365 days
          """)
  void numbersGovernTheirNouns(int days, String ukrainian, String english) {
    Phrase rate = Phrase.of("because.rate", "14", days);
    assertThat(rate.in(Language.UKRAINIAN)).isEqualTo(ukrainian);
    assertThat(rate.in(Language.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3    | в 3 рази
          3.2  | в 3,2 раза
          5    | в 5 разів
          21   | в 21 раз
          """)
  void fractionsTakeTheGenitive(double ratio, String end) {
    String digits = String.valueOf(ratio).replaceFirst("\\.0$", "");
    assertThat(Phrase.of("because.times", "x", Phrase.number(digits), ratio).in(Language.UKRAINIAN))
        .endsWith(end);
  }

  @Test
  void daysNumbersAndListsGoByTheLanguage() {
    Phrase day = Phrase.day(LocalDate.of(2025, 12, 8));
    assertThat(day.in(Language.ENGLISH)).isEqualTo("8 December 2025");
    assertThat(day.in(Language.UKRAINIAN)).isEqualTo("8 грудня 2025 року");
    Phrase month = Phrase.month(YearMonth.of(2025, 12));
    assertThat(month.in(Language.UKRAINIAN)).isEqualTo("грудень 2025 року");
    assertThat(Phrase.number("6,113.5").in(Language.UKRAINIAN)).isEqualTo("6\u00a0113,5");
    Phrase list = Phrase.list(Arrays.stream("A B C".split(" ")).map(Phrase::verbatim).toList());
    assertThat(list.in(Language.ENGLISH)).isEqualTo("A, B and C");
    assertThat(list.in(Language.UKRAINIAN)).isEqualTo("A, B і C");
  }

  @Test
  void aStateThatHoldsLandStandsInTheGenitive() {
    assertThat(Phrase.genitive("RU", Phrase.country("RU")).in(Language.UKRAINIAN))
        .isEqualTo("Росії");
    assertThat(Phrase.genitive("RU", Phrase.country("RU")).in(Language.ENGLISH))
        .isEqualTo("Russia");
    assertThat(
            UKRAINIAN.keys().stream()
                .filter(k -> k.startsWith(GENITIVES))
                .collect(Collectors.toList()))
        .allMatch(key -> key.matches("party\\.genitive\\.[A-Z]{2}"));
  }
}
