package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarc.TestSheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The SVG is sound XML, says what the pixels say, and holds nothing that could run. */
class VectorTest {
  private static final Map<String, Sheet> SHEETS = TestSheets.all();
  private static final Set<String> ELEMENTS =
      Set.of("svg", "title", "defs", "pattern", "clipPath", "g", "path", "use");

  static Stream<String> names() {
    return SHEETS.keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void writesTheSameWords(String name) throws Exception {
    Sheet sheet = SHEETS.get(name);
    Document svg = parsed(Picture.svg(sheet));
    List<String> written = new ArrayList<>();
    elements(svg, "g").stream()
        .filter(g -> g.hasAttribute("aria-label"))
        .forEach(g -> written.add(g.getAttribute("aria-label")));
    Recorder recorder = Recorder.of(Picture.of(sheet));
    List<String> expected = new ArrayList<>();
    Stream.concat(recorder.onMap.stream(), recorder.beside.stream())
        .filter(words -> !words.glyphs().isEmpty())
        .forEach(words -> expected.add(words.text()));
    assertThat(written).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void drawsAndDoesNothingElse(String name) throws Exception {
    Document svg = parsed(Picture.svg(SHEETS.get(name)));
    Set<String> ids = new HashSet<>();
    for (Element element : elements(svg, "*")) {
      assertThat(ELEMENTS).contains(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String attribute = element.getAttributes().item(i).getNodeName();
        assertThat(attribute).doesNotStartWith("on").isNotEqualTo("style").isNotEqualTo("href");
      }
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).isTrue();
      }
      assertThat(element.getAttribute("d")).doesNotContain("NaN").doesNotContain("Infinity");
    }
    for (Element use : elements(svg, "use")) {
      assertThat(ids).contains(use.getAttribute("xlink:href").substring(1));
    }
  }

  private static Document parsed(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
