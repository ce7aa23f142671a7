package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.demarc.region.Atlas;
import org.demarc.region.ControlMap;
import org.locationtech.jts.geom.Geometry;

/** Who holds what, as a FeatureCollection for the map. */
final class ControlJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ControlJson() {}

  static ObjectNode of(Atlas atlas, ControlMap map, Told told) {
    ObjectNode collection = Shapes.collection();
    collection.put("asOf", map.day().toString()).put("pov", map.view().toString());
    collection
        .putObject("covers")
        .put("from", atlas.firstDay().toString())
        .put("to", atlas.lastDay().toString());
    told.put(collection, "notes", map.notes());
    told.put(collection, "sources", map.sources());
    // Contested land lies on top of what its holder has, so each is a coverage of its own.
    addLayers(collection, map, false);
    addLayers(collection, map, true);
    return collection;
  }

  private static void addLayers(ObjectNode collection, ControlMap map, boolean contested) {
    List<ControlMap.Layer> layers =
        map.layers().stream().filter(layer -> layer.contested() == contested).toList();
    List<Geometry> drawn = Shapes.sideBySide(layers.stream().map(ControlMap.Layer::shape).toList());
    for (int i = 0; i < layers.size(); i++) {
      ControlMap.Layer layer = layers.get(i);
      ObjectNode properties =
          JSON.createObjectNode().put("holder", layer.holder()).put("unit", layer.unit());
      if (contested) {
        properties.put("contested", true);
      }
      Shapes.addCoarse(collection, drawn.get(i), properties);
    }
  }
}
