package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;

/** A place as the design's JSON. */
final class PlaceJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SOME_NAMES = 6;

  private PlaceJson() {}

  static ObjectNode of(Place place, Gazetteer gazetteer, Told told) {
    String called = told.say(gazetteer.nameOf(place));
    ObjectNode node =
        JSON.createObjectNode()
            .put("id", place.id())
            .put("name", called)
            .put("kind", place.kind().name().toLowerCase(Locale.ROOT))
            .put("country", place.country());
    if (!place.region().isEmpty()) {
      node.put("region", place.region());
      gazetteer
          .byId(place.region())
          .ifPresent(r -> node.put("regionName", told.say(gazetteer.nameOf(r))));
    }
    Numbers.put(node, "lat", place.latitude());
    Numbers.put(node, "lon", place.longitude());
    if (place.population() > 0) {
      node.put("population", place.population());
    }
    ArrayNode names = node.putArray("names");
    Stream.concat(Stream.of(place.name()), gazetteer.names(place.id()).stream())
        .filter(name -> !name.equals(called))
        .distinct()
        .limit(SOME_NAMES)
        .forEach(names::add);
    return node;
  }
}
