package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Place;

/** Places by name, ranked, with one line on why each stands where it stands. */
final class Places {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Places() {}

  /**
   * @param near id of a country, region or place; namesakes inside or close to it come first
   */
  static ArrayNode search(Library library, String name, Optional<String> near, int most) {
    List<Place> found = library.gazetteer().search(name, near.isPresent() ? most * 10 : most);
    Optional<Place> centre = near.map(id -> known(library, id));
    ArrayNode list = JSON.createArrayNode();
    centre
        .map(c -> found.stream().sorted(Comparator.comparingInt(p -> distanceRank(p, c))))
        .orElseGet(found::stream)
        .limit(most)
        .forEach(place -> list.add(described(library, place, name, centre)));
    return list;
  }

  private static Place known(Library library, String id) {
    return library
        .gazetteer()
        .byId(id)
        .or(() -> library.gazetteer().candidates(id).stream().findFirst())
        .orElseThrow(
            () ->
                new CallerError(
                    "got near '"
                        + id
                        + "', expected the id or name of a place or region, such as UA-14"));
  }

  /**
   * 0 inside, 1 in the same country, 2 elsewhere; the sort is stable, so importance decides then.
   */
  private static int distanceRank(Place place, Place near) {
    if (place.id().equals(near.id())
        || place.region().equals(near.id())
        || place.country().equals(near.id())) {
      return 0;
    }
    return !near.region().isEmpty() && near.region().equals(place.region())
        ? 0
        : place.country().equals(near.country()) ? 1 : 2;
  }

  private static ObjectNode described(
      Library library, Place place, String name, Optional<Place> near) {
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
                                .get(distanceRank(place, n))
                            + n.name())
                .orElse("");
    return node.put("why", why);
  }
}
