package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Near;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Subject;

/** Places by name, ranked, with one line on why each stands where it stands. */
final class Places {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Places() {}

  /**
   * @param near id of a country, region or place; namesakes inside or close to it come first
   */
  static ArrayNode search(
      Library library, String name, Optional<String> near, int most, Language language) {
    Told told = new Told(language);
    List<Place> found = library.gazetteer().search(name, near.isPresent() ? most * 10 : most);
    Optional<Near> home = near.map(id -> Near.of(library.gazetteer(), id));
    ArrayNode list = JSON.createArrayNode();
    // The sort is stable, so importance decides among equals.
    home.map(h -> found.stream().sorted(Comparator.comparingInt(h::rank)))
        .orElseGet(found::stream)
        .limit(most)
        .forEach(place -> list.add(described(library, place, name, home, told)));
    return list;
  }

  private static ObjectNode described(
      Library library, Place place, String name, Optional<Near> near, Told told) {
    ObjectNode node = PlaceJson.of(place, library.gazetteer(), told);
    boolean goesBy = place.name().equalsIgnoreCase(name.strip());
    boolean named = goesBy || library.gazetteer().candidates(name).contains(place);
    List<Phrase> why = new ArrayList<>();
    why.add(Phrase.of(goesBy ? "found.goesBy" : named ? "found.called" : "found.begins"));
    if (place.population() > 0) {
      Phrase people = Phrase.number("%,d".formatted(place.population()));
      why.add(Phrase.of("found.people", people, place.population()));
    }
    near.ifPresent(
        n ->
            why.add(
                Phrase.of(
                    List.of("found.inside", "found.sameCountry", "found.far").get(n.rank(place)),
                    library.gazetteer().nameOf(n.place()))));
    // Only these can be names without an outline; others would have their outlines read.
    Optional.of(place.id())
        .filter(id -> id.startsWith("demarc:"))
        .flatMap(library.atlas()::find)
        .filter(Subject.NoOutline.class::isInstance)
        .ifPresent(
            subject -> node.put("noOutline", told.data(((Subject.NoOutline) subject).note())));
    return node.put("why", told.say(Phrase.joined("; ", why)));
  }
}
