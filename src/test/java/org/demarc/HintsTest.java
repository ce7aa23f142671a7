package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.geoparse.Correction;
import org.demarc.geoparse.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the caller knows better than the text. */
class HintsTest {
  @ParameterizedTest(name = "{0} near {1} // {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The fire in Moscow was put out.  | -     | geonames:524901  | nothing said: the capital
          The fire in Moscow was put out.  | US-ID | geonames:5601538 | a region decides even against a capital
          The fire in Moscow was put out.  | US    | geonames:524901  | a country does not
          The fire in Moscow was put out.  | Idaho | geonames:5601538 | by name as well
          Rain fell in Lancaster.          | -     | geonames:5364940 | the largest
          Rain fell in Lancaster.          | GB    | geonames:2644972 | a country decides among towns
          Rain fell in Lancaster.          | US-PA | geonames:5197079 | a state
          Floods hit Georgia on Monday.    | US-GA | US-GA            | the region itself
          They met in Pokrovsk.            | UA-65 | geonames:704422  | hardly likely there, so the known one
          """)
  void nearDecidesBetweenNamesakes(String text, String near, String place, String reason) {
    Hints hints = new Hints(Optional.empty(), Optional.ofNullable(near), List.of());
    assertThat(places(text, hints)).as(reason).containsExactly(place);
  }

  @Test
  void everyMentionOfACorrectedNameIsThatPlace() {
    String text = "Shells fell on Pokrovsk. Pokrovsk's mayor left Pokrovsk Raion for Dnipro.";
    List<Mention> mentions =
        read(text, correcting(new Correction("Pokrovsk", Optional.of("geonames:704422"))));
    List<Mention> corrected = mentions.stream().filter(Mention::corrected).toList();
    assertThat(corrected).extracting(Mention::text).containsOnly("Pokrovsk");
    assertThat(corrected).extracting(m -> m.place().id()).containsOnly("geonames:704422");
    assertThat(corrected).hasSizeGreaterThanOrEqualTo(2);
    assertThat(corrected.get(0).why()).isEqualTo("set by the reader");
    assertThat(corrected.get(0).candidates()).hasSizeGreaterThan(1);
  }

  @Test
  void aNameCorrectedToNoPlaceIsNone() {
    String text = "Snow fell in Lviv and Kharkiv.";
    assertThat(places(text, correcting(new Correction("Lviv", Optional.empty()))))
        .containsExactly("geonames:706483");
  }

  @Test
  void aNameNotFoundIsPutInWhereverItStands() {
    String text = "They met at Site Zulu. Nobody knew Site Zulu.";
    assertThat(places(text, Hints.NONE)).isEmpty();
    List<Mention> mentions =
        read(text, correcting(new Correction("Site Zulu", Optional.of("geonames:706483"))));
    assertThat(mentions).extracting(Mention::text).containsExactly("Site Zulu", "Site Zulu");
    assertThat(mentions).allMatch(Mention::corrected);
  }

  @Test
  void aCorrectionHelpsTheOtherNames() {
    String text = "A man from Paris drove to Dallas.";
    assertThat(
            read(text, correcting(new Correction("Paris", Optional.of("geonames:4717560"))))
                .get(0)
                .place()
                .region())
        .isEqualTo("US-TX");
  }

  @Test
  void aTextOfNamesAloneIsRefused() {
    assertThatThrownBy(() -> read("Oslo. ".repeat(20_001), Hints.NONE))
        .isInstanceOf(CallerError.class)
        .hasMessage("got a text with 20,001 place names, expected an article with at most 20,000");
  }

  @Test
  void whatCannotBeIsToldInASentence() {
    assertThatThrownBy(
            () -> read("Lviv", correcting(new Correction("Lviv", Optional.of("geonames:1")))))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got a correction to place 'geonames:1', expected");
    assertThatThrownBy(
            () ->
                read(
                    "Lviv",
                    correcting(
                        new Correction("Lviv", Optional.of("UA")),
                        new Correction("Lviv", Optional.empty()))))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got two corrections of 'Lviv', expected one");
  }

  private static Hints correcting(Correction... corrections) {
    return new Hints(Optional.empty(), Optional.empty(), List.of(corrections));
  }

  private static List<String> places(String text, Hints hints) {
    return read(text, hints).stream().map(mention -> mention.place().id()).toList();
  }

  private static List<Mention> read(String text, Hints hints) {
    return Reading.of("t", text, hints, TestLibrary.LIBRARY).mentions();
  }
}
