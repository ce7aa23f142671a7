package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarc.region.FactsChange;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;

/** What a user's own facts change, as JSON. */
final class FactsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FactsJson() {}

  static ObjectNode of(FactsChange change, Told told) {
    ObjectNode node = JSON.createObjectNode().put("source", told.say(change.source()));
    ArrayNode days = node.putArray("days");
    change.days().forEach(day -> days.add(day(day, told)));
    return node;
  }

  private static ObjectNode day(FactsChange.Day day, Told told) {
    ObjectNode node = JSON.createObjectNode().put("date", day.date().toString());
    ArrayNode places = node.putArray("places");
    for (FactsChange.Place place : day.places()) {
      ObjectNode each = places.addObject().put("name", place.name()).put("unit", place.unit());
      // No fact of that day: null.
      each.put("before", place.before().orElse(null)).put("after", place.after().orElse(null));
    }
    ArrayNode units = node.putArray("heldByRussia");
    for (FactsChange.Unit unit : day.units()) {
      ObjectNode each = units.addObject().put("unit", unit.id());
      each.put("name", told.say(unit.called()));
      each.set("before", amount(unit.before()));
      each.set("after", amount(unit.after()));
    }
    return node;
  }

  private static ObjectNode amount(Measurement measurement) {
    if (!(measurement instanceof Measured measured)) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode();
    Numbers.put(node, "value", measured.value());
    Numbers.put(node, "low", measured.low());
    Numbers.put(node, "high", measured.high());
    return node.put("unit", "km2");
  }
}
