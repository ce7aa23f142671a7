package org.demarc.snapshot;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.demarc.phrase.Phrase;

/** The map for Google Earth: KML 2.2, a folder each for control, measured regions and places. */
final class KmlFile {
  private static final String KML = "http://www.opengis.net/kml/2.2";

  /** Colours are alpha, blue, green, red in hexadecimal; the page's own. */
  private static final Map<String, String> FILLS =
      Map.of("UA", "409c6a1f", "RU", "661a58b0", "other", "40545b5f", "region", "33620f9a");

  private static final Map<String, String> LINES =
      Map.of("UA", "ff9c6a1f", "RU", "ff1a58b0", "other", "ff545b5f", "region", "ff620f9a");

  private final Document document;
  private final XMLStreamWriter xml;

  private KmlFile(Document document, XMLStreamWriter xml) {
    this.document = document;
    this.xml = xml;
  }

  static byte[] of(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new KmlFile(document, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the KML could not be written", e);
    }
    return out.toByteArray();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(KML);
    open("kml");
    xml.writeDefaultNamespace(KML);
    open("Document");
    element("name", document.article().title());
    element(
        "description",
        say(
            "kml.description",
            document.article().date().toString(),
            document.view().sentence(),
            document.data().attribution(),
            document.permalink()));
    for (String style : List.of("UA", "RU", "other", "region")) {
      style(style);
    }
    folder(say("kml.holders"));
    for (Document.Layer layer : document.control().layers()) {
      control(layer);
    }
    close();
    folder(say("kml.measured"));
    for (Document.Region region : document.regions()) {
      region(region);
    }
    close();
    folder(say("kml.places"));
    for (Document.Place place : document.places()) {
      place(place);
    }
    close();
    close();
    close();
    xml.writeEndDocument();
  }

  private String say(String key, Object... parts) {
    return Phrase.of(key, parts).in(document.language());
  }

  private void style(String name) throws XMLStreamException {
    xml.writeStartElement(KML, "Style");
    xml.writeAttribute("id", name);
    open("LineStyle");
    element("color", LINES.get(name));
    element("width", name.equals("region") ? "3" : "1");
    close();
    open("PolyStyle");
    element("color", FILLS.get(name));
    close();
    close();
  }

  private void folder(String name) throws XMLStreamException {
    open("Folder");
    element("name", name);
  }

  private void control(Document.Layer layer) throws XMLStreamException {
    open("Placemark");
    element(
        "name",
        layer.unit() + " " + layer.holder() + (layer.contested() ? say("kml.contested") : ""));
    element("styleUrl", FILLS.containsKey(layer.holder()) ? "#" + layer.holder() : "#other");
    land(layer.geometry());
    close();
  }

  private void region(Document.Region region) throws XMLStreamException {
    open("Placemark");
    element("name", region.label());
    element("description", description(region));
    element("styleUrl", "#region");
    open("ExtendedData");
    data("expression", region.expression());
    data("km2", region.value().toPlainString());
    data("low", region.low().toPlainString());
    data("high", region.high().toPlainString());
    close();
    land(region.geometry());
    close();
  }

  private String description(Document.Region region) {
    return document.claims().stream()
        .filter(region::isOf)
        .map(
            claim ->
                say(
                    "kml.claim",
                    say("quote", claim.text()),
                    say("verdict." + claim.verdict().word()),
                    claim.because()))
        .findFirst()
        .orElse(say("amount.km2", region.value().toPlainString()));
  }

  private void data(String name, String value) throws XMLStreamException {
    xml.writeStartElement(KML, "Data");
    xml.writeAttribute("name", name);
    element("value", value);
    close();
  }

  private void place(Document.Place place) throws XMLStreamException {
    open("Placemark");
    element("name", place.name());
    element(
        "description",
        "%s, mentioned %s"
            .formatted(place.kind(), place.mentions() == 1 ? "once" : place.mentions() + " times"));
    open("Point");
    element("coordinates", place.lon() + "," + place.lat());
    close();
    close();
  }

  private void land(Land land) throws XMLStreamException {
    open("MultiGeometry");
    for (double[][][] polygon : land.wound().coordinates()) {
      open("Polygon");
      element("tessellate", "1");
      for (int i = 0; i < polygon.length; i++) {
        open(i == 0 ? "outerBoundaryIs" : "innerBoundaryIs");
        open("LinearRing");
        element("coordinates", ring(polygon[i]));
        close();
        close();
      }
      close();
    }
    close();
  }

  private static String ring(double[][] ring) {
    StringBuilder points = new StringBuilder(ring.length * 16);
    for (double[] point : ring) {
      points.append(point[0]).append(',').append(point[1]).append(' ');
    }
    return points.toString().strip();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeStartElement(KML, name);
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    open(name);
    xml.writeCharacters(legal(text));
    close();
  }

  /** XML 1.0 has no way to write most control characters, nor half a pair of surrogates. */
  static String legal(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(KmlFile::isLegal).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
