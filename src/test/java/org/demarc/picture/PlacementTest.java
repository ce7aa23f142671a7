package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarc.TestSheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of picture: nothing lies on anything else, and nothing is cut. */
class PlacementTest {
  private static final Map<String, Sheet> SHEETS = TestSheets.all();
  private static final Map<String, Picture> PICTURES = new HashMap<>();
  private static final Map<String, Recorder> RECORDED = new HashMap<>();

  private static Picture picture(String name) {
    return PICTURES.computeIfAbsent(name, n -> Picture.of(SHEETS.get(n)));
  }

  private static Recorder recorded(String name) {
    return RECORDED.computeIfAbsent(name, n -> Recorder.of(picture(n)));
  }

  static Stream<String> names() {
    return SHEETS.keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void noNameLiesOnAnotherOrOnAPinOrOverTheEdge(String name) {
    MapDrawing map = picture(name).map();
    List<Rectangle2D> taken = new ArrayList<>(map.kept());
    for (Naming.Mark mark : map.naming().marks()) {
      double r = mark.radius();
      taken.add(new Rectangle2D.Double(mark.at().getX() - r, mark.at().getY() - r, 2 * r, 2 * r));
    }
    for (Labels.Label label : map.naming().labels()) {
      for (Rectangle2D box : label.boxes()) {
        assertThat(map.camera().window.contains(box)).as(label.words().text()).isTrue();
        assertThat(taken.stream().filter(box::intersects)).as(label.words().text()).isEmpty();
      }
      taken.addAll(label.boxes());
    }
  }

  /** A box that did not hold the ink would prove nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void aNamesBoxesHoldItsInk(String name) {
    for (Labels.Label label : picture(name).map().naming().labels()) {
      Rectangle2D whole = label.boxes().get(0).getBounds2D();
      label.boxes().forEach(whole::add);
      assertThat(whole.contains(label.words().ink())).as(label.words().text()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void everythingLiesOnTheSheet(String name) {
    Recorder recorder = recorded(name);
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, Picture.WIDTH, Picture.HEIGHT);
    for (Lettering words : recorder.beside) {
      assertThat(words.glyphs().isEmpty() || sheet.contains(words.ink())).as(words.text()).isTrue();
    }
    assertThat(recorder.shapes)
        .allMatch(
            b ->
                b.getMinX() >= 0
                    && b.getMinY() >= 0
                    && b.getMaxX() <= Picture.WIDTH
                    && b.getMaxY() <= Picture.HEIGHT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void noLineBesideTheMapLiesOnAnotherOrUnderTheMap(String name) {
    Recorder recorder = recorded(name);
    Rectangle2D window = picture(name).map().camera().window;
    List<Rectangle2D> taken = new ArrayList<>();
    for (Lettering words : recorder.beside) {
      if (!words.glyphs().isEmpty()) {
        Rectangle2D ink = words.ink();
        assertThat(taken.stream().filter(ink::intersects)).as(words.text()).isEmpty();
        assertThat(window.intersects(ink)).as(words.text()).isFalse();
        taken.add(ink);
      }
    }
  }
}
