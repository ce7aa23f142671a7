package org.demarc.region;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** How far the polygons of a region reach, told from its feature without building them. */
final class Reach {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final List<Envelope> polygons = new ArrayList<>();

  private Reach() {}

  /**
   * @param feature with a Polygon or MultiPolygon, longitude first
   */
  static Reach of(byte[] feature) throws IOException {
    Reach reach = new Reach();
    try (JsonParser parser = JSON.createParser(feature)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && parser.currentName().equals("coordinates")) {
          parser.nextToken();
          reach.read(parser);
        }
      }
    }
    return reach;
  }

  /** Four levels of brackets in a MultiPolygon, three in a Polygon: a position is the innermost. */
  private void read(JsonParser parser) throws IOException {
    int depth = 1;
    int outer = 0;
    Envelope polygon = new Envelope();
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_ARRAY) {
        depth--;
        if (depth <= outer - 3) {
          polygons.add(polygon);
          polygon = new Envelope();
          outer = 0;
        }
      } else {
        outer = Math.max(outer, depth);
        double longitude = parser.getDoubleValue();
        parser.nextToken();
        polygon.expandToInclude(longitude, parser.getDoubleValue());
      }
    }
  }

  /** By its bounds, so it may only come near. */
  boolean intersects(Envelope window) {
    return polygons.stream().anyMatch(window::intersects);
  }
}
