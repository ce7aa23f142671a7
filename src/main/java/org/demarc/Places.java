package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Near;
import org.demarc.region.Subject;

/** Places by name, ranked, with one line on why each stands where it stands. */
final class Places {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Places() {}

  /**
   * @param near id of a country, region or place; namesakes inside or close to it come first
   */
  static ArrayNode search(Library library, String name, Optional<String> near, int most) {
    List<Place> found = library.gazetteer().search(name, near.isPresent() ? most * 10 : most);
    Optional<Near> home = near.map(id -> Near.of(library.gazetteer(), id));
    ArrayNode list = JSON.createArrayNode();
    // The sort is stable, so importance decides among equals.
    home.map(h -> found.stream().sorted(Comparator.comparingInt(h::rank)))
        .orElseGet(found::stream)
        .limit(most)
        .forEach(place -> list.add(described(library, place, name, home)));
    return list;
  }

  private static ObjectNode described(
      Library library, Place place, String name, Optional<Near> near) {
    ObjectNode node = PlaceJson.of(place, library.gazetteer());
    boolean goesBy = place.name().equalsIgnoreCase(name.strip());
    boolean named = goesBy || library.gazetteer().candidates(name).contains(place);
    String why =
        (goesBy ? "goes by this name" : named ? "is also called so" : "begins so")
            + (place.population() > 0 ? "; %,d people".formatted(place.population()) : "")
            + near.map(
                    n ->
                        "; "
                            + List.of("inside or next to ", "same country as ", "far from ")
                                .get(n.rank(place))
                            + n.place().name())
                .orElse("");
    // Only these can be names without an outline; others would have their outlines read.
    Optional.of(place.id())
        .filter(id -> id.startsWith("demarc:"))
        .flatMap(library.atlas()::find)
        .filter(Subject.NoOutline.class::isInstance)
        .ifPresent(subject -> node.put("noOutline", ((Subject.NoOutline) subject).note()));
    return node.put("why", why);
  }
}
