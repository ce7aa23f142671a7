package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scale bar is as long as the land it stands for, in the middle of the map. */
class ScaleBarTest {
  private static final Rectangle2D WINDOW = new Rectangle2D.Double(404, 0, 796, 578);

  @ParameterizedTest(name = "{0}..{2} E, {1}..{3} N: within {4}")
  @CsvSource({
    "37.1, 48.25, 37.2, 48.3, 0.002 // a town",
    "36, 46.5, 40, 50, 0.002        // Donbas",
    "22, 44, 40, 52.5, 0.003        // Ukraine",
    "170, -22, 195, -8, 0.003       // across the date line",
    "-75, -60, -60, -20, 0.01       // the far south",
    "10, 68, 40, 82, 0.01           // the far north",
    "-25, 34, 60, 72, 0.03          // Europe"
  })
  void isAsLongAsTheLand(double west, double south, double east, double north, String within) {
    Camera camera = new Camera(new Frame(west, south, east, north), WINDOW);
    ScaleBar bar = ScaleBar.of(camera);
    double allowed = Double.parseDouble(within.replaceAll("//.*", "").strip());
    check(camera, bar.kilometres().orElseThrow(), 1000, allowed);
    check(camera, bar.miles().orElseThrow(), 1609.344, allowed);
    assertThat(bar.kilometres().orElseThrow().length()).isBetween(50.0, 150.0);
  }

  /** A line as long as the bar, laid across the middle of the map. */
  private static void check(Camera camera, ScaleBar.Bar bar, double metres, double allowed) {
    double x = WINDOW.getCenterX();
    double y = WINDOW.getCenterY();
    Point2D from = camera.lonLat(x - bar.length() / 2, y);
    Point2D to = camera.lonLat(x + bar.length() / 2, y);
    double measured =
        Geodesic.WGS84.Inverse(from.getY(), from.getX(), to.getY(), to.getX()).s12 / metres;
    assertThat(measured).isCloseTo(bar.value(), within(allowed * bar.value()));
  }

  @Test
  void theWholeWorldHasNone() {
    Camera camera = new Camera(new Frame(-170, -56, 190, 80), WINDOW);
    assertThat(ScaleBar.of(camera).box()).isEmpty();
  }
}
