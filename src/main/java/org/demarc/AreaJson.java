package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.demarc.article.CallerError;
import org.demarc.measure.Method;
import org.demarc.region.Atlas;
import org.demarc.region.Figure;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;
import org.demarc.region.Size;
import org.demarc.region.Unresolved;
import org.locationtech.jts.geom.Geometry;

/** What was measured, as JSON. */
final class AreaJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AreaJson() {}

  /** What was measured, by every method as well. */
  static ObjectNode withMethods(Atlas atlas, Measurement measurement, LocalDate day, Told told) {
    ObjectNode node = of(atlas, measurement, day, told);
    if (measurement instanceof Measured measured) {
      ArrayNode methods = node.putArray("methods");
      for (Method method : Method.all(measured.shape())) {
        ObjectNode each = methods.addObject().put("name", method.name());
        Numbers.put(each, "km2", method.area());
        each.put("sound", method.sound());
      }
    }
    return node;
  }

  /**
   * The land as a FeatureCollection of one, with what {@link #of} tells as its properties.
   *
   * @param whole every vertex, for other programs; else as much as a screen shows
   * @throws CallerError where it cannot be told
   */
  static ObjectNode shape(
      Atlas atlas, Measurement measurement, LocalDate day, boolean whole, Told told) {
    if (measurement instanceof Unresolved unresolved) {
      throw new CallerError(unresolved.reason());
    }
    Geometry shape = ((Measured) measurement).shape();
    ObjectNode collection = Shapes.collection();
    if (whole) {
      Shapes.addWhole(collection, shape, of(atlas, measurement, day, told));
    } else {
      Shapes.add(collection, shape, of(atlas, measurement, day, told));
    }
    return collection;
  }

  /** The same without the methods: value, band, sources, what others published. */
  static ObjectNode of(Atlas atlas, Measurement measurement, LocalDate day, Told told) {
    if (measurement instanceof Unresolved unresolved) {
      return JSON.createObjectNode()
          .put("expression", unresolved.expression().toString())
          .put("unresolved", told.say(unresolved.reason()));
    }
    Measured measured = (Measured) measurement;
    ObjectNode node = JSON.createObjectNode();
    node.put("expression", measured.expression().toString());
    node.put("label", told.say(atlas.label(measured.expression(), day)));
    measured.asOf().ifPresent(date -> node.put("asOf", date.toString()));
    Numbers.put(node, "value", measured.value());
    Numbers.put(node, "low", measured.low());
    Numbers.put(node, "high", measured.high());
    node.put("unit", "km2");
    node.set("parts", parts(measured.band()));
    ArrayNode official = node.putArray("official");
    measured
        .official()
        .forEach(
            o -> {
              ObjectNode each = official.addObject();
              Numbers.put(each, "km2", o.squareKilometres());
              each.put("kind", o.kind()).put("source", told.data(o.source()));
            });
    node.set("comparisons", comparisons(atlas, measured, told));
    told.put(node, "sources", measured.sources());
    told.put(node, "notes", measured.notes());
    node.set("published", published(atlas.published(measured.expression(), day), told));
    return node;
  }

  /** "0.98 of Ohio": each ratio is to an area as published, of the kind named. */
  private static ArrayNode comparisons(Atlas atlas, Measured measured, Told told) {
    ArrayNode list = JSON.createArrayNode();
    for (Size size : atlas.sizesNear(measured)) {
      ObjectNode each = list.addObject().put("id", size.id()).put("name", told.say(size.name()));
      Numbers.put(each, "ratio", measured.value().squareKilometres() / size.squareKilometres());
      Numbers.put(each, "km2", size.squareKilometres());
      each.put("kind", size.kind()).put("source", told.data(size.source()));
    }
    return list;
  }

  static ObjectNode parts(Measured.Band band) {
    ObjectNode parts = JSON.createObjectNode();
    Numbers.put(parts, "outline", band.outline());
    Numbers.put(parts, "control", band.control());
    Numbers.put(parts, "method", band.method());
    return parts;
  }

  static ArrayNode published(List<Figure> figures, Told told) {
    ArrayNode list = JSON.createArrayNode();
    for (Figure figure : figures) {
      ObjectNode each = list.addObject();
      Numbers.put(each, "value", figure.squareKilometres());
      if (figure.low() < figure.high()) {
        Numbers.put(each, "low", figure.low());
        Numbers.put(each, "high", figure.high());
      }
      each.put("unit", "km2").put("publisher", told.data(figure.publisher()));
      figure.from().ifPresent(from -> each.put("from", from.toString()));
      each.put("date", figure.date())
          .put("definition", told.data(figure.definition()))
          .put("reference", figure.reference());
    }
    return list;
  }
}
