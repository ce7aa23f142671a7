package org.demarc.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "Donets'k, Donetsk",
    "Слов'янськ, Слов’янськ",
    "São Paulo, sao paulo",
    "Ivano-Frankivsk, Ivano Frankivsk",
    "St. Petersburg, Saint Petersburg",
    "Mt Everest, Mount Everest",
    "U.S., US",
    "U.S.A., USA",
    "Орёл, Орел",
    "Łódź, Lodz",
    "Straße, Strasse",
    "KYIV, Kyiv",
    "Al-Minya, Al Minya"
  })
  void namesThatAreOne(String a, String b) {
    assertThat(Words.name(a)).isEqualTo(Words.name(b));
  }

  @ParameterizedTest
  @CsvSource({"Kyiv, Kiev", "Moscow, Moscows", "New York, Newyork", "Майкоп, Маикоп", "Mali, Bali"})
  void namesThatAreTwo(String a, String b) {
    assertThat(Words.name(a)).isNotEqualTo(Words.name(b));
  }

  @Test
  void thePossessiveIsTold() {
    Words words = new Words("Ukraine\u2019s land");
    assertThat(words.next()).isTrue();
    assertThat(words.isPossessive()).isTrue();
    assertThat(words.stem()).isEqualTo(Words.word("Ukraine"));
    assertThat(words.stemEnd()).isEqualTo(7);
    assertThat(words.end()).isEqualTo(9);
  }

  @Test
  void anAbbreviationKeepsItsLastDot() {
    Words words = new Words("the U.S. said");
    words.next();
    words.next();
    assertThat(words.start()).isEqualTo(4);
    assertThat(words.stemEnd()).isEqualTo(8);
  }
}
