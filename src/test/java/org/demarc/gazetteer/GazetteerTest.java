package org.demarc.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarc.TestLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = TestLibrary.gazetteer();

  @ParameterizedTest
  @CsvSource({
    "Київ, geonames:703448",
    "Kiev, geonames:703448",
    "Киев, geonames:703448",
    "Artemivsk, geonames:713174",
    "Slavyansk, geonames:693468",
    "Dnepropetrovsk, geonames:709930",
    "Lugansk, geonames:702658",
    "Moskva, geonames:524901",
    "Donbass, donbas",
    "Novorossiya, novorossiya",
    "Ukraine, UA",
    "Україна, UA",
    "Ohio, US-OH",
    "Black Sea, demarc:black-sea",
    "Donetsk Oblast, UA-14"
  })
  void everyVariantIsKnown(String name, String id) {
    assertThat(GAZETTEER.candidates(name)).extracting(Place::id).contains(id);
  }

  @Test
  void mostImportantFirst() {
    List<Place> parises = GAZETTEER.candidates("Paris");
    assertThat(parises.get(0).country()).isEqualTo("FR");
    assertThat(parises).extracting(Place::region).contains("US-TX");
  }

  @Test
  void byIdGivesThePlaceOrNothing() {
    Place donetsk = GAZETTEER.byId("geonames:709717").orElseThrow();
    assertThat(donetsk.name()).isEqualTo("Donetsk");
    assertThat(donetsk.region()).isEqualTo("UA-14");
    assertThat(donetsk.population()).isGreaterThan(500_000);
    assertThat(donetsk.latitude()).isBetween(47.9, 48.1);
    assertThat(GAZETTEER.byId("geonames:1")).isEmpty();
    assertThat(GAZETTEER.byId("")).isEmpty();
    assertThat(GAZETTEER.names("geonames:703448")).contains("Kiev");
  }

  @Test
  void crimeaIsUkraines() {
    assertThat(GAZETTEER.candidates("Simferopol").get(0).country()).isEqualTo("UA");
    assertThat(GAZETTEER.byId("crimea").orElseThrow().country()).isEqualTo("UA");
    assertThat(GAZETTEER.byId("UA-43").orElseThrow().country()).isEqualTo("UA");
  }

  @Test
  void searchFindsByPrefixTheMostImportantFirst() {
    assertThat(GAZETTEER.search("kramato", 5).get(0).id()).isEqualTo("geonames:704508");
    assertThat(GAZETTEER.search("san f", 3).get(0).name()).startsWith("San F");
    assertThat(GAZETTEER.search("", 5)).isEmpty();
    assertThat(GAZETTEER.search("zzzzqq", 5)).isEmpty();
    assertThat(GAZETTEER.search("new", 7)).hasSize(7);
  }

  @Test
  void everyPlaceIsWhole() {
    assertThat(GAZETTEER.size()).isGreaterThan(200_000);
    for (int i = 0; i < GAZETTEER.size(); i += 97) {
      Place place = GAZETTEER.place(i);
      assertThat(place.name()).as(place.id()).isNotBlank();
      assertThat(GAZETTEER.number(place.id())).as(place.id()).isEqualTo(i);
    }
  }
}
