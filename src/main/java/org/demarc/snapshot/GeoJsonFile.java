package org.demarc.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The map as GeoJSON (RFC 7946): control, then measured regions, then places, each feature with its
 * {@code layer}.
 */
final class GeoJsonFile {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private final Document document;
  private final JsonGenerator json;

  private GeoJsonFile(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
  }

  static byte[] of(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new GeoJsonFile(document, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeStringField("title", document.article().title());
    json.writeStringField("date", document.article().date().toString());
    json.writeStringField("pov", document.view().pov());
    json.writeStringField("permalink", document.permalink());
    json.writeStringField("attribution", document.data().attribution());
    json.writeArrayFieldStart("features");
    for (Document.Layer layer : document.control().layers()) {
      control(layer);
    }
    for (Document.Region region : document.regions()) {
      region(region);
    }
    for (Document.Place place : document.places()) {
      place(place);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void control(Document.Layer layer) throws IOException {
    open("control");
    json.writeStringField("holder", layer.holder());
    json.writeStringField("unit", layer.unit());
    json.writeBooleanField("contested", layer.contested());
    json.writeEndObject();
    land(layer.geometry());
  }

  private void region(Document.Region region) throws IOException {
    open("region");
    json.writeStringField("expression", region.expression());
    json.writeStringField("label", region.label());
    json.writeNumberField("km2", region.value());
    json.writeNumberField("low", region.low());
    json.writeNumberField("high", region.high());
    Optional<Document.Claim> claim = claimOf(region);
    if (claim.isPresent()) {
      json.writeStringField("claim", claim.get().id());
      json.writeStringField("quote", claim.get().text());
      json.writeStringField("verdict", claim.get().verdict().word());
      json.writeStringField("because", claim.get().because());
    }
    json.writeEndObject();
    land(region.geometry());
  }

  private Optional<Document.Claim> claimOf(Document.Region region) {
    return document.claims().stream().filter(region::isOf).findFirst();
  }

  private void place(Document.Place place) throws IOException {
    open("place");
    json.writeStringField("id", place.id());
    json.writeStringField("name", place.name());
    json.writeStringField("kind", place.kind());
    json.writeNumberField("mentions", place.mentions());
    json.writeEndObject();
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeFieldName("coordinates");
    json.writeArray(new double[] {place.lon(), place.lat()}, 0, 2);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void open(String layer) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    json.writeStringField("layer", layer);
  }

  private void land(Land land) throws IOException {
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", land.type());
    json.writeArrayFieldStart("coordinates");
    for (double[][][] polygon : land.wound().coordinates()) {
      json.writeStartArray();
      for (double[][] ring : polygon) {
        json.writeStartArray();
        for (double[] point : ring) {
          json.writeArray(point, 0, 2);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
