package org.demarc.gazetteer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads places from GeoJSON: a FeatureCollection, features one a line, or the plain list of
 * composites. Outlines are skipped; the label point of a region is its position.
 */
final class FeatureReader {
  private static final JsonFactory JSON = new JsonFactory();
  private final Entry entry = new Entry();
  private final Place.Kind kind;
  private final Consumer<Entry> to;

  /**
   * @param kind what a feature is that does not say it
   */
  FeatureReader(Place.Kind kind, Consumer<Entry> to) {
    this.kind = kind;
    this.to = to;
  }

  void read(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      readAll(json);
    }
  }

  void read(byte[] bytes, int length) throws IOException {
    try (JsonParser json = JSON.createParser(bytes, 0, length)) {
      readAll(json);
    }
  }

  private void readAll(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        entry.clear(kind);
        readObject(json);
        if (!entry.id.isEmpty()) {
          to.accept(entry);
        }
      }
    }
  }

  private void readObject(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "features" -> readAllOf(json);
        case "geometry" -> readGeometry(json, value);
        case "properties" -> readObject(json);
        default -> readProperty(json, field, value);
      }
    }
  }

  /**
   * The features of a collection; afterwards the entry is empty again, for the collection is none.
   */
  private void readAllOf(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      entry.clear(kind);
      readObject(json);
      to.accept(entry);
    }
    entry.clear(kind);
  }

  private void readProperty(JsonParser json, String field, JsonToken value) throws IOException {
    switch (field) {
      case "id" -> entry.id = json.getText();
      case "name" -> entry.name = textOf(json, value);
      case "names", "short" -> readList(json, value, entry.names);
      case "demonyms", "adjective", "adjectives" -> readList(json, value, entry.demonyms);
      case "kind" -> entry.kind = Place.Kind.valueOf(json.getText().toUpperCase(Locale.ROOT));
      case "code" -> entry.code = textOf(json, value);
      case "country" -> entry.country = textOf(json, value);
      case "region" -> entry.region = textOf(json, value);
      case "capital" -> entry.capital = textOf(json, value);
      case "expression" -> entry.expression = textOf(json, value);
      case "population" -> entry.population = value.isNumeric() ? json.getLongValue() : 0;
      case "labelPoint" -> readPoint(json, value);
      default -> json.skipChildren();
    }
  }

  private static String textOf(JsonParser json, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    json.skipChildren();
    return "";
  }

  private static void readList(JsonParser json, JsonToken value, List<String> into)
      throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      into.add(json.getText());
    } else if (value == JsonToken.START_ARRAY) {
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        into.add(json.getText());
      }
    } else {
      json.skipChildren();
    }
  }

  private void readGeometry(JsonParser json, JsonToken value) throws IOException {
    if (value != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean coordinates = json.currentName().equals("coordinates");
      JsonToken inside = json.nextToken();
      if (coordinates) {
        readCoordinates(json);
      } else if (inside.isStructStart()) {
        json.skipChildren();
      }
    }
  }

  /** A point's position; of anything else the first vertex, until a label point says better. */
  private void readCoordinates(JsonParser json) throws IOException {
    int depth = 0;
    JsonToken token = json.currentToken();
    for (; token == JsonToken.START_ARRAY; token = json.nextToken()) {
      depth++;
    }
    if (!token.isNumeric()) {
      skipTo(json, token == JsonToken.END_ARRAY ? depth - 1 : depth);
      return;
    }
    double longitude = json.getDoubleValue();
    json.nextToken();
    double latitude = json.getDoubleValue();
    if (!entry.located) {
      entry.locate(longitude, latitude);
    }
    skipTo(json, depth);
  }

  private static void skipTo(JsonParser json, int depth) throws IOException {
    for (int open = depth; open > 0; ) {
      JsonToken token = json.nextToken();
      open += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
    }
  }

  private void readPoint(JsonParser json, JsonToken value) throws IOException {
    if (value != JsonToken.START_ARRAY) {
      return;
    }
    json.nextToken();
    double longitude = json.getDoubleValue();
    json.nextToken();
    double latitude = json.getDoubleValue();
    json.nextToken();
    entry.locate(longitude, latitude);
  }
}
